/** The row that the owner has selected on this sheet, if she is there. */
export function selectedRow(sheet: GoogleAppsScript.Spreadsheet.Sheet): number | undefined {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange()
  return range && range.getSheet().getSheetId() === sheet.getSheetId() ? range.getRow() : undefined
}
