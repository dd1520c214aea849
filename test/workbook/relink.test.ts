import { book, grid, openAddon, sheetNamed } from '../local-addon'

/** What a sheet reads from one that does not exist yet is left out, and taken up when that one comes. */
describe('sheets that are made one after the other', () => {
  const google = openAddon({ today: '2026-02-14' })
  google.ui.click('Create', 'Start')
  const stage = (name: string, key: string) => {
    const { values, headRow, column } = grid(google, 'Start')
    return values[headRow(name) - 1]?.[column(key) - 1]
  }

  it('say what is to be created as long as it is not there', () => {
    expect(stage('analysis', 'done')).toBe('')
    expect(stage('analysis', 'next')).toContain('Metrics')
    expect(stage('analysis', 'sheet')).toBe('')
  })

  it('take up the link as soon as it is', () => {
    google.ui.click('Create', 'Metrics')
    // The example logs December and January, the last two complete months; November has nothing.
    expect(stage('analysis', 'done')).toBeCloseTo(2 / 3)
    expect(stage('analysis', 'sheet')).toBe('Metrics')
  })

  it('leave alone what the owner wrote in the meantime', () => {
    const { sheet, headRow, column } = grid(google, 'Start')
    const cell = sheet.getRange(headRow('goals'), column('done'))
    cell.setValue(0.5)
    google.ui.click('Create', 'Goals')
    expect(cell.getFormula()).toBe('')
    expect(cell.getValue()).toBe(0.5)
  })

  it('go on with a sheet that was renamed', () => {
    sheetNamed(google, 'Metrics').setName('Our figures')
    expect(stage('analysis', 'done')).toBeCloseTo(2 / 3)
  })

  it('show no error when the sheet is deleted', () => {
    book(google).deleteSheet(sheetNamed(google, 'Our figures'))
    const errors = grid(google, 'Start')
      .values.flat()
      .filter((value) => String(value).startsWith('#'))
    expect(errors).toEqual([])
  })
})

describe('today', () => {
  it('is written into Start when the file is opened on another day', () => {
    const first = openAddon({ today: '2026-02-14' })
    first.ui.click('Create', 'Start')
    const kept = first.save()
    const later = openAddon({ today: '2026-03-02', kept })
    const { sheet, headRow, column } = grid(later, 'Start')
    expect(sheet.getRange(headRow('title'), column('sheet')).getDisplayValue()).toBe('2 Mar 2026')
  })
})
