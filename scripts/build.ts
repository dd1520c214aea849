import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { panels } from './build/panels'
import { buildScript } from './build/script'
import { storedFiles } from './build/stored-files'
import { buildLocal } from './build-local'
import { buildPreview } from './build-preview'

/**
 * Writes `dist/`, exactly what is pushed to Google, and `build/`, what runs without Google.
 */
export async function build(): Promise<void> {
  await buildDist()
  await Promise.all([buildLocal('build'), buildPreview('build/preview')])
}

export async function buildDist(outdir = 'dist'): Promise<void> {
  await rm(outdir, { recursive: true, force: true })
  await mkdir(outdir, { recursive: true })
  const script = await buildScript()
  await writeFile(`${outdir}/Code.js`, script)
  await writeFile(`${outdir}/appsscript.json`, await readFile('appsscript.json'))
  for (const [name, content] of await storedFiles()) await writeFile(`${outdir}/${name}.html`, content)
  console.log(`Code.js ${kilobytes(script)}`)
  for (const [name, html] of await panels()) {
    await writeFile(`${outdir}/${name}.html`, html)
    console.log(`${name}.html ${kilobytes(html)}`)
  }
}

const kilobytes = (text: string): string => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build()
