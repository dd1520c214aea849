import { grid, openAddon, sheetNamed } from '../local-addon'

function withReport(owner = {}) {
  const google = openAddon(owner)
  google.ui.click('Create', 'Report')
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
    expect([reach('now'), reach('before'), reach('target')]).toEqual([31250, 18400, 28000])
    expect(reach('change')).toBeCloseTo(31250 / 18400 - 1, 12)
    expect(reach('reached')).toBeCloseTo(31250 / 28000, 12)
    // Followers are a stock: the last figure counts.
    expect(of('Instagram', 'Followers')('now')).toBe(2688)
  })

  test('shows every figure of the two metric sets and of the way from reach to revenue', () => {
    const { of } = figures(withReport())
    const now = (part: string, ...kpis: string[]) => kpis.map((kpi) => of(part, kpi)('now'))
    expect(now('Instagram', 'Followers', 'Reach', 'Impressions', 'Comments', 'Saves')).toEqual([
      2688, 31250, 52300, 214, 391,
    ])
    expect(now('Facebook', 'Engagement', 'Reach', 'Impressions', 'Likes', 'Followers')).toEqual([
      655, 12150, 20700, 405, 1868,
    ])
    // Engagement: Instagram 2140+214+152+391, Facebook as logged 655, TikTok 2260+131+118.
    expect(
      now(
        'From reach to revenue',
        'Reach',
        'Impressions',
        'Engagement',
        'Link clicks',
        'Leads',
        'Sign-ups',
        'Conversions',
        'Revenue',
      ),
    ).toEqual([31250 + 12150, 52300 + 20700, 2897 + 655 + 2509, 905 + 263 + 151, 128, 96, 97, 3271.4])
  })

  test('rolls up by month, and by month and channel', () => {
    const { spilled } = figures(withReport())
    const byMonth = spilled('month-period', 7)
    expect(byMonth).toHaveLength(1 + 3)
    // February: reach 31,250 + 12,150; clicks 905 + 263 + 151; revenue; spending 594.60 + 335 + 160.
    expect([byMonth[3]?.[1], byMonth[3]?.[3], byMonth[3]?.[5], byMonth[3]?.[6]]).toEqual([
      43400, 1319, 3271.4, 1089.6,
    ])
    const byChannel = spilled('share-period', 8)
    expect(byChannel).toHaveLength(1 + 3 * 4)
    expect(byChannel[1]?.[1]).toBe('Facebook')
  })

  test('calculates rates from sums, never from averages', () => {
    const { rate } = figures(withReport())
    // Only Instagram and Facebook have reach: (2,897 + 655) ÷ (31,250 + 12,150).
    expect(rate('Engagement rate by reach')('rate-now')).toBeCloseTo((2897 + 655) / 43400, 12)
    expect(rate('Return on ad spend')('rate-now')).toBeCloseTo(3271.4 / 1089.6, 12)
    expect(rate('Average order value')('rate-now')).toBeCloseTo(3271.4 / 97, 12)
  })

  test('follows the month that is chosen', () => {
    const google = withReport()
    const { sheet, headRow, column } = figures(google)
    const month = sheet.getRange(headRow('settings'), column('kpi'))
    google.edit(`'Report'!${month.getA1Notation()}`, '2026-01-01')
    expect(figures(google).of('Instagram', 'Reach')('now')).toBe(18400)
  })

  test('hides and shows what only the advanced view needs', () => {
    const google = withReport()
    google.ui.click('Report', 'Show basic figures')
    const { sheet, column } = figures(google)
    expect(
      ['share-period', 'rate-now', 'rate-target'].map((key) => sheet.isColumnHiddenByUser(column(key))),
    ).toEqual([true, true, true])
    expect(sheet.isColumnHiddenByUser(column('month-1'))).toBe(false)
    google.ui.click('Report', 'Show all figures')
    expect(sheet.isColumnHiddenByUser(column('rate-now'))).toBe(false)
  })

  test('survives a moved column in the log, and gets a deleted log back', () => {
    const google = withReport()
    const log = grid(google, 'Metrics')
    log.sheet.moveColumns(log.sheet.getRange(1, log.column('value'), 1, 1), 1)
    expect(figures(google).of('Instagram', 'Reach')('now')).toBe(31250)
    google.services.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetNamed(google, 'Metrics'))
    google.ui.answer('OK')
    google.ui.click('Check and repair the sheets')
    expect(figures(google).of('Instagram', 'Reach')('now')).toBe(31250)
  })

  test('reads figures in Greek in the log of a Polish shop', () => {
    const google = withReport()
    const log = grid(google, 'Metrics')
    const row = log.row('Reach', 'metric')
    log.sheet.getRange(row, log.column('metric'), 1, 2).setValues([['ΑΠΉΧΗΣΗ ', 7]])
    const { sheet, headRow, column } = figures(google)
    google.edit(
      `'Report'!${sheet.getRange(headRow('settings'), column('kpi')).getA1Notation()}`,
      '2025-12-01',
    )
    // The first row of reach is Instagram's December.
    expect(figures(google).of('Instagram', 'Reach')('now')).toBe(7)
  })

  test.each(['Asia/Manila', 'America/Los_Angeles', 'Pacific/Auckland', 'Etc/UTC'])(
    'has the same months in %s',
    (timeZone) => {
      const report = figures(withReport({ timeZone }))
      expect(report.of('Instagram', 'Reach')('now')).toBe(31250)
      expect(report.spilled('month-period', 7)).toHaveLength(4)
    },
  )

  test('asks eight calls for the whole sheet', () => {
    const google = withReport()
    const before = google.functionCalls.total
    const log = grid(google, 'Metrics')
    google.edit(
      `'Metrics'!${log.sheet.getRange(log.headRow('header') + 2, log.column('value')).getA1Notation()}`,
      1,
    )
    expect(google.functionCalls.total - before).toBe(8)
  })
})
