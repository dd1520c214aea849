import { type Day, dayNumber } from '../core/day'
import type { Plan } from './judgement'
import { monthsBetween } from './months'
import { planAt, positionOf } from './trajectory'

/** A month of the picture: what the log has, what the plan wants, and the plan added up since the start. */
export interface Bar {
  month: Day
  was: number | undefined
  plan?: number
  sum?: number
}

const BEFORE = 6
/** More months than this are no picture any more. */
export const LONGEST = 36

/** Half a year of the log, then the plan month by month: what adds up by what each month brings, a level as it stands. */
export function barsOf(
  { baseline = 0, target, start = '', deadline = '' }: Plan,
  addsUp: boolean,
  log: { months: readonly Day[]; values: readonly (number | null)[] },
): Bar[] {
  const [from, to] = [dayNumber(start), dayNumber(deadline)]
  if (target === undefined || from === undefined || to === undefined || to < from) return []
  const months = monthsBetween(start, deadline)
  if (months.length > LONGEST) return []
  const way = { baseline, target, from: positionOf(from), to: positionOf(to + 1) }
  const was = (month: Day) => log.values[log.months.indexOf(month)] ?? undefined
  const before = log.months.filter((month) => month < (months[0] ?? '')).slice(-BEFORE)
  const known = before.findIndex((month) => was(month) !== undefined)
  let reached = baseline
  return [
    ...(known < 0 ? [] : before.slice(known)).map((month) => ({ month, was: was(month) })),
    ...months.map((month) => {
      const sum = Number(planAt(way, positionOf(dayNumber(month) ?? 0) + 1))
      const plan = addsUp ? Math.round((sum - reached) * 1e4) / 1e4 : sum
      reached = sum
      return { month, was: was(month), plan, sum }
    }),
  ]
}
