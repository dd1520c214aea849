import { gridOf } from '../core/cells'
import { type Day, dayNumber } from '../core/day'
import { monthsBetween } from './deadlines'
import type { Plan } from './judgement'
import { trajectory } from './trajectory'

/** A month of the picture: what the log has, what the plan wants, and the plan added up since the start. */
export interface Bar {
  month: Day
  was: number | undefined
  plan: number | undefined
  sum: number | undefined
}

const BEFORE = 6
/** More months than this are no picture any more. */
export const LONGEST = 36

/** Half a year of the log, then the plan month by month: what adds up by what each month brings, a level as it stands. */
export function barsOf(
  plan: Plan,
  addsUp: boolean,
  log: { months: readonly Day[]; values: readonly (number | null)[] },
): Bar[] {
  const { target, start, deadline } = plan
  if (target === undefined || !start || !deadline || deadline < start) return []
  const months = monthsBetween(start, deadline)
  if (months.length > LONGEST) return []
  const baseline = plan.baseline ?? 0
  const grids = {
    baseline: gridOf('baseline', baseline),
    target: gridOf('target', target),
    start: gridOf('start', start),
    deadline: gridOf('deadline', deadline),
    months: gridOf('months', [months]),
  }
  const ends = (trajectory(grids, (date) => dayNumber(date.toISOString().slice(0, 10)))[0] ?? []).map(Number)
  const was = (month: Day) => log.values[log.months.indexOf(month)] ?? undefined
  const before = log.months.filter((month) => month < (months[0] ?? '')).slice(-BEFORE)
  return [
    ...before.map((month) => ({ month, was: was(month), plan: undefined, sum: undefined })),
    ...months.map((month, index) => {
      const end = ends[index] ?? 0
      const step = Math.round((end - (ends[index - 1] ?? baseline)) * 1e4) / 1e4
      return { month, was: was(month), plan: addsUp ? step : end, sum: end }
    }),
  ]
}
