import { type Day, dayNumber, dayOfNumber } from '../core/day'

/**
 * Deadlines for the tasks of an initiative, spread evenly: all within it, in order, the last one at its end. Days
 * that are over are of no use for what is still to be done, so the spreading begins today where the start has
 * passed. Weekends count like other days. Without an end that lies ahead there is nothing to spread.
 */
export function deadlines(start: Day | '', finish: Day | '', today: Day, count: number): (Day | '')[] {
  const first = dayNumber(start !== '' && start > today ? start : today)
  const last = dayNumber(finish)
  const each = Array.from({ length: count }, (_, index) => index + 1)
  if (first === undefined || last === undefined || last < first) return each.map(() => '')
  return each.map((number) => dayOfNumber(first + Math.round(((last - first) * number) / count)))
}
