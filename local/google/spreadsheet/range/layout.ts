import type { Border } from '@odoo/o-spreadsheet'
import { exception } from '../../exception'
import { notEmulated } from '../../strict'
import { readColor } from '../colors'
import { areaOfZone, type GRange, perform, zoneOf } from '../context'
import { nameOf } from '../enums'
import { RangeNotes } from './notes'

type BorderStyle = GoogleAppsScript.Spreadsheet.BorderStyle
type Side = keyof Border
type Zone = ReturnType<typeof zoneOf>
type Line = { style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted'; color: string }

const borderStyles: Record<string, Line['style']> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  // o-spreadsheet draws no double line.
  DOUBLE: 'medium',
}

const sides: Side[] = ['top', 'bottom', 'left', 'right']

/** Cells come row by row: one that follows the last one makes its zone wider. */
function extend(zones: Zone[], { col, row }: { col: number; row: number }): void {
  const last = zones.at(-1)
  if (last?.top === row && last.right === col - 1) last.right = col
  else zones.push({ top: row, bottom: row, left: col, right: col })
}

/** Merged cells and borders. */
export class RangeLayout
  extends RangeNotes
  implements
    Pick<
      GRange,
      | 'merge'
      | 'mergeAcross'
      | 'mergeVertically'
      | 'breakApart'
      | 'isPartOfMerge'
      | 'getMergedRanges'
      | 'setBorder'
    >
{
  merge(): GRange {
    this._merge([zoneOf(this.area)])
    return this.self
  }

  mergeAcross(): GRange {
    const { top, bottom, left, right } = this.area
    const rows = Array.from({ length: bottom - top + 1 }, (_, row) => top + row)
    this._merge(rows.map((row) => ({ top: row, bottom: row, left, right })))
    return this.self
  }

  mergeVertically(): GRange {
    const { top, bottom, left, right } = this.area
    const columns = Array.from({ length: right - left + 1 }, (_, col) => left + col)
    this._merge(columns.map((col) => ({ top, bottom, left: col, right: col })))
    return this.self
  }

  _merge(zones: { top: number; bottom: number; left: number; right: number }[]): void {
    const target = zones.filter((zone) => zone.top !== zone.bottom || zone.left !== zone.right)
    if (!target.length) return
    this._checkMerges('merge')
    perform(
      this.context,
      'ADD_MERGE',
      { sheetId: this.area.sheetId, target, force: true },
      { FrozenPaneOverlap: "Sorry, you can't merge frozen and non-frozen rows or columns." },
    )
  }

  breakApart(): GRange {
    this._checkMerges('unmerge')
    const { sheetId } = this.area
    const target = this._merges().map((merge) => zoneOf(areaOfZone(sheetId, merge)))
    if (target.length) this.context.engine.execute('REMOVE_MERGE', { sheetId, target })
    return this.self
  }

  isPartOfMerge(): boolean {
    return this._merges().length > 0
  }

  getMergedRanges(): GRange[] {
    return this._merges().map((merge) => this.context.range(areaOfZone(this.area.sheetId, merge)))
  }

  _merges() {
    this.context.engine.flush()
    return this.context.engine.getters.getMergesInZone(this.area.sheetId, zoneOf(this.area))
  }

  _checkMerges(what: string): void {
    const { top, bottom, left, right } = this.area
    const partly = this._merges().some(
      (merge) => merge.top < top || merge.bottom > bottom || merge.left < left || merge.right > right,
    )
    if (partly) throw exception(`You must select all cells in a merged range to merge or unmerge them.`)
    if (this.area.notation && what === 'merge') throw notEmulated('merging an open range')
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: BorderStyle | null,
  ): GRange {
    const line: Line = {
      style: borderStyles[style ? nameOf(style) : 'SOLID'] ?? 'thin',
      color: color ? readColor(color) : '#000000',
    }
    const { sheetId, area } = { sheetId: this.area.sheetId, area: this.area }
    this.context.engine.flush()
    // Cells that get the same lines are told of in one command.
    const alike = new Map<string, { border: Border; target: Zone[] }>()
    this._each((position) => {
      const wanted: Record<Side, boolean | null> = {
        top: position.row === area.top ? top : horizontal,
        bottom: position.row === area.bottom ? bottom : horizontal,
        left: position.col === area.left ? left : vertical,
        right: position.col === area.right ? right : vertical,
      }
      const border: Border = { ...this.context.engine.getters.getCellBorder(position) }
      for (const side of sides) {
        if (wanted[side] === true) border[side] = line
        else if (wanted[side] === false) delete border[side]
      }
      const key = JSON.stringify(sides.map((side) => border[side] ?? null))
      const group = alike.get(key) ?? { border, target: [] }
      alike.set(key, group)
      extend(group.target, position)
    })
    for (const { border, target } of alike.values()) {
      this.context.engine.queue('SET_BORDERS_ON_TARGET', { sheetId, target, border })
    }
    return this.self
  }
}
