import type { Cell } from '../core/cells'
import { amountOf } from '../core/money'
import { answerCells } from '../core/shape'
import { type CarriedLine, carryOver } from './carry-over'
import type { Plan } from './plan'

/** One of the three figures of every line and month, in the shape of the plan. */
export function carriedTable(plan: Plan, series: 'available' | 'carried' | 'remaining'): Cell | Cell[][] {
  const lines = plan.lines.map((line): CarriedLine | undefined => line && carryOver(line))
  return answerCells<Cell>(plan.shape, (row, month) => {
    const units = lines[row]?.[series][month]
    return units === undefined ? '' : amountOf(units)
  })
}
