import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'

/**
 * build/local.mjs: the local Google as one module, for anybody who wants to run Apps Script code in it
 * without this repository's tools.
 */
export async function buildLocal(outdir = 'build'): Promise<string> {
  const outfile = join(outdir, 'local.mjs')
  await build({ ...options, outfile })
  return outfile
}

const options: BuildOptions = {
  entryPoints: ['local/google/index.ts'],
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // o-spreadsheet names its ES module in the field that bundlers for Node pass over.
  mainFields: ['module', 'main'],
  // gas-local is CommonJS and asks for fs, vm and path when it runs.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  legalComments: 'eof',
  logLevel: 'warning',
}
