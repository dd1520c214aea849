import { exception } from '../exception'
import { areaOfZone, type Context, type GRange, perform, rangeData, Standin, show } from './context'

type GNamedRange = GoogleAppsScript.Spreadsheet.NamedRange

const invalid = (name: string): string => `The name "${name}" is not a valid name for a range.`

function sentences(name: string): Record<string, string> {
  return {
    NamedRangeInvalidName: invalid(name),
    NamedRangeNameLooksLikeCellReference: invalid(name),
    NamedRangeNameAlreadyExists: `A range with the name "${name}" already exists.`,
  }
}

class NamedRange extends Standin<GNamedRange> implements GNamedRange {
  constructor(
    readonly context: Context,
    private name: string,
  ) {
    super()
  }

  getName(): string {
    return this.name
  }

  getRange(): GRange {
    const { range } = this._found()
    return this.context.range(areaOfZone(range.sheetId, range.zone))
  }

  setName(name: string): GNamedRange {
    const { range } = this._found()
    update(this.context, this.name, name, areaOfZone(range.sheetId, range.zone))
    this.name = name
    return this.self
  }

  setRange(range: GRange): GNamedRange {
    this._found()
    const area = this.context.areaOf(range)
    if (!area) throw exception('Invalid argument: range')
    update(this.context, this.name, this.name, area)
    return this.self
  }

  remove(): void {
    removeNamedRange(this.context, this.name)
  }

  _found() {
    this.context.engine.flush()
    const found = this.context.engine.getters.getNamedRange(this.name)
    if (!found) throw exception(`The named range "${this.name}" does not exist.`)
    return found
  }
}

type Area = ReturnType<typeof areaOfZone>

function update(context: Context, oldRangeName: string, newRangeName: string, area: Area): void {
  const ranges = [rangeData(context, area)]
  perform(context, 'UPDATE_NAMED_RANGE', { oldRangeName, newRangeName, ranges }, sentences(newRangeName))
}

/** `sheetId` undefined: those of all sheets. */
export function namedRanges(context: Context, sheetId?: string): GNamedRange[] {
  const { engine } = context
  engine.flush()
  return engine.getters
    .getNamedRanges()
    .filter(({ range }) => sheetId === undefined || range.sheetId === sheetId)
    .map(({ name }) => show<GNamedRange>(context.host, 'NamedRange', new NamedRange(context, name)))
}

export function setNamedRange(context: Context, name: string, range: GRange): void {
  const area = context.areaOf(range)
  if (!area) throw exception('Invalid argument: range')
  context.engine.flush()
  if (context.engine.getters.getNamedRange(name)) {
    update(context, name, name, area)
    return
  }
  perform(context, 'CREATE_NAMED_RANGE', { name, ranges: [rangeData(context, area)] }, sentences(name))
}

export function removeNamedRange(context: Context, name: string): void {
  perform(
    context,
    'DELETE_NAMED_RANGE',
    { name },
    { NamedRangeNotFound: `The named range "${name}" does not exist.` },
  )
}
