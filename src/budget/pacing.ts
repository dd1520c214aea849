import { type Cell, cellAt, type Grid, isBlank, refusalAt } from '../core/cells'
import { dayOfNumber } from '../core/day'
import { amountOf, unitsOf } from '../core/money'
import { type Pace, paceOf } from '../core/pace'
import { type DayReader, dayAt, requireNotNegative, unitsAt } from '../core/read-cell'
import { answerRows } from '../core/shape'

export interface PacingGrids {
  budget: Grid
  spent: Grid
  start: Grid
  end: Grid
  today: Grid
}

interface Time {
  elapsed: number
  days: number
}

/** Days of the budget and days gone by, both with their last day: on the evening of day 15 of 30 half is over. */
function timeAt(grids: PacingGrids, row: number, column: number, readDay: DayReader): Time | undefined {
  const start = dayAt(grids.start, row, column, readDay)
  const end = dayAt(grids.end, row, column, readDay)
  const today = dayAt(grids.today, row, column, readDay)
  if (start !== undefined && end !== undefined && end < start)
    throw refusalAt('endsBeforeStart', grids.end, row, column, {
      value: dayOfNumber(end),
      start: dayOfNumber(start),
    })
  if (start === undefined || end === undefined || today === undefined) return undefined
  const days = end - start + 1
  return { days, elapsed: Math.min(Math.max(today - start + 1, 0), days) }
}

/** For each budget: share of time, share of money, forecast of spending at the end, and the word for it. */
export function pacing(grids: PacingGrids, readDay: DayReader, word: (pace: Pace) => string): Cell[][] {
  return answerRows<Cell>(Object.values(grids), (row, column) => {
    const time = timeAt(grids, row, column, readDay)
    const budget = requireNotNegative(unitsAt(grids.budget, row, column), grids.budget, row, column)
    const spent = unitsAt(grids.spent, row, column)
    if (isBlank(cellAt(grids.budget, row, column))) return ['', '', '', '']
    const timeShare = time ? time.elapsed / time.days : undefined
    const moneyShare = budget !== undefined && budget > 0 && spent !== undefined ? spent / budget : undefined
    const forecast =
      time && time.elapsed > 0 && spent !== undefined
        ? unitsOf((amountOf(spent) * time.days) / time.elapsed)
        : undefined
    return [
      timeShare ?? '',
      moneyShare ?? '',
      forecast === undefined ? '' : amountOf(forecast),
      timeShare === undefined || moneyShare === undefined ? '' : word(paceOf(moneyShare, timeShare)),
    ]
  })
}
