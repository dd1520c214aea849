import { world } from './world'

test.each([
  ['A1', 1, 1, 1, 1, 'A1'],
  ['b2:d4', 2, 2, 3, 3, 'B2:D4'],
  ['$B$2:$D$4', 2, 2, 3, 3, 'B2:D4'],
  ['D4:B2', 2, 2, 3, 3, 'B2:D4'],
  ['A:B', 1, 1, 1000, 2, 'A:B'],
  ['A2:A', 2, 1, 999, 1, 'A2:A'],
  ['3:4', 3, 1, 2, 26, '3:4'],
  ["'Sheet1'!C3", 3, 3, 1, 1, 'C3'],
  ['Sheet1!A:A', 1, 1, 1000, 1, 'A:A'],
  ['R5C3', 5, 3, 1, 1, 'C5'],
  ['R2C2:R4C5', 2, 2, 3, 4, 'B2:E4'],
])('getRange(%s)', (text, row, column, rows, columns, notation) => {
  const range = world().sheet.getRange(text)
  expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
    row,
    column,
    rows,
    columns,
  ])
  expect(range.getA1Notation()).toBe(notation)
})

test('getRange by numbers', () => {
  const { sheet } = world()
  expect(sheet.getRange(2, 3).getA1Notation()).toBe('C2')
  expect(sheet.getRange(2, 3, 4).getA1Notation()).toBe('C2:C5')
  expect(sheet.getRange(2, 3, 4, 2).getA1Notation()).toBe('C2:D5')
})

test('offset, getCell and last row and column', () => {
  const range = world().sheet.getRange('B2:D4')
  expect(range.offset(1, 1).getA1Notation()).toBe('C3:E5')
  expect(range.offset(0, 0, 1, 2).getA1Notation()).toBe('B2:C2')
  expect(range.getCell(3, 1).getA1Notation()).toBe('B4')
  expect([range.getLastRow(), range.getLastColumn()]).toEqual([4, 4])
})

test.each<[(sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown, string]>([
  [(sheet) => sheet.getRange('nonsense'), 'Range not found'],
  [(sheet) => sheet.getRange('Nowhere!A1'), 'Range not found'],
  [(sheet) => sheet.getRange(0, 1), 'The starting row of the range is too small.'],
  [(sheet) => sheet.getRange(1, 0), 'The starting column of the range is too small.'],
  [(sheet) => sheet.getRange(1, 1, 0, 1), 'The number of rows in the range must be at least 1.'],
  [(sheet) => sheet.getRange(1, 1, 1, 0), 'The number of columns in the range must be at least 1.'],
  [
    (sheet) => sheet.getRange(1001, 1),
    'The coordinates of the range are outside the dimensions of the sheet.',
  ],
  [
    (sheet) => sheet.getRange(null as never),
    "don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  ],
])('refusal %#', (act, message) => {
  expect(() => act(world().sheet)).toThrow(message)
})

test('named ranges', () => {
  const { spreadsheet, sheet } = world()
  spreadsheet.setNamedRange('Total', sheet.getRange('B2:B3'))
  expect(spreadsheet.getRangeByName('Total')?.getA1Notation()).toBe('B2:B3')
  expect(spreadsheet.getRange('Total').getA1Notation()).toBe('B2:B3')
  sheet.insertRowBefore(1)
  expect(spreadsheet.getRangeByName('Total')?.getA1Notation()).toBe('B3:B4')
  spreadsheet.setNamedRange('Total', sheet.getRange('C1'))
  const [named] = spreadsheet.getNamedRanges()
  expect([named?.getName(), named?.getRange().getA1Notation()]).toEqual(['Total', 'C1'])
  named?.setName('Sum')
  expect(spreadsheet.getRangeByName('Total')).toBeNull()
  spreadsheet.removeNamedRange('Sum')
  expect(spreadsheet.getNamedRanges()).toEqual([])
})

test('a formula may use a named range', () => {
  const { spreadsheet, sheet } = world()
  sheet.getRange('A1:A2').setValues([[1], [2]])
  spreadsheet.setNamedRange('Amounts', sheet.getRange('A1:A2'))
  expect(sheet.getRange('B1').setFormula('=SUM(Amounts)').getValue()).toBe(3)
})

test('a RangeList does to all what a Range does to one', () => {
  const { sheet } = world()
  const list = sheet.getRangeList(['A1', 'C3:D4'])
  list.setValue('x').setBackground('#ff0000')
  expect(list.getRanges().map((range) => range.getA1Notation())).toEqual(['A1', 'C3:D4'])
  expect([sheet.getRange('D4').getValue(), sheet.getRange('A1').getBackground()]).toEqual(['x', '#ff0000'])
  expect(list.clearContent().getRanges()[0]?.getValue()).toBe('')
})

test('getDataRegion and getNextDataCell', () => {
  const { sheet, SpreadsheetApp } = world()
  sheet.getRange('B2:C4').setValues([
    [1, 2],
    [3, 4],
    [5, 6],
  ])
  sheet.getRange('B9').setValue(1)
  const { DOWN, UP, NEXT } = SpreadsheetApp.Direction
  const next = (from: string, direction: GoogleAppsScript.Spreadsheet.Direction) =>
    sheet.getRange(from).getNextDataCell(direction).getA1Notation()
  expect(sheet.getRange('C3').getDataRegion().getA1Notation()).toBe('B2:C4')
  expect([next('B2', DOWN), next('B4', DOWN), next('B9', DOWN), next('B9', UP), next('A2', NEXT)]).toEqual([
    'B4',
    'B9',
    'B1000',
    'B4',
    'B2',
  ])
})

test('what is not offered says so', () => {
  const { sheet } = world()
  expect(() => sheet.getRange('A1').randomize()).toThrow('not emulated: Range.randomize')
  expect(() => (sheet as unknown as { sheetId: string }).sheetId).toThrow('not emulated: Sheet.sheetId')
})

test('every call is told to the host, and only the calls of the script', () => {
  const { sheet, calls } = world()
  sheet.getRange('A1:B2').setValues([
    [1, 2],
    [3, 4],
  ])
  sheet.sort(1)
  expect(calls.map(({ service, method }) => `${service}.${method}`)).toEqual([
    'Sheet.getRange',
    'Range.setValues',
    'Sheet.sort',
  ])
})
