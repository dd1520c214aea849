import type { Day } from '../core/day'

/** The first day of a day's month, or of one that lies some months before. */
export function monthOf(day: Day, before = 0): Day {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const index = year * 12 + month - 1 - before
  const digits = (number: number, length: number) => String(number).padStart(length, '0')
  return `${digits(Math.floor(index / 12), 4)}-${digits((index % 12) + 1, 2)}-01`
}

/**
 * Which month a look back is due for: from the 25th on the month that is ending, before that the one that is over.
 */
export function monthToReview(today: Day): Day {
  return monthOf(today, Number(today.slice(8)) >= 25 ? 0 : 1)
}
