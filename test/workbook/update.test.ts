import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { menuWords } from '../../src/i18n/menu'
import { book, grid, openAddon, sheetNamed } from '../local-addon'

const menu = menuWords('el')

/** What a Greek owner had made and changed with the first version of the add-on. */
const kept = (): object =>
  JSON.parse(gunzipSync(readFileSync(`${__dirname}/kept/first-version.json.gz`)).toString('utf8')) as object

const owner = (workbook: object) =>
  openAddon({ kept: workbook, locale: 'el_GR', userLocale: 'el', today: '2026-02-14' })
type Google = ReturnType<typeof owner>

const SHEETS = ['Τα λεφτά μας', 'Μετρήσεις', 'Αναφορά']

const versions = (google: Google): Record<string, number> =>
  Object.fromEntries(
    book(google)
      .createDeveloperMetadataFinder()
      .withKey('smm.sheet')
      .find()
      .map((entry) => {
        const { template, version } = JSON.parse(entry.getValue() ?? '{}')
        return [template, version]
      }),
  )

const newest = (template: string): number =>
  JSON.parse(readFileSync(`dist/template-${template}.html`, 'utf8')).version

/** All that stands in the columns of the first version and in the owner's own one, as it was typed. */
function contents(google: Google, columns: Map<string, string[]>) {
  return SHEETS.map((name) => {
    const { sheet, values } = grid(google, name)
    const keyRow = values.findIndex((row) => row.some((value) => String(value).startsWith('smm:')))
    const height = sheet.getLastRow()
    return (columns.get(name) ?? []).map((key) => {
      const column = (values[keyRow] ?? []).indexOf(key) + 1
      const cells = sheet.getRange(1, column, height, 1)
      // Columns that come between move what a formula points to, at Google too.
      const formulas = cells
        .getFormulas()
        .map((row) => row.map((formula) => formula.replace(/\$[A-Z]+/g, '$')))
      // A block that is calculated spills from one formula: what it answers is not what she wrote.
      const isSpilled = formulas.some(([formula]) => String(formula).includes('SMM_'))
      return [
        key,
        isSpilled ? formulas : cells.getValues().map(([value], row) => formulas[row]?.[0] || value),
      ]
    })
  })
}

const columnsOf = (google: Google): Map<string, string[]> =>
  new Map(
    SHEETS.map((name) => {
      const { values } = grid(google, name)
      const keys = values.find((row) => row.some((value) => String(value).startsWith('smm:'))) ?? []
      return [name, keys.map(String).filter((key) => key !== '')]
    }),
  )

function bringUpToDate(google: Google): void {
  google.ui.answer('OK')
  google.ui.click(menu.documents.check)
}

describe('a workbook of the first version', () => {
  const google = owner(kept())
  const columns = columnsOf(google)
  const before = contents(google, columns)
  bringUpToDate(google)

  it('is of the newest version afterwards', () => {
    for (const [template, version] of Object.entries(versions(google)))
      expect([template, version]).toEqual([template, newest(template)])
    expect(Object.keys(versions(google)).sort()).toEqual(['budget', 'metrics', 'report'])
  })

  it('still says all that she typed, where she typed it', () => {
    expect(contents(google, columns)).toEqual(before)
  })

  it('keeps her line, her column, her titles and the name of her sheet', () => {
    const { values, row, column } = grid(google, 'Τα λεφτά μας')
    const own = values[row('Τα δικά μου κεριά') - 1] ?? []
    expect(own[column('plan-01') - 1]).toBe(100.5)
    expect(own[column('spent-01') - 1]).toBe(60.2)
    expect(own[column('available-02') - 1]).toBeCloseTo(240.55)
    expect(values.flat()).toContain('Σημειώσεις μου')
    expect(values.flat()).toContain('Από πέρσι (δικό μου)')
  })

  it('keeps a formula of her own in a calculated column', () => {
    const { sheet, column } = grid(google, 'Αναφορά')
    const formulas = sheet.getRange(1, column('change'), sheet.getLastRow(), 1).getFormulas().flat()
    expect(formulas.some((formula) => formula.includes('δικό μου'))).toBe(true)
  })

  it('has the columns that came later', () => {
    const template = JSON.parse(readFileSync('dist/template-report.html', 'utf8'))
    const { column } = grid(google, 'Αναφορά')
    for (const { key } of template.columns) expect(column(key)).toBeGreaterThan(0)
  })

  it('is in order when it is looked at again', () => {
    google.ui.click(menu.documents.check)
    expect(google.ui.toasts[google.ui.toasts.length - 1]?.message).toBe('Όλα τα φύλλα είναι εντάξει.')
  })

  it('offers the channels of the sheet that keeps them, once there is one', () => {
    google.ui.click(menu.create, menu.templates.channels)
    const { sheet, row, column } = grid(google, 'Τα λεφτά μας')
    const rule = sheet.getRange(row('Τα δικά μου κεριά'), column('channel')).getDataValidation()
    expect(rule?.getCriteriaType().toString()).toBe('VALUE_IN_RANGE')
    expect(sheetNamed(google, menu.templates.channels)).toBeTruthy()
  })
})
