import { reopened, world } from './world'

describe('notes', () => {
  test('follow rows, are replaced and taken away', () => {
    const original = world()
    const { sheet } = original
    sheet.getRange('A1:B1').setNotes([['one', null]])
    sheet.getRange('B1').setNote('two')
    sheet.insertRowBefore(1)
    sheet.getRange('A1').setNote('new')
    expect(sheet.getRange('A1:B2').getNotes()).toEqual([
      ['new', ''],
      ['one', 'two'],
    ])
    sheet.getRange('A2').setNote('')
    sheet.getRange('B2').clearNote()
    expect(reopened(original).sheet.getRange('A1:B2').getNotes()).toEqual([
      ['new', ''],
      ['', ''],
    ])
  })

  test('go with a deleted row', () => {
    const { sheet } = world()
    sheet.getRange('A2').setNote('gone')
    sheet.deleteRow(2)
    expect(sheet.getRange('A1:A3').getNotes().flat()).toEqual(['', '', ''])
  })

  test('take part in undo', () => {
    const { sheet, engine } = world()
    sheet.getRange('A1').setNote('one')
    engine.flush()
    engine.show('REQUEST_UNDO', {})
    expect(sheet.getRange('A1').getNote()).toBe('')
    engine.show('REQUEST_REDO', {})
    expect(sheet.getRange('A1').getNote()).toBe('one')
  })
})

describe('developer metadata', () => {
  test('stands at the spreadsheet, sheets, rows and columns, and follows them', () => {
    const original = world()
    const { spreadsheet, sheet } = original
    spreadsheet.addDeveloperMetadata('file', 'v')
    sheet.addDeveloperMetadata('template', 'budget')
    sheet.getRange('B:B').addDeveloperMetadata('column', 'amount')
    sheet.getRange('3:3').addDeveloperMetadata('row', 'total')
    sheet.insertColumnBefore(1)
    sheet.insertRowBefore(2)
    sheet.setName('Renamed')
    const found = reopened(original).spreadsheet.createDeveloperMetadataFinder().find()
    const places = found.map((each) => {
      const location = each.getLocation()
      return [
        each.getKey(),
        each.getValue(),
        String(location.getLocationType()),
        location.getSheet()?.getName() ?? null,
        location.getColumn()?.getColumn() ?? location.getRow()?.getRow() ?? null,
      ]
    })
    expect(places).toEqual([
      ['file', 'v', 'SPREADSHEET', null, null],
      ['template', 'budget', 'SHEET', 'Renamed', null],
      ['column', 'amount', 'COLUMN', 'Renamed', 3],
      ['row', 'total', 'ROW', 'Renamed', 4],
    ])
  })

  test.each(['A1', 'B2:D4', 'B6:D6', 'F2:F5', 'A:B'])('is refused on %s', (notation) => {
    expect(() => world().sheet.getRange(notation).addDeveloperMetadata('k', 'v')).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    )
  })

  test('scopes of finders', () => {
    const { spreadsheet, sheet } = world()
    const other = spreadsheet.insertSheet('Other')
    spreadsheet.addDeveloperMetadata('k')
    sheet.addDeveloperMetadata('k')
    sheet.getRange('3:3').addDeveloperMetadata('k')
    other.addDeveloperMetadata('k')
    const count = (scope: {
      createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder
    }) => scope.createDeveloperMetadataFinder().withKey('k').find().length
    expect([count(spreadsheet), count(sheet), count(other)]).toEqual([4, 2, 1])
    // Metadata of row 3 is not in the scope of A1:D5, but in that of 1:5.
    expect([count(sheet.getRange('A1:D5')), count(sheet.getRange('1:5'))]).toEqual([0, 1])
    const crossing = sheet.getRange('A1:D5').createDeveloperMetadataFinder().onIntersectingLocations()
    const { ROW } = world().SpreadsheetApp.DeveloperMetadataLocationType
    expect(crossing.withLocationType(ROW).find()).toHaveLength(1)
    expect(sheet.getRange('C3').getDeveloperMetadata()).toEqual([])
    expect(spreadsheet.getDeveloperMetadata()).toHaveLength(1)
    expect(sheet.getDeveloperMetadata()).toHaveLength(1)
  })

  test('is found by value and visibility, changed and removed', () => {
    const { sheet, SpreadsheetApp } = world()
    const { PROJECT, DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility
    sheet.addDeveloperMetadata('k', 'v', PROJECT).addDeveloperMetadata('k')
    const [first, second] = sheet.getDeveloperMetadata()
    expect([first?.getVisibility(), second?.getVisibility(), second?.getValue()]).toEqual([
      PROJECT,
      DOCUMENT,
      null,
    ])
    first?.setValue('w').setKey('l')
    const found = sheet.createDeveloperMetadataFinder().withValue('w').withVisibility(PROJECT).find()
    expect(found.map((each) => [each.getId(), each.getKey()])).toEqual([[first?.getId(), 'l']])
    first?.remove()
    expect(sheet.getDeveloperMetadata()).toHaveLength(1)
    expect(() => first?.getKey()).toThrow()
  })

  test('goes with its column and its sheet', () => {
    const { spreadsheet, sheet } = world()
    const other = spreadsheet.insertSheet('Other')
    other.addDeveloperMetadata('k')
    sheet.getRange('B:B').addDeveloperMetadata('k')
    sheet.deleteColumn(2)
    spreadsheet.deleteSheet(other)
    expect(spreadsheet.createDeveloperMetadataFinder().find()).toEqual([])
  })
})

describe('protection', () => {
  test('of a range: description, warning, following, removal', () => {
    const original = world()
    const { sheet } = original
    sheet.getRange('B2:C3').protect().setDescription('Formulas').setWarningOnly(true)
    sheet.insertRowBefore(1)
    const again = reopened(original)
    const { RANGE, SHEET } = again.SpreadsheetApp.ProtectionType
    const [protection] = again.sheet.getProtections(RANGE)
    expect([
      protection?.getDescription(),
      protection?.isWarningOnly(),
      protection?.getRange().getA1Notation(),
      protection?.canEdit(),
    ]).toEqual(['Formulas', true, 'B3:C4', true])
    expect(again.spreadsheet.getProtections(SHEET)).toEqual([])
    protection?.remove()
    expect(again.sheet.getProtections(RANGE)).toEqual([])
  })

  test('of a sheet leaves ranges open; its range has no notation', () => {
    const { sheet, SpreadsheetApp } = world()
    const protection = sheet.protect()
    protection.setUnprotectedRanges([sheet.getRange('B2:B5')])
    sheet.insertColumnBefore(1)
    expect(protection.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['C2:C5'])
    expect(protection.getRange().getA1Notation()).toBe('')
    expect([protection.getRange().getNumRows(), protection.getRange().getNumColumns()]).toEqual([1000, 27])
    expect(String(protection.getProtectionType())).toBe('SHEET')
    expect(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)).toHaveLength(1)
  })

  test('the owner is always an editor', () => {
    const protection = world().sheet.protect().addEditor('helper@example.com')
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([
      'owner@example.com',
      'helper@example.com',
    ])
  })
})
