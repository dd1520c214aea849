import { type Cell, cellAt, type Grid } from '../core/cells'
import { textAt } from '../core/read-cell'
import { answerCells, sharedShape } from '../core/shape'

export const CRITERIA = ['specific', 'measurable', 'achievable', 'relevant', 'time_bound'] as const

export type Criterion = (typeof CRITERIA)[number]

/** What a goal still lacks to be SMART. A tick box without a tick is no answer. */
export function missingCriteria(
  grids: Record<Criterion, Grid>,
  word: (criterion: Criterion) => string,
): Cell | Cell[][] {
  return answerCells<Cell>(sharedShape(CRITERIA.map((criterion) => grids[criterion])), (row, column) => {
    const isMissing = (criterion: Criterion) => {
      const text = textAt(grids[criterion], row, column)
      return text === '' || cellAt(grids[criterion], row, column) === false
    }
    const isBlankRow = CRITERIA.every((criterion) => textAt(grids[criterion], row, column) === '')
    return isBlankRow ? '' : CRITERIA.filter(isMissing).map(word).join(', ')
  })
}
