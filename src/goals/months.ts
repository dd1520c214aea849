import type { Day } from '../core/day'

/** A month by its number: twelve a year. */
export function monthOf(day: Day): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year * 12 + month - 1
}

const digits = (number: number, length: number) => String(number).padStart(length, '0')

export const firstDayOf = (month: number): Day =>
  `${digits(Math.floor(month / 12), 4)}-${digits((month % 12) + 1, 2)}-01`

export const daysIn = (month: number): number =>
  new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()

/** The first days of all months from one day to another; none where they run backwards. */
export function monthsBetween(start: Day, end: Day): Day[] {
  const first = monthOf(start)
  return Array.from({ length: Math.max(0, monthOf(end) - first + 1) }, (_, at) => firstDayOf(first + at))
}
