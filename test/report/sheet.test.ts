import { grid, openAddon, sheetNamed } from '../local-addon'

/** The example’s report, looking at March: its month before is February. */
function withReport(owner = {}) {
  const google = openAddon(owner)
  google.ui.click('Create', 'Report')
  const { sheet, headRow, column } = grid(google, 'Report')
  google.edit(`'Report'!${sheet.getRange(headRow('settings'), column('kpi')).getA1Notation()}`, '2026-03-01')
  return google
}

function figures(google: ReturnType<typeof openAddon>) {
  const report = grid(google, 'Report')
  const rows = report.values.slice(report.headRow('anchor'))
  const cell = (row: unknown[], key: string) => row[report.column(key) - 1]
  return {
    ...report,
    of: (part: string, kpi: string) => {
      const row = rows.find((one) => cell(one, 'part') === part && cell(one, 'kpi') === kpi)
      return (key: string) => (row ? cell(row, key) : undefined)
    },
    rate: (kpi: string) => {
      const row = rows.find((one) => cell(one, 'rate-kpi') === kpi)
      return (key: string) => (row ? cell(row, key) : undefined)
    },
    spilled: (first: string, count: number) => {
      const anchor = report.headRow('anchor') - 1
      const left = report.column(first) - 1
      return report.values
        .slice(anchor)
        .map((row) => row.slice(left, left + count))
        .filter((row) => row.some((value) => value !== ''))
    },
  }
}

describe('the report', () => {
  test('shows Instagram’s month against the month before and the target', () => {
    const { of } = figures(withReport())
    const reach = of('Instagram', 'Reach')
    expect([reach('now'), reach('before'), reach('target')]).toEqual([26900, 31250, 28000])
    expect(reach('change')).toBeCloseTo(26900 / 31250 - 1, 12)
    expect(reach('reached')).toBeCloseTo(26900 / 28000, 12)
    // Followers are a stock: the last figure counts.
    expect(of('Instagram', 'Followers')('now')).toBe(2815)
  })

  test('shows every figure of the two metric sets and of the way from reach to revenue', () => {
    const { of } = figures(withReport())
    const now = (part: string, ...kpis: string[]) => kpis.map((kpi) => of(part, kpi)('now'))
    expect(now('Instagram', 'Followers', 'Reach', 'Impressions', 'Comments', 'Saves')).toEqual([2815, 26900, 43800, 143, 268])
    expect(now('Facebook', 'Engagement', 'Reach', 'Impressions', 'Likes', 'Followers')).toEqual([529, 11020, 18350, 338, 1879])
    // Engagement: Instagram 1685+143+97+268, Facebook as logged 529, TikTok 2515+140+126.
    expect(now('From reach to revenue', 'Reach', 'Impressions', 'Engagement', 'Link clicks', 'Leads', 'Sign-ups', 'Conversions', 'Revenue')).toEqual([
      26900 + 11020, 43800 + 18350, 2193 + 529 + 2781, 688 + 217 + 173, 104, 71, 74, 2458.9,
    ])
  })

  test('rolls up by month, and by month and channel', () => {
    const { spilled } = figures(withReport())
    const byMonth = spilled('month-period', 7)
    expect(byMonth).toHaveLength(4)
    // February: reach 31,250 + 12,150; clicks 905 + 263 + 151; revenue; spending 594.60 + 335 + 160.
    expect([byMonth[2]?.[1], byMonth[2]?.[3], byMonth[2]?.[5], byMonth[2]?.[6]]).toEqual([43400, 1319, 3271.4, 1089.6])
    const byChannel = spilled('share-period', 8)
    expect(byChannel).toHaveLength(1 + 3 * 4)
    expect(byChannel[1]?.[1]).toBe('Facebook')
  })

  test('calculates rates from sums, never from averages', () => {
    const { rate } = figures(withReport())
    // Only Instagram and Facebook have reach: (2,193 + 529) ÷ (26,900 + 11,020).
    expect(rate('Engagement rate by reach')('rate-now')).toBeCloseTo((2193 + 529) / 37920, 12)
    expect(rate('Return on ad spend')('rate-now')).toBeCloseTo(2458.9 / (512.3 + 265 + 150), 12)
    expect(rate('Average order value')('rate-now')).toBeCloseTo(2458.9 / 74, 12)
  })

  test('follows the month that is chosen', () => {
    const google = withReport()
    const { sheet, headRow, column } = figures(google)
    const month = sheet.getRange(headRow('settings'), column('kpi'))
    google.edit(`'Report'!${month.getA1Notation()}`, '2026-02-01')
    expect(figures(google).of('Instagram', 'Reach')('now')).toBe(31250)
  })

  test('hides and shows what only the advanced view needs', () => {
    const google = withReport()
    google.ui.click('Report', 'Show basic figures')
    const { sheet, column } = figures(google)
    expect(['share-period', 'rate-now', 'rate-target'].map((key) => sheet.isColumnHiddenByUser(column(key)))).toEqual([true, true, true])
    expect(sheet.isColumnHiddenByUser(column('month-1'))).toBe(false)
    google.ui.click('Report', 'Show all figures')
    expect(sheet.isColumnHiddenByUser(column('rate-now'))).toBe(false)
  })

  test('survives a moved column in the log, and gets a deleted log back', () => {
    const google = withReport()
    const log = grid(google, 'Metrics')
    log.sheet.moveColumns(log.sheet.getRange(1, log.column('value'), 1, 1), 1)
    expect(figures(google).of('Instagram', 'Reach')('now')).toBe(26900)
    google.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetNamed(google, 'Metrics'))
    google.ui.answer('OK')
    google.ui.click('Check and repair the sheets')
    expect(figures(google).of('Instagram', 'Reach')('now')).toBe(26900)
  })

  test('reads a log in Greek', () => {
    const google = withReport()
    const log = grid(google, 'Metrics')
    log.sheet.getRange(log.headRow('header') + 1, log.column('metric')).setValue('Ακόλουθοι')
    expect(figures(google).of('Instagram', 'Reach')('now')).toBe(26900)
  })

  test('is the same in a spreadsheet on the other side of the date line', () => {
    expect(figures(withReport({ timeZone: 'Asia/Manila', locale: 'fil_PH' })).of('Instagram', 'Reach')('now')).toBe(26900)
    expect(figures(withReport({ timeZone: 'America/Los_Angeles' })).of('Instagram', 'Reach')('now')).toBe(26900)
  })

  test('asks eight calls for the whole sheet', () => {
    const google = withReport()
    const before = google.functionCalls.total
    const log = grid(google, 'Metrics')
    google.edit(`'Metrics'!${log.sheet.getRange(log.headRow('header') + 2, log.column('value')).getA1Notation()}`, 1)
    expect(google.functionCalls.total - before).toBeLessThanOrEqual(9)
  })
})
