import { exception } from '../exception'
import { type Host, implementationOf, strict } from '../strict'
import { type Engine, Refused } from '../workbook'
import { type Area, openNotation, readA1 } from './a1'
import type { Range } from './range'
import type { Sheet } from './sheet'
import type { Spreadsheet } from './spreadsheet'

export type G = typeof GoogleAppsScript.Spreadsheet
export type GRange = GoogleAppsScript.Spreadsheet.Range
export type GSheet = GoogleAppsScript.Spreadsheet.Sheet
export type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
export type GRangeList = GoogleAppsScript.Spreadsheet.RangeList

/** What the stand-ins of one local Google share: its host, its workbook, and how to make each other. */
export interface Context {
  readonly host: Host
  readonly engine: Engine
  spreadsheet(): GSpreadsheet
  sheet(sheetId: string): GSheet
  range(area: Area): GRange
  rangeList(areas: readonly Area[]): GRangeList
  /** The implementations themselves, for calls that are none of the script's. */
  rawSpreadsheet(): Spreadsheet
  rawSheet(sheetId: string): Sheet
  rawRange(area: Area): Range
  /** The area behind a Range that a script handed over. */
  areaOf(range: unknown): Area | undefined
  sheetIdOf(sheet: unknown): string | undefined
}

/** An implementation knows the strict object that scripts hold, to hand it out from setters. */
export abstract class Standin<T> {
  readonly self = undefined as T
}

/** The strict object of an implementation. `T` is Google's type, which the implementation offers in part. */
export function show<T>(host: Host, name: string, implementation: Standin<T>): T {
  const proxy = strict(name, implementation, host) as unknown as T
  Object.assign(implementation, { self: proxy })
  return proxy
}

export { implementationOf }

/** Runs a structural command at once; what the workbook refuses becomes Google's sentence. */
export function perform(
  context: Context,
  type: string,
  payload: object,
  sentences: Readonly<Record<string, string>> = {},
): void {
  try {
    context.engine.execute(type, payload)
  } catch (thrown) {
    throw sentence(thrown, sentences)
  }
}

function sentence(thrown: unknown, sentences: Readonly<Record<string, string>>): unknown {
  if (!(thrown instanceof Refused)) return thrown
  const known = thrown.reasons.map((reason) => sentences[reason]).find((text) => text !== undefined)
  return known === undefined ? thrown : exception(known)
}

const NOT_FOUND = 'Range not found'

/** The area of an A1 notation or a named range. `sheetId`: the sheet of a notation without a sheet's name. */
export function areaByNotation(context: Context, text: string, sheetId: string): Area {
  const { engine } = context
  const notation = readA1(text)
  if (!notation) return namedArea(context, text) ?? wholeSheet(context, text) ?? fail(NOT_FOUND)
  const id = notation.sheet === undefined ? sheetId : engine.sheetIdByName(notation.sheet)
  if (id === undefined) throw exception(NOT_FOUND)
  const { numberOfRows, numberOfCols } = engine.getters.getSheetSize(id)
  const area: Area = {
    sheetId: id,
    top: notation.top ?? 0,
    left: notation.left ?? 0,
    bottom: notation.bottom ?? numberOfRows - 1,
    right: notation.right ?? numberOfCols - 1,
  }
  if (area.bottom >= numberOfRows || area.right >= numberOfCols) throw exception(NOT_FOUND)
  if (area.top > area.bottom || area.left > area.right) throw exception(NOT_FOUND)
  if (notation.open) area.notation = openNotation(notation)
  return area
}

export function namedArea({ engine }: Context, name: string): Area | undefined {
  engine.flush()
  const found = engine.getters.getNamedRange(name)
  return found && areaOfZone(found.range.sheetId, found.range.zone)
}

/** A sheet's name alone, quoted or not, is the whole sheet. */
function wholeSheet({ engine }: Context, text: string): Area | undefined {
  const id = engine.sheetIdByName(text.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'"))
  return id === undefined ? undefined : areaOfZone(id, engine.getters.getSheetZone(id))
}

export function areaOfZone(
  sheetId: string,
  zone: { top: number; left: number; bottom: number; right: number },
): Area {
  return { sheetId, top: zone.top, left: zone.left, bottom: zone.bottom, right: zone.right }
}

export function zoneOf({ top, left, bottom, right }: Area) {
  return { top, left, bottom, right }
}

function fail(message: string): never {
  throw exception(message)
}

/** `_sheetId` and `_zone` are how o-spreadsheet's commands name ranges. */
export function rangeData({ engine }: Context, area: Area): object {
  return engine.getters.getRangeDataFromZone(area.sheetId, zoneOf(area))
}

/** Ids of o-spreadsheet's rules and figures. */
export function newId(): string {
  return `g${Math.random().toString(36).slice(2, 12)}${Math.random().toString(36).slice(2, 6)}`
}

const gids = new Map<string, number>()

/** Google counts sheets by numbers; sheets that the grid makes carry o-spreadsheet's ids. */
export function gidOf(sheetId: string): number {
  if (/^\d+$/.test(sheetId)) return Number(sheetId)
  const known = gids.get(sheetId)
  if (known !== undefined) return known
  let hash = 7
  for (const char of sheetId) hash = (hash * 31 + char.charCodeAt(0)) % 2_147_483_647
  gids.set(sheetId, hash)
  return hash
}
