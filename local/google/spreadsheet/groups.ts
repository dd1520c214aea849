import { exception } from '../exception'
import type { Area } from './a1'
import { areaOfZone, type Context, type GRange, Standin, show } from './context'

type GGroup = GoogleAppsScript.Spreadsheet.Group
export type Lines = 'ROW' | 'COL'

interface Span {
  start: number
  end: number
}

const spanOf = (area: Area, dimension: Lines): Span =>
  dimension === 'ROW' ? { start: area.top, end: area.bottom } : { start: area.left, end: area.right }

/** Groups lie in layers: the depth of a line is the number of groups around it. */
export function shiftDepth({ engine }: Context, area: Area, dimension: Lines, delta: number): void {
  const { sheetId } = area
  const type = delta > 0 ? 'GROUP_HEADERS' : 'UNGROUP_HEADERS'
  for (let step = 0; step < Math.abs(delta); step += 1) {
    engine.flush()
    const span = spanOf(area, dimension)
    if (delta > 0 && engine.getters.getHeaderGroup(sheetId, dimension, span.start, span.end)) {
      // o-spreadsheet has no two groups of the same lines.
      throw new Error('not emulated: two groups of the same rows or columns')
    }
    engine.execute(type, { sheetId, dimension, ...span })
  }
}

export function depthAt({ engine }: Context, sheetId: string, dimension: Lines, index: number): number {
  engine.flush()
  return engine.getters
    .getHeaderGroups(sheetId, dimension)
    .filter((group) => group.start <= index && index <= group.end).length
}

/** Collapses or expands the groups that lie wholly within an area. */
export function toggleGroups({ engine }: Context, area: Area, collapse: boolean): void {
  engine.flush()
  const { sheetId } = area
  for (const dimension of ['ROW', 'COL'] as const) {
    const { start, end } = spanOf(area, dimension)
    for (const group of engine.getters.getHeaderGroups(sheetId, dimension)) {
      if (group.start < start || group.end > end) continue
      fold({ engine } as Context, sheetId, dimension, group, collapse)
    }
  }
}

function fold(
  { engine }: Context,
  sheetId: string,
  dimension: Lines,
  { start, end }: Span,
  collapse: boolean,
): void {
  const type = collapse ? 'FOLD_HEADER_GROUP' : 'UNFOLD_HEADER_GROUP'
  engine.queue(type, { sheetId, dimension, start, end })
}

export function toggleAll({ engine }: Context, sheetId: string, dimension: Lines, collapse: boolean): void {
  engine.queue(collapse ? 'FOLD_ALL_HEADER_GROUPS' : 'UNFOLD_ALL_HEADER_GROUPS', { sheetId, dimension })
}

export function expandUpTo(context: Context, sheetId: string, dimension: Lines, depth: number): void {
  const { engine } = context
  engine.flush()
  const layers = engine.getters.getGroupsLayers(sheetId, dimension)
  for (const [index, layer] of layers.entries()) {
    for (const group of layer) fold(context, sheetId, dimension, group, index >= depth)
  }
}

export function groupAt(
  context: Context,
  sheetId: string,
  dimension: Lines,
  index: number,
  depth: number,
): GGroup | null {
  const { engine } = context
  engine.flush()
  const layer = engine.getters.getGroupsLayers(sheetId, dimension)[depth - 1]
  const span = layer?.find((group) => group.start <= index && index <= group.end)
  if (!span) throw exception(`A group does not exist at index ${index + 1} and group depth ${depth}`)
  return show<GGroup>(context.host, 'Group', new Group(context, sheetId, dimension, span, depth))
}

class Group extends Standin<GGroup> implements GGroup {
  constructor(
    readonly context: Context,
    readonly sheetId: string,
    readonly dimension: Lines,
    readonly span: Span,
    readonly depth: number,
  ) {
    super()
  }

  collapse(): GGroup {
    fold(this.context, this.sheetId, this.dimension, this.span, true)
    return this.self
  }

  expand(): GGroup {
    fold(this.context, this.sheetId, this.dimension, this.span, false)
    return this.self
  }

  getControlIndex(): number {
    // Behind the group, unless told otherwise.
    return this.span.end + 2
  }

  getDepth(): number {
    return this.depth
  }

  getRange(): GRange {
    const { start, end } = this.span
    const whole = this.context.engine.getters.getSheetZone(this.sheetId)
    const lines = this.dimension === 'ROW' ? { top: start, bottom: end } : { left: start, right: end }
    return this.context.range(areaOfZone(this.sheetId, { ...whole, ...lines }))
  }

  isCollapsed(): boolean {
    this.context.engine.flush()
    const { start, end } = this.span
    return this.context.engine.getters.isGroupFolded(this.sheetId, this.dimension, start, end)
  }

  remove(): void {
    this.context.engine.execute('UNGROUP_HEADERS', {
      sheetId: this.sheetId,
      dimension: this.dimension,
      ...this.span,
    })
  }
}
