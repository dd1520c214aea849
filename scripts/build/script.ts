import vm from 'node:vm'
import { build, type Plugin } from 'esbuild'
import { type CustomFunction, customFunctions } from './custom-functions'
import { packedWords } from './pack-words'
import { templates } from './templates'

/** What the bundle hands to the declarations that Google sees. */
interface Bundle {
  addon: { items: string[] }
}

const HEADER = `/**
 * SMM Planner: social-media strategy, budget and report in Google Sheets.
 * This file is built from TypeScript; its source is in the project's repository.
 */
`

/** The whole script: the bundle, and after it one real top-level declaration for everything that Google may call. */
export async function buildScript(): Promise<string> {
  const functions = await customFunctions()
  const result = await build({
    entryPoints: ['src/addon.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle_',
    target: 'es2020',
    charset: 'utf8',
    // Every call of a custom function evaluates the whole script: its size is a cost that owners pay in each cell.
    minify: true,
    legalComments: 'none',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    plugins: [virtualModules(functions), packedWords()],
  })
  const bundle = (result.outputFiles[0]?.text ?? '').trimEnd()
  const declarations = [
    ...functions.map(declareFunction),
    ...triggers,
    ...itemNames(bundle).map((name) => `function ${name}() { bundle_.addon.choose('${name}') }`),
  ]
  return `${HEADER}${bundle}\n${declarations.join('\n')}\n`
}

const triggers = [
  'function onOpen() { bundle_.addon.onOpen() }',
  'function onInstall() { bundle_.addon.onInstall() }',
  '/** Answers the panels; every argument is checked. */\nfunction rpc(name, input) { return bundle_.addon.rpc(name, input) }',
]

function declareFunction({ name, parameters, comment }: CustomFunction): string {
  const list = parameters.join(', ')
  return `${shownComment(comment)}\nfunction ${name}(${list}) { return bundle_.${name}(${list}) }`
}

/**
 * What Google shows of a comment while an owner types: the first paragraph and the parameters. The rest of it is
 * for readers of the source and of the reference.
 */
function shownComment(comment: string): string {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*(\/\*\*|\*\/|\*) ?/, '').trimEnd())
  const text = lines.slice(1, -1)
  const summary = text.slice(0, text.indexOf(''))
  const parameters = text.filter((line) => line.startsWith('@param'))
  return ['/**', ...[...summary, ...parameters, '@customfunction'].map((line) => ` * ${line}`), ' */'].join(
    '\n',
  )
}

/** The bundle itself knows its menu; it must be loadable without any service, as Google loads it. */
function itemNames(bundle: string): string[] {
  const context = vm.createContext({})
  return vm.runInContext(`${bundle}\nbundle_.addon.items`, context) as Bundle['addon']['items']
}

/** Lists that nobody writes by hand: the templates, and the functions of all rooms. */
function virtualModules(functions: CustomFunction[]): Plugin {
  const files = [...new Set(functions.map(({ file }) => file))]
  return {
    name: 'smm',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^smm:/ }, ({ path }) => ({ path, namespace: 'smm' }))
      onLoad({ filter: /^smm:templates$/, namespace: 'smm' }, async () => ({
        contents: `export default ${JSON.stringify((await templates()).map(({ id }) => id))}`,
      }))
      onLoad({ filter: /^smm:functions$/, namespace: 'smm' }, () => ({
        contents: files.map((file) => `export * from './${file}'`).join('\n'),
        resolveDir: process.cwd(),
      }))
    },
  }
}
