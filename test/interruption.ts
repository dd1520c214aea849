import { Killed, type LocalGoogle } from '../local/google'
import { book, openAddon } from './local-addon'

/** Everything of a workbook that an owner can see, for comparing two of them. */
export function picture(google: LocalGoogle): unknown {
  return book(google)
    .getSheets()
    .map((sheet) => {
      const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
      // What a merged cell hides nobody sees.
      const hidden = new Set(
        all
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
      return {
        name: sheet.getName(),
        size: [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getFrozenRows(), sheet.getFrozenColumns()],
        values: all.getDisplayValues(),
        // Each spreadsheet numbers its sheets in its own way.
        formulas: all
          .getFormulas()
          .map((row) => row.map((formula) => formula.replace(/#gid="&\d+/, '#gid='))),
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

type Act = (google: LocalGoogle) => unknown

/** A spreadsheet as it was kept, in which an execution ends outright before its nth call of a service. */
export function interrupted(kept: object, nth: number, act: Act): { google: LocalGoogle; calls: number } {
  let calls = 0
  let callsOfFunctions = 0
  let isArmed = false
  const google: LocalGoogle = openAddon({
    kept,
    onCall: () => {
      if (!isArmed) return
      // A custom function that is calculated meanwhile is an execution of its own.
      const isOfFunction = google.callsOfFunctions.total > callsOfFunctions
      callsOfFunctions = google.callsOfFunctions.total
      if (isOfFunction) return
      calls++
      if (calls === nth) throw new Killed()
    },
  })
  isArmed = true
  try {
    act(google)
  } catch {
    // That is what this is about.
  }
  isArmed = false
  return { google, calls }
}

/** Runs an act undisturbed, then again and again cut off at another call and repeated: all must end alike. */
export function expectSameEnd(
  kept: object,
  act: Act,
  isTried: (moment: number, calls: number) => boolean,
): void {
  const undisturbed = interrupted(kept, Number.POSITIVE_INFINITY, act)
  const expected = picture(undisturbed.google)
  for (let moment = 1; moment <= undisturbed.calls; moment++) {
    if (!isTried(moment, undisturbed.calls)) continue
    const { google } = interrupted(kept, moment, act)
    act(google)
    expect([moment, picture(google)]).toEqual([moment, expected])
  }
}
