import { exception } from '../../exception'
import { notEmulated, signatureError } from '../../strict'
import { type Area, height, width, writeA1 } from '../a1'
import { type Context, type GRange, type GSheet, gidOf, Standin } from '../context'

export interface Position {
  sheetId: string
  col: number
  row: number
}

/** Where a range is. Fields and methods with an underscore are the stand-in's own. */
export class RangeBase
  extends Standin<GRange>
  implements
    Pick<
      GRange,
      | 'getA1Notation'
      | 'getRow'
      | 'getRowIndex'
      | 'getColumn'
      | 'getLastRow'
      | 'getLastColumn'
      | 'getNumRows'
      | 'getNumColumns'
      | 'getHeight'
      | 'getWidth'
      | 'getGridId'
      | 'getSheet'
      | 'getCell'
      | 'offset'
      | 'isStartRowBounded'
      | 'isEndRowBounded'
      | 'isStartColumnBounded'
      | 'isEndColumnBounded'
    >
{
  constructor(
    readonly context: Context,
    readonly area: Area,
  ) {
    super()
  }

  getA1Notation(): string {
    return writeA1(this.area)
  }

  getRow(): number {
    return this.area.top + 1
  }

  getRowIndex(): number {
    return this.area.top + 1
  }

  getColumn(): number {
    return this.area.left + 1
  }

  getLastRow(): number {
    return this.area.bottom + 1
  }

  getLastColumn(): number {
    return this.area.right + 1
  }

  getNumRows(): number {
    return height(this.area)
  }

  getNumColumns(): number {
    return width(this.area)
  }

  getHeight(): number {
    return height(this.area)
  }

  getWidth(): number {
    return width(this.area)
  }

  getGridId(): number {
    return gidOf(this.area.sheetId)
  }

  getSheet(): GSheet {
    return this.context.sheet(this.area.sheetId)
  }

  getCell(row: number, column: number): GRange {
    if (row < 1 || column < 1 || row > height(this.area) || column > width(this.area)) {
      throw exception('Cell reference out of range')
    }
    const top = this.area.top + row - 1
    const left = this.area.left + column - 1
    return this.context.range({ sheetId: this.area.sheetId, top, left, bottom: top, right: left })
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GRange {
    return this.context.range(
      checkedArea(this.context, {
        sheetId: this.area.sheetId,
        row: this.area.top + 1 + rowOffset,
        column: this.area.left + 1 + columnOffset,
        numRows: numRows ?? height(this.area),
        numColumns: numColumns ?? width(this.area),
      }),
    )
  }

  isStartRowBounded(): boolean {
    return !this.area.notation || /^[A-Z]*\d/.test(this.area.notation)
  }

  isEndRowBounded(): boolean {
    return !this.area.notation || /\d$/.test(this.area.notation)
  }

  isStartColumnBounded(): boolean {
    return !this.area.notation || /^[A-Z]/.test(this.area.notation)
  }

  isEndColumnBounded(): boolean {
    return !this.area.notation || /:[A-Z]/.test(this.area.notation)
  }

  /** The top left cell. */
  get _first(): Position {
    return { sheetId: this.area.sheetId, col: this.area.left, row: this.area.top }
  }

  _map<T>(read: (position: Position) => T): T[][] {
    const { sheetId, top, left, bottom, right } = this.area
    const rows: T[][] = []
    for (let row = top; row <= bottom; row += 1) {
      const cells: T[] = []
      for (let col = left; col <= right; col += 1) cells.push(read({ sheetId, col, row }))
      rows.push(cells)
    }
    return rows
  }

  _each(write: (position: Position) => void): GRange {
    const { sheetId, top, left, bottom, right } = this.area
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) write({ sheetId, col, row })
    }
    return this.self
  }

  /** Writes a table cell by cell, after Google's test of its size. */
  _eachOf<T>(method: string, table: T[][], write: (position: Position, value: T) => void): GRange {
    checkSize('Range', method, table, this.area)
    return this._each((position) => {
      write(position, table[position.row - this.area.top]?.[position.col - this.area.left] as T)
    })
  }
}

export function checkSize(service: string, method: string, table: unknown, area: Area): void {
  if (!Array.isArray(table) || !table.every((row) => Array.isArray(row))) {
    throw signatureError(`SpreadsheetApp.${service}`, method, [table])
  }
  const rows = height(area)
  const columns = width(area)
  if (table.length !== rows) {
    throw exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${table.length} but the range has ${rows}.`,
    )
  }
  for (const row of table as unknown[][]) {
    if (row.length === columns) continue
    throw exception(
      `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
    )
  }
}

interface Wanted {
  sheetId: string
  row: number
  column: number
  numRows: number
  numColumns: number
}

/** The area of numbers that a script gave, or Google's refusal. */
export function checkedArea({ engine }: Context, wanted: Wanted): Area {
  const { sheetId } = wanted
  const row = Math.trunc(wanted.row)
  const column = Math.trunc(wanted.column)
  const numRows = Math.trunc(wanted.numRows)
  const numColumns = Math.trunc(wanted.numColumns)
  if ([row, column, numRows, numColumns].some((part) => !Number.isFinite(part))) {
    throw notEmulated('a range of numbers that are none')
  }
  if (row < 1) throw exception('The starting row of the range is too small.')
  if (column < 1) throw exception('The starting column of the range is too small.')
  if (numRows < 1) throw exception('The number of rows in the range must be at least 1.')
  if (numColumns < 1) throw exception('The number of columns in the range must be at least 1.')
  const size = engine.getters.getSheetSize(sheetId)
  const area = {
    sheetId,
    top: row - 1,
    left: column - 1,
    bottom: row + numRows - 2,
    right: column + numColumns - 2,
  }
  if (area.bottom >= size.numberOfRows || area.right >= size.numberOfCols) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.')
  }
  return area
}
