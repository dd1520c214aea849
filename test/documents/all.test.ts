import { readFileSync } from 'node:fs'
import type { LocalGoogle } from '../../local/google'
import type { Template } from '../../sheets-templates/template'
import { LANGUAGES, type Language } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { expectSameEnd } from '../interruption'
import { book, openAddon, sheetNames } from '../local-addon'

const LOCALES: Record<Language, string> = {
  en: 'en_US',
  el: 'el_GR',
  fr: 'fr_FR',
  id: 'id_ID',
  fil: 'fil_PH',
  pl: 'pl_PL',
}
const IDS = Object.keys(menuWords('en').templates)
const templateOf = (id: string): Template =>
  JSON.parse(readFileSync(`dist/template-${id}.html`, 'utf8')) as Template

type Sheet = ReturnType<ReturnType<typeof book>['getSheets']>[number]

const createAll = (language: Language) => (google: LocalGoogle) =>
  google.ui.click(menuWords(language).create, menuWords(language).createAll)

function owner(language: Language): LocalGoogle {
  const google = openAddon({ locale: LOCALES[language], userLocale: language, today: '2026-02-14' })
  createAll(language)(google)
  return google
}

/** The sheets by the templates that drew them. */
function sheetsOf(google: LocalGoogle): Map<string, Sheet> {
  const found = book(google).createDeveloperMetadataFinder().withKey('smm.sheet').find()
  return new Map(
    found.map((entry) => [
      (JSON.parse(entry.getValue() ?? '{}') as { template: string }).template,
      entry.getLocation().getSheet() as Sheet,
    ]),
  )
}

const errorsIn = (google: LocalGoogle): string[] =>
  book(google)
    .getSheets()
    .flatMap((sheet) =>
      sheet
        .getDataRange()
        .getDisplayValues()
        .flatMap((row, y) =>
          row.flatMap((value, x) =>
            /^#(?:REF|N\/A|DIV|VALUE|NAME|NUM|ERROR)/.test(value)
              ? [`${sheet.getName()}!${sheet.getRange(y + 1, x + 1).getA1Notation()} ${value}`]
              : [],
          ),
        ),
    )

/** The typed cells of a column, from the first line down. */
function columnOf(sheet: Sheet, key: string): { row: number; column: number; values: string[] } {
  const values = sheet.getDataRange().getDisplayValues()
  const keys = values.findIndex((row) => row.includes(`smm:${key}`))
  const column = values[keys]?.indexOf(`smm:${key}`) ?? -1
  const mark = values[keys]?.indexOf('smm:mark') ?? -1
  const row = values.findIndex((cells, at) => at > keys && String(cells[mark]).startsWith('demo:'))
  return {
    row: row + 1,
    column: column + 1,
    values: row < 0 ? [] : values.slice(row).map((cells) => cells[column] ?? ''),
  }
}

describe.each(LANGUAGES)('all documents at once in %s', (language) => {
  const google = owner(language)

  it('are there, each under its name, without an error in any cell', () => {
    const names = menuWords(language).templates
    expect([...sheetsOf(google).keys()].sort()).toEqual([...IDS].sort())
    for (const [id, sheet] of sheetsOf(google))
      expect(sheet.getName()).toContain(names[id as keyof typeof names])
    expect(errorsIn(google)).toEqual([])
  })

  it('name in the example only what the lists of the other sheets have', () => {
    const strangers: string[] = []
    for (const [id, sheet] of sheetsOf(google)) {
      for (const column of templateOf(id).columns) {
        if (!column.choices || !('range' in column.choices) || !column.choices.range.includes(':')) continue
        const { row, column: at, values } = columnOf(sheet, column.key)
        if (row === 0) continue
        const rule = sheet.getRange(row, at).getDataValidation()
        const list = rule?.getCriteriaValues()[0] as { getDisplayValues(): string[][] } | undefined
        const known = new Set(list?.getDisplayValues?.().flat() ?? [])
        for (const value of values)
          if (value !== '' && !known.has(value)) strangers.push(`${id}.${column.key}: ${value}`)
      }
    }
    // A channel that is only planned, and one that competitors use: the cell says so to the owner.
    expect([...new Set(strangers)].filter((one) => !EXPECTED_STRANGERS.test(one))).toEqual([])
  })

  // The rest is no matter of language.
  if (language !== 'en' && language !== 'el') return

  it('are not made twice', () => {
    const before = sheetNames(google)
    createAll(language)(google)
    expect(sheetNames(google)).toEqual(before)
  })

  it('are empty of examples after one click, and whole', () => {
    google.ui.answer('OK')
    google.ui.click(menuWords(language).documents.clearExample)
    const left = book(google)
      .getSheets()
      .flatMap((sheet) => sheet.getDataRange().getDisplayValues().flat())
      .filter((value) => value.startsWith('demo:'))
    expect(left).toEqual([])
    expect(errorsIn(google)).toEqual([])
  })
})

/** Ideas may come from anywhere; a channel may be one that is only planned. */
const EXPECTED_STRANGERS = /^ideas\.seen: |^(?:goals|roadmap|tasks|calendar|mentions|partners)\.channel: /

describe('what is renamed or deleted elsewhere', () => {
  const google = owner('en')
  const start = () =>
    (sheetsOf(google).get('start') as Sheet).getDataRange().getDisplayValues().flat().join('\n')

  it('breaks no formula when a channel is renamed, and is shown', () => {
    const { row, column } = columnOf(sheetsOf(google).get('channels') as Sheet, 'channel')
    google.edit(
      `'Channels'!${(sheetsOf(google).get('channels') as Sheet).getRange(row, column).getA1Notation()}`,
      'Insta',
    )
    expect(errorsIn(google)).toEqual([])
    expect(start()).toMatch(/Posts on a channel that “Channels” does not have: [1-9]/)
  })

  it('breaks no formula when a row of a list is deleted, and is shown', () => {
    const roadmap = sheetsOf(google).get('roadmap') as Sheet
    roadmap.deleteRow(columnOf(roadmap, 'initiative').row)
    expect(errorsIn(google)).toEqual([])
    expect(start()).toMatch(/Tasks whose initiative is gone: [1-9]/)
  })

  it.each(['Goals', 'Key dates', 'Channels'])('shows no error when “%s” is deleted', (name) => {
    const sheet = book(google).getSheetByName(name)
    if (sheet) book(google).deleteSheet(sheet)
    expect(errorsIn(google)).toEqual([])
  })

  it('is whole again when the sheets are made anew, even the log that others cannot do without', () => {
    book(google).deleteSheet(sheetsOf(google).get('metrics') as Sheet)
    createAll('en')(google)
    expect([...sheetsOf(google).keys()].sort()).toEqual([...IDS].sort())
    expect(errorsIn(google)).toEqual([])
  })
})

describe('creating all documents', () => {
  it('ends like an undisturbed run when it was cut off in the middle and is run again', () => {
    expectSameEnd({}, createAll('en'), (moment, calls) => moment === Math.floor(calls / 2))
  }, 600_000)
})
