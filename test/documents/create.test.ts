import type { LocalGoogle } from '../../local/google'
import { book, grid, openAddon, sheetNames } from '../local-addon'

/** Everything of a workbook that an owner can see, for comparing two of them. */
function picture(google: LocalGoogle): unknown {
  return book(google)
    .getSheets()
    .map((sheet) => {
      // What a merged cell hides nobody sees.
      const hidden = new Set(
        sheet
          .getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
          .getMergedRanges()
          .flatMap((merged) =>
            Array.from(
              { length: merged.getNumColumns() - 1 },
              (_, index) => `${merged.getRow()}:${merged.getColumn() + 1 + index}`,
            ),
          ),
      )
      const seen = (colours: string[][]) =>
        colours.map((row, y) => row.map((colour, x) => (hidden.has(`${y + 1}:${x + 1}`) ? 'hidden' : colour)))
      const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
      return {
        name: sheet.getName(),
        size: [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getFrozenRows(), sheet.getFrozenColumns()],
        values: all.getDisplayValues(),
        formulas: all.getFormulas(),
        formats: all.getNumberFormats(),
        backgrounds: seen(all.getBackgrounds()),
        notes: all.getNotes(),
        choices: all
          .getDataValidations()
          .map((row) => row.map((rule) => rule?.getCriteriaType()?.toString() ?? '')),
        charts: sheet.getCharts().length,
        tints: sheet.getConditionalFormatRules().length,
        protections: sheet.getProtections(google.services.SpreadsheetApp.ProtectionType.RANGE).length,
      }
    })
}

class Killed extends Error {}

/** An owner whose script is killed before its nth call of a service; later clicks go through. */
function killedAt(nth: number, click: (google: LocalGoogle) => void): { google: LocalGoogle; calls: number } {
  let calls = 0
  let isArmed = false
  const google = openAddon({
    onCall: () => {
      if (!isArmed) return
      calls++
      if (calls === nth) throw new Killed('Exceeded maximum execution time')
    },
  })
  isArmed = true
  try {
    click(google)
  } catch {
    // That is what this is about.
  }
  isArmed = false
  return { google, calls }
}

describe.each([
  ['Budget', (google: LocalGoogle) => google.ui.click('Create', 'Budget')],
  ['Report, with the metrics it needs', (google: LocalGoogle) => google.ui.click('Create', 'Report')],
])('creating: %s', (_name, click) => {
  test('a script killed at any call and run again ends like an undisturbed run', () => {
    const undisturbed = openAddon()
    click(undisturbed)
    const expected = picture(undisturbed)
    const { calls } = killedAt(Number.POSITIVE_INFINITY, click)
    // Every call up to the claim of the sheet, then a spread over the drawing: more would take minutes.
    const moments = Array.from({ length: calls }, (_, index) => index + 1).filter(
      (moment) => moment <= 20 || moment % 31 === 0 || moment >= calls - 3,
    )
    for (const moment of moments) {
      const { google } = killedAt(moment, click)
      click(google)
      expect([moment, picture(google)]).toEqual([moment, expected])
    }
  }, 300_000)
})

describe('creating', () => {
  test('takes as many calls for ten rows below as for ten thousand', () => {
    const callsWith = (rows: number) => {
      const google = openAddon()
      google.ui.click('Create', 'Metrics')
      const { sheet, headRow } = grid(google, 'Metrics')
      sheet.insertRowsAfter(sheet.getMaxRows(), rows)
      const first = headRow('header') + 200
      sheet
        .getRange(first, 1, rows, 4)
        .setValues(
          Array.from({ length: rows }, (_, index) => [46000 + (index % 10), 'Instagram', 'Reach', index]),
        )
      const before = google.calls.total
      google.ui.click('Create', 'Report')
      google.ui.answer('OK')
      google.ui.click('Clear the example data')
      return google.calls.total - before
    }
    expect(callsWith(10)).toBe(callsWith(10_000))
  }, 120_000)

  test('a report brings the metrics log with it', () => {
    const google = openAddon()
    google.ui.click('Create', 'Report')
    expect(sheetNames(google)).toEqual(expect.arrayContaining(['Metrics', 'Report']))
  })

  test('waits for somebody else, and says so when it takes too long', () => {
    const google = openAddon()
    const release = google.holdLock('document')
    google.ui.click('Create', 'Budget')
    expect(google.ui.alerts[google.ui.alerts.length - 1]?.message).toContain('Somebody else')
    expect(sheetNames(google)).not.toContain('Budget 2026')
    release()
    google.ui.click('Create', 'Budget')
    expect(sheetNames(google)).toContain('Budget 2026')
  })
})

describe('the menu', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('stands in auth mode %s', (mode) => {
    const google = openAddon()
    google.open(mode)
    expect(google.ui.menus).toHaveLength(1)
  })

  test('speaks the language that was chosen for the spreadsheet', () => {
    const google = openAddon()
    google.ui.click('Choose a language', 'Polski')
    expect(JSON.stringify(google.ui.menus)).toContain('Utwórz')
    google.open('LIMITED')
    expect(JSON.stringify(google.ui.menus)).toContain('Utwórz')
  })
})
