/** The words of the try-out page. English is the type of all others. */
export const en = {
  line: {
    about:
      'You are trying SMM Planner on a workbook that stays in this browser. The real one lives in Google Sheets, under Extensions.',
    language: 'Language',
    download: 'Download .xlsx',
    reset: 'Reset',
  },
  reset: {
    title: 'Start over?',
    text: 'Everything in this workbook will be deleted from this browser. You cannot undo this.',
    yes: 'Delete everything',
    no: 'Keep it',
  },
  broken: {
    title: 'We could not open your saved workbook',
    text: 'What this browser kept cannot be read any more. You can start with a fresh workbook, or leave everything as it is and reload the page later.',
    yes: 'Start fresh',
    no: 'Leave it',
  },
  protected: {
    title: 'Heads up!',
    text: 'You are about to change a part of this sheet that is calculated or should not be changed by accident.',
    yes: 'Change it anyway',
    no: 'Cancel',
  },
  menus: {
    bar: 'Menu',
    file: 'File',
    edit: 'Edit',
    view: 'View',
    insert: 'Insert',
    format: 'Format',
    data: 'Data',
  },
  /** As Google Sheets names the first sheet of a new file. */
  sheet: 'Sheet1',
  close: 'Close',
  dismiss: 'Dismiss',
  running: 'Working…',
  grid: 'Spreadsheet',
  failed: {
    start: 'The try-out did not start. Reload the page; if that does not help, reset it.',
    save: 'Your last changes could not be saved in this browser. They are lost when you close the page.',
    download: 'The .xlsx file could not be made.',
  },
  alert: {
    yesNo: '“OK” means yes, “Cancel” means no.',
    yesNoCancel: 'Type 1 for yes or 2 for no. “Cancel” cancels.',
  },
  sent: {
    title: 'Would be sent',
    explain: 'In Google Sheets these would go out. Here they are only shown.',
    mail: 'Email to',
    web: 'Web request to',
    clear: 'Clear the list',
  },
  /** Stands in a note of the .xlsx file, before a formula that only Google computes. */
  inGoogle: 'In Google Sheets:',
  question: { ok: 'OK', cancel: 'Cancel' },
}

export type Words = typeof en
