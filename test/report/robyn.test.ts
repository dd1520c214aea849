import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Cell } from '../../src/core/cells'
import { SMM_KPI, SMM_KPI_ROLLUP } from '../../src/report/functions'

/**
 * The whole file as a metrics log through SMM_KPI_ROLLUP; every figure is compared with what plain filters over the
 * file's own columns give.
 */
const FILE = resolve(__dirname, '../../../shared/data/robyn-weekly.csv')
const isThere = existsSync(FILE)
const describeData = isThere ? describe : describe.skip
if (!isThere) console.warn(`Skipped: ${FILE} is not there`)

type Week = Record<string, string>

function readWeeks(): Week[] {
  const [header = '', ...rows] = readFileSync(FILE, 'utf8').replace(/"/g, '').trim().split('\n')
  const names = header.split(',')
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, at) => [names[at] ?? '', cell])))
}

const weeks = isThere ? readWeeks() : []

/** Which column of the file is logged as which metric of which channel. */
const COLUMNS: [column: string, channel: string, metric: string][] = [
  ['tv_S', 'TV', 'spend'],
  ['ooh_S', 'Billboards', 'spend'],
  ['print_S', 'Print', 'spend'],
  ['search_S', 'Search', 'spend'],
  ['search_clicks_P', 'Search', 'clicks'],
  ['facebook_S', 'Facebook', 'spend'],
  ['facebook_I', 'Facebook', 'impressions'],
  ['newsletter', 'Newsletter', 'visits'],
  ['revenue', 'Shop', 'revenue'],
  ['competitor_sales_B', 'Competitors', 'sales of others'],
]

const LOG: Cell[][] = [
  ['Date', 'Channel', 'Metric', 'Value', 'Event'],
  ...COLUMNS.flatMap(([column, channel, metric]) =>
    weeks.map((week): Cell[] => [
      new Date(
        Number(week.DATE?.slice(0, 4)),
        Number(week.DATE?.slice(5, 7)) - 1,
        Number(week.DATE?.slice(8)),
      ),
      channel,
      metric,
      Number(week[column]),
      week.events,
    ]),
  ),
]

/** The sum of a metric in weeks whose date passes, over one channel or all; `undefined` where nothing is logged. */
function sumOf(
  metric: string,
  channel: string | undefined,
  passes: (date: string) => boolean,
): number | undefined {
  const columns = COLUMNS.filter(
    ([, owner, kind]) => kind === metric && (channel === undefined || owner === channel),
  )
  const rows = weeks.filter((week) => passes(week.DATE ?? ''))
  if (columns.length === 0 || rows.length === 0) return undefined
  const money = metric === 'spend' || metric === 'revenue'
  return columns
    .flatMap(([column]) => rows.map((week) => Number(week[column])))
    .reduce((all, value) => all + (money ? Number(value.toFixed(4)) : value), 0)
}

function expected(kpi: string, channel: string | undefined, passes: (date: string) => boolean): number | '' {
  const own = (metric: string, of = channel) => sumOf(metric, of, passes)
  const divide = (top: number | undefined, bottom: number | undefined, times = 1) =>
    top === undefined || bottom === undefined || bottom === 0 ? '' : (top / bottom) * times
  const only = (channelOfBoth: string) =>
    channel === undefined || channel === channelOfBoth ? channelOfBoth : 'nobody'
  switch (kpi) {
    case 'cpm':
      return divide(own('spend', only('Facebook')), own('impressions', only('Facebook')), 1000)
    case 'cpc':
      return divide(own('spend', only('Search')), own('clicks', only('Search')))
    case 'roas':
      return divide(own('revenue'), own('spend'))
    case 'roi': {
      const roas = divide(own('revenue'), own('spend'))
      return roas === '' ? '' : roas - 1
    }
    case 'ctr':
      return ''
    default:
      return own(kpi) ?? ''
  }
}

const KPIS = ['spend', 'impressions', 'clicks', 'visits', 'revenue', 'cpm', 'cpc', 'ctr', 'roas', 'roi']

const PERIODS: Record<string, (start: Date) => (date: string) => boolean> = {
  month: (start) => (date) =>
    Number(date.slice(0, 4)) === start.getFullYear() && Number(date.slice(5, 7)) === start.getMonth() + 1,
  quarter: (start) => (date) =>
    Number(date.slice(0, 4)) === start.getFullYear() &&
    Math.ceil(Number(date.slice(5, 7)) / 3) === Math.ceil((start.getMonth() + 1) / 3),
  year: (start) => (date) => Number(date.slice(0, 4)) === start.getFullYear(),
  all: () => () => true,
}

describeData('four years of a real-sized shop', () => {
  it.each(Object.keys(PERIODS))('roll up by %s and channel as plain sums do', (period) => {
    const [titles, ...rows] = SMM_KPI_ROLLUP(LOG, KPIS.join(), period)
    expect(titles).toEqual(['Period', 'Channel', ...KPIS])
    const channels = ['Billboards', 'Facebook', 'Newsletter', 'Print', 'Search', 'Shop', 'TV']
    expect(rows.map(([, channel]) => channel)).toEqual(rows.map((_, at) => channels[at % channels.length]))
    for (const [start, channel, ...figures] of rows) {
      const passes = PERIODS[period]?.(start as Date) ?? (() => false)
      expectFigures(figures, String(channel), passes)
    }
    const periods = { month: 49, quarter: 17, year: 5, all: 1 }[period]
    expect(rows).toHaveLength((periods ?? 0) * channels.length)
  })

  it.each(Object.keys(PERIODS))('roll up by %s over all channels as plain sums do', (period) => {
    for (const [start, ...figures] of SMM_KPI_ROLLUP(LOG, KPIS.join(), period, 'total').slice(1))
      expectFigures(figures, undefined, PERIODS[period]?.(start as Date) ?? (() => false))
  })

  it('has a row for each week of the file', () => {
    const starts = SMM_KPI_ROLLUP(LOG, 'spend', 'week', 'total')
      .slice(1)
      .map(([start]) => start as Date)
    expect(starts).toHaveLength(208)
    expect(starts.every((start) => start.getDay() === 1)).toBe(true)
  })

  it.each([
    ['2016-01-01', '2016-01-31', '14378.53'],
    ['2016-02-01', '2016-02-29', '7428.58'],
    ['2016-03-01', '2016-03-31', '6471.05'],
    ['2016-04-01', '2016-04-30', '2369.53'],
  ])('spends on Facebook from %s to %s what the README says', (from, to, spend) =>
    expect(Number(SMM_KPI(LOG, 'spend', 'facebook', from, to)).toFixed(2)).toBe(spend),
  )
})

function expectFigures(
  figures: Cell[],
  channel: string | undefined,
  passes: (date: string) => boolean,
): void {
  KPIS.forEach((kpi, at) => {
    const wanted = expected(kpi, channel, passes)
    const found = figures[at]
    if (wanted === '') expect([kpi, channel, found]).toEqual([kpi, channel, ''])
    else
      expect([
        kpi,
        channel,
        Math.abs(Number(found) / wanted - (wanted === 0 ? Number.NaN : 1)) < 1e-9 || found === wanted,
      ]).toEqual([kpi, channel, true])
  })
}
