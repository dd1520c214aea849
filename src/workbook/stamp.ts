import { serialOfDay } from '../core/day'
import { today } from './clock'

/** The name of the cell that keeps today's date; it moves with the cell and survives renaming of sheets. */
const NAME = 'SMM_TODAY'

export function nameStamp(cell: GoogleAppsScript.Spreadsheet.Range): void {
  SpreadsheetApp.getActiveSpreadsheet().setNamedRange(NAME, cell)
}

/**
 * Custom functions may not ask for the time, so today stands in a cell. It is written when the file is opened and
 * when the menu is used, and only on the first of these occasions in a day.
 */
export function stampToday(): void {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getRangeByName(NAME)
  if (!cell) return
  const now = serialOfDay(today())
  const shown: unknown = cell.getValue()
  const isDate = Object.prototype.toString.call(shown) === '[object Date]'
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()
  if (isDate && Utilities.formatDate(shown as Date, zone, 'yyyy-MM-dd') === today()) return
  cell.setValue(now)
}
