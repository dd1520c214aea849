import { type Cell, type Grid, refusalAt } from '../core/cells'
import { dayOfNumber } from '../core/day'
import { type Pace, paceOf } from '../core/pace'
import { type DayReader, dayAt, numberAt } from '../core/read-cell'
import { answerRows } from '../core/shape'

export interface GoalGrids {
  baseline: Grid
  target: Grid
  current: Grid
  start: Grid
  deadline: Grid
  today: Grid
}

/** How much of the time is over: nothing on the day of the baseline, all of it on the deadline. */
function elapsedAt(grids: GoalGrids, row: number, column: number, readDay: DayReader): number | undefined {
  const start = dayAt(grids.start, row, column, readDay)
  const deadline = dayAt(grids.deadline, row, column, readDay)
  const today = dayAt(grids.today, row, column, readDay)
  if (start !== undefined && deadline !== undefined && deadline < start) {
    const facts = { value: dayOfNumber(deadline), start: dayOfNumber(start) }
    throw refusalAt('endsBeforeStart', grids.deadline, row, column, facts)
  }
  if (start === undefined || deadline === undefined || today === undefined) return undefined
  if (today >= deadline) return 1
  return today <= start ? 0 : (today - start) / (deadline - start)
}

/** For each goal: share of the way, share of the time, and the word for it. A goal may also lead downwards. */
export function goalProgress(grids: GoalGrids, readDay: DayReader, word: (pace: Pace) => string): Cell[][] {
  return answerRows<Cell>(Object.values(grids), (row, column) => {
    const baseline = numberAt(grids.baseline, row, column)
    const target = numberAt(grids.target, row, column)
    const current = numberAt(grids.current, row, column)
    const elapsed = elapsedAt(grids, row, column, readDay)
    if (target === undefined) return ['', '', '']
    const reached =
      baseline === undefined || current === undefined || target === baseline
        ? undefined
        : // On the way down, 0 ÷ −5 would be −0.
          (current - baseline) / (target - baseline) || 0
    return [
      reached ?? '',
      elapsed ?? '',
      reached === undefined || elapsed === undefined ? '' : word(paceOf(reached, elapsed)),
    ]
  })
}
