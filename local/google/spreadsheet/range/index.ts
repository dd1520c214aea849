import { exception } from '../../exception'
import type { Area } from '../a1'
import { areaOfZone, type GRange } from '../context'
import { addMetadata, metadataAt, newFinder, wholeLine } from '../developer-metadata'
import { nameOf } from '../enums'
import { shiftDepth, toggleGroups } from '../groups'
import { protectArea } from '../protection'
import { activate, activateCell } from '../selection'
import { RangeText } from './text'

type Direction = GoogleAppsScript.Spreadsheet.Direction
type Dimension = GoogleAppsScript.Spreadsheet.Dimension
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata
type Protection = GoogleAppsScript.Spreadsheet.Protection

/** The whole Range: what is around cells rather than in them. */
export class Range
  extends RangeText
  implements
    Pick<
      GRange,
      | 'activate'
      | 'activateAsCurrentCell'
      | 'addDeveloperMetadata'
      | 'canEdit'
      | 'collapseGroups'
      | 'createDeveloperMetadataFinder'
      | 'expandGroups'
      | 'getDataRegion'
      | 'getDeveloperMetadata'
      | 'getNextDataCell'
      | 'protect'
      | 'shiftColumnGroupDepth'
      | 'shiftRowGroupDepth'
      | 'trimWhitespace'
    >
{
  activate(): GRange {
    activate(this.context, this.area)
    return this.self
  }

  activateAsCurrentCell(): GRange {
    activateCell(this.context, this.area)
    return this.self
  }

  addDeveloperMetadata(...args: unknown[]): GRange {
    addMetadata(this.context, wholeLine(this.area), args)
    return this.self
  }

  createDeveloperMetadataFinder(): Finder {
    return newFinder(this.context, { area: this.area })
  }

  getDeveloperMetadata(): Metadata[] {
    return metadataAt(this.context, { area: this.area })
  }

  canEdit(): boolean {
    return true
  }

  protect(): Protection {
    return protectArea(this.context, this.area)
  }

  shiftColumnGroupDepth(delta: number): GRange {
    shiftDepth(this.context, this.area, 'COL', delta)
    return this.self
  }

  shiftRowGroupDepth(delta: number): GRange {
    shiftDepth(this.context, this.area, 'ROW', delta)
    return this.self
  }

  collapseGroups(): GRange {
    toggleGroups(this.context, this.area, true)
    return this.self
  }

  expandGroups(): GRange {
    toggleGroups(this.context, this.area, false)
    return this.self
  }

  getDataRegion(dimension?: Dimension): GRange {
    const { engine } = this.context
    engine.flush()
    const zone = engine.getters.getContiguousZone(this.area.sheetId, this.area)
    const region = areaOfZone(this.area.sheetId, zone)
    if (dimension === undefined) return this.context.range(region)
    const { top, bottom, left, right } = this.area
    const kept = nameOf(dimension) === 'ROWS' ? { left, right } : { top, bottom }
    return this.context.range({ ...region, ...kept })
  }

  /** As Ctrl and an arrow key: to the end of the data, or to the next data. */
  getNextDataCell(direction: Direction): GRange {
    const { sheetId } = this.area
    const { numberOfRows, numberOfCols } = this.context.engine.getters.getSheetSize(sheetId)
    const steps: Record<string, [number, number]> = {
      UP: [-1, 0],
      DOWN: [1, 0],
      PREVIOUS: [0, -1],
      NEXT: [0, 1],
    }
    const step = steps[nameOf(direction)]
    if (!step) throw exception('Invalid argument: direction')
    const [down, right] = step
    let { top: row, left: col } = this.area
    const within = () =>
      row + down >= 0 && row + down < numberOfRows && col + right >= 0 && col + right < numberOfCols
    const filled = (r: number, c: number) => this.context.engine.value({ sheetId, row: r, col: c }) !== ''
    const through = filled(row, col) && within() && filled(row + down, col + right)
    while (within()) {
      if (through && !filled(row + down, col + right)) break
      row += down
      col += right
      if (!through && filled(row, col)) break
    }
    return this.context.range(cellArea(sheetId, row, col))
  }

  trimWhitespace(): GRange {
    return this._each((position) => {
      const value = this.context.engine.value(position)
      if (typeof value !== 'string' || this.context.engine.formulaAt(position)) return
      const trimmed = value.trim().replace(/\s+/g, ' ')
      const { sheetId, col, row } = position
      if (trimmed === value) return
      this.context.engine.write(sheetId, col, row, { content: this.context.engine.literalText(trimmed) })
    })
  }
}

function cellArea(sheetId: string, row: number, col: number): Area {
  return { sheetId, top: row, bottom: row, left: col, right: col }
}
