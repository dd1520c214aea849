import { exception } from '../exception'
import { signatureError } from '../strict'
import { localeOf } from '../workbook/locales'
import { isTimeZone } from '../workbook/time-zone'
import {
  areaByNotation,
  type Context,
  type GRange,
  type GRangeList,
  type GSheet,
  type GSpreadsheet,
  gidOf,
  namedArea,
  Standin,
} from './context'
import { addMetadata, metadataAt, newFinder } from './developer-metadata'
import { namedRanges, removeNamedRange, setNamedRange } from './named-ranges'
import { protections } from './protection'
import { activate, activateCell, activateSheet, activeSheetId, currentCell, selectedArea } from './selection'
import { copyName, createSheet, deleteSheet, duplicateSheet, freeSheetName, moveSheet } from './sheets'

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange
type Protection = GoogleAppsScript.Spreadsheet.Protection
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType

export class Spreadsheet
  extends Standin<GSpreadsheet>
  implements
    Pick<
      GSpreadsheet,
      | 'addDeveloperMetadata'
      | 'createDeveloperMetadataFinder'
      | 'deleteActiveSheet'
      | 'deleteSheet'
      | 'duplicateActiveSheet'
      | 'getActiveCell'
      | 'getActiveRange'
      | 'getActiveSheet'
      | 'getCurrentCell'
      | 'getDataRange'
      | 'getDeveloperMetadata'
      | 'getFrozenColumns'
      | 'getFrozenRows'
      | 'getId'
      | 'getLastColumn'
      | 'getLastRow'
      | 'getName'
      | 'getNamedRanges'
      | 'getNumSheets'
      | 'getProtections'
      | 'getRange'
      | 'getRangeByName'
      | 'getRangeList'
      | 'getSheetById'
      | 'getSheetByName'
      | 'getSheetId'
      | 'getSheetName'
      | 'getSheetValues'
      | 'getSheets'
      | 'getSpreadsheetLocale'
      | 'getSpreadsheetTimeZone'
      | 'getUrl'
      | 'insertSheet'
      | 'moveActiveSheet'
      | 'removeNamedRange'
      | 'rename'
      | 'renameActiveSheet'
      | 'setActiveRange'
      | 'setActiveSelection'
      | 'setActiveSheet'
      | 'setCurrentCell'
      | 'setNamedRange'
      | 'setSpreadsheetLocale'
      | 'setSpreadsheetTimeZone'
      | 'toast'
    >
{
  constructor(readonly context: Context) {
    super()
  }

  // --- the file

  getId(): string {
    return this.context.engine.settings.id
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`
  }

  getName(): string {
    return this.context.engine.settings.name
  }

  rename(newName: string): void {
    this.context.engine.setSettings({ name: newName })
  }

  getSpreadsheetLocale(): string {
    return this.context.engine.settings.locale
  }

  setSpreadsheetLocale(locale: string): void {
    const found = localeOf(locale)
    if (!found) throw exception(`Invalid argument: ${locale}`)
    const { engine } = this.context
    engine.flush()
    engine.setSettings({ locale })
    engine.execute('UPDATE_LOCALE', { locale: found.o })
  }

  getSpreadsheetTimeZone(): string {
    return this.context.engine.settings.timeZone
  }

  setSpreadsheetTimeZone(timezone: string): void {
    if (!isTimeZone(timezone)) throw exception(`Invalid argument: ${timezone}`)
    this.context.engine.setSettings({ timeZone: timezone })
  }

  toast(msg: string, title = '', timeoutSeconds: number | null = 5): void {
    this.context.host.toast(String(msg), String(title), timeoutSeconds ?? 5)
  }

  // --- sheets

  getSheets(): GSheet[] {
    return this._ids().map((id) => this.context.sheet(id))
  }

  getNumSheets(): number {
    return this._ids().length
  }

  getSheetByName(name: string): GSheet | null {
    if (typeof name !== 'string') throw signatureError('SpreadsheetApp.Spreadsheet', 'getSheetByName', [name])
    this.context.engine.flush()
    const id = this.context.engine.sheetIdByName(name)
    return id === undefined ? null : this.context.sheet(id)
  }

  getSheetById(id: number): GSheet | null {
    const found = this._ids().find((sheetId) => gidOf(sheetId) === id)
    return found === undefined ? null : this.context.sheet(found)
  }

  insertSheet(...args: unknown[]): GSheet {
    const { name, index, template } = this._insertion(args)
    const active = this._ids().indexOf(activeSheetId(this.context))
    const at = Math.min(index ?? active + 1, this._ids().length)
    const title = name ?? freeSheetName(this.context)
    const id =
      template === undefined ? createSheet(this.context, title, at) : this._copyOf(template, title, at)
    activateSheet(this.context, id)
    return this.context.sheet(id)
  }

  _insertion(args: readonly unknown[]): { name?: string; index?: number; template?: string } {
    const found: { name?: string; index?: number; template?: string } = {}
    for (const arg of args) {
      if (typeof arg === 'string') found.name = arg
      else if (typeof arg === 'number') found.index = arg
      else if (typeof arg === 'object' && arg !== null) {
        const { template } = arg as { template?: unknown }
        const id = this.context.sheetIdOf(template)
        if (id !== undefined) found.template = id
      } else throw signatureError('SpreadsheetApp.Spreadsheet', 'insertSheet', args)
    }
    if (found.name !== undefined && !found.name.trim()) throw exception('The sheet name cannot be empty.')
    return found
  }

  _copyOf(template: string, name: string, index: number): string {
    const id = duplicateSheet(this.context, template, name)
    moveSheet(this.context, id, index)
    return id
  }

  deleteSheet(sheet: GSheet): void {
    const id = this.context.sheetIdOf(sheet)
    if (id === undefined) throw exception('Invalid argument: sheet')
    deleteSheet(this.context, id)
  }

  deleteActiveSheet(): GSheet {
    deleteSheet(this.context, activeSheetId(this.context))
    return this.getActiveSheet()
  }

  duplicateActiveSheet(): GSheet {
    const active = activeSheetId(this.context)
    const name = copyName(this.context, this.context.engine.sheetName(active))
    const id = duplicateSheet(this.context, active, name)
    activateSheet(this.context, id)
    return this.context.sheet(id)
  }

  moveActiveSheet(pos: number): void {
    if (pos < 1 || pos > this._ids().length) throw exception('Sheet index out of bounds.')
    moveSheet(this.context, activeSheetId(this.context), pos - 1)
  }

  renameActiveSheet(newName: string): void {
    this._active().setName(newName)
  }

  getActiveSheet(): GSheet {
    return this.context.sheet(activeSheetId(this.context))
  }

  setActiveSheet(sheet: GSheet): GSheet {
    const id = this.context.sheetIdOf(sheet)
    if (id === undefined) throw exception('Invalid argument: sheet')
    activateSheet(this.context, id)
    return sheet
  }

  _active() {
    return this.context.rawSheet(activeSheetId(this.context))
  }

  _ids(): readonly string[] {
    this.context.engine.flush()
    return this.context.engine.getters.getSheetIds()
  }

  // --- ranges

  getRange(a1Notation: string): GRange {
    if (typeof a1Notation !== 'string') {
      throw signatureError('SpreadsheetApp.Spreadsheet', 'getRange', [a1Notation])
    }
    return this.context.range(areaByNotation(this.context, a1Notation, activeSheetId(this.context)))
  }

  getRangeList(a1Notations: string[]): GRangeList {
    const sheetId = activeSheetId(this.context)
    return this.context.rangeList(a1Notations.map((text) => areaByNotation(this.context, text, sheetId)))
  }

  getRangeByName(name: string): GRange | null {
    const area = namedArea(this.context, name)
    return area ? this.context.range(area) : null
  }

  getNamedRanges(): NamedRange[] {
    return namedRanges(this.context)
  }

  setNamedRange(name: string, range: GRange): void {
    setNamedRange(this.context, name, range)
  }

  removeNamedRange(name: string): void {
    removeNamedRange(this.context, name)
  }

  getActiveRange(): GRange {
    return this.context.range(selectedArea(this.context))
  }

  getActiveCell(): GRange {
    return this.getCurrentCell()
  }

  getCurrentCell(): GRange {
    return this.context.range(currentCell(this.context))
  }

  setActiveRange(range: GRange): GRange {
    const area = this.context.areaOf(range)
    if (!area) throw exception('Invalid argument: range')
    activate(this.context, area)
    return range
  }

  setActiveSelection(range: GRange | string): GRange {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range)
  }

  setCurrentCell(cell: GRange): GRange {
    const area = this.context.areaOf(cell)
    if (!area) throw exception('Invalid argument: cell')
    activateCell(this.context, area)
    return cell
  }

  // --- what a spreadsheet answers for its active sheet

  getDataRange(): GRange {
    return this._active().getDataRange()
  }

  getLastRow(): number {
    return this._active().getLastRow()
  }

  getLastColumn(): number {
    return this._active().getLastColumn()
  }

  getFrozenRows(): number {
    return this._active().getFrozenRows()
  }

  getFrozenColumns(): number {
    return this._active().getFrozenColumns()
  }

  getSheetId(): number {
    return gidOf(activeSheetId(this.context))
  }

  getSheetName(): string {
    return this.context.engine.sheetName(activeSheetId(this.context))
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this._active().getSheetValues(startRow, startColumn, numRows, numColumns)
  }

  // --- protections and metadata

  getProtections(type: ProtectionType): Protection[] {
    return protections(this.context, type)
  }

  addDeveloperMetadata(...args: unknown[]): GSpreadsheet {
    addMetadata(this.context, {}, args)
    return this.self
  }

  getDeveloperMetadata(): Metadata[] {
    return metadataAt(this.context, {})
  }

  createDeveloperMetadataFinder(): Finder {
    return newFinder(this.context, {})
  }
}
