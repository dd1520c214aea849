import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { Engine } from '../../local/google/workbook'
import { quietly } from '../../local/google/workbook/o-spreadsheet'
import { toExcelFormula } from '../../local/xlsx/formula'
import { sheetNames } from '../../local/xlsx/names'
import { readBook } from '../../local/xlsx/read'
import { writeXlsx } from '../../local/xlsx/write'

type Dispatch = (type: string, payload: object) => { reasons: string[] }

/** A workbook as an owner would have it: two sheets that know each other, rules, a chart, a custom function. */
function workbook(): Engine {
  const engine = new Engine({ locale: 'el_GR', timeZone: 'Europe/Athens', name: 'Κεριά' })
  engine.registerFunction('SMM_TWICE', ['value'], ([value]) => Number(value) * 2)
  const dispatch = engine.model.dispatch as unknown as Dispatch
  const send: Dispatch = (type, payload) => {
    const result = dispatch(type, payload)
    if (result.reasons.length > 0) throw new Error(`${type}: ${result.reasons.join()}`)
    return result
  }
  const cell = (sheetId: string, col: number, row: number, content: string, format?: string) =>
    send('UPDATE_CELL', { sheetId, col, row, content, ...(format && { format }) })
  const zone = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })
  const range = (sheetId: string, ...edges: [number, number, number, number]) => ({
    _sheetId: sheetId,
    _zone: zone(...edges),
  })
  send('RENAME_SHEET', { sheetId: '0', oldName: 'Sheet1', newName: 'Budget: a plan for the whole year' })
  send('CREATE_SHEET', { sheetId: 's2', name: 'Totals', position: 1 })
  cell('0', 0, 0, 'Month')
  cell('0', 1, 0, 'Planned')
  cell('0', 2, 0, 'Share')
  cell('0', 0, 1, '46023', 'mmm yyyy')
  cell('0', 1, 1, '1250.5', '#,##0.00[$€]')
  cell('0', 2, 1, '0.125', '0.0%')
  cell('0', 0, 2, '46054', 'mmm yyyy')
  cell('0', 1, 2, '-80')
  cell('0', 1, 3, '=SUM(B2:B3)')
  cell('0', 2, 3, '=SMM_TWICE(B2)')
  cell('0', 3, 3, '=IFNA(B2;0)'.replace(';', ','))
  cell('0', 4, 3, '=1/0')
  cell('0', 5, 1, 'TRUE')
  cell('s2', 0, 0, "='Budget: a plan for the whole year'!B4")
  cell('s2', 1, 0, "=SUM('Budget: a plan for the whole year'!B2:B)")
  cell('s2', 0, 1, "'=not a formula")
  send('SET_FORMATTING', {
    sheetId: '0',
    target: [zone(0, 0, 2, 0)],
    style: { bold: true, textColor: '#FFFFFF', fillColor: '#0F766E', align: 'center', fontSize: 11 },
  })
  send('SET_ZONE_BORDERS', {
    sheetId: '0',
    target: [zone(0, 0, 2, 0)],
    border: { position: 'bottom', color: '#DADCE0', style: 'thin' },
  })
  send('FREEZE_ROWS', { sheetId: '0', quantity: 1 })
  send('FREEZE_COLUMNS', { sheetId: '0', quantity: 1 })
  send('RESIZE_COLUMNS_ROWS', { sheetId: '0', dimension: 'COL', elements: [0], size: 180 })
  send('HIDE_COLUMNS_ROWS', { sheetId: '0', dimension: 'COL', elements: [6] })
  send('HIDE_COLUMNS_ROWS', { sheetId: '0', dimension: 'ROW', elements: [2] })
  send('ADD_MERGE', { sheetId: '0', target: [zone(1, 7, 2, 7)] })
  send('ADD_DATA_VALIDATION_RULE', {
    sheetId: '0',
    ranges: [range('0', 3, 1, 3, 20)],
    rule: {
      id: 'choice',
      criterion: {
        type: 'isValueInList',
        values: ['Planned', 'Done'],
        displayStyle: 'chip',
        colors: { Done: '#E6F4EA' },
      },
      isBlocking: true,
    },
  })
  send('ADD_DATA_VALIDATION_RULE', {
    sheetId: '0',
    ranges: [range('0', 4, 4, 4, 20)],
    rule: {
      id: 'commas',
      criterion: { type: 'isValueInList', values: ['Reels, stories', 'Posts'], displayStyle: 'arrow' },
    },
  })
  send('ADD_DATA_VALIDATION_RULE', {
    sheetId: '0',
    ranges: [range('0', 5, 1, 5, 1)],
    rule: { id: 'box', criterion: { type: 'isBoolean', values: [] } },
  })
  send('ADD_DATA_VALIDATION_RULE', {
    sheetId: '0',
    ranges: [range('0', 1, 1, 1, 2)],
    rule: { id: 'amount', criterion: { type: 'isGreaterOrEqualTo', values: ['0'] } },
  })
  send('ADD_CONDITIONAL_FORMAT', {
    sheetId: '0',
    ranges: [range('0', 1, 1, 1, 3)],
    cf: {
      id: 'minus',
      rule: {
        type: 'CellIsRule',
        operator: 'isLessThan',
        values: ['0'],
        style: { textColor: '#C5221F', fillColor: '#FCE8E6' },
      },
    },
  })
  send('CREATE_NAMED_RANGE', {
    name: 'Planned',
    ranges: [range('0', 1, 1, 1, 2)],
    range: range('0', 1, 1, 1, 2),
  })
  send('CREATE_CHART', {
    sheetId: '0',
    chartId: 'chart',
    figureId: 'figure',
    col: 4,
    row: 5,
    offset: { x: 0, y: 0 },
    size: { width: 400, height: 240 },
    definition: {
      type: 'bar',
      title: { text: 'Planned by month' },
      dataSource: {
        type: 'range',
        dataSets: [{ dataSetId: 'a', dataRange: 'B1:B3' }],
        dataSetsHaveTitle: true,
        labelRange: 'A1:A3',
      },
      dataSetStyles: { a: { backgroundColor: '#0F766E' } },
      legendPosition: 'none',
      stacked: false,
    },
  })
  engine.putExtra({
    id: 'note:0:1:0',
    kind: 'note',
    sheetId: '0',
    range: engine.range('0', { left: 1, top: 0, right: 1, bottom: 0 }),
    data: { text: 'What do you plan to spend?' },
  })
  engine.flush()
  engine.recalculate()
  return engine
}

async function written(engine: Engine): Promise<Uint8Array> {
  const toGoogle = (text: string) => engine.toGoogleFormula(text)
  return writeXlsx(readBook(engine.model, { inGoogle: 'In Google Sheets:', toGoogle }))
}

describe('download as .xlsx', () => {
  let bytes: Uint8Array
  const read = new ExcelJS.Workbook()
  const budget = () => read.worksheets[0] as ExcelJS.Worksheet
  const totals = () => read.worksheets[1] as ExcelJS.Worksheet

  beforeAll(async () => {
    bytes = await written(quietly(workbook))
    await read.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  })

  test('a name that Excel refuses is shortened, and formulas follow it', () => {
    expect(budget().name).toBe('Budget a plan for the whole yea')
    expect(budget().name.length).toBeLessThanOrEqual(31)
    expect(totals().getCell('A1').formula).toBe("'Budget a plan for the whole yea'!B4")
    expect(totals().getCell('A1').result).toBe(1170.5)
  })

  test('an open range ends at the last row of Excel', () => {
    expect(totals().getCell('B1').formula).toBe("SUM('Budget a plan for the whole yea'!B2:B$1048576)")
  })

  test('values, texts and numbers keep their kind', () => {
    expect(budget().getCell('A1').value).toBe('Month')
    expect(budget().getCell('B2').value).toBe(1250.5)
    expect(totals().getCell('A2').value).toBe('=not a formula')
    expect(budget().getCell('A2').value).toEqual(new Date('2026-01-01T00:00:00Z'))
  })

  test('number formats', () => {
    expect(budget().getCell('A2').numFmt).toBe('mmm yyyy')
    expect(budget().getCell('B2').numFmt).toBe('#,##0.00[$€]')
    expect(budget().getCell('C2').numFmt).toBe('0.0%')
  })

  test('a formula that Excel knows, with its value; a later one with its prefix', () => {
    expect(budget().getCell('B4').formula).toBe('SUM(B2:B3)')
    expect(budget().getCell('B4').result).toBe(1170.5)
    expect(budget().getCell('D4').formula).toBe('_xlfn.IFNA(B2,0)')
    expect(budget().getCell('E4').result).toEqual({ error: '#DIV/0!' })
  })

  test('a custom function comes as its value, with the formula in a note', () => {
    const cell = budget().getCell('C4')
    expect(cell.value).toBe(2501)
    expect(noteText(cell)).toBe('In Google Sheets: =SMM_TWICE(B2)')
  })

  test('looks: font, fill, alignment, border, width, notes', () => {
    const head = budget().getCell('B1')
    expect(head.font).toMatchObject({ bold: true, size: 11, color: { argb: 'FFFFFFFF' } })
    expect(head.fill).toMatchObject({ fgColor: { argb: 'FF0F766E' } })
    expect(head.alignment).toMatchObject({ horizontal: 'center' })
    expect(head.border).toMatchObject({ bottom: { style: 'thin', color: { argb: 'FFDADCE0' } } })
    expect(noteText(head)).toBe('What do you plan to spend?')
    expect(budget().getColumn(1).width).toBeCloseTo(25, 0)
  })

  test('frozen panes, hidden lines, merges', () => {
    expect(budget().views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 })
    expect(budget().getColumn(7).hidden).toBe(true)
    expect(budget().getRow(3).hidden).toBe(true)
    expect(budget().getCell('C8').isMerged).toBe(true)
  })

  test('choices, also with commas in them', () => {
    expect(budget().getCell('D5').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Planned,Done"'],
    })
    const far = budget().getCell('E6').dataValidation
    expect(far).toMatchObject({ type: 'list', formulae: ["'_lists'!$A$1:$A$2"] })
    const lists = read.getWorksheet('_lists')
    expect(lists?.state).toBe('veryHidden')
    expect(lists?.getCell('A1').value).toBe('Reels, stories')
  })

  test('amounts that are checked', () => {
    const rule = budget().getCell('B2').dataValidation
    expect(rule).toMatchObject({ type: 'decimal', operator: 'greaterThanOrEqual', errorStyle: 'warning' })
  })

  test('conditional formats', () => {
    const rules = (budget() as unknown as { conditionalFormattings: { ref: string; rules: unknown[] }[] })
      .conditionalFormattings
    expect(rules.find(({ ref }) => ref === 'B2:B4')?.rules[0]).toMatchObject({
      type: 'expression',
      formulae: ['AND(NOT(ISBLANK(B2)),B2<0)'],
    })
    expect(rules.find(({ ref }) => ref === 'D2:D21')?.rules[0]).toMatchObject({ formulae: ['D2="Done"'] })
  })

  test('names of ranges', () => {
    expect(read.definedNames.getRanges('Planned').ranges).toEqual([
      "'Budget a plan for the whole yea'!$B$2:$B$3",
    ])
  })

  const office = soffice()
  const withOffice = office === undefined ? test.skip : test
  withOffice(
    'LibreOffice opens it with its values, choices and chart',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'smm-planner-xlsx-'))
      writeFileSync(join(folder, 'book.xlsx'), bytes)
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const args = [
        profile,
        '--headless',
        '--convert-to',
        'fods',
        '--outdir',
        folder,
        join(folder, 'book.xlsx'),
      ]
      execFileSync(office ?? '', args, { stdio: 'pipe', timeout: 120_000 })
      const flat = readFileSync(join(folder, 'book.fods'), 'utf8')
      expect(flat).toContain('office:value="1250.5"')
      expect(flat).toMatch(/table:formula="of:=SUM\(\[\.B2:\.B3\]\)"[^>]*office:value="1170.5"/)
      expect(flat).toMatch(
        /content-validation [^>]*cell-content-is-in-list\(&quot;Planned&quot;;&quot;Done&quot;\)/,
      )
      expect(flat).toContain('In Google Sheets: =SMM_TWICE(B2)')
      expect(flat).toContain('Planned by month')
      expect(flat).toContain('chart:class="chart:bar"')
    },
    150_000,
  )
  if (office === undefined) console.warn('soffice is not installed: the file is not tried in LibreOffice')
})

describe('names of sheets for Excel', () => {
  test('are unique without regard to case, also when they are cut', () => {
    const long = 'Content calendar for the whole year 2026'
    const names = sheetNames([long, `${long} (copy)`, 'Plan', 'plan', 'A/B', 'A:B', '[x]', "'", 'History'])
    expect([...names.values()]).toEqual([
      'Content calendar for the whole',
      'Content calendar for the wh (2)',
      'Plan',
      'plan (2)',
      'A B',
      'A B (2)',
      'x',
      'Sheet',
      'History 1',
    ])
  })

  test('are always ones that Excel takes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 60 })), (wanted) => {
        const names = [...sheetNames(wanted).values()]
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length)
        for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/)
      }),
    )
  })
})

describe('formulas for Excel', () => {
  const context = { sheet: (name: string) => ({ Plan: 'Plan', 'A/B': 'A B' })[name], isName: () => false }

  test.each([
    ['=SUM(A1:B2)', 'SUM(A1:B2)'],
    ['=sum(Plan!A:A)', "SUM('Plan'!A:A)"],
    ['=\'A/B\'!$A$1&"x"', '\'A B\'!$A$1&"x"'],
    ['=SUM(2:3)', 'SUM(2:3)'],
    ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=IF(TRUE,1,2%)', 'IF(TRUE,1,2%)'],
    ['=A1:A2', 'A1:A2'],
  ])('%s', (formula, expected) => {
    expect(toExcelFormula(formula, context)).toBe(expected)
  })

  test.each(['=FILTER(A1:A9,B1:B9)', '=SMM_CARRYOVER(A1)', '=Gone!A1', '=Unknown', '=GOOGLETRANSLATE(A1)'])(
    '%s cannot be told to Excel',
    (formula) => {
      expect(toExcelFormula(formula, context)).toBeUndefined()
    },
  )
})

function noteText(cell: ExcelJS.Cell): string {
  const { note } = cell
  return typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('')
}

function soffice(): string | undefined {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim() || undefined
  } catch {
    return undefined
  }
}
