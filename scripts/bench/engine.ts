import { createLocalGoogle } from '../../local/google'
import { medianOf, printRatio } from './measure'

const ROWS = 100_000
const METRICS = ['Reach', 'Likes', 'Comments', 'Shares', 'Link clicks']

/**
 * One SMM_KPI_ROLLUP against sixty native SUMIFS that fill the same table (twelve months × five metrics), both in
 * o-spreadsheet and both recalculated after one edit of the log.
 */
export function benchEngine(): void {
  const log = Array.from({ length: ROWS }, (_, index) => [
    46_023 + (index % 365),
    'Instagram',
    METRICS[index % METRICS.length] ?? '',
    index % 1000,
  ])
  const ours = recalculation(log, [
    '=SMM_KPI_ROLLUP(A1:D;"reach,likes,comments,shares,clicks";"month";"total")',
  ])
  const native = recalculation(
    log,
    Array.from({ length: 12 }, (_, month) =>
      METRICS.map(
        (metric) =>
          `=SUMIFS(D1:D;C1:C;"${metric}";A1:A;">="&DATE(2026;${month + 1};1);A1:A;"<"&DATE(2026;${month + 2};1))`,
      ),
    ).flat(),
  )
  printRatio(`SMM_KPI_ROLLUP over ${ROWS} log rows against 60 native SUMIFS, after one edit`, ours, native)
}

function recalculation(log: (string | number)[][], formulas: string[]): number {
  const google = createLocalGoogle({ locale: 'en_US', userLocale: 'en', timeZone: 'Etc/UTC' })
  google.load('dist')
  const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Log')
  sheet.insertRowsAfter(sheet.getMaxRows(), log.length - sheet.getMaxRows() + 200)
  sheet.getRange(1, 1, log.length, 4).setValues(log)
  sheet.getRange(1, 1, log.length, 1).setNumberFormat('yyyy-mm-dd')
  formulas.forEach((formula, index) => {
    sheet.getRange(1 + Math.floor(index / 5), 8 + (index % 5)).setFormula(formula)
  })
  const read = () => sheet.getRange('H2').getValue()
  read()
  let value = 0
  return medianOf(3, () => {
    google.edit("'Log'!D7", ++value)
    read()
  })
}
