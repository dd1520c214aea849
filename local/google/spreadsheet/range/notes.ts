import type { Extra } from '../../workbook/extras-plugin'
import type { Area } from '../a1'
import { type Context, type GRange, newId, zoneOf } from '../context'
import type { Position } from './base'
import { RangeFormats } from './formats'

/** Notes: the yellow corners of cells. */
export class RangeNotes
  extends RangeFormats
  implements Pick<GRange, 'getNote' | 'getNotes' | 'setNote' | 'setNotes' | 'clearNote'>
{
  getNote(): string {
    return this.getNotes()[0]?.[0] ?? ''
  }

  getNotes(): string[][] {
    const notes = extrasByCell(this.context, 'note', this.area)
    return this._map((position) => String(notes.get(cellKey(position))?.data.text ?? ''))
  }

  setNote(note: string | null): GRange {
    const known = extrasByCell(this.context, 'note', this.area)
    return this._each((position) => this._setNote(known, position, note))
  }

  setNotes(notes: (string | null)[][]): GRange {
    const known = extrasByCell(this.context, 'note', this.area)
    return this._eachOf('setNotes', notes, (position, note) => this._setNote(known, position, note))
  }

  clearNote(): GRange {
    for (const extra of extrasByCell(this.context, 'note', this.area).values()) {
      this.context.engine.removeExtra(extra)
    }
    return this.self
  }

  _setNote(known: Map<string, Extra>, position: Position, note: string | null): void {
    putCellExtra(
      this.context,
      'note',
      known.get(cellKey(position)),
      position,
      note ? { text: String(note) } : undefined,
    )
  }
}

export const cellKey = ({ row, col }: { row: number; col: number }): string => `${row}:${col}`

/** What stands at the cells of an area, by row and column. */
export function extrasByCell(context: Context, kind: 'note' | 'richText', area: Area): Map<string, Extra> {
  const found = new Map<string, Extra>()
  for (const extra of context.engine.extras(kind)) {
    const { range } = extra
    if (range?.sheetId !== area.sheetId) continue
    const { top: row, left: col } = range.zone
    if (row < area.top || row > area.bottom || col < area.left || col > area.right) continue
    found.set(cellKey({ row, col }), extra)
  }
  return found
}

/** Sets, replaces or (without data) removes what stands at a cell. */
export function putCellExtra(
  { engine }: Context,
  kind: 'note' | 'richText',
  known: Extra | undefined,
  { sheetId, row, col }: Position,
  data: Record<string, unknown> | undefined,
): void {
  if (!data) {
    if (known) engine.removeExtra(known)
    return
  }
  const range = engine.range(sheetId, zoneOf({ sheetId, top: row, bottom: row, left: col, right: col }))
  engine.putExtra({ id: known?.id ?? newId(), kind, range, data })
}
