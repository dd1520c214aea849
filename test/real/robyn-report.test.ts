import { grid, openAddon } from '../local-addon'
import { amount, byMonth, isThere, readWeeks, why } from './robyn'

/** The whole file as a log: which column is which channel's figure. */
const COLUMNS: [column: string, channel: string, metric: string][] = [
  ['revenue', 'Website', 'Revenue'],
  ['tv_S', 'TV', 'Ad spending'],
  ['ooh_S', 'Posters', 'Ad spending'],
  ['print_S', 'Print', 'Ad spending'],
  ['search_S', 'Google', 'Ad spending'],
  ['facebook_S', 'Facebook', 'Ad spending'],
  ['facebook_I', 'Facebook', 'Impressions'],
  ['search_clicks_P', 'Google', 'Link clicks'],
  ['newsletter', 'Newsletter', 'Reach'],
  ['competitor_sales_B', 'Competitors', 'Visits'],
]
const PICKS = ['Revenue', 'Ad spending', 'Impressions', 'Link clicks', 'Reach', 'Visits']

const data = isThere ? describe : describe.skip
if (!isThere) console.warn(`Skipped: ${why}`)

data('four years of a real log through the report', () => {
  const weeks = isThere ? readWeeks() : []
  const google = openAddon({ today: '2019-11-18' })

  beforeAll(() => {
    google.ui.click('Create', 'Report')
    google.ui.answer('OK')
    google.ui.click('Clear the example data')
    const log = grid(google, 'Metrics')
    const rows = weeks.flatMap(({ day, figures }) =>
      COLUMNS.map(([column, channel, metric]) => [day, channel, metric, figures[column] ?? 0]),
    )
    const first = log.headRow('header') + 1
    log.sheet.insertRowsAfter(log.sheet.getMaxRows(), rows.length)
    log.sheet.getRange(first, log.column('date'), rows.length, 4).setValues(rows)
    const report = grid(google, 'Report')
    for (const block of ['month', 'share'])
      report.sheet.getRange(report.headRow('header'), report.column(`${block}-1`), 1, 6).setValues([PICKS])
  }, 120_000)

  const sums = new Map(COLUMNS.map(([column]) => [column, byMonth(weeks, column)]))
  const inMonth = (month: string, metric: string, channel?: string) =>
    COLUMNS.filter((one) => one[2] === metric && (channel === undefined || one[1] === channel)).reduce(
      (sum, [column]) => sum + (sums.get(column)?.get(month) ?? 0n),
      0n,
    )
  const monthsOfFile = [...(sums.get('revenue')?.keys() ?? [])].sort()
  /** The report shows twelve months up to the chosen one: four looks see all of the file. */
  const looks = ['2016-10', '2017-10', '2018-10', '2019-10', '2019-11']

  function look(month: string): string[] {
    const report = grid(google, 'Report')
    const cell = report.sheet.getRange(report.headRow('settings'), report.column('kpi'))
    google.edit(`'Report'!${cell.getA1Notation()}`, `${month}-01`)
    const at = monthsOfFile.indexOf(month)
    return monthsOfFile.slice(Math.max(at - 11, 0), at + 1)
  }

  function spilled(first: string, width: number): unknown[][] {
    const report = grid(google, 'Report')
    const left = report.column(first) - 1
    return report.values
      .slice(report.headRow('anchor'))
      .map((row) => row.slice(left, left + width))
      .filter((row) => row[0] !== '')
  }
  const monthOf = (date: unknown) => {
    const shown = google.services.Utilities.formatDate(
      date as GoogleAppsScript.Base.Date,
      'Europe/Athens',
      'yyyy-MM',
    )
    return String(shown)
  }

  test('the looks see every month of the file', () => {
    expect([...new Set(looks.flatMap(look))].sort()).toEqual(monthsOfFile)
  })

  test.each(looks)('every month’s figures up to %s', (last) => {
    const shown = look(last)
    const rows = spilled('month-period', 7)
    expect(rows.map(([period]) => monthOf(period))).toEqual(shown)
    for (const [period, ...figures] of rows)
      PICKS.forEach((metric, index) => {
        const expected = amount(inMonth(monthOf(period), metric))
        // Amounts of the file have ten decimals, those of the comparison four.
        expect(Math.abs(Number(figures[index]) - expected)).toBeLessThan(0.01)
      })
  })

  test.each(looks)('every month’s figures of every channel up to %s', (last) => {
    const shownMonths = look(last)
    const rows = spilled('share-period', 8)
    const channels = [...new Set(COLUMNS.map(([, channel]) => channel))].sort()
    expect(rows).toHaveLength(shownMonths.length * channels.length)
    for (const [period, channel, ...figures] of rows)
      PICKS.forEach((metric, index) => {
        const isLogged = COLUMNS.some((one) => one[1] === channel && one[2] === metric)
        const shown = figures[index]
        if (!isLogged) expect([channel, metric, shown]).toEqual([channel, metric, ''])
        else
          expect(
            Math.abs(Number(shown) - amount(inMonth(monthOf(period), metric, String(channel)))),
          ).toBeLessThan(0.01)
      })
  })

  test('the return on ad spend of a month', () => {
    const report = grid(google, 'Report')
    const month = report.sheet.getRange(report.headRow('settings'), report.column('kpi'))
    google.edit(`'Report'!${month.getA1Notation()}`, '2018-06-01')
    const after = grid(google, 'Report')
    const row = after.values.find((cells) => cells[after.column('rate-kpi') - 1] === 'Return on ad spend')
    const expected = amount(inMonth('2018-06', 'Revenue')) / amount(inMonth('2018-06', 'Ad spending'))
    expect(Number(row?.[after.column('rate-now') - 1])).toBeCloseTo(expected, 6)
  })
})
