import { world } from './world'

const source = () => {
  const made = world()
  made.sheet.getRange('A1:B2').setValues([
    [1, '=A1*2'],
    [3, '=A2*2'],
  ])
  made.sheet.getRange('A1:B2').setBackground('#ff0000').setNumberFormat('0.0')
  made.sheet.getRange('A1').setNote('n')
  return { ...made, range: made.sheet.getRange('A1:B2') }
}

test('copyTo moves relative references and brings formats and notes', () => {
  const { sheet, range } = source()
  range.copyTo(sheet.getRange('D5'))
  const copy = sheet.getRange('D5:E6')
  expect(copy.getFormulas()).toEqual([
    ['', '=D5*2'],
    ['', '=D6*2'],
  ])
  expect([copy.getBackground(), copy.getNumberFormat(), copy.getNote()]).toEqual(['#ff0000', '0.0', 'n'])
})

test('copyTo repeats the source as often as it fits', () => {
  const { sheet, range } = source()
  range.copyTo(sheet.getRange('D1:F4'))
  expect(sheet.getRange('D1:F4').getValues()).toEqual([
    [1, 2, ''],
    [3, 6, ''],
    [1, 2, ''],
    [3, 6, ''],
  ])
})

test('contentsOnly copies results instead of formulas and leaves formats', () => {
  const { sheet, range } = source()
  range.copyTo(sheet.getRange('D1'), { contentsOnly: true })
  expect(sheet.getRange('D1:E2').getFormulas().flat()).toEqual(['', '', '', ''])
  expect([sheet.getRange('E2').getValue(), sheet.getRange('E2').getBackground()]).toEqual([6, '#ffffff'])
})

test('formatOnly copies formats and leaves content', () => {
  const { sheet, range } = source()
  sheet.getRange('D1').setValue('stays')
  range.copyTo(sheet.getRange('D1'), { formatOnly: true })
  expect([sheet.getRange('D1').getValue(), sheet.getRange('E2').getBackground()]).toEqual([
    'stays',
    '#ff0000',
  ])
})

test('copyTo by type', () => {
  const { sheet, range, SpreadsheetApp } = source()
  const { PASTE_FORMULA, PASTE_VALUES } = SpreadsheetApp.CopyPasteType
  range.copyTo(sheet.getRange('D1'), PASTE_FORMULA, false)
  range.copyTo(sheet.getRange('G1'), PASTE_VALUES, false)
  expect([sheet.getRange('E1').getFormula(), sheet.getRange('E1').getBackground()]).toEqual([
    '=D1*2',
    '#ffffff',
  ])
  expect([sheet.getRange('H2').getFormula(), sheet.getRange('H2').getValue()]).toEqual(['', 6])
})

test('copyTo wants a range', () => {
  const { range } = source()
  expect(() => range.copyTo('D1' as never)).toThrow("don't match the method signature")
})

test('moveTo takes everything along; references follow', () => {
  const { sheet, range } = source()
  sheet.getRange('A9').setFormula('=A1+1')
  range.moveTo(sheet.getRange('D5'))
  expect(sheet.getRange('A1:B2').isBlank()).toBe(true)
  expect(sheet.getRange('A1').getBackground()).toBe('#ffffff')
  expect(sheet.getRange('D5:E6').getValues()).toEqual([
    [1, 2],
    [3, 6],
  ])
  expect(sheet.getRange('A9').getFormula()).toBe('=D5+1')
  expect([sheet.getRange('D5').getNote(), sheet.getRange('D5').getBackground()]).toEqual(['n', '#ff0000'])
})

test('moveTo over itself', () => {
  const { sheet } = world()
  sheet.getRange('A1:B1').setValues([['a', 'b']])
  sheet.getRange('A1:B1').moveTo(sheet.getRange('B1'))
  expect(sheet.getRange('A1:C1').getValues()).toEqual([['', 'a', 'b']])
})

test('clear takes content, formats and rules, and leaves notes', () => {
  const { sheet, range, SpreadsheetApp } = source()
  range.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build())
  range.clear()
  expect([range.isBlank(), range.getBackground(), range.getDataValidation(), range.getNote()]).toEqual([
    true,
    '#ffffff',
    null,
    'n',
  ])
  expect(sheet.getRange('A1').clear({ commentsOnly: true }).getNote()).toBe('')
})

test('clearContent leaves formats and rules', () => {
  const { range, SpreadsheetApp } = source()
  range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build())
  range.clearContent()
  expect([range.isBlank(), range.getBackground(), range.getDataValidation() === null]).toEqual([
    true,
    '#ff0000',
    false,
  ])
})
