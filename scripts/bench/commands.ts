import { createLocalGoogle } from '../../local/google'

type Google = ReturnType<typeof createLocalGoogle>

/** Calls of services per command, at ten and at ten thousand rows: they must be equal. */
export function benchCommands(): void {
  const few = callsAt(10)
  const many = callsAt(10_000)
  for (const [name, calls] of few) {
    const equal = many.get(name) === calls
    console.log(
      `${name}: ${calls} service calls at 10 rows, ${many.get(name)} at 10,000${equal ? '' : ' — NOT EQUAL'}`,
    )
  }
}

function callsAt(rows: number): Map<string, number> {
  const google = createLocalGoogle({ locale: 'en_US', userLocale: 'en', timeZone: 'Europe/Athens' })
  google.load('dist')
  google.open('FULL')
  const counts = new Map<string, number>()
  const count = (name: string, work: () => void) => {
    const before = google.calls.total
    work()
    counts.set(name, google.calls.total - before)
  }
  const click = (...path: string[]) => count(path.join(' › '), () => google.ui.click(...path))
  click('Create', 'Metrics')
  fillLog(google, rows)
  click('Create', 'Report')
  click('Create', 'Budget')
  fillBudget(google, rows)
  count('Panel: read the budget', () => google.run('rpc', 'budget.read', {}))
  click('Budget', 'Track plans only')
  click('Budget', 'Track plans and spending')
  click('Budget', 'Create next year’s budget')
  click('Report', 'Show basic figures')
  click('Check and repair the sheets')
  google.ui.answer('OK')
  click('Clear the example data')
  return counts
}

function fillLog(google: Google, rows: number): void {
  const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Metrics')
  if (!sheet) return
  const first = sheet.getLastRow() + 1
  if (sheet.getMaxRows() < first + rows)
    sheet.insertRowsAfter(sheet.getMaxRows(), first + rows - sheet.getMaxRows())
  const log = Array.from({ length: rows }, (_, index) => [46_000 + (index % 10), 'Instagram', 'Reach', index])
  sheet.getRange(first, 1, rows, 4).setValues(log)
}

function fillBudget(google: Google, rows: number): void {
  const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet()
  const first = sheet.getLastRow() + 1
  if (sheet.getMaxRows() < first + rows)
    sheet.insertRowsAfter(sheet.getMaxRows(), first + rows - sheet.getMaxRows())
  const lines = Array.from({ length: rows }, (_, index) => [`Line ${index}`, 'Advertising'])
  sheet.getRange(first, 1, rows, 2).setValues(lines)
  const keys = sheet
    .getDataRange()
    .getValues()
    .find((row: unknown[]) => row.some((key) => String(key) === 'smm:plan-01'))
  const plan = (keys ?? []).indexOf('smm:plan-01') + 1
  sheet.getRange(first, plan, rows, 12).setValues(lines.map(() => new Array(12).fill(100)))
}
