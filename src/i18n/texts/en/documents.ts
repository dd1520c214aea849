import type { Plural } from '../../plural'

export const documents = {
  created: '“{sheet}” is ready, with an example to look at. When you have seen enough, choose “{clear}”.',
  createdAll: {
    one: '{count} document is ready, with an example to look at. When you have seen enough, choose “{clear}”.',
    other:
      '{count} documents are ready, with an example to look at. When you have seen enough, choose “{clear}”.',
  } as Plural,
  allExist: 'All documents were already here.',
  exists: '“{sheet}” was already here.',
  enabled: 'SMM Planner now calculates in this spreadsheet.',
  languageChosen: 'SMM Planner speaks English now. Sheets that exist keep their language.',
  cleared: {
    one: 'Cleared {count} row of example data.',
    other: 'Cleared {count} rows of example data.',
  } as Plural,
  kept: {
    one: '{count} row that you had changed was kept.',
    other: '{count} rows that you had changed were kept.',
  } as Plural,
  nothingToClear: 'There is no example data left.',
  confirmClear: 'Clear the example data in all sheets? What you wrote yourself stays.',
  healthy: 'All sheets are in order.',
  confirmRepair: 'Something is missing: {findings}. Restore it? What you wrote stays.',
  repaired: 'Restored: {findings}.',
  findings: {
    column: 'the column “{column}” in “{sheet}”',
    formula: 'the formula of “{column}” in “{sheet}”',
    setting: 'the field “{column}” in “{sheet}”',
    sheet: 'the sheet “{sheet}”',
    version: 'the newest version of “{sheet}”',
    keys: 'the hidden row that names the columns of “{sheet}”',
  },
  errors: {
    missingColumn:
      '“{sheet}” has no column “{column}” any more. Choose “{check}” in the menu to bring it back.',
    missingKeys:
      '“{sheet}” has lost the hidden row that names its columns. Choose “{check}” in the menu to bring it back.',
    missingSheet: 'The sheet “{sheet}” is missing. Create it from the menu first.',
    badCell: '“{sheet}”, cell {cell}: “{value}” is not an amount. Correct it and try again.',
    busy: 'Somebody else is just changing this spreadsheet. Wait a moment and try again.',
    tooLong: 'That is too long: at most {limit} characters.',
    notAllowed:
      'SMM Planner may not do this yet. Open the menu once more and grant the permission it asks for.',
    invalidRequest: 'This request was not understood. Close the panel, open it again and retry.',
    unexpected:
      'Something went wrong, and nothing more was changed. Try again; if it happens again, choose “{check}” in the menu.',
  },
}
