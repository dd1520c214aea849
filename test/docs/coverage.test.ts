import { existsSync, readdirSync, readFileSync } from 'node:fs'
import vm from 'node:vm'
import type { Template } from '../../sheets-templates/template'
import { menuWords } from '../../src/i18n/menu'
import { scriptWords } from '../../src/i18n/script'
import { en as texts } from '../../src/i18n/texts/en'

/**
 * docs/coverage.csv says where an owner finds each thing that the catalogue asks for: `id,places,note`. A place that
 * does not exist fails here, and so does an item that has neither a place nor a note.
 */
const [header, ...lines] = readFileSync('docs/coverage.csv', 'utf8').trim().split('\n')
const rows = lines.map((line) => {
  const [id = '', places = '', ...note] = line.split(',')
  return { id, places: places.split(' ').filter(Boolean), note: note.join(',') }
})

const templates = new Map<string, Template>(
  Object.keys(menuWords('en').templates).map((id) => [
    id,
    JSON.parse(readFileSync(`dist/template-${id}.html`, 'utf8')) as Template,
  ]),
)
/** Every key of a text that some sheet shows, in a cell, a note, a choice or a formula. */
const shown = new Set(
  [...templates.values()].flatMap((template) =>
    [...JSON.stringify(template).matchAll(/"((?:\w+\.)+[\w-]+)\\?"/g)].map(([, key]) => key ?? ''),
  ),
)
const pages = readdirSync('dist')
  .filter((file) => file.startsWith('panel-'))
  .map((file) => readFileSync(`dist/${file}`, 'utf8'))
  .join('\n')

/**
 * Whether a panel says a text: its key stands in a page, whole or up to what is filled in. Some panels name their own
 * texts without what all of them begin with.
 */
function isSaid(key: string): boolean {
  const own = key.split(/\.(?:panel|link)\./)[1]
  return [key, ...(own ? [own] : [])].some((name) => {
    const parts = name.split('.')
    const begins = parts.slice(1).map((_, index) => `\`${parts.slice(0, index + 1).join('.')}.\${`)
    return (
      ['"', "'", '`'].some((quote) => pages.includes(quote + name + quote)) ||
      begins.some((one) => pages.includes(one))
    )
  })
}

const script = vm.createContext({})
vm.runInContext(readFileSync('dist/Code.js', 'utf8'), script)
const isFunction = (name: string): boolean => vm.runInContext(`typeof ${name} === 'function'`, script)
const commands = vm.runInContext('bundle_.addon.items', script) as string[]

const says = (key: string): boolean => {
  const found = [texts, scriptWords.en, menuWords('en')].some((source) => {
    let value: unknown = source
    for (const part of key.split('.')) value = (value as Record<string, unknown> | undefined)?.[part]
    if (value && typeof value === 'object' && 'other' in value) return true
    return typeof value === 'string' && value !== ''
  })
  return found && (shown.has(key) || isSaid(key))
}

const ANCHOR = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-')

const RESOLVERS: Record<string, (name: string) => boolean> = {
  column(name) {
    const [template = '', key = ''] = name.split('.')
    return templates.get(template)?.columns.some((column) => column.key === key) ?? false
  },
  setting(name) {
    const [template = '', key = ''] = name.split('.')
    const head = templates.get(template)?.head ?? []
    return head.some((row) => Object.values(row.cells ?? {}).some((cell) => cell.setting === key))
  },
  template: (name) => templates.has(name),
  text: says,
  function: (name) => name.startsWith('SMM_') && isFunction(name),
  command: (name) => commands.includes(name),
  panel: (name) => existsSync(`dist/panel-${name}.html`),
  help(name) {
    const [file = '', anchor = ''] = name.split('#')
    if (!existsSync(file)) return false
    const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text]) =>
      ANCHOR(text ?? ''),
    )
    return headings.includes(anchor)
  },
}

const resolves = (place: string): boolean => {
  const [kind = '', name = ''] = place.split(/:(.*)/s)
  return RESOLVERS[kind]?.(name) ?? false
}

describe('docs/coverage.csv', () => {
  it('has a row for each of the 424 items, once', () => {
    expect(header).toBe('id,places,note')
    expect(rows).toHaveLength(424)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(424)
  })

  it('names only places that exist', () => {
    const wrong = rows.flatMap(({ id, places }) =>
      places.filter((place) => !resolves(place)).map((place) => `${id} ${place}`),
    )
    expect(wrong).toEqual([])
  })

  it('says why, where an item has no place yet', () => {
    expect(rows.filter(({ places, note }) => places.length === 0 && note === '').map(({ id }) => id)).toEqual(
      [],
    )
  })

  it.each([
    'column:budget.nothing',
    'text:budget.nothing',
    'function:SMM_NOTHING',
    'command:nothing',
    'room:x',
  ])('would not believe %s', (place) => {
    expect(resolves(place)).toBe(false)
  })

  it('has the ids of the catalogue', () => {
    const catalogue = '../shared/catalogue.csv'
    if (!existsSync(catalogue)) {
      console.warn(`${catalogue} is not there: the ids are not compared with the catalogue`)
      return
    }
    const ids = [...readFileSync(catalogue, 'utf8').matchAll(/^\d+,([A-Z]{3}-\d{3}),/gm)].map(([, id]) => id)
    expect(rows.map(({ id }) => id)).toEqual(ids)
  })
})
