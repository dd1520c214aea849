import { readdir } from 'node:fs/promises'
import { build } from 'esbuild'

/**
 * All panels, each one html file with everything inlined: `panel-<name>` from
 * `src/<room>/sidebar/<name>.panel.tsx`, whose default export is drawn by `src/panel/start.tsx`.
 */
export async function panels(): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const rooms = (await readdir('src', { withFileTypes: true })).filter((entry) => entry.isDirectory())
  for (const room of rooms.map(({ name }) => name).sort()) {
    const folder = `src/${room}/sidebar`
    const files = await readdir(folder).catch(() => [])
    for (const file of files.filter((name) => name.endsWith('.panel.tsx'))) {
      pages.set(`panel-${file.replace('.panel.tsx', '')}`, await page(`./${folder}/${file}`))
    }
  }
  return pages
}

async function page(panel: string): Promise<string> {
  const result = await build({
    stdin: {
      // The look that all panels share comes first, so that a panel's own may refine it.
      contents: `import './src/panel/styles.css'\nimport Panel from '${panel}'\nimport { start } from './src/panel/start'\nstart(Panel)`,
      resolveDir: process.cwd(),
      loader: 'tsx',
    },
    bundle: true,
    write: false,
    outdir: '.',
    format: 'iife',
    // A browser that opens Google Sheets knows this; only the script runs on Apps Script.
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    // Children as arguments rather than as a property of every element: two to three kilobytes a page.
    jsx: 'transform',
    jsxFactory: 'jsxElement',
    jsxFragment: 'jsxFragment',
    inject: ['scripts/build/jsx.ts'],
    tsconfigRaw: {},
    legalComments: 'none',
  })
  const output = (extension: string) =>
    result.outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? ''
  const script = output('.js').replace(/<\/script/gi, '<\\/script')
  const styles = output('.css').replace(/<\/style/gi, '<\\/style')
  return `<!DOCTYPE html>
<html>
<head>
<base target="_top">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${styles}</style>
</head>
<body>
<main id="panel"></main>
<script>${script}</script>
</body>
</html>
`
}
