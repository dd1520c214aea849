import { athens, reopened, world } from './world'

describe('data validation', () => {
  test('the builder tells what it was told', () => {
    const { SpreadsheetApp } = world()
    const builder = SpreadsheetApp.newDataValidation()
    expect([
      builder.getCriteriaType() ?? null,
      builder.getCriteriaValues(),
      builder.getAllowInvalid(),
    ]).toEqual([null, [], true])
    const rule = builder
      .requireValueInList([9, false, 'z'] as never)
      .setHelpText('Pick')
      .build()
    expect([String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getHelpText()]).toEqual([
      'VALUE_IN_LIST',
      [['9', 'false', 'z'], true],
      'Pick',
    ])
  })

  test('rules are read back, also from a saved workbook, and follow inserted rows', () => {
    const original = world()
    const { sheet, spreadsheet, SpreadsheetApp } = original
    const lists = spreadsheet.insertSheet("Owner's lists")
    const rules = [
      SpreadsheetApp.newDataValidation().requireValueInRange(lists.getRange('A2:A5'), false).build(),
      SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build(),
      SpreadsheetApp.newDataValidation()
        .requireDateAfter(athens(2026, 1, 31))
        .build(),
      SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=D1>0').build(),
    ]
    sheet.getRange('A1:D1').setDataValidations([rules])
    lists.insertRowBefore(1)
    sheet.insertRowBefore(1)
    const read = reopened(original).sheet.getRange('A2:D2').getDataValidations()[0] ?? []
    expect(read.map((rule) => String(rule?.getCriteriaType()))).toEqual([
      'VALUE_IN_RANGE',
      'NUMBER_BETWEEN',
      'DATE_AFTER',
      'CUSTOM_FORMULA',
    ])
    const [source, dropdown] = read[0]?.getCriteriaValues() ?? []
    expect([source.getSheet().getName(), source.getA1Notation(), dropdown]).toEqual([
      "Owner's lists",
      'A3:A6',
      false,
    ])
    expect([read[1]?.getCriteriaValues(), read[1]?.getAllowInvalid()]).toEqual([[1, 5], false])
    expect(read[2]?.getCriteriaValues()).toEqual([athens(2026, 1, 31)])
  })

  test('the list of a rule moves with its source', () => {
    const { sheet, spreadsheet, SpreadsheetApp } = world()
    const lists = spreadsheet.insertSheet('Lists')
    lists.getRange('A1:A2').setValues([['a'], ['b']])
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInRange(lists.getRange('A1:A2'))
      .setAllowInvalid(false)
    sheet.getRange('A1').setDataValidation(rule.build())
    lists.insertRowBefore(1)
    lists.setName('Choices')
    expect(() => sheet.getRange('A1').setValue('b')).not.toThrow()
    expect(() => sheet.getRange('A1').setValue('c')).toThrow('violates the data validation rules')
  })

  test('a rule that rejects refuses a script too', () => {
    const { sheet, SpreadsheetApp } = world()
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false).build()
    sheet.getRange('B2:B3').setDataValidation(rule)
    expect(() => sheet.getRange('B2:B3').setValues([[1], [-1]])).toThrow(
      'The data you entered in cell B3 violates the data validation rules set on this cell.',
    )
    expect(() => sheet.getRange('B2').setValue('')).not.toThrow()
  })

  test('a rule that warns lets a script pass', () => {
    const { sheet, SpreadsheetApp } = world()
    sheet
      .getRange('A1')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build())
    expect(sheet.getRange('A1').setValue('b').getValue()).toBe('b')
  })

  test('clearing the rule of a part leaves the rest', () => {
    const { sheet, SpreadsheetApp } = world()
    sheet.getRange('A1:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireTextIsEmail().build())
    sheet.getRange('A2').setDataValidation(null)
    expect(
      sheet
        .getRange('A1:A3')
        .getDataValidations()
        .map(([rule]) => rule === null),
    ).toEqual([false, true, false])
  })

  test('build refuses a rule without criteria', () => {
    expect(() => world().SpreadsheetApp.newDataValidation().build()).toThrow()
  })
})

describe('checkboxes', () => {
  test('are inserted unchecked, checked and taken away with their values', () => {
    const { sheet } = world()
    const range = sheet.getRange('A1:A2').insertCheckboxes()
    expect([range.getValues(), range.isChecked()]).toEqual([[[false], [false]], false])
    sheet.getRange('A1').check()
    expect([sheet.getRange('A1').isChecked(), range.isChecked()]).toEqual([true, null])
    range.removeCheckboxes()
    expect([range.getValues(), range.getDataValidation()]).toEqual([[[''], ['']], null])
  })

  test('a rule for checkboxes leaves empty cells empty', () => {
    const { sheet, SpreadsheetApp } = world()
    sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build())
    expect(sheet.getRange('A1').isBlank()).toBe(true)
  })
})

describe('conditional formats', () => {
  test('rules are read back in their order and follow inserted rows', () => {
    const original = world()
    const { sheet, SpreadsheetApp } = original
    const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A2:C9')])
    sheet.setConditionalFormatRules([
      rule().whenFormulaSatisfied('=$B2>1').setBackground('#ff0000').setBold(true).build(),
      rule().whenNumberBetween(1, 2).setFontColor('blue').build(),
      rule().whenTextContains('late').setItalic(true).build(),
      rule().whenCellEmpty().setStrikethrough(true).build(),
      rule().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).setUnderline(true).build(),
      rule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#00ff00').build(),
    ])
    sheet.insertRowBefore(1)
    const read = reopened(original).sheet.getConditionalFormatRules()
    const conditions = read.map((each) => each.getBooleanCondition())
    expect(conditions.map((each) => each && String(each.getCriteriaType()))).toEqual([
      'CUSTOM_FORMULA',
      'NUMBER_BETWEEN',
      'TEXT_CONTAINS',
      'CELL_EMPTY',
      'DATE_BEFORE_RELATIVE',
      null,
    ])
    expect([conditions[0]?.getCriteriaValues(), conditions[1]?.getCriteriaValues()]).toEqual([
      ['=$B3>1'],
      [1, 2],
    ])
    expect([conditions[0]?.getBackground(), conditions[0]?.getBold(), conditions[1]?.getFontColor()]).toEqual(
      ['#ff0000', true, '#0000ff'],
    )
    expect(read[0]?.getRanges()[0]?.getA1Notation()).toBe('A3:C10')
    expect(read[5]?.getGradientCondition()?.getMaxColor()).toBe('#00ff00')
  })

  test('setConditionalFormatRules replaces all, clearConditionalFormatRules removes all', () => {
    const { sheet, SpreadsheetApp } = world()
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange('A1')])
      .whenCellNotEmpty()
      .build()
    sheet.setConditionalFormatRules([rule, rule])
    sheet.setConditionalFormatRules([rule])
    expect(sheet.getConditionalFormatRules()).toHaveLength(1)
    sheet.clearConditionalFormatRules()
    expect(sheet.getConditionalFormatRules()).toEqual([])
  })

  test('build refuses a rule without ranges or condition', () => {
    const { sheet, SpreadsheetApp } = world()
    expect(() => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()).toThrow('range')
    expect(() =>
      SpreadsheetApp.newConditionalFormatRule()
        .setRanges([sheet.getRange('A1')])
        .build(),
    ).toThrow('condition')
  })
})
