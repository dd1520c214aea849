import { type Day, dayNumber, dayOfNumber } from '../core/day'
import { type Group, grouping } from '../core/groups'
import { KPIS, kpiOf } from '../core/kpis'
import type { Log } from '../core/log'
import { startOfNext, startOfPeriod } from '../core/period'

/** What the log holds of one figure, month by month; `channel` is empty for all of them together. */
export interface Series {
  channel: string
  metric: string
  values: (number | null)[]
}

export interface History {
  /** The first day of each month; the last one is the month of today, which is not over. */
  months: Day[]
  series: Series[]
}

/** This month and the twelve before: enough for the growth of half a year, and to show a goal of a year. */
const MONTHS = 13
const DECIMALS = 1e6

/** The log as a panel needs it: twenty thousand rows become a few kilobytes. */
export function history(log: Log, today: Day): History {
  const months: number[] = [startOfPeriod('month', dayNumber(today) ?? 0)]
  while (months.length < MONTHS) months.unshift(startOfPeriod('month', (months[0] ?? 0) - 1))
  const bounds = { from: months[0] ?? 0, to: startOfNext('month', months[MONTHS - 1] ?? 0) - 1 }
  const groups = grouping(log)('month', bounds)

  const seriesOf = (channel: string, members: Group[]): Series[] => {
    const inMonth = months.map((month) => members.filter((group) => group.start === month))
    return KPIS.map((metric) => ({
      channel,
      metric,
      values: inMonth.map((some) => {
        const value = some.length === 0 ? undefined : kpiOf(metric, some)
        return value === undefined ? null : Math.round(value * DECIMALS) / DECIMALS
      }),
    })).filter(({ values }) => values.some((value) => value !== null))
  }
  return {
    months: months.map(dayOfNumber),
    series: [
      ...seriesOf('', groups),
      ...log.channelNames.flatMap((name, channel) =>
        seriesOf(
          name,
          groups.filter((group) => group.channel === channel),
        ),
      ),
    ],
  }
}
