import { type Cell, cellAt, type Grid } from '../core/cells'
import { textAt } from '../core/read-cell'
import { answerCells, sharedShape } from '../core/shape'

export const CRITERIA = ['specific', 'measurable', 'achievable', 'relevant', 'time_bound'] as const

export type Criterion = (typeof CRITERIA)[number]

/** What is not there of all that makes a goal SMART. */
export const lacking = (has: (criterion: Criterion) => boolean): Criterion[] =>
  CRITERIA.filter((criterion) => !has(criterion))

/** What a goal still lacks to be SMART. A tick box without a tick is no answer. */
export function missingCriteria(
  grids: Record<Criterion, Grid>,
  word: (criterion: Criterion) => string,
): Cell | Cell[][] {
  return answerCells<Cell>(sharedShape(CRITERIA.map((criterion) => grids[criterion])), (row, column) => {
    const has = (criterion: Criterion) =>
      textAt(grids[criterion], row, column) !== '' && cellAt(grids[criterion], row, column) !== false
    const isBlankRow = CRITERIA.every((criterion) => textAt(grids[criterion], row, column) === '')
    return isBlankRow ? '' : lacking(has).map(word).join(', ')
  })
}
