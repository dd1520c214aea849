import { readFileSync } from 'node:fs'
import { type CustomFunction, customFunctions } from '../../scripts/build/custom-functions'
import { matches, REFERENCE } from '../../src/documents/sidebar/reference'
import { LANGUAGES, type Language } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import type { Texts } from '../../src/i18n/texts/en'
import { knownName } from '../../src/workbook/known-names'
import { book, openAddon } from '../local-addon'

const LOCALES: Record<Language, string> = {
  en: 'en_US',
  el: 'el_GR',
  fr: 'fr_FR',
  id: 'id_ID',
  fil: 'fil_PH',
  pl: 'pl_PL',
}

type Answer = (string | number)[]
type Example = { summary: string; arguments: Record<string, string>; example: string; answer: string }

/** What the examples of the panel answer; words are in the language of the panel. */
const ANSWERS: Record<string, Answer> = {
  SMM_CARRYOVER: [500, 620, 500],
  SMM_CARRIED: [0, 120, -30],
  SMM_REMAINING: [120, -30],
  SMM_BUDGET_MONTH: [500, 120, 620, 650, -30, 1500, 1030, 470, '100%'],
  SMM_OPENING: [120],
  SMM_COSTS: [0, 0, 15],
  SMM_PACING: ['50%', '50%', 300, 'on track'],
  SMM_AD_BUDGET: [56000, 74400],
  SMM_MARGIN: ['33.3%'],
  SMM_MARKUP: ['100%'],
  SMM_BREAKEVEN_ROAS: [2.5],
  SMM_GOAL_PROGRESS: ['50%', '50%', 'on track'],
  SMM_TRAJECTORY: [100, 200, 300],
  SMM_TIMELINE: ['•', '—', '◊'],
}

/** An owner's spreadsheet with the log of the product, and beside it a sheet with a line of a budget. */
function spreadsheet(language: Language) {
  const words = menuWords(language)
  const google = openAddon({ locale: LOCALES[language], userLocale: language })
  google.ui.click(words.create, words.templates.metrics)
  const sheet = book(google).insertSheet('Examples')
  sheet.getRange('B2:D3').setValues([
    [500, 500, 500],
    [380, 650, ''],
  ])
  const FREE = 'F10'
  const at = { sheetId: String(sheet.getSheetId()), col: 5, row: 9 }
  return {
    /** The rows that a formula fills, without the empty cells at their ends. */
    evaluate(formula: string): unknown[][] {
      sheet.getRange(FREE).setFormula(formula)
      const rows = (sheet.getRange('F10:Q14').getValues() as unknown[][]).map((row) =>
        row.slice(
          0,
          row.reduce((length: number, cell, index) => (cell === '' ? length : index + 1), 0),
        ),
      )
      return rows.filter((row) => row.length > 0)
    },
    complaint(): string {
      const cell = google.engine.evaluated(at) as { message?: string }
      return cell.message ?? ''
    },
  }
}

const textsOf = (language: Language): Texts['functions'] =>
  JSON.parse(readFileSync(`dist/texts-${language}.html`, 'utf8')).functions
const listOf = (language: Language) => textsOf(language).list as Record<string, Example>

/** The doc comment says of each parameter whether it may be left out. */
const isOptional = ({ comment }: CustomFunction, parameter: string): boolean =>
  new RegExp(`@param \\{[^}]+\\} ${parameter} (Optional|Only for)`).test(comment)

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/−/g, '-')

function shown(expected: string | number, language: Language): string {
  const share = /^([\d.]+)%$/.exec(String(expected))
  const format = (style: 'percent' | 'decimal', value: number) =>
    plain(
      new Intl.NumberFormat(language, { style, maximumFractionDigits: 1, useGrouping: 'always' } as never)
        .format(value)
        .replace(/−/, '-'),
    )
  if (share) return format('percent', Number(share[1]) / 100)
  return typeof expected === 'number' ? format('decimal', expected) : expected
}

let functions: CustomFunction[]
beforeAll(async () => {
  functions = await customFunctions()
})

const named = (names: string[]) => [...names].sort()

test('the panel knows every function with exactly its arguments, and which of them may be left out', () => {
  const described = REFERENCE.flatMap((group) => group.functions)
  expect(named(described.map(({ name }) => name))).toEqual(named(functions.map(({ name }) => name)))
  for (const one of functions) {
    const { parameters } = described.find(({ name }) => name === one.name) ?? { parameters: [] }
    expect([one.name, parameters]).toEqual([
      one.name,
      one.parameters.map((name) => ({ name, isOptional: isOptional(one, name) })),
    ])
  }
})

test('a search finds words in any order, whatever their case and accents', () => {
  expect(matches('  MARZA zysk ', 'Zysk: marża')).toBe(true)
  expect(matches('περιθωριο', 'το περιθώριο κέρδους')).toBe(true)
  expect(matches('margin', 'Marge')).toBe(false)
  expect(matches('', 'all')).toBe(true)
})

describe.each(LANGUAGES)('in %s', (language) => {
  const list = listOf(language)

  test('every function and every argument is explained', () => {
    expect(named(Object.keys(list))).toEqual(named(functions.map(({ name }) => name)))
    for (const { name, parameters } of functions) {
      expect([name, named(Object.keys(list[name]?.arguments ?? {}))]).toEqual([name, named(parameters)])
      const { arguments: sentences = {}, summary, answer } = list[name] ?? {}
      for (const sentence of [summary, answer, ...Object.values(sentences)]) expect(sentence).toMatch(/\S/)
    }
  })

  test('the examples answer what is written below them', () => {
    const { evaluate } = spreadsheet(language)
    for (const [name, { example, answer }] of Object.entries(list)) {
      // Commas separate arguments in half of the locales only.
      expect(example.replace(/"[^"]*"/g, '')).toMatch(new RegExp(`^=${name}\\([^,]+\\)$`))
      const [first = []] = evaluate(example)
      expect([name, first.length > 0, first.join()]).toEqual([
        name,
        true,
        expect.not.stringContaining('#ERROR'),
      ])
      for (const [index, expected] of (ANSWERS[name] ?? []).entries()) {
        const value = first[index]
        if (typeof expected === 'string' && !expected.endsWith('%')) {
          expect([name, plain(answer)]).toEqual([name, expect.stringContaining(String(value))])
          continue
        }
        const figure = shown(expected, language)
        const share = typeof expected === 'string'
        expect([name, shown(share ? `${Number(value) * 100}%` : Number(value), language)]).toEqual([
          name,
          figure,
        ])
        expect([name, plain(answer)]).toEqual([name, expect.stringContaining(figure)])
      }
    }
    expect(evaluate(list.SMM_UTM?.example ?? '')).toEqual([[list.SMM_UTM?.answer]])
    expect(evaluate(list.SMM_SMART?.example ?? '')).toEqual([[list.SMM_SMART?.answer]])
    expect(evaluate(list.SMM_KPI?.example ?? '')).toEqual([[31250]])
    const table = evaluate(list.SMM_KPI_ROLLUP?.example ?? '')
    expect(table.map((row) => row.slice(1)).slice(1)).toEqual([
      [37920, 5503],
      [28000, 2919],
      [43400, 6061],
    ])
  })

  test('the words that arguments name are understood', () => {
    const quoted = (text = '') => [...text.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '')
    const { SMM_CARRYOVER, SMM_KPI_ROLLUP, SMM_KPI, SMM_PACING } = list
    const keys = (section: 'modes' | 'periods' | 'groupings', words: string[]) =>
      words.map((word) => knownName(section, word)?.key)
    expect(keys('modes', quoted(SMM_CARRYOVER?.arguments.mode))).toEqual([
      'surplus',
      'all',
      'capped',
      'spread',
      'none',
    ])
    expect(keys('periods', quoted(SMM_KPI_ROLLUP?.arguments.period))).toEqual([
      'day',
      'week',
      'month',
      'quarter',
      'year',
      'all',
    ])
    expect(keys('groupings', quoted(SMM_KPI_ROLLUP?.arguments.by))).toEqual(['channel', 'total'])
    const kpis = quoted(SMM_KPI?.arguments.kpi)
    expect(kpis.length).toBe(2)
    for (const kpi of kpis) expect([kpi, knownName('metrics', kpi)]).toEqual([kpi, expect.anything()])
    expect(LANGUAGES).toContain(quoted(SMM_PACING?.arguments.language)[0])
  })
})

describe('docs/functions.md', () => {
  const sections = new Map(
    readFileSync('docs/functions.md', 'utf8')
      .split(/^### /m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')), section.replace(/^## [\s\S]*/m, '')]),
  )

  test('has a section for every function, and for nothing else', () => {
    expect(named([...sections.keys()])).toEqual(named(functions.map(({ name }) => name)))
  })

  test('names exactly the parameters', () => {
    for (const one of functions) {
      const section = sections.get(one.name) ?? ''
      const list = one.parameters.map((name) => (isOptional(one, name) ? `[${name}]` : name))
      expect(section).toContain(`\`${one.name}(${list.join('; ')})\``)
      const rows = [...section.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1])
      expect([one.name, rows]).toEqual([one.name, one.parameters])
    }
  })

  test('says what examples answer and how they are refused', () => {
    const { evaluate, complaint } = spreadsheet('en')
    const cell = (value: unknown): string => {
      if (value instanceof Date)
        return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Athens' }).format(value)
      return typeof value === 'number' ? String(Math.round(value * 10_000) / 10_000) : String(value)
    }
    for (const [name, section] of sections) {
      const examples = [...section.matchAll(/^- `(=.+?)` → (?:refused: )?(.+)$/gm)]
      expect([name, examples.length > 0]).toEqual([name, true])
      for (const [line, formula = '', expected = ''] of examples) {
        const rows = evaluate(formula)
        const answer = line.includes('→ refused: ')
          ? complaint()
          : rows.map((row) => row.map(cell).join(' | ') || '').join(' ‖ ') || 'empty'
        expect([formula, `\`${answer}\``]).toEqual([formula, expected])
      }
    }
  })
})
