import { type Day, dayNumber } from '../core/day'

/** The first day of a month, counted from January of year 0. */
const firstOf = (month: number): Day =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

/** The first days of the three months of a quarter, and of the one after it. */
export function quarter(day: Day, later = 0): [Day, Day, Day, Day] {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const first = year * 12 + Math.floor((month - 1) / 3) * 3 + later * 3
  return [firstOf(first), firstOf(first + 1), firstOf(first + 2), firstOf(first + 3)]
}

/** Where a span of days lies between two days, as shares of the way; nothing where it lies beside. */
export function barIn(
  start: Day | '',
  finish: Day | '',
  first: Day,
  next: Day,
): { from: number; length: number } | undefined {
  const number = (day: Day) => dayNumber(day) ?? 0
  const begins = start || finish
  // What ends before it starts is shown on its first day only, as in the sheet.
  const ends = finish !== '' && finish > begins ? finish : begins
  if (begins === '' || begins >= next || ends < first) return undefined
  const [edge, width] = [number(first), number(next) - number(first)]
  const from = Math.max(0, number(begins) - edge) / width
  const to = Math.min(width, number(ends) + 1 - edge) / width
  return { from, length: to - from }
}
