import { exception } from '../../exception'
import { readColor } from '../colors'
import type { GRange, GSheet } from '../context'
import { depthAt, expandUpTo, groupAt, toggleAll } from '../groups'
import { SheetLines } from './lines'

type Lines = 'ROW' | 'COL'
type Group = GoogleAppsScript.Spreadsheet.Group

const FROZEN = 'Sorry, it is not possible to freeze all rows or columns of the sheet.'

/** Sizes, hiding, freezing, grouping, colour of the tab. */
export class SheetLook
  extends SheetLines
  implements
    Pick<
      GSheet,
      | 'autoResizeColumn'
      | 'autoResizeColumns'
      | 'autoResizeRows'
      | 'collapseAllColumnGroups'
      | 'collapseAllRowGroups'
      | 'expandAllColumnGroups'
      | 'expandAllRowGroups'
      | 'expandColumnGroupsUpToDepth'
      | 'expandRowGroupsUpToDepth'
      | 'getColumnGroup'
      | 'getColumnGroupDepth'
      | 'getColumnWidth'
      | 'getFrozenColumns'
      | 'getFrozenRows'
      | 'getRowGroup'
      | 'getRowGroupDepth'
      | 'getRowHeight'
      | 'getTabColor'
      | 'hasHiddenGridlines'
      | 'hideColumn'
      | 'hideColumns'
      | 'hideRow'
      | 'hideRows'
      | 'hideSheet'
      | 'isColumnHiddenByUser'
      | 'isRowHiddenByFilter'
      | 'isRowHiddenByUser'
      | 'isSheetHidden'
      | 'setColumnWidth'
      | 'setColumnWidths'
      | 'setFrozenColumns'
      | 'setFrozenRows'
      | 'setHiddenGridlines'
      | 'setRowHeight'
      | 'setRowHeights'
      | 'setRowHeightsForced'
      | 'setTabColor'
      | 'showColumns'
      | 'showRows'
      | 'showSheet'
      | 'unhideColumn'
      | 'unhideRow'
    >
{
  // --- sizes

  getColumnWidth(columnPosition: number): number {
    this._bounds('COL', columnPosition, 1)
    return this.context.engine.getters.getColSize(this.sheetId, columnPosition - 1)
  }

  setColumnWidth(columnPosition: number, width: number): GSheet {
    return this._resize('COL', columnPosition, 1, width)
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): GSheet {
    return this._resize('COL', startColumn, numColumns, width)
  }

  getRowHeight(rowPosition: number): number {
    this._bounds('ROW', rowPosition, 1)
    const { getters } = this.context.engine
    return getters.getUserRowSize(this.sheetId, rowPosition - 1) ?? 21
  }

  setRowHeight(rowPosition: number, height: number): GSheet {
    return this._resize('ROW', rowPosition, 1, height)
  }

  setRowHeights(startRow: number, numRows: number, height: number): GSheet {
    return this._resize('ROW', startRow, numRows, height)
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): GSheet {
    return this._resize('ROW', startRow, numRows, height)
  }

  autoResizeColumn(columnPosition: number): GSheet {
    return this.autoResizeColumns(columnPosition, 1)
  }

  autoResizeColumns(startColumn: number, numColumns: number): GSheet {
    // How wide text is, only a browser knows: elsewhere the columns stay as they are.
    this._bounds('COL', startColumn, numColumns)
    if (typeof document !== 'undefined') {
      this._queue('AUTORESIZE_COLUMNS', { cols: lines(startColumn, numColumns) })
    }
    return this.self
  }

  autoResizeRows(startRow: number, numRows: number): GSheet {
    this._bounds('ROW', startRow, numRows)
    this._queue('RESIZE_COLUMNS_ROWS', { dimension: 'ROW', elements: lines(startRow, numRows), size: null })
    return this.self
  }

  _resize(dimension: Lines, start: number, count: number, size: number): GSheet {
    this._bounds(dimension, start, count)
    if (!(size > 0)) throw exception('The size must be greater than zero.')
    this._queue('RESIZE_COLUMNS_ROWS', { dimension, elements: lines(start, count), size: Math.round(size) })
    return this.self
  }

  _bounds(dimension: Lines, start: number, count: number): void {
    const all = this._count(dimension)
    if (start >= 1 && count >= 1 && start + count - 1 <= all) return
    throw exception(`Those ${dimension === 'ROW' ? 'rows' : 'columns'} are out of bounds.`)
  }

  // --- hiding

  hideColumns(columnIndex: number, numColumns = 1): void {
    this._hide('COL', columnIndex, numColumns, true)
  }

  hideColumn(column: GRange): void {
    this._hideLines('COL', column, true)
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this._hide('COL', columnIndex, numColumns, false)
  }

  unhideColumn(column: GRange): void {
    this._hideLines('COL', column, false)
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this._hide('ROW', rowIndex, numRows, true)
  }

  hideRow(row: GRange): void {
    this._hideLines('ROW', row, true)
  }

  showRows(rowIndex: number, numRows = 1): void {
    this._hide('ROW', rowIndex, numRows, false)
  }

  unhideRow(row: GRange): void {
    this._hideLines('ROW', row, false)
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    this._bounds('COL', columnPosition, 1)
    return this.context.engine.getters.isColHiddenByUser(this.sheetId, columnPosition - 1)
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    this._bounds('ROW', rowPosition, 1)
    return this.context.engine.getters.isRowHiddenByUser(this.sheetId, rowPosition - 1)
  }

  isRowHiddenByFilter(rowPosition: number): boolean {
    this._bounds('ROW', rowPosition, 1)
    return this.context.engine.getters.isRowFiltered(this.sheetId, rowPosition - 1)
  }

  _hideLines(dimension: Lines, range: GRange, hidden: boolean): void {
    const { top, bottom, left, right } = this._given(range)
    const [first, last] = dimension === 'ROW' ? [top, bottom] : [left, right]
    this._hide(dimension, first + 1, last - first + 1, hidden)
  }

  _hide(dimension: Lines, start: number, count: number, hidden: boolean): void {
    this._bounds(dimension, start, count)
    const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS'
    const what = dimension === 'ROW' ? 'rows' : 'columns'
    this._perform(
      type,
      { dimension, elements: lines(start, count) },
      { TooManyHiddenElements: `You can't hide all the ${what} on the sheet.` },
    )
  }

  hideSheet(): GSheet {
    this._perform('HIDE_SHEET', {}, { NotEnoughSheets: "You can't hide all the sheets in a document." })
    return this.self
  }

  showSheet(): GSheet {
    this._perform('SHOW_SHEET', {})
    return this.self
  }

  isSheetHidden(): boolean {
    this.context.engine.flush()
    return !this.context.engine.getters.isSheetVisible(this.sheetId)
  }

  // --- freezing

  getFrozenRows(): number {
    this.context.engine.flush()
    return this.context.engine.getters.getPaneDivisions(this.sheetId).ySplit
  }

  getFrozenColumns(): number {
    this.context.engine.flush()
    return this.context.engine.getters.getPaneDivisions(this.sheetId).xSplit
  }

  setFrozenRows(rows: number): void {
    this._freeze('ROWS', rows)
  }

  setFrozenColumns(columns: number): void {
    this._freeze('COLUMNS', columns)
  }

  _freeze(what: 'ROWS' | 'COLUMNS', quantity: number): void {
    if (quantity < 0) throw exception('The number must be at least 0.')
    const sentences = {
      InvalidFreezeQuantity: FROZEN,
      MergeOverlap: `You can't freeze ${what.toLowerCase()} which contain only part of a merged cell.`,
    }
    if (quantity === 0) this._perform(`UNFREEZE_${what}`, {})
    else this._perform(`FREEZE_${what}`, { quantity }, sentences)
  }

  // --- the tab and the grid

  getTabColor(): string | null {
    this.context.engine.flush()
    return this.context.engine.getters.getSheet(this.sheetId).color?.toLowerCase() ?? null
  }

  setTabColor(color: string | null): GSheet {
    this._queue('COLOR_SHEET', { color: color ? readColor(color) : undefined })
    return this.self
  }

  hasHiddenGridlines(): boolean {
    this.context.engine.flush()
    return !this.context.engine.getters.getGridLinesVisibility(this.sheetId)
  }

  setHiddenGridlines(hideGridlines: boolean): GSheet {
    this._queue('SET_GRID_LINES_VISIBILITY', { areGridLinesVisible: !hideGridlines })
    return this.self
  }

  // --- groups

  getColumnGroup(columnIndex: number, groupDepth: number): Group | null {
    return groupAt(this.context, this.sheetId, 'COL', columnIndex - 1, groupDepth)
  }

  getRowGroup(rowIndex: number, groupDepth: number): Group | null {
    return groupAt(this.context, this.sheetId, 'ROW', rowIndex - 1, groupDepth)
  }

  getColumnGroupDepth(columnIndex: number): number {
    return depthAt(this.context, this.sheetId, 'COL', columnIndex - 1)
  }

  getRowGroupDepth(rowIndex: number): number {
    return depthAt(this.context, this.sheetId, 'ROW', rowIndex - 1)
  }

  collapseAllColumnGroups(): GSheet {
    toggleAll(this.context, this.sheetId, 'COL', true)
    return this.self
  }

  collapseAllRowGroups(): GSheet {
    toggleAll(this.context, this.sheetId, 'ROW', true)
    return this.self
  }

  expandAllColumnGroups(): GSheet {
    toggleAll(this.context, this.sheetId, 'COL', false)
    return this.self
  }

  expandAllRowGroups(): GSheet {
    toggleAll(this.context, this.sheetId, 'ROW', false)
    return this.self
  }

  expandColumnGroupsUpToDepth(groupDepth: number): GSheet {
    expandUpTo(this.context, this.sheetId, 'COL', groupDepth)
    return this.self
  }

  expandRowGroupsUpToDepth(groupDepth: number): GSheet {
    expandUpTo(this.context, this.sheetId, 'ROW', groupDepth)
    return this.self
  }
}

function lines(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => start - 1 + index)
}
