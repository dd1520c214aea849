import { exception } from '../exception'
import type { Extra } from '../workbook/extras-plugin'
import { nextMetadataId } from '../workbook/extras-plugin'
import { type Area, columnName, contains, overlaps } from './a1'
import {
  areaOfZone,
  type Context,
  type GRange,
  type GSheet,
  type GSpreadsheet,
  Standin,
  show,
} from './context'
import { enums, enumValue, nameOf } from './enums'

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility

/** Where metadata stands, or may stand: the spreadsheet, a sheet, a whole row or column. */
export interface Place {
  sheetId?: string
  area?: Area
}

const ARBITRARY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.'

/**
 * Google takes metadata on exactly one whole row or column, written as such (`3:3`, `C:C`): the same cells
 * named by numbers were refused, users report.
 */
export function wholeLine(area: Area): Place {
  const column = /^[A-Z]+:[A-Z]+$/.test(area.notation ?? '') && area.left === area.right
  const row = /^\d+:\d+$/.test(area.notation ?? '') && area.top === area.bottom
  if (!column && !row) throw exception(ARBITRARY)
  return { area }
}

export function addMetadata(context: Context, place: Place, args: readonly unknown[]): void {
  const [key, second, third] = args
  const value = typeof second === 'string' ? second : null
  const visibility = typeof second === 'string' ? third : second
  const { engine } = context
  engine.flush()
  const extra: Extra = {
    id: nextMetadataId(engine.getters.getGoogleExtras('metadata')),
    kind: 'metadata',
    data: { key: String(key), value, visibility: visibility === undefined ? 'DOCUMENT' : nameOf(visibility) },
  }
  engine.putExtra(placed(context, extra, place))
}

function placed({ engine }: Context, extra: Extra, { sheetId, area }: Place): Extra {
  const { sheetId: _sheet, range: _range, ...rest } = extra
  if (!area) return sheetId === undefined ? rest : { ...rest, sheetId }
  const isColumn = /^[A-Z]/.test(area.notation ?? '')
  // Open-ended, so that it stays whole when lines are inserted across it.
  const range = isColumn
    ? engine.range(area.sheetId, { top: 0, left: area.left, right: area.left })
    : engine.range(area.sheetId, { left: 0, top: area.top, bottom: area.top })
  return { ...rest, range, data: { ...rest.data, line: isColumn ? 'COLUMN' : 'ROW' } }
}

export function metadataAt(context: Context, place: Place): Metadata[] {
  return context.engine
    .extras('metadata')
    .filter((extra) => standsAt(extra, place))
    .map((extra) => metadataOf(context, extra.id))
}

function standsAt(extra: Extra, { sheetId, area }: Place): boolean {
  if (area) return !!extra.range && contains(area, lineOf(extra) as Area)
  return !extra.range && extra.sheetId === sheetId
}

const lineOf = ({ range }: Extra): Area | undefined => range && areaOfZone(range.sheetId, range.zone)

function metadataOf(context: Context, id: string): Metadata {
  return show<Metadata>(context.host, 'DeveloperMetadata', new DeveloperMetadata(context, id))
}

class DeveloperMetadata extends Standin<Metadata> implements Metadata {
  constructor(
    readonly context: Context,
    readonly id: string,
  ) {
    super()
  }

  getId(): number {
    return Number(this.id)
  }

  getKey(): string {
    return String(this._extra().data.key)
  }

  getValue(): string | null {
    return this._extra().data.value as string | null
  }

  getVisibility(): Visibility {
    return enumValue(enums.DeveloperMetadataVisibility, String(this._extra().data.visibility)) as Visibility
  }

  getLocation(): Location {
    const location = new DeveloperMetadataLocation(this.context, this._extra())
    return show<Location>(this.context.host, 'DeveloperMetadataLocation', location)
  }

  setKey(key: string): Metadata {
    return this._change({ key })
  }

  setValue(value: string): Metadata {
    return this._change({ value })
  }

  setVisibility(visibility: Visibility): Metadata {
    return this._change({ visibility: nameOf(visibility) })
  }

  moveToColumn(column: GRange): Metadata {
    return this._move(wholeLine(this._area(column)))
  }

  moveToRow(row: GRange): Metadata {
    return this._move(wholeLine(this._area(row)))
  }

  moveToSheet(sheet: GSheet): Metadata {
    const sheetId = this.context.sheetIdOf(sheet)
    if (sheetId === undefined) throw exception('Invalid argument: sheet')
    return this._move({ sheetId })
  }

  moveToSpreadsheet(): Metadata {
    return this._move({})
  }

  remove(): void {
    this.context.engine.removeExtra(this._extra())
  }

  _extra(): Extra {
    const { engine } = this.context
    engine.flush()
    const extra = engine.getters.getGoogleExtras('metadata')[this.id]
    if (!extra) throw exception('The specified developer metadata does not exist.')
    return extra
  }

  _area(range: GRange): Area {
    const area = this.context.areaOf(range)
    if (!area) throw exception('Invalid argument: range')
    return area
  }

  _change(data: Record<string, unknown>): Metadata {
    const extra = this._extra()
    this.context.engine.putExtra({ ...extra, data: { ...extra.data, ...data } })
    return this.self
  }

  _move(place: Place): Metadata {
    this.context.engine.putExtra(placed(this.context, this._extra(), place))
    return this.self
  }
}

class DeveloperMetadataLocation extends Standin<Location> implements Location {
  constructor(
    readonly context: Context,
    readonly extra: Extra,
  ) {
    super()
  }

  getLocationType(): LocationType {
    return enumValue(enums.DeveloperMetadataLocationType, typeOf(this.extra)) as LocationType
  }

  getColumn(): GRange | null {
    return this._line('COLUMN')
  }

  getRow(): GRange | null {
    return this._line('ROW')
  }

  getSheet(): GSheet | null {
    const sheetId = this.extra.range?.sheetId ?? this.extra.sheetId
    return sheetId === undefined ? null : this.context.sheet(sheetId)
  }

  getSpreadsheet(): GSpreadsheet | null {
    return typeOf(this.extra) === 'SPREADSHEET' ? this.context.spreadsheet() : null
  }

  _line(type: string): GRange | null {
    const line = lineOf(this.extra)
    if (!line || typeOf(this.extra) !== type) return null
    const notation =
      type === 'ROW' ? `${line.top + 1}:${line.top + 1}` : `${columnName(line.left)}:${columnName(line.left)}`
    return this.context.range({ ...line, notation })
  }
}

function typeOf({ range, sheetId, data }: Extra): string {
  if (range) return String(data.line)
  return sheetId === undefined ? 'SPREADSHEET' : 'SHEET'
}

export function newFinder(context: Context, place: Place): Finder {
  return show<Finder>(context.host, 'DeveloperMetadataFinder', new DeveloperMetadataFinder(context, place))
}

class DeveloperMetadataFinder extends Standin<Finder> implements Finder {
  private readonly tests: ((extra: Extra) => boolean)[] = []
  private intersecting = false

  constructor(
    readonly context: Context,
    readonly place: Place,
  ) {
    super()
  }

  find(): Metadata[] {
    return this.context.engine
      .extras('metadata')
      .filter((extra) => this._inScope(extra) && this.tests.every((test) => test(extra)))
      .map((extra) => metadataOf(this.context, extra.id))
  }

  onIntersectingLocations(): Finder {
    this.intersecting = true
    return this.self
  }

  withId(id: number): Finder {
    return this._with((extra) => Number(extra.id) === id)
  }

  withKey(key: string): Finder {
    return this._with((extra) => extra.data.key === key)
  }

  withLocationType(type: LocationType): Finder {
    return this._with((extra) => typeOf(extra) === nameOf(type))
  }

  withValue(value: string): Finder {
    return this._with((extra) => extra.data.value === value)
  }

  withVisibility(visibility: Visibility): Finder {
    return this._with((extra) => extra.data.visibility === nameOf(visibility))
  }

  _with(test: (extra: Extra) => boolean): Finder {
    this.tests.push(test)
    return this.self
  }

  /** A spreadsheet's scope is everything, a sheet's is itself and its lines, a range's is the lines within. */
  _inScope(extra: Extra): boolean {
    const { sheetId, area } = this.place
    const line = lineOf(extra)
    if (area) {
      if (this.intersecting) {
        if (!line) return extra.sheetId === undefined || extra.sheetId === area.sheetId
        return overlaps(area, line)
      }
      return !!line && contains(area, line)
    }
    if (sheetId === undefined) return true
    if (this.intersecting && !line && extra.sheetId === undefined) return true
    return line ? line.sheetId === sheetId : extra.sheetId === sheetId
  }
}
