import { type Comment, type FunctionDeclaration, type Program, parse } from 'acorn'

/** What appsscript.json may say; only the parts that matter here. */
export interface Manifest {
  timeZone?: string
  oauthScopes?: string[]
  urlFetchWhitelist?: string[]
  addOns?: { common?: { name?: string } }
}

/** A running script: one execution's globals. */
export interface Scope {
  /** The value of a global name, or undefined. */
  find(name: string): unknown
  /** Evaluates an expression among the script's globals: templates need it. */
  evaluate(code: string): unknown
}

export interface ScriptFunction {
  name: string
  parameters: string[]
  /** The doc comment before it, if any. */
  comment: string
  customFunction: boolean
}

/** A loaded Apps Script project, ready to be evaluated anew for each execution. */
export interface Project {
  html: ReadonlyMap<string, string>
  manifest: Manifest
  functions: readonly ScriptFunction[]
  start(globals: Record<string, unknown>): Scope
}

/** Files by name, as a project of the editor lists them. */
export type ProjectFiles = Readonly<Record<string, string>>

export const isCode = (name: string): boolean => /\.(js|gs)$/.test(name)

export function htmlOf(files: ProjectFiles): Map<string, string> {
  const pages = Object.entries(files).filter(([name]) => name.endsWith('.html'))
  return new Map(pages.map(([name, text]) => [name.replace(/\.html$/, ''), text]))
}

export function manifestOf(files: ProjectFiles): Manifest {
  const text = files['appsscript.json']
  return text === undefined ? {} : (JSON.parse(text) as Manifest)
}

export function functionsOf(files: ProjectFiles): ScriptFunction[] {
  const sources = Object.entries(files).filter(([name]) => isCode(name))
  return sources.flatMap(([, code]) => functionsIn(code))
}

function parseCode(code: string, comments: Comment[] = []): Program {
  return parse(code, { ecmaVersion: 'latest', sourceType: 'script', onComment: comments })
}

function functionsIn(code: string): ScriptFunction[] {
  const comments: Comment[] = []
  const found: ScriptFunction[] = []
  for (const node of parseCode(code, comments).body) {
    if (node.type !== 'FunctionDeclaration') continue
    const comment = docBefore(node.start, code, comments)
    found.push({
      name: node.id.name,
      parameters: parametersOf(node, code),
      comment,
      customFunction: /@customfunction\b/i.test(comment),
    })
  }
  return found
}

function docBefore(start: number, code: string, comments: readonly Comment[]): string {
  const before = comments.filter((comment) => comment.end <= start).at(-1)
  const touches = before !== undefined && code.slice(before.end, start).trim() === ''
  return touches && before.type === 'Block' && before.value.startsWith('*') ? before.value : ''
}

function parametersOf(node: FunctionDeclaration, code: string): string[] {
  return node.params.map((parameter) => {
    const named = parameter.type === 'AssignmentPattern' ? parameter.left : parameter
    return code.slice(named.start, named.end)
  })
}

/** Every name that a script declares at its top level. */
export function declaredNames(code: string): string[] {
  return parseCode(code).body.flatMap((node) => {
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') return [node.id.name]
    if (node.type !== 'VariableDeclaration') return []
    return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
  })
}
