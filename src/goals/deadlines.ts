import { type Day, dayNumber, dayOfNumber } from '../core/day'
import { daysIn, firstDayOf, monthOf } from './months'

/** The last day of so many months that begin with this day: from 1 January twelve months last until 31 December. */
export function afterMonths(start: Day, months: number): Day {
  const month = monthOf(start) + months
  // From the 31st, or the 29th of January, on there may be no such day: then the month is used to its end.
  const date = Math.min(Number(start.slice(8)) - 1, daysIn(month))
  return dayOfNumber((dayNumber(firstDayOf(month)) ?? 0) + date - 1)
}

/** The end of the quarter, or of the next one where this one is over within a month. */
export function endOfQuarter(day: Day): Day {
  const month = monthOf(day)
  const next = month - (month % 3) + 3
  const isSoon = (dayNumber(firstDayOf(next)) ?? 0) - (dayNumber(day) ?? 0) <= 31
  return dayOfNumber((dayNumber(firstDayOf(isSoon ? next + 3 : next)) ?? 0) - 1)
}
