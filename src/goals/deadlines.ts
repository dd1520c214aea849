import { type Day, dayNumber, dayOfNumber } from '../core/day'
import { startOfNext, startOfPeriod } from '../core/period'

/** The last day of so many months that begin with this day: from 1 January twelve months last until 31 December. */
export function afterMonths(start: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = start.split('-').map(Number)
  const index = year * 12 + month - 1 + months
  const digits = (number: number, length: number) => String(number).padStart(length, '0')
  const first = dayNumber(`${digits(Math.floor(index / 12), 4)}-${digits((index % 12) + 1, 2)}-01`) ?? 0
  const longest = startOfNext('month', first) - first
  return dayOfNumber(first + Math.min(date, longest + 1) - 2)
}

/** The end of the quarter, or of the next one where this one is over within a month. */
export function endOfQuarter(day: Day): Day {
  const number = dayNumber(day) ?? 0
  const next = startOfNext('quarter', startOfPeriod('quarter', number))
  return dayOfNumber((next - number > 31 ? next : startOfNext('quarter', next)) - 1)
}

/** The first days of all months from one day to another; none where they run backwards. */
export function monthsBetween(start: Day, end: Day): Day[] {
  const last = dayNumber(end)
  const months: Day[] = []
  let month = startOfPeriod('month', dayNumber(start) ?? Number.NaN)
  while (last !== undefined && month <= last) {
    months.push(dayOfNumber(month))
    month = startOfNext('month', month)
  }
  return months
}
