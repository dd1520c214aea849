import { reopened, world } from './world'

test('a new cell answers with the defaults', () => {
  const cell = world().sheet.getRange('A1')
  expect([
    cell.getBackground(),
    cell.getFontColor(),
    cell.getFontFamily(),
    cell.getFontSize(),
    cell.getFontWeight(),
    cell.getFontStyle(),
    cell.getFontLine(),
    cell.getHorizontalAlignment(),
    cell.getVerticalAlignment(),
    String(cell.getWrapStrategy()),
    cell.getWrap(),
  ]).toEqual([
    '#ffffff',
    '#000000',
    'Arial',
    10,
    'normal',
    'normal',
    'none',
    'general',
    'bottom',
    'OVERFLOW',
    true,
  ])
})

test('what is set is read back, and null takes it away', () => {
  const { sheet, SpreadsheetApp } = world()
  const cell = sheet.getRange('A1')
  cell
    .setBackground('Red')
    .setFontColor('#ABC')
    .setFontFamily('Roboto')
    .setFontSize(14)
    .setFontWeight('bold')
    .setFontStyle('italic')
    .setFontLine('line-through')
    .setHorizontalAlignment('center')
    .setVerticalAlignment('middle')
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)
  expect([cell.getBackground(), cell.getFontColor(), cell.getFontFamily(), cell.getFontSize()]).toEqual([
    '#ff0000',
    '#aabbcc',
    'Roboto',
    14,
  ])
  expect([cell.getFontWeight(), cell.getFontStyle(), cell.getFontLine()]).toEqual([
    'bold',
    'italic',
    'line-through',
  ])
  expect([cell.getHorizontalAlignment(), cell.getVerticalAlignment(), cell.getWrap()]).toEqual([
    'center',
    'middle',
    false,
  ])
  expect(cell.getWrapStrategy()).toBe(SpreadsheetApp.WrapStrategy.CLIP)
  cell.setBackground(null).setFontWeight(null).setFontFamily(null)
  expect([cell.getBackground(), cell.getFontWeight(), cell.getFontFamily()]).toEqual([
    '#ffffff',
    'normal',
    'Arial',
  ])
})

test('tables of formats', () => {
  const { sheet } = world()
  const range = sheet.getRange('A1:B1')
  range
    .setBackgrounds([['#111111', null]])
    .setFontWeights([['bold', null]])
    .setNumberFormats([['0.0', '@']])
  expect(range.getBackgrounds()).toEqual([['#111111', '#ffffff']])
  expect(range.getFontWeights()).toEqual([['bold', 'normal']])
  expect(range.getNumberFormats()).toEqual([['0.0', '@']])
})

test.each([
  ['#,##0.00', 1234.5, '1,234.50'],
  ['#,##0 €', 1234.5, '1,235 €'],
  ['€#,##0.00', 2, '€2.00'],
  ['[$₱]#,##0', 1500, '₱1,500'],
  ['0.0%', 0.1234, '12.3%'],
  ['0;[Red]-0', -3, '-3'],
  ['#,##0;-#,##0;"–"', 0, '–'],
  ['yyyy-MM-dd', 46053, '2026-01-31'],
  ['mmm yyyy', 46053, 'Jan 2026'],
  ['MMMM yyyy', 46053, 'January 2026'],
  ['dd/mm/yyyy hh:mm', 46053.75, '31/01/2026 18:00'],
  ['[h]:mm', 1.5, '36:00'],
  ['0" days"', 3, '3 days'],
])('number format %s', (format, value, shown) => {
  const cell = world().sheet.getRange('A1').setNumberFormat(format).setValue(value)
  expect([cell.getNumberFormat(), cell.getDisplayValue()]).toEqual([format, shown])
})

test('formats that look alike are kept apart, also in a saved workbook', () => {
  const original = world()
  const formats = [['yyyy-MM-dd', 'yyyy-mm-dd', 'YYYY-MM-DD']]
  original.sheet.getRange('A1:C1').setNumberFormats(formats)
  expect(original.sheet.getRange('A1:C1').getNumberFormats()).toEqual(formats)
  expect(reopened(original).sheet.getRange('A1:C1').getNumberFormats()).toEqual(formats)
})

test('borders', () => {
  const { sheet, SpreadsheetApp, engine } = world()
  sheet
    .getRange('B2:C3')
    .setBorder(true, null, true, null, null, true, '#ff0000', SpreadsheetApp.BorderStyle.DASHED)
  engine.flush()
  const border = engine.getters.getCellBorder({ sheetId: '0', col: 1, row: 1 })
  expect(border).toEqual({
    top: { style: 'dashed', color: '#ff0000' },
    bottom: { style: 'dashed', color: '#ff0000' },
  })
  sheet.getRange('B2:C3').setBorder(false, false, false, false, false, false)
  engine.flush()
  expect(engine.getters.getCellBorder({ sheetId: '0', col: 1, row: 1 })).toBeNull()
})

test('merges', () => {
  const { sheet } = world()
  sheet.getRange('A1:C2').setValues([
    [1, 2, 3],
    [4, 5, 6],
  ])
  sheet.getRange('A1:C2').mergeAcross()
  expect(
    sheet
      .getRange('A1:C2')
      .getMergedRanges()
      .map((range) => range.getA1Notation()),
  ).toEqual(['A1:C1', 'A2:C2'])
  expect(sheet.getRange('C2').isPartOfMerge()).toBe(true)
  expect(() => sheet.getRange('A1:B2').merge()).toThrow('You must select all cells in a merged range')
  sheet.getRange('A1:C2').breakApart()
  expect(sheet.getRange('A1').isPartOfMerge()).toBe(false)
  expect(sheet.getRange('A1:C2').merge().getValues()[0]?.[0]).toBe(1)
})

test('what is written under a merge is dropped, without a complaint', () => {
  const { sheet } = world()
  sheet.getRange('A1:B1').merge()
  sheet
    .getRange('A1:C1')
    .setValues([['a', 'b', 'c']])
    .setBackground('#ff0000')
  expect(sheet.getRange('A1:C1').getValues()).toEqual([['a', '', 'c']])
})

test('text styles', () => {
  const { sheet, SpreadsheetApp } = world()
  const style = SpreadsheetApp.newTextStyle()
    .setBold(true)
    .setForegroundColor('#00ff00')
    .setFontSize(12)
    .build()
  const cell = sheet.getRange('A1').setTextStyle(style)
  expect([cell.getFontWeight(), cell.getFontColor(), cell.getFontSize()]).toEqual(['bold', '#00ff00', 12])
  expect([cell.getTextStyle().isBold(), cell.getTextStyle().isItalic()]).toEqual([true, false])
  expect(style.getFontFamily()).toBeNull()
})

test('rich text keeps its parts, links and plain stretches', () => {
  const original = world()
  const { sheet, SpreadsheetApp } = original
  const bold = SpreadsheetApp.newTextStyle().setBold(true).build()
  const value = SpreadsheetApp.newRichTextValue()
    .setText('Bold and link')
    .setTextStyle(0, 4, bold)
    .setLinkUrl(9, 13, 'https://example.com')
    .build()
  sheet.getRange('B2').setRichTextValue(value)
  sheet.insertRowBefore(1)
  const read = reopened(original).sheet.getRange('B3')
  const runs = read.getRichTextValue()?.getRuns() ?? []
  expect(read.getValue()).toBe('Bold and link')
  expect(runs.map((run) => [run.getText(), run.getTextStyle().isBold(), run.getLinkUrl()])).toEqual([
    ['Bold', true, null],
    [' and ', false, null],
    ['link', false, 'https://example.com'],
  ])
  sheet.getRange('B3').setValue('typed over')
  expect(sheet.getRange('B3').getRichTextValue()?.getRuns()).toHaveLength(1)
})

test('rich text that looks like a formula stays text', () => {
  const { sheet, SpreadsheetApp } = world()
  sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1+1').build())
  expect([sheet.getRange('A1').getValue(), sheet.getRange('A1').getFormula()]).toEqual(['=1+1', ''])
})

test('a rich text has no parts before it has text', () => {
  const { SpreadsheetApp } = world()
  expect(() => SpreadsheetApp.newRichTextValue().setLinkUrl('https://example.com')).toThrow(
    'Text must be set',
  )
})

test('colours', () => {
  const color = world().SpreadsheetApp.newColor().setRgbColor('#102030').build().asRgbColor()
  expect([color.asHexString(), color.getRed(), color.getGreen(), color.getBlue()]).toEqual([
    '#102030',
    16,
    32,
    48,
  ])
})
