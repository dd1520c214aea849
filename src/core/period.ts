import { dayNumber, dayOfNumber } from './day'

export const PERIODS = ['day', 'week', 'month', 'quarter', 'year', 'all'] as const

export type Period = (typeof PERIODS)[number]

const startingWith = (start: string): number => dayNumber(start) ?? 0

/** The first day of the period that a day falls in; both are numbers of days. Weeks start on Monday. */
export function startOfPeriod(period: Period, number: number): number {
  if (period === 'day') return number
  // 1970-01-01 was a Thursday.
  if (period === 'week') return number - ((((number + 3) % 7) + 7) % 7)
  if (period === 'all') return Number.NEGATIVE_INFINITY
  const day = dayOfNumber(number)
  const year = day.slice(0, 4)
  if (period === 'year') return startingWith(`${year}-01-01`)
  if (period === 'month') return startingWith(`${day.slice(0, 7)}-01`)
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  return startingWith(`${year}-${String(month).padStart(2, '0')}-01`)
}

/** The first day after the period that starts on this day. */
export function startOfNext(period: Period, start: number): number {
  if (period === 'all') return Number.POSITIVE_INFINITY
  const longest = { day: 1, week: 7, month: 31, quarter: 92, year: 366 }[period]
  return startOfPeriod(period, start + longest)
}
