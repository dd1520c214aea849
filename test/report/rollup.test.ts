import fc from 'fast-check'
import type { Cell } from '../../src/core/cells'
import { SMM_KPI, SMM_KPI_ROLLUP } from '../../src/report/functions'

const date = (year: number, month: number, day: number) => new Date(year, month - 1, day)
const LOG: Cell[][] = [
  ['Date', 'Channel', 'Metric', 'Value'],
  [date(2026, 2, 20), 'tiktok', 'likes', 30],
  [date(2026, 1, 31), 'Instagram', 'followers', 100],
  [date(2026, 2, 3), 'Instagram', 'likes', 10],
  [date(2026, 2, 3), 'Instagram', 'reach', 200],
  [date(2026, 2, 28), 'instagram', 'followers', 120],
  [date(2026, 3, 1), 'INSTAGRAM', 'likes', 5],
  [date(2026, 3, 1), 'Facebook', 'nonsense', 5],
  [date(2026, 4, 1), 'Facebook', 'likes', ''],
]

describe('a table of KPIs', () => {
  it('has a row for each month and channel, channels as they were first written', () =>
    expect(SMM_KPI_ROLLUP(LOG, 'likes, er_reach, followers, follower_growth')).toEqual([
      ['Period', 'Channel', 'likes', 'er_reach', 'followers', 'follower_growth'],
      [date(2026, 1, 1), 'Instagram', '', '', 100, ''],
      [date(2026, 2, 1), 'Instagram', 10, 0.05, 120, 0.2],
      [date(2026, 2, 1), 'tiktok', 30, '', '', ''],
      [date(2026, 3, 1), 'Instagram', 5, '', '', ''],
    ]))

  it('by total has one row for each month and no column of channels', () =>
    expect(SMM_KPI_ROLLUP(LOG, [['likes', 'followers']], 'month', 'total')).toEqual([
      ['Period', 'likes', 'followers'],
      [date(2026, 1, 1), '', 100],
      [date(2026, 2, 1), 40, 120],
      [date(2026, 3, 1), 5, ''],
    ]))

  it('of all time has no period', () => {
    expect(SMM_KPI_ROLLUP(LOG, 'likes', 'all', 'total')).toEqual([
      ['Period', 'likes'],
      ['', 45],
    ])
    expect(SMM_KPI_ROLLUP(LOG, 'likes', 'ALL')).toEqual([
      ['Period', 'Channel', 'likes'],
      ['', 'Instagram', 15],
      ['', 'tiktok', 30],
    ])
  })

  it.each([
    ['day', [date(2026, 1, 31), date(2026, 2, 3), date(2026, 2, 20), date(2026, 2, 28), date(2026, 3, 1)]],
    ['week', [date(2026, 1, 26), date(2026, 2, 2), date(2026, 2, 16), date(2026, 2, 23)]],
    ['quarter', [date(2026, 1, 1)]],
    ['year', [date(2026, 1, 1)]],
  ])('by %s starts each row on its first day', (period, days) =>
    expect(
      SMM_KPI_ROLLUP(LOG, 'likes', period, 'total')
        .slice(1)
        .map(([start]) => start),
    ).toEqual(days),
  )

  it('counts only the days from and to, and compares followers with what was before', () =>
    expect(
      SMM_KPI_ROLLUP(LOG, 'likes, follower_growth', 'month', 'total', '2026-02-10', '2026-02-28'),
    ).toEqual([
      ['Period', 'likes', 'follower_growth'],
      [date(2026, 2, 1), 30, 0.2],
    ]))

  it('keeps the names of KPIs as they are written, blank columns where they are, and speaks their language', () =>
    expect(SMM_KPI_ROLLUP(LOG, [['Μου αρέσει', '', ' Reach', '']], 'τρίμηνο', 'σύνολο')).toEqual([
      ['Περίοδος', 'Μου αρέσει', '', 'Reach'],
      [date(2026, 1, 1), 45, '', 200],
    ]))

  it('has only its titles where nothing is logged', () =>
    expect(SMM_KPI_ROLLUP([['', '', '', '']], 'likes')).toEqual([['Period', 'Channel', 'likes']]))

  it('refuses what it does not know', () => {
    expect(() => SMM_KPI_ROLLUP(LOG, 'likes, luck')).toThrow(new Error('kpis: "luck" is not a known KPI'))
    expect(() => SMM_KPI_ROLLUP(LOG, [['likes'], ['luck']])).toThrow(
      new Error('kpis, row 2, column 1: "luck" is not a known KPI'),
    )
    expect(() => SMM_KPI_ROLLUP(LOG, 'likes', 'decade')).toThrow(
      new Error('period: "decade" is not one of: day, week, month, quarter, year, all'),
    )
    expect(() => SMM_KPI_ROLLUP(LOG, 'likes', '', 'post')).toThrow(
      new Error('by: "post" is not one of: channel, total'),
    )
    expect(() => SMM_KPI_ROLLUP(LOG, 'likes', '', '', 'May')).toThrow(new Error('from: "May" is not a date'))
    expect(() => SMM_KPI_ROLLUP(LOG, 'likes', '', '', '', 'May')).toThrow(
      new Error('to: "May" is not a date'),
    )
    expect(() => SMM_KPI_ROLLUP('log', 'likes')).toThrow(/^log is 1 × 1 cells/)
    expect(() => SMM_KPI_ROLLUP(LOG, 'likes', [['day'], ['week']])).toThrow(/^period is 2 × 1 cells/)
  })
})

describe('whatever is logged', () => {
  const entry = fc.tuple(
    fc.integer({ min: 46023, max: 46200 }),
    fc.constantFrom('a', 'b', 'c'),
    fc.constantFrom('followers', 'reach', 'likes', 'engagement', 'impressions', 'views', 'spend', 'revenue'),
    fc.integer({ min: 0, max: 1000 }),
  )
  const KPIS = [
    'reach',
    'engagement',
    'er_reach',
    'er_impressions',
    'er_followers',
    'follower_growth',
    'followers',
    'roas',
    'roi',
  ]
  const kpiColumn = KPIS.map((kpi) => [kpi])

  it('each row of the table is what SMM_KPI says of its month and channel', () =>
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 40 }), (log) => {
        for (const [start, channel, ...figures] of SMM_KPI_ROLLUP(log, KPIS.join(), 'month').slice(1)) {
          const first = start as Date
          const last = new Date(first.getFullYear(), first.getMonth() + 1, 0)
          expect(SMM_KPI(log, kpiColumn, channel, first, last)).toEqual(figures.map((figure) => [figure]))
        }
      }),
    ))

  it('the total of all time between two days is what SMM_KPI says', () =>
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 46023, max: 46200 }),
        (log, from) => {
          const row = SMM_KPI_ROLLUP(log, KPIS.join(), 'all', 'total', from, from + 30)[1]
          const figures = row?.slice(1) ?? KPIS.map(() => '')
          expect(SMM_KPI(log, kpiColumn, '', from, from + 30)).toEqual(figures.map((figure) => [figure]))
        },
      ),
    ))
})
