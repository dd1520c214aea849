import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import vm from 'node:vm'
import { parse } from 'acorn'
import { ancestor } from 'acorn-walk'

/**
 * Gates of what is pushed to Google. They read `dist/`, which `npm test` has just built.
 */
const code = readFileSync('dist/Code.js', 'utf8')

interface Declaration {
  name: string
  parameters: string[]
  comment: string
}

function declarationsOf(script: string): Declaration[] {
  const comments: { end: number; text: string }[] = []
  const program = parse(script, {
    ecmaVersion: 2020,
    sourceType: 'script',
    onComment: (isBlock, text, _start, end) => {
      if (isBlock) comments.push({ end, text })
    },
  })
  return program.body.flatMap((node) => {
    if (node.type !== 'FunctionDeclaration') return []
    const comment = comments.find(
      ({ end }) => end <= node.start && script.slice(end, node.start).trim() === '',
    )
    return [
      {
        name: node.id.name,
        parameters: node.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : '?')),
        comment: comment?.text ?? '',
      },
    ]
  })
}

/** Names that a script uses without declaring them. */
function freeNames(script: string): Set<string> {
  const program = parse(script, { ecmaVersion: 2020, sourceType: 'script' })
  const scopes = new Map<unknown, Set<string>>()
  const declare = (scope: unknown, name: string) => {
    scopes.set(scope, (scopes.get(scope) ?? new Set()).add(name))
  }
  const isScope = (node: { type: string }) =>
    /^(Program|Function|ArrowFunction|BlockStatement|For|Catch|Class|Switch)/.test(node.type)
  const names = (pattern: unknown): string[] => {
    const node = pattern as Record<string, unknown> & { type: string }
    switch (node?.type) {
      case 'Identifier':
        return [node.name as string]
      case 'ObjectPattern':
        return (node.properties as Record<string, unknown>[]).flatMap((one) =>
          names(one.value ?? one.argument),
        )
      case 'ArrayPattern':
        return (node.elements as unknown[]).flatMap((one) => (one ? names(one) : []))
      case 'AssignmentPattern':
        return names(node.left)
      case 'RestElement':
        return names(node.argument)
      default:
        return []
    }
  }
  const scopeOf = (ancestors: { type: string }[], isVar = false) =>
    [...ancestors]
      .reverse()
      .find((node) => (isVar ? /^(Program|Function|ArrowFunction)/.test(node.type) : isScope(node)))
  ancestor(program, {
    VariableDeclaration(node, _state, ancestors) {
      for (const one of node.declarations)
        for (const name of names(one.id)) declare(scopeOf(ancestors.slice(0, -1), node.kind === 'var'), name)
    },
    Function(node, _state, ancestors) {
      if (node.id && node.type === 'FunctionDeclaration')
        declare(scopeOf(ancestors.slice(0, -1)), node.id.name)
      if (node.id) declare(node, node.id.name)
      for (const parameter of node.params) for (const name of names(parameter)) declare(node, name)
    },
    Class(node, _state, ancestors) {
      if (node.id) {
        declare(scopeOf(ancestors.slice(0, -1)), node.id.name)
        declare(node, node.id.name)
      }
    },
    CatchClause(node) {
      if (node.param) for (const name of names(node.param)) declare(node, name)
    },
  })
  const free = new Set<string>()
  ancestor(program, {
    Identifier(node, _state, ancestors) {
      if (!ancestors.some((one) => scopes.get(one)?.has(node.name))) free.add(node.name)
    },
  })
  return free
}

const LANGUAGE = Object.getOwnPropertyNames(vm.runInNewContext('globalThis'))
const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'LockService',
  'Session',
  'Utilities',
  'Charts',
  'console',
]

const knows = (script: string) =>
  [...freeNames(script)].filter((name) => ![...LANGUAGE, ...SERVICES].includes(name))

/** One page for each panel of the rooms. */
const panelPages = (): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => /sidebar\/([\w-]+)\.panel\.tsx$/.exec(file)?.[1])
    .flatMap((name) => (name ? [`panel-${name}.html`] : []))

describe('Code.js', () => {
  const declarations = declarationsOf(code)
  const functions = declarations.filter(({ name }) => name.startsWith('SMM_'))

  test('is a script that Google’s ES2020 understands', () => {
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow()
    expect(() => parse('class A { #b = 1 }', { ecmaVersion: 2020, sourceType: 'script' })).toThrow()
  })

  test('loads where no service of Google is there', () => {
    expect(() => vm.runInNewContext(code, {})).not.toThrow()
    expect(() => vm.runInNewContext(`SpreadsheetApp.getActive();${code}`, {})).toThrow()
  })

  test('declares every custom function of the rooms with its comment and its parameters', () => {
    const written = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => {
        try {
          return readFileSync(`src/${name}/functions.ts`, 'utf8').match(/^export function (SMM_\w+)/gm) ?? []
        } catch {
          return []
        }
      })
      .map((line) => line.replace('export function ', ''))
    expect(functions.map(({ name }) => name).sort()).toEqual(written.sort())
    for (const { name, parameters, comment } of functions) {
      const documented = [...comment.matchAll(/@param \{[^}]+\} (\w+) \S/g)].map((match) => match[1])
      expect([name, documented]).toEqual([name, parameters])
      expect([name, comment.includes('@customfunction')]).toEqual([name, true])
      expect(parameters.length).toBeGreaterThan(0)
    }
  })

  test('declares nothing else but menu items, triggers and the panels’ one entrance', () => {
    const others = declarations.filter(({ name }) => !name.startsWith('SMM_')).map(({ name }) => name)
    expect(others.slice(0, 3)).toEqual(['onOpen', 'onInstall', 'rpc'])
    const context = vm.createContext({})
    expect(others.slice(3)).toEqual(vm.runInContext(`${code};bundle_.addon.items`, context))
    const globals = [...Object.keys(context)].filter((name) => !declarations.some((one) => one.name === name))
    expect(globals).toEqual(['bundle_'])
  })

  test('knows nothing of Node or the browser', () => {
    expect(knows(code)).toEqual([])
    expect(knows('const a = () => window.b + setTimeout(c => c)')).toEqual(['window', 'setTimeout'])
  })

  test('stays small, because every call of a custom function evaluates it', () => {
    // Three times an empty script at 100 kB, as `npm run bench` measures it; a third of it draws sheets. All panels
    // together add 10 kB, because they read and write by the same few procedures.
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(140_000)
  })
})

describe('dist', () => {
  test('is exactly what clasp would push', () => {
    const status = JSON.parse(
      execFileSync('node_modules/.bin/clasp', ['show-file-status', '--json'], { encoding: 'utf8' }),
    )
    const files = (status.filesToPush as string[]).map((file) => file.replace(/^dist\//, '')).sort()
    const expected = [
      'Code.js',
      'appsscript.json',
      'currencies.html',
      'holidays.html',
      ...readdirSync('sheets-templates')
        .filter((file) => !['template.ts', 'months.ts', 'shared.ts'].includes(file))
        .map((file) => `template-${file.replace('.ts', '')}.html`),
      ...['el', 'en', 'fil', 'fr', 'id', 'pl'].map((language) => `texts-${language}.html`),
      ...['el', 'fil', 'fr', 'id', 'pl'].map((language) => `errors-${language}.html`),
      ...panelPages(),
    ]
    expect(files).toEqual(expected.sort())
    expect(readdirSync('dist').sort()).toEqual(expected.sort())
    expect(status.untrackedFiles ?? []).toEqual([])
  })

  test.each(panelPages())('%s opens quickly', (page) => {
    // The plan of the content brings along the rule that fills a calendar, two screens and what they say.
    const most = page === 'panel-plan.html' ? 75_000 : 62_000
    expect(readFileSync(`dist/${page}`).length).toBeLessThanOrEqual(most)
  })

  test('holds only the scopes that nothing can do without', () => {
    const { oauthScopes } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'))
    expect(oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ])
  })

  test('stored data cannot be taken for markup', () => {
    for (const file of readdirSync('dist').filter((name) =>
      /^(texts|template|currencies|holidays)/.test(name),
    )) {
      const text = readFileSync(`dist/${file}`, 'utf8')
      expect(text).not.toMatch(/[<>]/)
      expect(() => JSON.parse(text)).not.toThrow()
    }
  })
})
