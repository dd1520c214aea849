import { type Cell, type Grid, refusalAt } from '../core/cells'
import { dayOfNumber } from '../core/day'
import { startOfNext, startOfPeriod } from '../core/period'
import { type DayReader, dayAt, numberAt } from '../core/read-cell'
import { answerRows } from '../core/shape'

export interface TrajectoryGrids {
  baseline: Grid
  target: Grid
  start: Grid
  deadline: Grid
  months: Grid
}

/** Where the morning of a day stands among all months: every month is as long as any other. */
export function positionOf(day: number): number {
  const first = startOfPeriod('month', day)
  const [year = 0, month = 0] = dayOfNumber(first).split('-').map(Number)
  return year * 12 + month + (day - first) / (startOfNext('month', first) - first)
}

/** Nobody has half a follower, but a rate of 7.5 % has its decimals. */
export function readable(value: number, baseline: number, target: number): number {
  const isCounted = Number.isInteger(baseline) && Number.isInteger(target) && Math.abs(target - baseline) > 1
  const decimals = isCounted ? 1 : 10_000
  return Math.round(value * decimals) / decimals
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
    const [from, to] = [positionOf(start), positionOf(deadline + 1)]
    return ends.map((end) => {
      if (end === undefined || end <= from || end - 1 >= to) return ''
      if (end >= to) return target
      return readable(baseline + ((target - baseline) * (end - from)) / (to - from), baseline, target)
    })
  })
}
