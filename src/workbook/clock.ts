let day: string | undefined

/** Today in the spreadsheet's time zone, as `2026-01-31`. Only commands know it; functions are told. */
export function today(): string {
  day ??= Utilities.formatDate(
    new Date(),
    SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    'yyyy-MM-dd',
  )
  return day
}
