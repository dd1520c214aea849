import { reopened, world } from './world'

test('insertSheet puts the sheet behind the active one and makes it active', () => {
  const { spreadsheet } = world()
  const one = spreadsheet.insertSheet('One')
  spreadsheet.insertSheet('Two')
  spreadsheet.insertSheet('Three', 1)
  spreadsheet.insertSheet('Four', 0)
  expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual([
    'Four',
    'Sheet1',
    'Three',
    'One',
    'Two',
  ])
  expect(spreadsheet.getActiveSheet().getName()).toBe('Four')
  expect(one.getIndex()).toBe(4)
  expect([one.getMaxRows(), one.getMaxColumns()]).toEqual([1000, 26])
})

test('a name that exists is refused, whatever its case', () => {
  const { spreadsheet } = world()
  spreadsheet.insertSheet('Budget')
  const sentence = 'already exists. Please enter another name.'
  expect(() => spreadsheet.insertSheet('Budget')).toThrow(`A sheet with the name "Budget" ${sentence}`)
  expect(() => spreadsheet.getSheets()[0]?.setName('budget')).toThrow(sentence)
})

test('names may hold characters that o-spreadsheet refuses', () => {
  const original = world()
  const { spreadsheet } = original
  const sheet = spreadsheet.insertSheet("Owner's [2026] a/b?*")
  sheet.getRange('A1').setValue(5)
  spreadsheet.getSheets()[0]?.getRange('A1').setFormula("='Owner''s [2026] a/b?*'!A1")
  expect(spreadsheet.getSheetByName("Owner's [2026] a/b?*")?.getSheetId()).toBe(sheet.getSheetId())
  const again = reopened(original).spreadsheet
  expect(again.getSheets()[1]?.getName()).toBe("Owner's [2026] a/b?*")
  expect(again.getSheets()[0]?.getRange('A1').getValue()).toBe(5)
  expect(again.getSheets()[0]?.getRange('A1').getFormula()).toBe("='Owner''s [2026] a/b?*'!A1")
})

test('getSheetByName is null for none', () => {
  expect(world().spreadsheet.getSheetByName('None')).toBeNull()
})

test('a sheet is found by its id', () => {
  const { spreadsheet, sheet } = world()
  expect(sheet.getSheetId()).toBe(0)
  expect(spreadsheet.getSheetById(0)?.getName()).toBe('Sheet1')
  expect(spreadsheet.getSheetById(99)).toBeNull()
})

test('deleting and hiding the last visible sheet is refused', () => {
  const { spreadsheet, sheet } = world()
  expect(() => spreadsheet.deleteSheet(sheet)).toThrow("You can't remove all the")
  expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.")
})

test('hiding, showing and activating sheets', () => {
  const { spreadsheet, sheet } = world()
  const other = spreadsheet.insertSheet('Other')
  sheet.hideSheet()
  expect(sheet.isSheetHidden()).toBe(true)
  sheet.showSheet()
  expect(sheet.isSheetHidden()).toBe(false)
  sheet.activate()
  expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1')
  other.getRange('B2:C3').activate()
  expect(spreadsheet.getActiveSheet().getName()).toBe('Other')
  expect(spreadsheet.getActiveRange()?.getA1Notation()).toBe('B2:C3')
  expect(spreadsheet.getCurrentCell()?.getA1Notation()).toBe('B2')
})

test('a copy has content, formats, notes, rules and widths', () => {
  const { spreadsheet, sheet, SpreadsheetApp } = world()
  sheet.getRange('A1').setValue(1).setBackground('#ff0000').setNote('n')
  sheet.getRange('B1').setFormula('=A1+1')
  sheet.getRange('C1').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build())
  sheet.setColumnWidth(1, 77)
  const copy = sheet.copyTo(spreadsheet)
  expect(copy.getName()).toBe('Copy of Sheet1')
  copy.getRange('A1').setValue(10)
  expect(copy.getRange('B1').getValue()).toBe(11)
  expect(sheet.getRange('B1').getValue()).toBe(2)
  expect([
    copy.getRange('A1').getNote(),
    copy.getRange('A1').getBackground(),
    copy.getColumnWidth(1),
  ]).toEqual(['n', '#ff0000', 77])
  expect(String(copy.getRange('C1').getDataValidation()?.getCriteriaType())).toBe('CHECKBOX')
})

test('insertSheet from a template, duplicateActiveSheet, moveActiveSheet', () => {
  const { spreadsheet, sheet } = world()
  sheet.getRange('A1').setValue('t')
  const made = spreadsheet.insertSheet('Made', 0, { template: sheet })
  expect([made.getRange('A1').getValue(), made.getIndex()]).toEqual(['t', 1])
  const copy = spreadsheet.duplicateActiveSheet()
  expect(copy.getName()).toBe('Copy of Made')
  spreadsheet.moveActiveSheet(3)
  expect(copy.getIndex()).toBe(3)
})

test('last row and column count formulas that show nothing', () => {
  const { sheet } = world()
  expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
    0,
    0,
    'A1',
  ])
  sheet.getRange('B3').setValue('x')
  sheet.getRange('D9').setFormula('=""')
  sheet.getRange('F20').setBackground('#ff0000')
  expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
    9,
    4,
    'A1:D9',
  ])
})

test('inserting and deleting rows and columns', () => {
  const { sheet } = world()
  sheet.getRange('A1:A3').setValues([[1], [2], [3]])
  sheet.insertRowsAfter(1, 2).insertColumnBefore(1)
  expect(sheet.getRange('B1:B5').getValues()).toEqual([[1], [''], [''], [2], [3]])
  sheet.deleteRows(2, 2)
  sheet.deleteColumn(1)
  expect(sheet.getRange('A1:A3').getValues()).toEqual([[1], [2], [3]])
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1000, 26])
})

test('rows out of bounds are refused', () => {
  const { sheet } = world()
  expect(() => sheet.deleteRow(1001)).toThrow('Those rows are out of bounds.')
  expect(() => sheet.insertRowAfter(1001)).toThrow('Those rows are out of bounds.')
  expect(() => sheet.deleteColumns(20, 10)).toThrow('Those columns are out of bounds.')
  expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.")
  sheet.setFrozenRows(1)
  expect(() => sheet.deleteRows(2, 999)).toThrow('Sorry, it is not possible to delete all non-frozen rows.')
})

test('more than ten million cells are refused', () => {
  const { sheet } = world()
  expect(() => sheet.insertRowsAfter(1000, 400_000)).toThrow('limit of 10000000 cells')
})

test('moving rows takes notes and metadata along', () => {
  const { sheet } = world()
  sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']])
  sheet.getRange('A1').setNote('of a')
  sheet.getRange('1:1').addDeveloperMetadata('row', 'a')
  sheet.moveRows(sheet.getRange('1:1'), 4)
  expect(sheet.getRange('A1:A4').getValues().flat()).toEqual(['b', 'c', 'a', 'd'])
  expect(sheet.getRange('A3').getNote()).toBe('of a')
  expect(sheet.getRange('3:3').getDeveloperMetadata()[0]?.getValue()).toBe('a')
})

test('appendRow writes under the last row with content', () => {
  const { sheet } = world()
  sheet.getRange('B2').setValue('x')
  sheet.appendRow([1, '=A3+1'])
  expect(sheet.getRange('A3:B3').getValues()).toEqual([[1, 2]])
})

test('sort leaves frozen rows and puts empty cells last', () => {
  const { sheet } = world()
  sheet.getRange('A1:B5').setValues([
    ['name', 'n'],
    ['b', 2],
    ['a', ''],
    ['c', 1],
    ['d', 10],
  ])
  sheet.setFrozenRows(1)
  sheet.sort(2)
  expect(sheet.getRange('A1:A5').getValues().flat()).toEqual(['name', 'c', 'b', 'd', 'a'])
  sheet.sort(2, false)
  expect(sheet.getRange('A1:A5').getValues().flat()).toEqual(['name', 'd', 'b', 'c', 'a'])
})

test('range.sort takes rows apart by several columns and carries notes', () => {
  const { sheet } = world()
  sheet.getRange('A1:B3').setValues([
    ['x', 2],
    ['y', 1],
    ['x', 1],
  ])
  sheet.getRange('A3').setNote('third')
  sheet.getRange('A1:B3').sort([{ column: 1, ascending: false }, 2])
  expect(sheet.getRange('A1:B3').getValues()).toEqual([
    ['y', 1],
    ['x', 1],
    ['x', 2],
  ])
  expect(sheet.getRange('A2').getNote()).toBe('third')
})

test('clear takes content and formats, clearContents the content', () => {
  const { sheet } = world()
  const cell = sheet.getRange('A1').setValue('x').setBackground('#ff0000')
  sheet.clearContents()
  expect([cell.getValue(), cell.getBackground()]).toEqual(['', '#ff0000'])
  sheet.clear()
  expect(cell.getBackground()).toBe('#ffffff')
})

test('sizes, freezing, hiding, tab and grid lines', () => {
  const { sheet } = world()
  sheet.setColumnWidths(2, 2, 150).setRowHeight(3, 40).setTabColor('#abc').setHiddenGridlines(true)
  sheet.setFrozenColumns(2)
  sheet.hideColumns(5, 2)
  sheet.hideRow(sheet.getRange('A7'))
  expect([sheet.getColumnWidth(3), sheet.getRowHeight(3), sheet.getRowHeight(4)]).toEqual([150, 40, 21])
  expect([sheet.getTabColor(), sheet.hasHiddenGridlines(), sheet.getFrozenColumns()]).toEqual([
    '#aabbcc',
    true,
    2,
  ])
  expect([sheet.isColumnHiddenByUser(6), sheet.isRowHiddenByUser(7)]).toEqual([true, true])
  sheet.showColumns(5, 2)
  sheet.setFrozenColumns(0)
  expect([sheet.isColumnHiddenByUser(6), sheet.getFrozenColumns()]).toEqual([false, 0])
})

test('groups of columns and rows', () => {
  const { sheet } = world()
  sheet.getRange('B:D').shiftColumnGroupDepth(1)
  sheet.getRange('C:C').shiftColumnGroupDepth(1)
  expect([sheet.getColumnGroupDepth(1), sheet.getColumnGroupDepth(2), sheet.getColumnGroupDepth(3)]).toEqual([
    0, 1, 2,
  ])
  sheet.getColumnGroup(2, 1)?.collapse()
  expect(sheet.getColumnGroup(2, 1)?.isCollapsed()).toBe(true)
  sheet.expandAllColumnGroups()
  expect(sheet.getColumnGroup(2, 1)?.isCollapsed()).toBe(false)
  sheet.getRange('B:D').shiftColumnGroupDepth(-1)
  expect(sheet.getColumnGroupDepth(2)).toBe(0)
})

test('name, id, address, locale and zone of the spreadsheet', () => {
  const original = world({ name: 'Shop', locale: 'el_GR', id: 'abc' })
  const { spreadsheet } = original
  spreadsheet.rename('Shop 2')
  spreadsheet.setSpreadsheetLocale('fr_FR')
  const again = reopened(original).spreadsheet
  expect([
    again.getName(),
    again.getId(),
    again.getSpreadsheetLocale(),
    again.getSpreadsheetTimeZone(),
  ]).toEqual(['Shop 2', 'abc', 'fr_FR', 'Europe/Athens'])
  expect(again.getUrl()).toContain('/spreadsheets/d/abc/')
  expect(() => spreadsheet.setSpreadsheetTimeZone('Mars/Base')).toThrow()
})

test('toast', () => {
  const { spreadsheet, toasts } = world()
  spreadsheet.toast('Done', 'Budget', -1)
  expect(toasts).toEqual([{ message: 'Done', title: 'Budget', seconds: -1 }])
})

test('a sheet that was deleted is gone', () => {
  const { spreadsheet } = world()
  const sheet = spreadsheet.insertSheet('Gone')
  spreadsheet.deleteSheet(sheet)
  expect(() => sheet.getName()).toThrow('not found')
})
