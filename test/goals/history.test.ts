import { gridOf } from '../../src/core/cells'
import { readLog } from '../../src/core/log'
import { history } from '../../src/goals/history'

type Row = [day: string, channel: string, metric: string, value: number]

const read = (rows: Row[], today = '2026-11-22') =>
  history(
    readLog(gridOf('log', rows), {
      metricKey: (text) => text,
      channelKey: (text) => text.toLowerCase(),
      readDay: () => undefined,
    }),
    today,
  )

const find = (rows: Row[], channel: string, metric: string) =>
  read(rows)
    .series.find((one) => one.channel === channel && one.metric === metric)
    ?.values.slice(-3)

const LOG: Row[] = [
  ['2026-09-30', 'Shop', 'orders', 70],
  ['2026-10-03', 'Shop', 'orders', 20],
  ['2026-10-28', 'shop', 'orders', 22],
  ['2026-10-31', 'Fair', 'orders', 8],
  ['2026-10-05', 'Instagram', 'followers', 1200],
  ['2026-10-31', 'Instagram', 'followers', 1284],
  ['2026-10-31', 'TikTok', 'followers', 300],
  ['2026-11-10', 'Shop', 'revenue', 910.5],
  ['2026-11-11', 'Shop', 'orders', 30],
]

describe('the log month by month', () => {
  it('has this month and the twelve before', () => {
    const { months } = read(LOG)
    expect(months).toHaveLength(13)
    expect([months[0], months.at(-1)]).toEqual(['2025-11-01', '2026-11-01'])
  })
  it('adds up orders, each channel for itself and all together', () => {
    expect(find(LOG, 'Shop', 'orders')).toEqual([70, 42, 30])
    expect(find(LOG, '', 'orders')).toEqual([70, 50, 30])
  })
  it('takes the last figure of followers', () => {
    expect(find(LOG, 'Instagram', 'followers')).toEqual([null, 1284, null])
    expect(find(LOG, '', 'followers')).toEqual([null, 1584, null])
  })
  it('knows rates', () => expect(find(LOG, 'Shop', 'aov')).toEqual([null, null, 30.35]))
  it('leaves out what the log does not have, and what is older or still to come', () => {
    expect(find(LOG, 'Shop', 'likes')).toBeUndefined()
    expect(
      read([...LOG, ['2024-01-01', 'Old', 'orders', 5], ['2027-01-01', 'New', 'orders', 5]]).series,
    ).toEqual(read(LOG).series)
  })
  it('is small however long the log is', () => {
    const metrics = ['reach', 'views', 'likes', 'comments', 'clicks', 'visits', 'orders', 'revenue']
    const rows = Array.from({ length: 20_000 }, (_, at): Row => {
      const day = new Date(Date.UTC(2025, 10, 1 + (at % 386))).toISOString().slice(0, 10)
      return [day, `Channel ${at % 10}`, metrics[at % 8] ?? '', at]
    })
    expect(JSON.stringify(read(rows)).length).toBeLessThan(60_000)
  })
})
