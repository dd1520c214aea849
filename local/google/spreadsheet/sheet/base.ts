import { exception } from '../../exception'
import { signatureError } from '../../strict'
import type { Area } from '../a1'
import {
  areaByNotation,
  areaOfZone,
  type Context,
  type GRange,
  type GRangeList,
  type GSheet,
  type GSpreadsheet,
  gidOf,
  perform,
  Standin,
} from '../context'
import { enums, enumValue } from '../enums'
import { checkedArea } from '../range/base'
import { activate, activateCell, activateSheet, activeSheetId, currentCell, selectedArea } from '../selection'
import { sheetExists } from '../sheets'

type SheetType = GoogleAppsScript.Spreadsheet.SheetType

/** What a sheet is, and ranges of it. */
export class SheetBase
  extends Standin<GSheet>
  implements
    Pick<
      GSheet,
      | 'activate'
      | 'getActiveCell'
      | 'getActiveRange'
      | 'getCurrentCell'
      | 'getDataRange'
      | 'getIndex'
      | 'getLastColumn'
      | 'getLastRow'
      | 'getMaxColumns'
      | 'getMaxRows'
      | 'getName'
      | 'getParent'
      | 'getRange'
      | 'getRangeList'
      | 'getSheetId'
      | 'getSheetName'
      | 'getSheetValues'
      | 'getType'
      | 'isRightToLeft'
      | 'setActiveRange'
      | 'setActiveSelection'
      | 'setCurrentCell'
      | 'setName'
    >
{
  constructor(
    readonly context: Context,
    readonly sheetId: string,
  ) {
    super()
  }

  getName(): string {
    sheetExists(this.context, this.sheetId)
    return this.context.engine.sheetName(this.sheetId)
  }

  getSheetName(): string {
    return this.getName()
  }

  setName(name: string): GSheet {
    const other = this.context.engine.sheetIdByName(name)
    if (!name.trim()) throw exception('The sheet name cannot be empty.')
    if (name.length > 100) throw exception('The sheet name cannot be greater than 100 characters.')
    if (other !== undefined && other !== this.sheetId) {
      throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`)
    }
    this.context.engine.rename(this.sheetId, name)
    return this.self
  }

  getSheetId(): number {
    return gidOf(this.sheetId)
  }

  getIndex(): number {
    sheetExists(this.context, this.sheetId)
    return this.context.engine.getters.getSheetIds().indexOf(this.sheetId) + 1
  }

  getParent(): GSpreadsheet {
    return this.context.spreadsheet()
  }

  getType(): SheetType {
    return enumValue(enums.SheetType, 'GRID') as SheetType
  }

  isRightToLeft(): boolean {
    return false
  }

  getRange(...args: unknown[]): GRange {
    return this.context.range(this._area(...args))
  }

  _area(...args: unknown[]): Area {
    sheetExists(this.context, this.sheetId)
    const [first, column, numRows = 1, numColumns = 1] = args
    if (args.length === 1 && typeof first === 'string') {
      return areaByNotation(this.context, first, this.sheetId)
    }
    const numbers = [first, column, numRows, numColumns]
    if (args.length < 2 || args.length > 4 || !numbers.every((part) => typeof part === 'number')) {
      throw signatureError('SpreadsheetApp.Sheet', 'getRange', args)
    }
    return checkedArea(this.context, {
      sheetId: this.sheetId,
      row: Number(first),
      column: Number(column),
      numRows: Number(numRows),
      numColumns: Number(numColumns),
    })
  }

  getRangeList(a1Notations: string[]): GRangeList {
    return this.context.rangeList(a1Notations.map((text) => areaByNotation(this.context, text, this.sheetId)))
  }

  getDataRange(): GRange {
    const { lastRow, lastColumn } = this._data()
    return this.context.range({
      sheetId: this.sheetId,
      top: 0,
      left: 0,
      bottom: Math.max(0, lastRow - 1),
      right: Math.max(0, lastColumn - 1),
    })
  }

  getLastRow(): number {
    return this._data().lastRow
  }

  getLastColumn(): number {
    return this._data().lastColumn
  }

  getMaxRows(): number {
    sheetExists(this.context, this.sheetId)
    return this.context.engine.getters.getNumberRows(this.sheetId)
  }

  getMaxColumns(): number {
    sheetExists(this.context, this.sheetId)
    return this.context.engine.getters.getNumberCols(this.sheetId)
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.context.rawRange(this._area(startRow, startColumn, numRows, numColumns)).getValues()
  }

  activate(): GSheet {
    activateSheet(this.context, this.sheetId)
    return this.self
  }

  getActiveRange(): GRange | null {
    return this.context.range(this._selected())
  }

  getActiveCell(): GRange {
    return this.getCurrentCell()
  }

  getCurrentCell(): GRange {
    const isActive = activeSheetId(this.context) === this.sheetId
    return this.context.range(isActive ? currentCell(this.context) : this._selected())
  }

  setActiveRange(range: GRange): GRange {
    activate(this.context, this._given(range))
    return range
  }

  setActiveSelection(range: GRange | string): GRange {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range)
  }

  setCurrentCell(cell: GRange): GRange {
    activateCell(this.context, this._given(cell))
    return cell
  }

  _given(range: GRange): Area {
    const area = this.context.areaOf(range)
    if (!area) throw exception('Invalid argument: range')
    return area
  }

  _selected(): Area {
    if (activeSheetId(this.context) === this.sheetId) return selectedArea(this.context)
    return { sheetId: this.sheetId, top: 0, left: 0, bottom: 0, right: 0 }
  }

  get _whole(): Area {
    return areaOfZone(this.sheetId, this.context.engine.getters.getSheetZone(this.sheetId))
  }

  /** Counted up to the last cell with content; a formula that shows nothing counts. */
  _data(): { lastRow: number; lastColumn: number } {
    sheetExists(this.context, this.sheetId)
    const { engine } = this.context
    engine.flush()
    const known = extents.get(engine)
    if (known?.revision === engine.revision && known.extents.has(this.sheetId)) {
      return known.extents.get(this.sheetId) ?? { lastRow: 0, lastColumn: 0 }
    }
    let lastRow = 0
    let lastColumn = 0
    for (const position of engine.getters.getEvaluatedCellsPositions(this.sheetId)) {
      if (position.row < lastRow && position.col < lastColumn) continue
      if (engine.getters.getEvaluatedCell(position).type === 'empty') continue
      lastRow = Math.max(lastRow, position.row + 1)
      lastColumn = Math.max(lastColumn, position.col + 1)
    }
    const fresh = known?.revision === engine.revision ? known.extents : new Map()
    fresh.set(this.sheetId, { lastRow, lastColumn })
    extents.set(engine, { revision: engine.revision, extents: fresh })
    return { lastRow, lastColumn }
  }

  _perform(type: string, payload: object, sentences: Record<string, string> = {}): void {
    sheetExists(this.context, this.sheetId)
    perform(this.context, type, { sheetId: this.sheetId, ...payload }, sentences)
  }

  _queue(type: string, payload: object): void {
    sheetExists(this.context, this.sheetId)
    this.context.engine.queue(type, { sheetId: this.sheetId, ...payload })
  }
}

interface Extents {
  revision: number
  extents: Map<string, { lastRow: number; lastColumn: number }>
}

/** Looking for the last row walks over all cells: once per change of the workbook. */
const extents = new WeakMap<object, Extents>()
