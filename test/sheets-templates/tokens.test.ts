import { readdirSync, readFileSync } from 'node:fs'
import type { Template } from '../../sheets-templates/template'
import { LANGUAGES } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { scriptWords } from '../../src/i18n/script'

const templates = readdirSync('dist')
  .filter((file) => file.startsWith('template-'))
  .map((file) => JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as Template)
const byId = new Map(templates.map((template) => [template.id, template]))

const settingsOf = (template: Template): Set<string> =>
  new Set(
    template.head.flatMap((row) => Object.values(row.cells ?? {}).flatMap(({ setting }) => setting ?? [])),
  )
const columnsOf = (template: Template): Set<string> =>
  new Set(template.columns.flatMap(({ key, group }) => (group ? [key, group] : [key])))

/** All `{a:b}` of a template whose first part is another template's name. */
const links = templates.flatMap((template) =>
  [...JSON.stringify(template).matchAll(/\{([a-z]+):([@#\w-]+)\}/g)].flatMap(([, other = '', key = '']) =>
    byId.has(other) && other !== template.id ? [{ template, other, key }] : [],
  ),
)

describe('what a template says of other sheets', () => {
  it.each([...byId.keys()])('%s names only columns and settings that they have', (id) => {
    const wrong = links
      .filter(({ template }) => template.id === id)
      .filter(({ other, key }) => {
        const there = byId.get(other) as Template
        return !(
          key === '#' ||
          (key.startsWith('@') ? settingsOf(there).has(key.slice(1)) : columnsOf(there).has(key))
        )
      })
      .map(({ other, key }) => `{${other}:${key}}`)
    expect(wrong).toEqual([])
  })

  it('cannot be mistaken for a range of its own columns', () => {
    const mistakable = links.filter(({ template, other, key }) =>
      [other, key].every((own) => template.columns.some((column) => column.key === own)),
    )
    expect(mistakable.map(({ template, other, key }) => `${template.id} {${other}:${key}}`)).toEqual([])
  })

  it('needs only sheets that exist, and never itself', () => {
    for (const { id, needs = [] } of templates) {
      expect(needs.filter((one) => !byId.has(one) || one === id)).toEqual([])
    }
  })
})

describe('the words of a template', () => {
  const parts = new Set(readdirSync('src/i18n/texts/en').map((file) => file.replace('.ts', '')))
  const isText = (key: string) => {
    const [part = ''] = key.split('.')
    return parts.has(part) || part in scriptWords.en || part in menuWords('en')
  }

  it.each(LANGUAGES)('are all there in %s', (language) => {
    const texts = JSON.parse(readFileSync(`dist/texts-${language}.html`, 'utf8')) as object
    const says = (key: string) =>
      [texts, scriptWords[language], menuWords(language)].some((source) => {
        let value: unknown = source
        for (const part of key.split('.')) value = (value as Record<string, unknown> | undefined)?.[part]
        return typeof value === 'string'
      })
    const missing = templates.flatMap((template) =>
      [...JSON.stringify(template).matchAll(/"(\w+(?:\.[\w-]+)+)\\?"/g)]
        .map(([, key = '']) => key)
        .filter((key) => isText(key) && !says(key))
        .map((key) => `${template.id} ${key}`),
    )
    expect(missing).toEqual([])
  })
})
