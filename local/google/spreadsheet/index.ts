import { type Host, implementationOf, strict } from '../strict'
import type { Engine } from '../workbook'
import { type Context, type GRange, type GSheet, type GSpreadsheet, show } from './context'
import { chartEnums, enums } from './enums'
import { Range } from './range'
import { newRangeList } from './range-list'
import { Sheet } from './sheet'
import { Spreadsheet } from './spreadsheet'
import { SpreadsheetApp } from './spreadsheet-app'

export interface SpreadsheetServices {
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp
  Charts: GoogleAppsScript.Charts.Charts
}

/** The services over a workbook. `host` is told of every call on every object that they hand out. */
export function createSpreadsheetServices(host: Host, engine: Engine): SpreadsheetServices {
  const context: Context = {
    host,
    engine,
    spreadsheet: () => show<GSpreadsheet>(host, 'Spreadsheet', new Spreadsheet(context)),
    sheet: (sheetId) => show<GSheet>(host, 'Sheet', new Sheet(context, sheetId)),
    range: (area) => show<GRange>(host, 'Range', new Range(context, area)),
    rangeList: (areas) => newRangeList(context, areas, context.rawRange),
    rawSpreadsheet: () => new Spreadsheet(context),
    rawSheet: (sheetId) => new Sheet(context, sheetId),
    rawRange: (area) => new Range(context, area),
    areaOf: (range) => implementationOf(range, Range)?.area,
    sheetIdOf: (sheet) => implementationOf(sheet, Sheet)?.sheetId,
  }
  const app = strict('SpreadsheetApp', new SpreadsheetApp(context), host, { constants: enums })
  const charts = strict('Charts', {}, host, { constants: chartEnums })
  return {
    SpreadsheetApp: app as unknown as GoogleAppsScript.Spreadsheet.SpreadsheetApp,
    Charts: charts as unknown as GoogleAppsScript.Charts.Charts,
  }
}
