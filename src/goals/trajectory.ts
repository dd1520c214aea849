import { type Cell, type Grid, refusalAt } from '../core/cells'
import { dayOfNumber } from '../core/day'
import { type DayReader, dayAt, numberAt } from '../core/read-cell'
import { answerRows } from '../core/shape'
import { daysIn, monthOf } from './months'

export interface TrajectoryGrids {
  baseline: Grid
  target: Grid
  start: Grid
  deadline: Grid
  months: Grid
}

/** Where the morning of a day stands among all months: every month is as long as any other. */
export function positionOf(day: number): number {
  const shown = dayOfNumber(day)
  const month = monthOf(shown)
  return month + (Number(shown.slice(8)) - 1) / daysIn(month)
}

/** Nobody has half a follower, but a rate of 7.5 % has its decimals. */
export function readable(value: number, baseline: number, target: number): number {
  const isCounted = Number.isInteger(baseline) && Number.isInteger(target) && Math.abs(target - baseline) > 1
  const decimals = isCounted ? 1 : 10_000
  return Math.round(value * decimals) / decimals
}

/** A goal's way: figures, and where among all months it begins and ends. */
interface Way {
  baseline: number
  target: number
  from: number
  to: number
}

/** What should be reached at the end of a month; nothing in months that the way does not touch. */
export function planAt({ baseline, target, from, to }: Way, end: number): number | '' {
  if (end <= from || end - 1 >= to) return ''
  if (end >= to) return target
  return readable(baseline + ((target - baseline) * (end - from)) / (to - from), baseline, target)
}

/** What each goal should have reached by the end of each month, in equal steps from month to month. */
export function trajectory(grids: TrajectoryGrids, readDay: DayReader): Cell[][] {
  const { months, ...goal } = grids
  const ends = months.rows.flatMap((cells, row) =>
    cells.map((_, column) => {
      const day = dayAt(months, row, column, readDay)
      return day === undefined ? undefined : Math.floor(positionOf(day)) + 1
    }),
  )
  return answerRows<Cell>(Object.values(goal), (row, column) => {
    const baseline = numberAt(goal.baseline, row, column) ?? 0
    const target = numberAt(goal.target, row, column)
    const start = dayAt(goal.start, row, column, readDay)
    const deadline = dayAt(goal.deadline, row, column, readDay)
    if (target === undefined || start === undefined || deadline === undefined) return ends.map(() => '')
    if (deadline < start) {
      const facts = { value: dayOfNumber(deadline), start: dayOfNumber(start) }
      throw refusalAt('endsBeforeStart', goal.deadline, row, column, facts)
    }
    const way = { baseline, target, from: positionOf(start), to: positionOf(deadline + 1) }
    return ends.map((end) => (end === undefined ? '' : planAt(way, end)))
  })
}
