import { world } from './world'

const formulaOf = (text: string, locale = 'en_US') => {
  const { sheet } = world({ locale })
  const cell = sheet.getRange('A5').setFormula(text)
  return [cell.getFormula(), cell.getValue()]
}

test('; separates arguments in every locale', () => {
  expect(formulaOf('=SUM(1;2)')[1]).toBe(3)
  expect(formulaOf('=SUM(1;2)', 'el_GR')).toEqual(['=SUM(1;2)', 3])
})

test('a comma is a decimal comma where the locale has one', () => {
  expect(formulaOf('=SUM(1,5;1)', 'fr_FR')).toEqual(['=SUM(1,5;1)', 2.5])
})

test('a comma between arguments breaks where the locale has decimal commas', () => {
  expect(formulaOf('=IF(B1,B2,B3)', 'fr_FR')).toEqual(['=IF(B1,B2,B3)', '#ERROR!'])
})

test('; within braces goes on separating rows', () => {
  const { sheet } = world()
  sheet.getRange('A1').setFormula('={1;2}')
  expect(sheet.getRange('A1:A2').getValues()).toEqual([[1], [2]])
})

test('columns of an array are separated by \\ in a locale with decimal commas', () => {
  const { sheet } = world({ locale: 'pl_PL' })
  sheet.getRange('A1').setFormula('={1\\2;3\\4}')
  expect(sheet.getRange('A1:B2').getValues()).toEqual([
    [1, 2],
    [3, 4],
  ])
})

test('a doubled quote is a quote', () => expect(formulaOf('="a""b"')).toEqual(['="a""b"', 'a"b']))
test('a backslash in text is a backslash', () =>
  expect(formulaOf('="a\\"&"b"')).toEqual(['="a\\"&"b"', 'a\\b']))
test('spaces stay', () => expect(formulaOf('=SUM( 1, 2 )')[0]).toBe('=SUM( 1, 2 )'))

test('setFormula adds a missing =', () => expect(formulaOf('1+1')).toEqual(['=1+1', 2]))

test('a formula set on a range moves its relative references from cell to cell', () => {
  const { sheet } = world()
  sheet.getRange('C1:D2').setFormula('=A1')
  expect(sheet.getRange('C1:D2').getFormulas()).toEqual([
    ['=A1', '=B1'],
    ['=A2', '=B2'],
  ])
})

test('getFormula is empty for a value', () => {
  const { sheet } = world()
  expect(sheet.getRange('A1').setValue('x').getFormula()).toBe('')
})

test('formulas follow inserted rows, columns and renamed sheets', () => {
  const { spreadsheet, sheet } = world()
  const other = spreadsheet.insertSheet('Data')
  sheet.getRange('A1').setFormula('=Data!B2+SUM(Data!A:A)')
  other.insertRowBefore(1)
  other.insertColumnBefore(2)
  other.setName("Owner's data")
  expect(sheet.getRange('A1').getFormula()).toBe("='Owner''s data'!C3+SUM('Owner''s data'!A:A)")
})

test('an array that finds filled cells shows #REF!', () => {
  const { sheet } = world()
  sheet.getRange('A2').setValue('x')
  sheet.getRange('A1').setFormula('=SEQUENCE(3)')
  expect(sheet.getRange('A1').getValue()).toBe('#REF!')
  sheet.getRange('A2').clearContent()
  expect(sheet.getRange('A1:A3').getValues()).toEqual([[1], [2], [3]])
})

test('a formula that refers to itself shows #REF!', () => {
  const { sheet } = world()
  expect(sheet.getRange('A1').setFormula('=A1+1').getValue()).toBe('#REF!')
})

test('ARRAYFORMULA, N, T and REGEXMATCH are known', () => {
  const { sheet } = world()
  sheet.getRange('A1:A2').setValues([[1], [2]])
  sheet.getRange('B1').setFormula('=ARRAYFORMULA(A1:A2*10)')
  sheet.getRange('C1:C3').setFormulas([['=N(TRUE)'], ['=T(5)&T("x")'], ['=REGEXMATCH("abc"; "b.")']])
  expect(sheet.getRange('B1:B2').getValues()).toEqual([[10], [20]])
  expect(sheet.getRange('C1:C3').getValues()).toEqual([[1], ['x'], [true]])
})

test('& joins ranges cell by cell, CONCATENATE makes one text of a range', () => {
  const { sheet } = world()
  sheet.getRange('A1:B2').setValues([
    ['a', 1],
    ['b', 2],
  ])
  sheet.getRange('C1').setFormula('=ARRAYFORMULA(A1:A2&" "&B1:B2)')
  sheet.getRange('D1').setFormula('=ARRAYFORMULA("x"&A1:B1)')
  sheet.getRange('F1:F3').setFormulas([['=CONCATENATE(A1:B2)'], ['=A1&B1'], ['=A1&1/0']])
  expect(sheet.getRange('C1:C2').getValues()).toEqual([['a 1'], ['b 2']])
  expect(sheet.getRange('D1:E1').getValues()).toEqual([['xa', 'x1']])
  expect(sheet.getRange('F1:F3').getValues()).toEqual([['a1b2'], ['a1'], ['#DIV/0!']])
})

test('an empty text is more than any number, as every text is', () => {
  const { sheet } = world()
  sheet.getRange('B1:D1').setFormulas([['=IF(TRUE;"";0)', '=B1>99', '=A1>0']])
  expect(sheet.getRange('C1:D1').getValues()).toEqual([[true, false]])
})

test('a function of Sheets that is not emulated says so', () => {
  const { engine, sheet } = world()
  sheet.getRange('A1').setFormula('=SPARKLINE(B1:B3)')
  expect(sheet.getRange('A1').getValue()).toBe('#ERROR!')
  expect(engine.evaluated({ sheetId: '0', col: 0, row: 0 })).toMatchObject({
    message: 'not emulated: SPARKLINE',
  })
})

test('TODAY and NOW follow the clock and zone of the spreadsheet', () => {
  const { sheet } = world({ now: () => new Date('2026-01-31T22:30:00Z') })
  sheet.getRange('A1:B1').setFormulas([['=TODAY()', '=NOW()']])
  expect(sheet.getRange('A1:B1').getValues()).toEqual([
    [new Date('2026-01-31T22:00:00Z'), new Date('2026-01-31T22:30:00Z')],
  ])
})

test('a function that wants a range answers with the error that it is given, and IFERROR catches it', () => {
  const { sheet } = world()
  sheet.getRange('A1:A3').setValues([[1], [2], [3]])
  sheet.getRange('C1').setFormula('=SORT(FILTER(A1:A3;A1:A3>5);1;TRUE)')
  sheet.getRange('D1').setFormula('=IFERROR(SORT(FILTER(A1:A3;A1:A3>5);1;TRUE);"none")')
  expect(sheet.getRange('C1').getDisplayValue()).toBe('#N/A')
  expect(sheet.getRange('D1').getDisplayValue()).toBe('none')
})
