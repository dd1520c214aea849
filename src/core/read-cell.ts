import { type Cell, cellAt, type Grid, isBlank, isDate, isError, refusalAt, textOf } from './cells'
import { dayNumber, dayNumberOfSerial } from './day'
import { LARGEST_AMOUNT, unitsOf } from './money'
import type { Refusal } from './refusal'

/** The day that a date cell shows, in days since 1970-01-01. Only the edge knows the time zones. */
export type DayReader = (date: Date) => number | undefined

export const outOfRange = (range: string, grid: Grid, row: number, column: number): Refusal =>
  refusalAt('outOfRange', grid, row, column, { range })

/** A number, or `undefined` for an empty cell. Text and ticks are no numbers, whatever they look like. */
export function numberAt(grid: Grid, row: number, column: number): number | undefined {
  const cell = cellAt(grid, row, column)
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell
  if (isBlank(cell)) return undefined
  throw refusalAt('notAnAmount', grid, row, column)
}

/** An amount in ten-thousandths, or `undefined` for an empty cell. */
export function unitsAt(grid: Grid, row: number, column: number): number | undefined {
  const amount = numberAt(grid, row, column)
  if (amount === undefined) return undefined
  const units = unitsOf(amount)
  if (units === undefined) throw outOfRange(`≤ ${LARGEST_AMOUNT}`, grid, row, column)
  return units
}

export function requireNotNegative<Value extends number | undefined>(
  value: Value,
  grid: Grid,
  row: number,
  column: number,
): Value {
  if (value !== undefined && value < 0) throw refusalAt('negative', grid, row, column)
  return value
}

/** A share such as 11 %, that is 0.11: at most 1, so that 11 is not taken for 1,100 %. */
export function fractionAt(grid: Grid, row: number, column: number): number | undefined {
  const fraction = numberAt(grid, row, column)
  if (fraction !== undefined && (fraction < 0 || fraction > 1))
    throw outOfRange('0–1 (0–100 %)', grid, row, column)
  return fraction
}

/** Text without surrounding blanks; `""` for an empty cell. */
export function textAt(grid: Grid, row: number, column: number): string {
  const cell = cellAt(grid, row, column)
  if (isError(cell)) throw refusalAt('holdsError', grid, row, column)
  return textOf(cell)
}

/** Days since 1970-01-01 for a date, its serial number or ISO text; `undefined` for all else. */
export function dayNumberOf(cell: Cell, readDay: DayReader): number | undefined {
  if (typeof cell === 'number') return dayNumberOfSerial(cell)
  if (typeof cell === 'string') return dayNumber(cell.trim())
  return isDate(cell) ? readDay(cell) : undefined
}

/** A day in days since 1970-01-01, or `undefined` for an empty cell. */
export function dayAt(grid: Grid, row: number, column: number, readDay: DayReader): number | undefined {
  const cell = cellAt(grid, row, column)
  if (isBlank(cell)) return undefined
  const number = dayNumberOf(cell, readDay)
  if (number === undefined) throw refusalAt('notADay', grid, row, column)
  return number
}
