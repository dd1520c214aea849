import {
  type Argument,
  extentOf,
  type Grid,
  gridOf,
  isBlank,
  isSingle,
  refusalAt,
  sizeOf,
} from '../core/cells'
import { requireNotNegative, textAt, unitsAt } from '../core/read-cell'
import { Refusal } from '../core/refusal'
import { requireSameSize, type Shape } from '../core/shape'
import { type Line, MODES, type Mode } from './carry-over'

/** The arguments of every function of the budget, as they come from the sheet. */
export interface PlanArguments {
  planned: Argument
  actual: Argument
  mode: Argument
  cap: Argument
  opening: Argument
}

export interface Plan {
  shape: Shape
  /** `undefined`: a row without a plan. */
  lines: (Line | undefined)[]
}

/** One value for all lines, or a column with one for each line that has a plan. */
function perLine(
  name: string,
  argument: Argument,
  plan: { grid: Grid; height: number; filled: number },
): Grid {
  const grid = gridOf(name, argument)
  if (isSingle(grid)) return grid
  const { height, width } = extentOf(grid)
  if (width <= 1 && height <= plan.height && grid.height >= plan.filled) return grid
  const facts = { argument: plan.grid.name, size: sizeOf(plan.grid), other: name, otherSize: sizeOf(grid) }
  throw new Refusal('sizesDiffer', facts)
}

function modeAt(grid: Grid, row: number, modeOf: (text: string) => Mode | undefined): Mode {
  const text = textAt(grid, row, 0)
  const mode = text === '' ? 'surplus' : modeOf(text)
  if (mode === undefined) throw refusalAt('notOneOf', grid, row, 0, { known: MODES.join(', ') })
  return mode
}

/** A scalar stands for every cell of the range beside it. */
function filledExtent(grid: Grid, shape: Shape): { height: number; width: number } {
  return grid.isRange || isBlank(grid.rows[0]?.[0]) ? extentOf(grid) : shape
}

/** Reads planned and spent amounts line by line. Every amount is looked at, also where its line is not answered. */
export function readPlan(argument: PlanArguments, modeOf: (text: string) => Mode | undefined): Plan {
  const planned = gridOf('planned', argument.planned)
  const actual = gridOf('actual', argument.actual)
  requireSameSize(planned, actual)
  const shape: Shape = planned.isRange ? planned : actual
  const [plannedExtent, actualExtent] = [planned, actual].map((grid) => filledExtent(grid, shape))
  const monthCount = Math.max(plannedExtent?.width ?? 0, actualExtent?.width ?? 0)
  const plan = { grid: planned, height: shape.height, filled: plannedExtent?.height ?? 0 }
  const mode = perLine('mode', argument.mode, plan)
  const cap = perLine('cap', argument.cap, plan)
  const opening = perLine('opening', argument.opening, plan)

  const ruleAt = (row: number, isPlanned: boolean): Pick<Line, 'mode' | 'cap' | 'opening'> => {
    const lineMode = modeAt(mode, row, modeOf)
    const limit = requireNotNegative(unitsAt(cap, row, 0), cap, row, 0)
    if (isPlanned && limit === undefined && lineMode === 'capped') throw refusalAt('capMissing', cap, row, 0)
    return { mode: lineMode, cap: limit ?? 0, opening: unitsAt(opening, row, 0) ?? 0 }
  }

  const lines = Array.from({ length: shape.height }, (_, row): Line | undefined => {
    const months: (number | undefined)[] = []
    const spent: (number | undefined)[] = []
    for (let month = 0; month < monthCount; month++) {
      months.push(requireNotNegative(unitsAt(planned, row, month), planned, row, month))
      spent.push(unitsAt(actual, row, month))
    }
    const isPlanned = months.some((units) => units !== undefined)
    const rule = ruleAt(row, isPlanned)
    return isPlanned ? { planned: months.map((units) => units ?? 0), actual: spent, ...rule } : undefined
  })
  return { shape, lines }
}
