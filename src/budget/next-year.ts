import { type Cell, extentOf, type Grid, sizeOf } from '../core/cells'
import { amountOf, exactSum } from '../core/money'
import { textAt } from '../core/read-cell'
import { Refusal } from '../core/refusal'
import { answerCells, sharedShape } from '../core/shape'
import { carryOver } from './carry-over'
import type { Plan } from './plan'

const nameAt = (grid: Grid, row: number, column: number): string => textAt(grid, row, column).toLowerCase()

/** What the lines of each name pass on beyond their year, together. Lines that are not closed pass nothing on. */
function passedOnByName(names: Grid, plan: Plan): Map<string, number> {
  const passedOn = new Map<string, number>()
  plan.lines.forEach((line, row) => {
    const name = nameAt(names, row, 0)
    const units = line && carryOver(line).carriedOut
    if (name === '' || units === undefined) return
    passedOn.set(name, exactSum((passedOn.get(name) ?? 0) + units))
  })
  return passedOn
}

/** Every line of last year needs its name beside it. */
function requireOneNameEach(names: Grid, plan: Plan): void {
  const { height, width } = extentOf(names)
  const isUnnamed = plan.lines.slice(names.height).some((line) => line !== undefined)
  if (width <= 1 && height <= plan.shape.height && !isUnnamed) return
  const otherSize = `${plan.shape.height} × ${plan.shape.width}`
  throw new Refusal('sizesDiffer', { argument: names.name, size: sizeOf(names), other: 'planned', otherSize })
}

/** What each line brings over from the line of the same name of last year. */
export function openings(lines: Grid, lastLines: Grid, plan: Plan): Cell | Cell[][] {
  requireOneNameEach(lastLines, plan)
  const passedOn = passedOnByName(lastLines, plan)
  return answerCells<Cell>(sharedShape([lines]), (row, column) => {
    const name = nameAt(lines, row, column)
    const units = passedOn.get(name)
    // Given once: a second line of the same name must not receive the same money again.
    passedOn.delete(name)
    return units === undefined ? '' : amountOf(units)
  })
}
