import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const PAGE = join(ROOT, 'local/preview')

/** `import text from './x.ts?script'`: the file bundled on its own, as text to put into a frame. */
const scriptAsText: Plugin = {
  name: 'script-as-text',
  setup(outer) {
    outer.onResolve({ filter: /\?script$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?script$/, '')),
      namespace: 'script-as-text',
    }))
    outer.onLoad({ filter: /.*/, namespace: 'script-as-text' }, async ({ path }) => {
      const inner = await build({
        entryPoints: [path],
        bundle: true,
        minify: true,
        write: false,
        format: 'iife',
        target: 'es2022',
      })
      return { contents: inner.outputFiles[0]?.text ?? '', loader: 'text', watchFiles: [path] }
    })
  },
}

/** Font Awesome names its font in five formats; every browser that runs the page reads the first of them. */
const oneFontFormat: Plugin = {
  name: 'one-font-format',
  setup(outer) {
    outer.onLoad({ filter: /font-awesome\.min\.css$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /@font-face\{[^}]*\}/,
        "@font-face{font-family:FontAwesome;src:url(../fonts/fontawesome-webfont.woff2) format('woff2')}",
      ),
      loader: 'css',
      resolveDir: dirname(path),
    }))
  },
}

/** The files that are pushed to Google, by name: exactly what the page runs. */
function addonFiles(dist: string): Record<string, string> {
  if (!existsSync(dist)) throw new Error(`${dist} is missing: run \`npm run build\` first`)
  return Object.fromEntries(
    readdirSync(dist)
      .filter((name) => /\.(js|html|json)$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(dist, name), 'utf8')]),
  )
}

/** The licences of what the page carries, as they ask for. */
function licences(): string {
  const parts = [
    '@odoo/o-spreadsheet',
    '@odoo/owl',
    'chart.js',
    'bootstrap',
    'font-awesome',
    '@cj-tech-master/excelts',
  ]
  return parts
    .map((name) => {
      const folder = join(ROOT, 'node_modules', name)
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8')
      return `${name} ${version} (${license})\nhttps://www.npmjs.com/package/${name}\n\n${text}`
    })
    .join(`\n${'-'.repeat(80)}\n`)
}

/**
 * Writes the local try-out as a static page: it needs no server of its own and may stand under any path.
 * `dist` is a parameter so that tests can put a small project of their own into the page.
 */
export async function buildPreview(
  outdir = join(ROOT, 'build/preview'),
  dist = join(ROOT, 'dist'),
): Promise<void> {
  await rm(outdir, { recursive: true, force: true })
  await mkdir(outdir, { recursive: true })
  await build({
    entryPoints: { preview: join(PAGE, 'main.ts'), xlsx: join(ROOT, 'local/xlsx/browser.ts') },
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    // o-spreadsheet's `browser` field is a script for a global; the module is wanted.
    mainFields: ['module', 'main'],
    loader: { '.xml': 'text', '.woff2': 'file' },
    assetNames: '[name]',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [scriptAsText, oneFontFormat],
  })
  await writeAddon(outdir, dist)
  await writeFile(join(outdir, 'index.html'), readFileSync(join(PAGE, 'index.html')))
  await writeFile(join(outdir, 'licences.txt'), licences())
}

/** A script rather than a fetched file: the page then also opens from a disk, without a server. */
async function writeAddon(outdir: string, dist: string): Promise<void> {
  const json = JSON.stringify(addonFiles(dist))
  await writeFile(join(outdir, 'addon.js'), `globalThis.smmPreviewFiles = ${json}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void buildPreview()
