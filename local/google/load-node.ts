import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Context, runInContext } from 'node:vm'
import gasLocal from 'gas-local'
import { functionsOf, htmlOf, isCode, manifestOf, type Project, type ProjectFiles } from './load'
import { hostTypes } from './realm'

/** A folder as clasp pushes it, evaluated by gas-local in a context that holds Google's names and no others. */
export function loadFolder(folder: string): Project {
  if (!existsSync(folder)) throw new Error(`no such folder: ${folder}`)
  const files = readFiles(folder)
  return {
    html: htmlOf(files),
    manifest: manifestOf(files),
    functions: functionsOf(files),
    start(globals) {
      const context = gasLocal.require(folder, { ...hostTypes(), ...globals }, { filter: isCode }) as Context
      return {
        find: (name) => context[name] as unknown,
        evaluate: (code) => runInContext(code, context) as unknown,
      }
    },
  }
}

function readFiles(folder: string): ProjectFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const wanted = paths.filter((path) => /\.(js|gs|html)$|appsscript\.json$/.test(path)).sort()
  return Object.fromEntries(
    wanted.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  )
}
