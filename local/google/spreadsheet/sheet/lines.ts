import { exception } from '../../exception'
import { signatureError } from '../../strict'
import { type GRange, type GSheet, zoneOf } from '../context'
import { activateSheet, activeSheetId } from '../selection'
import { checkCells } from '../sheets'
import { SheetBase } from './base'

type Lines = 'ROW' | 'COL'

const words = { ROW: 'rows', COL: 'columns' } as const

/** Inserting, deleting and moving rows and columns. */
export class SheetLines
  extends SheetBase
  implements
    Pick<
      GSheet,
      | 'appendRow'
      | 'deleteColumn'
      | 'deleteColumns'
      | 'deleteRow'
      | 'deleteRows'
      | 'insertColumnAfter'
      | 'insertColumnBefore'
      | 'insertColumns'
      | 'insertColumnsAfter'
      | 'insertColumnsBefore'
      | 'insertRowAfter'
      | 'insertRowBefore'
      | 'insertRows'
      | 'insertRowsAfter'
      | 'insertRowsBefore'
      | 'moveColumns'
      | 'moveRows'
    >
{
  insertRowAfter(afterPosition: number): GSheet {
    return this._insert('ROW', afterPosition, 1, 'after')
  }

  insertRowBefore(beforePosition: number): GSheet {
    return this._insert('ROW', beforePosition, 1, 'before')
  }

  insertRows(rowIndex: number, numRows = 1): void {
    this._insert('ROW', rowIndex, numRows, 'before')
  }

  insertRowsAfter(afterPosition: number, howMany: number): GSheet {
    return this._insert('ROW', afterPosition, howMany, 'after')
  }

  insertRowsBefore(beforePosition: number, howMany: number): GSheet {
    return this._insert('ROW', beforePosition, howMany, 'before')
  }

  insertColumnAfter(afterPosition: number): GSheet {
    return this._insert('COL', afterPosition, 1, 'after')
  }

  insertColumnBefore(beforePosition: number): GSheet {
    return this._insert('COL', beforePosition, 1, 'before')
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    this._insert('COL', columnIndex, numColumns, 'before')
  }

  insertColumnsAfter(afterPosition: number, howMany: number): GSheet {
    return this._insert('COL', afterPosition, howMany, 'after')
  }

  insertColumnsBefore(beforePosition: number, howMany: number): GSheet {
    return this._insert('COL', beforePosition, howMany, 'before')
  }

  deleteRow(rowPosition: number): GSheet {
    return this._delete('ROW', rowPosition, 1)
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this._delete('ROW', rowPosition, howMany)
  }

  deleteColumn(columnPosition: number): GSheet {
    return this._delete('COL', columnPosition, 1)
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this._delete('COL', columnPosition, howMany)
  }

  moveRows(rowSpec: GRange, destinationIndex: number): void {
    this._move('ROW', rowSpec, destinationIndex)
  }

  moveColumns(columnSpec: GRange, destinationIndex: number): void {
    this._move('COL', columnSpec, destinationIndex)
  }

  appendRow(rowContents: unknown[]): GSheet {
    if (!Array.isArray(rowContents)) throw signatureError('SpreadsheetApp.Sheet', 'appendRow', [rowContents])
    const row = this.getLastRow()
    if (row >= this.getMaxRows()) this._insert('ROW', this.getMaxRows(), 1, 'after')
    const missing = rowContents.length - this.getMaxColumns()
    if (missing > 0) this._insert('COL', this.getMaxColumns(), missing, 'after')
    for (const [col, value] of rowContents.entries()) this.context.engine.type(this.sheetId, col, row, value)
    return this.self
  }

  _count(dimension: Lines): number {
    this.context.engine.flush()
    return dimension === 'ROW' ? this.getMaxRows() : this.getMaxColumns()
  }

  _insert(dimension: Lines, at: number, quantity: number, position: 'before' | 'after'): GSheet {
    const count = this._count(dimension)
    if (quantity < 1) throw exception(`The number of ${words[dimension]} must be at least 1.`)
    if (at < 1 || at > count) throw exception(`Those ${words[dimension]} are out of bounds.`)
    const across = dimension === 'ROW' ? this.getMaxColumns() : this.getMaxRows()
    checkCells(this.context, quantity * across)
    const sheetName = this.context.engine.getters.getSheetName(this.sheetId)
    this._perform('ADD_COLUMNS_ROWS', { dimension, base: at - 1, quantity, position, sheetName })
    return this.self
  }

  _delete(dimension: Lines, at: number, quantity: number): GSheet {
    const count = this._count(dimension)
    if (quantity < 1) throw exception(`The number of ${words[dimension]} must be at least 1.`)
    if (at < 1 || at + quantity - 1 > count) throw exception(`Those ${words[dimension]} are out of bounds.`)
    if (quantity === count) throw exception(`You can't delete all the ${words[dimension]} on the sheet.`)
    const elements = Array.from({ length: quantity }, (_, index) => at - 1 + index)
    const sheetName = this.context.engine.getters.getSheetName(this.sheetId)
    this._perform(
      'REMOVE_COLUMNS_ROWS',
      { dimension, elements, sheetName },
      { NotEnoughElements: `Sorry, it is not possible to delete all non-frozen ${words[dimension]}.` },
    )
    return this.self
  }

  _move(dimension: Lines, spec: GRange, destinationIndex: number): void {
    const area = this.context.areaOf(spec)
    if (!area) throw exception('Invalid argument: range')
    const { top, bottom, left, right } = zoneOf(area)
    const [first, last] = dimension === 'ROW' ? [top, bottom] : [left, right]
    const count = this._count(dimension)
    if (destinationIndex < 1 || destinationIndex > count + 1) {
      throw exception(`Those ${words[dimension]} are out of bounds.`)
    }
    const target = destinationIndex - 1
    // Between its own lines a block stays where it is.
    if (target >= first && target <= last + 1) return
    const elements = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    const sheetName = this.context.engine.getters.getSheetName(this.sheetId)
    const forward = target > last
    const place = { base: forward ? target - 1 : target, position: forward ? 'after' : 'before' }
    // o-spreadsheet moves lines of the sheet that is shown.
    const shown = activeSheetId(this.context)
    activateSheet(this.context, this.sheetId)
    this._perform('MOVE_COLUMNS_ROWS', { dimension, elements, sheetName, ...place })
    activateSheet(this.context, shown)
  }
}
