import { type Day, dayNumber, dayOfNumber } from '../core/day'
import { startOfNext, startOfPeriod } from '../core/period'

/** The weeks that a month touches, whole; `firstDay` is the day that weeks begin with, 1 for Monday to 7 for Sunday. */
export function monthWeeks(month: Day, firstDay: number): Day[][] {
  const first = startOfPeriod('month', dayNumber(month) ?? 0)
  const last = startOfNext('month', first) - 1
  // Day 0, 1970-01-01, was a Thursday.
  const begin = first - ((((first + 4 - firstDay) % 7) + 7) % 7)
  const weeks = Math.ceil((last - begin + 1) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_unused, day) => dayOfNumber(begin + week * 7 + day)),
  )
}

export const plusDays = (day: Day, days: number): Day => dayOfNumber((dayNumber(day) ?? 0) + days)

/** The first day of the month that lies so many months after a day's own. */
export function plusMonths(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const index = year * 12 + month - 1 + months
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`
}

export type Filled = 'this-week' | 'next-week' | 'this-month' | 'next-month' | 'quarter'

/** From which day to which a plan is filled; nothing is planned for days that are over. */
export function filledDays(filled: Filled, today: Day): [from: Day, to: Day] {
  const number = dayNumber(today) ?? 0
  const monday = startOfPeriod('week', number)
  switch (filled) {
    case 'this-week':
      return [today, dayOfNumber(monday + 6)]
    case 'next-week':
      return [dayOfNumber(monday + 7), dayOfNumber(monday + 13)]
    case 'this-month':
      return [today, plusDays(plusMonths(today, 1), -1)]
    case 'next-month':
      return [plusMonths(today, 1), plusDays(plusMonths(today, 2), -1)]
    case 'quarter':
      // Thirteen weeks, whatever the day: a quarter of the year.
      return [today, dayOfNumber(number + 13 * 7 - 1)]
  }
}
