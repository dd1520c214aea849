/** A quiet sentence in the corner. */
export function tell(sentence: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(sentence, 'SMM Planner', 8)
}

/** A sentence that must be read. */
export function warn(sentence: string): void {
  SpreadsheetApp.getUi().alert('SMM Planner', sentence, SpreadsheetApp.getUi().ButtonSet.OK)
}

/** Asks before something is taken away. Google drops locks meanwhile: ask first, lock afterwards. */
export function confirmed(question: string): boolean {
  const ui = SpreadsheetApp.getUi()
  return ui.alert('SMM Planner', question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK
}

/** Opens a panel; it asks for its words and data itself once it stands. */
export function openPanel(name: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(`panel-${name}`).setTitle(title))
}

/** Opens a panel that needs more room than a sidebar has; the sheet behind it can be used meanwhile. */
export function openWidePanel(name: string, title: string): void {
  const page = HtmlService.createHtmlOutputFromFile(`panel-${name}`).setWidth(1100).setHeight(680)
  SpreadsheetApp.getUi().showModelessDialog(page, title)
}
