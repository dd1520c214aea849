/** The spreadsheet's own id, by which a browser can tell one from another. */
export const fileId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId()
