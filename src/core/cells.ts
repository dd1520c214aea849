import { type Facts, Refusal } from './refusal'

/** What a cell hands to a function. An empty cell is `""`, an omitted argument `undefined`. */
export type Cell = string | number | boolean | Date | null | undefined

/** What stands where a function asks for a value: one cell, or a range of rows. */
export type Argument = Cell | Cell[][]

/** An argument under its name, so that a refusal can say where in it something is wrong. */
export interface Grid {
  name: string
  rows: Cell[][]
  height: number
  width: number
  /** A range, even of one cell: it is answered with a range. */
  isRange: boolean
}

export function gridOf(name: string, argument: Argument): Grid {
  if (!Array.isArray(argument)) return { name, rows: [[argument]], height: 1, width: 1, isRange: false }
  let rows = argument
  let width = 0
  for (const row of argument) {
    // A list that is no table is read as a column.
    if (!Array.isArray(row)) rows = argument.map((one) => (Array.isArray(one) ? one : [one]))
    else if (row.length > width) width = row.length
  }
  if (rows !== argument) width = Math.max(1, width)
  return { name, rows, height: rows.length, width, isRange: true }
}

/** One cell stands for all cells of the ranges beside it. */
export const isSingle = (grid: Grid): boolean => grid.height === 1 && grid.width === 1

export function cellAt(grid: Grid, row: number, column: number): Cell {
  return isSingle(grid) ? grid.rows[0]?.[0] : grid.rows[row]?.[column]
}

export function isBlank(cell: Cell): boolean {
  return (
    cell === '' || cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')
  )
}

/** Dates may come from another realm, where `instanceof` knows nothing of them, and a log has a hundred thousand. */
export function isDate(cell: Cell): cell is Date {
  return typeof (cell as Date | undefined | null)?.getTime === 'function'
}

const ERROR = /^#(REF|N\/A|DIV\/0|VALUE|NAME|NUM|NULL|ERROR|SPILL|CYCLE|BAD_EXPR|CALC)[!?]?$/

/** A cell that holds an error arrives as the text that it shows. */
export const isError = (cell: Cell): boolean => typeof cell === 'string' && ERROR.test(cell.trim())

/** The height and width that remain without the empty rows below and the empty columns to the right. */
export function extentOf(grid: Grid): { height: number; width: number } {
  let height = 0
  let width = 0
  grid.rows.forEach((row, at) => {
    for (let column = row.length - 1; column >= 0; column--) {
      if (isBlank(row[column])) continue
      height = at + 1
      width = Math.max(width, column + 1)
      break
    }
  })
  return { height, width }
}

const two = (number: number): string => String(number).padStart(2, '0')

/** A cell as text without surrounding blanks; a date as its day. */
export function textOf(cell: Cell): string {
  if (isDate(cell)) return `${cell.getFullYear()}-${two(cell.getMonth() + 1)}-${two(cell.getDate())}`
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell ?? '').trim()
}

/** Text is cut so that a sentence about a cell stays a sentence. */
function shown(cell: Cell): string {
  const text = textOf(cell)
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

/** The refusal of one cell. A single cell has no row and no column to name. */
export function refusalAt(key: string, grid: Grid, row: number, column: number, facts: Facts = {}): Refusal {
  const cell = cellAt(grid, row, column)
  const place = isSingle(grid) ? {} : { row: row + 1, column: column + 1 }
  return new Refusal(isError(cell) ? 'holdsError' : key, {
    argument: grid.name,
    ...place,
    value: shown(cell),
    ...facts,
  })
}

export const sizeOf = (grid: Grid): string => `${grid.height} × ${grid.width}`

/** An argument that can only be one cell: of a whole range it would not be clear which cell counts. */
export function oneCell(name: string, argument: Argument): Grid {
  const grid = gridOf(name, argument)
  const { height, width } = extentOf(grid)
  if (height > 1 || width > 1)
    throw new Refusal('wrongSize', { argument: name, size: sizeOf(grid), expected: '1 × 1' })
  return grid
}
