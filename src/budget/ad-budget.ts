import { type Cell, type Grid, isBlank, isSingle } from '../core/cells'
import { amountOf, LARGEST_AMOUNT, unitsOf } from '../core/money'
import { fractionAt, numberAt, outOfRange, requireNotNegative, unitsAt } from '../core/read-cell'
import { answerCells, sharedShape } from '../core/shape'

/** Shares of sales between which Roy H. Williams puts the yearly budget for advertising. */
const LOW = 0.1
const HIGH = 0.12

export interface AdBudgetGrids {
  sales: Grid
  markup: Grid
  occupancy: Grid
  share: Grid
}

/** Sales × share × markup − occupancy, amounts in ten-thousandths. Below zero the premises cost more than the rule sets aside. */
function adBudgetUnits(sales: number, markup: number, occupancy: number, share: number): number | undefined {
  const gross = unitsOf(amountOf(sales) * markup * share)
  return gross === undefined ? undefined : gross - occupancy
}

/** The lowest and the highest yearly budget for advertising; `undefined` where the amounts are too large. */
export function adBudgetRange(
  sales: number,
  markup: number,
  occupancy: number,
): { low: number; high: number } | undefined {
  const [salesUnits, occupancyUnits] = [unitsOf(sales), unitsOf(occupancy)]
  if (salesUnits === undefined || occupancyUnits === undefined) return undefined
  const [low, high] = [LOW, HIGH].map((share) => adBudgetUnits(salesUnits, markup, occupancyUnits, share))
  return low === undefined || high === undefined ? undefined : { low: amountOf(low), high: amountOf(high) }
}

function adBudgetAt(grids: AdBudgetGrids, row: number, column: number, share: number | undefined): Cell {
  const notNegative = (grid: Grid, value: number | undefined) => requireNotNegative(value, grid, row, column)
  const sales = notNegative(grids.sales, unitsAt(grids.sales, row, column))
  const markup = notNegative(grids.markup, numberAt(grids.markup, row, column))
  const occupancy = notNegative(grids.occupancy, unitsAt(grids.occupancy, row, column))
  if (sales === undefined || markup === undefined || occupancy === undefined || share === undefined) return ''
  const units = adBudgetUnits(sales, markup, occupancy, share)
  if (units === undefined) throw outOfRange(`≤ ${LARGEST_AMOUNT}`, grids.sales, row, column)
  return amountOf(units)
}

/** With a share one amount in each cell, without one the lowest and the highest side by side. */
export function adBudget(grids: AdBudgetGrids): Cell | Cell[][] {
  const { sales, markup, occupancy, share } = grids
  if (!isSingle(share) || !isBlank(share.rows[0]?.[0]))
    return answerCells<Cell>(sharedShape([sales, markup, occupancy, share]), (row, column) =>
      adBudgetAt(grids, row, column, fractionAt(share, row, column)),
    )
  const { height, width } = sharedShape([sales, markup, occupancy])
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => [
      adBudgetAt(grids, row, column, LOW),
      adBudgetAt(grids, row, column, HIGH),
    ]).flat(),
  )
}
