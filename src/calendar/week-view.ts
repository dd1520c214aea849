import type { Cell } from '../core/cells'
import type { DayReader } from '../core/read-cell'
import { linesByDay, type PlanGrids, viewDay, weekBegin } from './day-lines'

/** The seven days of a week side by side, each with its posts below each other as cards of several lines. */
export function weekView(grids: PlanGrids, readDay: DayReader): Cell[][] {
  const day = viewDay(grids, readDay)
  if (day === undefined) return [['']]
  const days = linesByDay(grids, weekBegin(day, grids.weekStart), 7, '\n', readDay)
  const height = Math.max(1, ...days.map((lines) => lines.length))
  return Array.from({ length: height }, (_, row) => days.map((lines) => lines[row] ?? ''))
}
