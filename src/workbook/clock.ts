/** Today in the spreadsheet's time zone, as `2026-01-31`. Only commands know it; functions are told. */
export function today(): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()
  return Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd')
}
