import type { Cell, Grid } from '../core/cells'
import { fractionAt, numberAt, outOfRange } from '../core/read-cell'
import { answerCells, sharedShape } from '../core/shape'

/** Binary fractions: 0.3 − 0.2 − 0.1 is meant to be 0. The fifteen digits that a cell shows of a third are kept. */
const tidy = (fraction: number): number => Math.round(fraction * 1e15) / 1e15

const quotient = (over: number, under: number): Cell => (tidy(under) === 0 ? '' : over / tidy(under))

/** Markup is profit ÷ cost, margin is profit ÷ price. */
export function marginOf(markups: Grid): Cell | Cell[][] {
  return answerCells<Cell>(sharedShape([markups]), (row, column) => {
    const markup = numberAt(markups, row, column)
    if (markup === undefined) return ''
    if (markup < -1) throw outOfRange('≥ −1 (−100 %)', markups, row, column)
    return quotient(markup, 1 + markup)
  })
}

function marginAt(margins: Grid, row: number, column: number): number | undefined {
  const margin = numberAt(margins, row, column)
  if (margin !== undefined && margin > 1) throw outOfRange('≤ 1 (100 %)', margins, row, column)
  return margin
}

export function markupOf(margins: Grid): Cell | Cell[][] {
  return answerCells<Cell>(sharedShape([margins]), (row, column) => {
    const margin = marginAt(margins, row, column)
    return margin === undefined ? '' : quotient(margin, 1 - margin)
  })
}

export interface BreakevenGrids {
  margin: Grid
  fees: Grid
  refundRate: Grid
  targetProfit: Grid
}

/** 1 ÷ (margin − fees − profit) ÷ (1 − refunds); no answer where nothing is left of the margin. */
export function breakevenRoas(grids: BreakevenGrids): Cell | Cell[][] {
  return answerCells<Cell>(sharedShape(Object.values(grids)), (row, column) => {
    const margin = marginAt(grids.margin, row, column)
    const [fees, refunds, profit] = [grids.fees, grids.refundRate, grids.targetProfit].map(
      (grid) => fractionAt(grid, row, column) ?? 0,
    )
    if (margin === undefined || fees === undefined || refunds === undefined || profit === undefined) return ''
    const left = margin - fees - profit
    return left <= 0 ? '' : quotient(1, left * (1 - refunds))
  })
}
