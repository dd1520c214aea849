import { exception } from '../../exception'
import { implementationOf, notEmulated } from '../../strict'
import { charts, insertChart, newChartBuilder, removeChart, updateChart } from '../charts'
import { clearFormatRules, getRules, setRules } from '../conditional-format'
import { type GSheet, type GSpreadsheet, zoneOf } from '../context'
import { addMetadata, metadataAt, newFinder } from '../developer-metadata'
import { namedRanges } from '../named-ranges'
import { protections, protectSheet } from '../protection'
import { copyName, duplicateSheet, moveSheet } from '../sheets'
import { Spreadsheet } from '../spreadsheet'
import { SheetLook } from './look'

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart
type ChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder
type FormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange
type Protection = GoogleAppsScript.Spreadsheet.Protection
type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType

/** The whole Sheet: what applies to all of it. */
export class Sheet
  extends SheetLook
  implements
    Pick<
      GSheet,
      | 'addDeveloperMetadata'
      | 'clear'
      | 'clearConditionalFormatRules'
      | 'clearContents'
      | 'clearFormats'
      | 'clearNotes'
      | 'copyTo'
      | 'createDeveloperMetadataFinder'
      | 'getCharts'
      | 'getConditionalFormatRules'
      | 'getDeveloperMetadata'
      | 'getNamedRanges'
      | 'getProtections'
      | 'insertChart'
      | 'newChart'
      | 'protect'
      | 'removeChart'
      | 'setConditionalFormatRules'
      | 'sort'
      | 'updateChart'
    >
{
  // --- clearing

  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): GSheet {
    if (!options.formatOnly) this.clearContents()
    if (!options.contentsOnly) this.clearFormats()
    return this.self
  }

  clearContents(): GSheet {
    const { engine } = this.context
    engine.flush()
    for (const cell of engine.getters.getCells(this.sheetId)) {
      const { col, row } = engine.getters.getCellPosition(cell.id)
      engine.write(this.sheetId, col, row, { content: '' })
    }
    return this.self
  }

  clearFormats(): GSheet {
    this._perform('CLEAR_FORMATTING', { target: [zoneOf(this._whole)] })
    this.clearConditionalFormatRules()
    return this.self
  }

  clearNotes(): GSheet {
    this.context.rawRange(this._whole).clearNote()
    return this.self
  }

  clearConditionalFormatRules(): void {
    clearFormatRules(this.context, this.sheetId)
  }

  // --- rules, protections, metadata, names

  getConditionalFormatRules(): FormatRule[] {
    return getRules(this.context, this.sheetId)
  }

  setConditionalFormatRules(rules: FormatRule[]): void {
    setRules(this.context, this.sheetId, rules)
  }

  protect(): Protection {
    return protectSheet(this.context, this.sheetId)
  }

  getProtections(type: ProtectionType): Protection[] {
    return protections(this.context, type, this.sheetId)
  }

  addDeveloperMetadata(...args: unknown[]): GSheet {
    addMetadata(this.context, { sheetId: this.sheetId }, args)
    return this.self
  }

  getDeveloperMetadata(): Metadata[] {
    return metadataAt(this.context, { sheetId: this.sheetId })
  }

  createDeveloperMetadataFinder(): Finder {
    return newFinder(this.context, { sheetId: this.sheetId })
  }

  getNamedRanges(): NamedRange[] {
    return namedRanges(this.context, this.sheetId)
  }

  // --- charts

  newChart(): ChartBuilder {
    return newChartBuilder(this.context)
  }

  insertChart(chart: Chart): void {
    insertChart(this.context, this.sheetId, chart)
  }

  updateChart(chart: Chart): void {
    updateChart(this.context, this.sheetId, chart)
  }

  removeChart(chart: Chart): void {
    removeChart(this.context, this.sheetId, chart)
  }

  getCharts(): Chart[] {
    return charts(this.context, this.sheetId)
  }

  // --- whole sheet

  copyTo(spreadsheet: GSpreadsheet): GSheet {
    if (!implementationOf(spreadsheet, Spreadsheet)) {
      throw notEmulated('Sheet.copyTo another spreadsheet')
    }
    const copy = duplicateSheet(this.context, this.sheetId, copyName(this.context, this.getName()))
    moveSheet(this.context, copy, this.context.engine.getters.getSheetIds().length - 1)
    return this.context.sheet(copy)
  }

  sort(columnPosition: number, ascending = true): GSheet {
    if (columnPosition < 1 || columnPosition > this.getMaxColumns()) {
      throw exception('Those columns are out of bounds.')
    }
    const { lastRow, lastColumn } = this._data()
    const top = this.getFrozenRows()
    // Frozen rows are headers: they stay.
    if (lastRow <= top) return this.self
    const right = Math.max(lastColumn, columnPosition) - 1
    const rows = { sheetId: this.sheetId, top, left: 0, bottom: lastRow - 1, right }
    this.context.rawRange(rows).sort({ column: columnPosition, ascending })
    return this.self
  }
}
