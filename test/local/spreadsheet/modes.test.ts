import { world } from './world'

test('before the add-on is used in a file nothing of the document is open', () => {
  const { SpreadsheetApp, state } = world()
  state.mode = 'NONE'
  expect(() => SpreadsheetApp.getActiveSpreadsheet()).toThrow(
    'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
  )
  expect(() => SpreadsheetApp.getUi()).not.toThrow()
})

test('a custom function reads and may not write', () => {
  const { sheet, state } = world()
  state.mode = 'CUSTOM_FUNCTION'
  expect(sheet.getRange('A1').getValues()).toEqual([['']])
  expect(() => sheet.getRange('A1').setValues([[1]])).toThrow('You do not have permission to call setValues')
  expect(() => sheet.insertRowBefore(1)).toThrow('You do not have permission to call insertRowBefore')
})

test('another file needs the wide scope', () => {
  const { SpreadsheetApp, spreadsheet, granted } = world()
  expect(() => SpreadsheetApp.openById(spreadsheet.getId())).toThrow(
    'Required permissions: https://www.googleapis.com/auth/spreadsheets',
  )
  granted.add('spreadsheets')
  expect(SpreadsheetApp.openById(spreadsheet.getId()).getName()).toBe(spreadsheet.getName())
})

test('a manifest without a scope for spreadsheets opens none', () => {
  const { SpreadsheetApp, granted } = world()
  granted.clear()
  expect(() => SpreadsheetApp.getActive()).toThrow(
    'You do not have permission to call SpreadsheetApp.getActive',
  )
})

test('writes wait until they are read or flushed, and are then one step of undo', () => {
  const { SpreadsheetApp, sheet, engine } = world()
  const before = engine.revision
  sheet.getRange('A1').setValue(1)
  sheet.getRange('A2').setValue(2).setBackground('#ff0000')
  expect(engine.revision).toBe(before)
  SpreadsheetApp.flush()
  engine.show('REQUEST_UNDO', {})
  expect(sheet.getRange('A1:A2').isBlank()).toBe(true)
})

test('enums print their names and compare with themselves', () => {
  const { SpreadsheetApp, Charts } = world()
  expect(String(SpreadsheetApp.BorderStyle.SOLID_MEDIUM)).toBe('SOLID_MEDIUM')
  expect(String(Charts.ChartType.COLUMN)).toBe('COLUMN')
  expect(SpreadsheetApp.ProtectionType.SHEET).not.toBe(SpreadsheetApp.ProtectionType.RANGE)
})

test('services that are not offered say so', () => {
  const { SpreadsheetApp } = world()
  expect(() => SpreadsheetApp.create('x')).toThrow('not emulated: SpreadsheetApp.create')
})
