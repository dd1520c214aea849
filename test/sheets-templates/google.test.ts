import { readdirSync, readFileSync } from 'node:fs'
import type { Template } from '../../sheets-templates/template'
import { LANGUAGES } from '../../src/i18n/languages'
import { currencyOf } from '../../src/workbook/money'
import { type Drawing, draw } from '../../src/workbook/render/drawing'
import { addressed } from '../../src/workbook/render/formula'
import { newLayout } from '../../src/workbook/render/layout'
import { wordsIn } from '../../src/workbook/words'
import { complaintsAbout } from './google-formula'

/**
 * What Google Sheets refuses or calculates otherwise, and the local workbook forgives: looked for in everything that
 * templates write, because nobody can try them at Google from here.
 */

Object.assign(globalThis, {
  HtmlService: {
    createTemplateFromFile: (name: string) => ({
      getRawContent: () => readFileSync(`dist/${name}.html`, 'utf8'),
    }),
  },
})

const templates = readdirSync('dist')
  .filter((file) => file.startsWith('template-'))
  .map((file) => JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as Template)
const byId = new Map(templates.map((template) => [template.id, template]))

const neighbour = (id: string) => {
  const template = byId.get(id)
  return template && { sheetName: id, sheetId: 1, layout: newLayout(template) }
}

const drawn = (template: Template, language: (typeof LANGUAGES)[number]): Drawing =>
  draw(
    template,
    newLayout(template),
    wordsIn(language),
    { year: 2026, currency: currencyOf('en_US'), today: '2026-02-14' as never },
    neighbour,
  )

const cellsOf = ({ values, formats }: Drawing) =>
  values.flatMap((row, index) =>
    row.flatMap((value, column) =>
      typeof value === 'string' && value !== ''
        ? [
            {
              text: value,
              format: formats[index]?.[column],
              place: `row ${index + 1}, column ${column + 1}: `,
            },
          ]
        : [],
    ),
  )

/** Text that Google would read as a number, a day, a yes or no, or a formula where the cell is no text cell. */
const READ_OTHERWISE = /^(?:[=+\-@']|[\d.,½¼¾/:%\s-]+$|\d{1,2}[./-]\d{1,2}(?:[./-]\d+)?$|(?:true|false)$)/i

describe.each([...byId.keys()])('%s at Google', (id) => {
  const template = byId.get(id) as Template
  const layout = newLayout(template)
  const english = cellsOf(drawn(template, 'en'))

  it('has formulas that Google calculates alike', () => {
    const wrong = english
      .filter(({ text }) => text.startsWith('='))
      .flatMap(({ text, place }) => complaintsAbout(text).map((complaint) => `${place}${complaint}`))
    expect(wrong).toEqual([])
  })

  it('tints by formulas that Google accepts', () => {
    const place = { row: layout.firstRow, column: template.columns[0]?.key ?? '' }
    const wrong = template.tints.flatMap(({ when }) => {
      const formula = addressed(when, layout, place, neighbour)
      const others = /[\w']!\$/.test(formula) ? [`${formula} reads another sheet`] : []
      return [...complaintsAbout(formula), ...others]
    })
    expect(wrong).toEqual([])
  })

  it('writes no formula into a cell of text, which would show it', () => {
    expect(english.filter(({ text, format }) => text.startsWith('=') && format === '@')).toEqual([])
  })

  it.each(LANGUAGES)('writes no text that Google would read otherwise, in %s', (language) => {
    const wrong = cellsOf(drawn(template, language)).filter(
      ({ text, format }) => !text.startsWith('=') && format !== '@' && READ_OTHERWISE.test(text),
    )
    expect(wrong).toEqual([])
  })
})

describe('what is said about formulas', () => {
  it.each([
    ['=A1:A3*2', 'a range beside an operator'],
    ['=SUM(IF(A1:A3>1;1;0))', 'a range beside an operator'],
    ['=TRIM(A1:A)', 'a range in TRIM'],
    ['=COUNTIF(A1:A;B1:B)', 'a range in COUNTIF'],
    ['=ARRAYFORMULA(SUMIFS(A1:A;B1:B;C1:C))', 'SUMIFS'],
    ['=ARRAYFORMULA(IF(AND(A1:A=1;B1:B=2);1;0))', 'AND'],
    ['=A1*0.5', 'decimal'],
    ['=SUM(A1,B1)', 'comma'],
    ['=TODAY()', 'TODAY'],
  ])('%s is complained about', (formula, complaint) => {
    expect(complaintsAbout(formula).join()).toContain(complaint)
  })

  it.each([
    '=SUMPRODUCT((A1:A>1)*ISNUMBER(B1:B))',
    '=ARRAYFORMULA(IF(A1:A="";"";COUNTIF(B1:B;A1:A)))',
    '=IFERROR(INDEX(A1:A;MATCH(MAX(B1:B);B1:B;0));"1.5, and")',
    "=SMM_KPI(HSTACK('a, b'!A1:A;B1:B);C1:C)",
    '=ARRAYFORMULA(IF(A1:A="";"";SUMIFS(B1:B;C1:C;D1)))',
  ])('%s is not', (formula) => {
    expect(complaintsAbout(formula)).toEqual([])
  })
})
