import { exception } from '../../exception'
import { notEmulated, signatureError } from '../../strict'
import { type Area, contains, height, width } from '../a1'
import { type GRange, type GSheet, zoneOf } from '../context'
import { nameOf } from '../enums'
import type { Position } from './base'
import { RangeClearing } from './clearing'
import { cellKey, extrasByCell, putCellExtra } from './notes'

type CopyPasteType = GoogleAppsScript.Spreadsheet.CopyPasteType

interface Parts {
  content: 'all' | 'values' | 'formulas' | 'none'
  formats: boolean
  borders: boolean
  rules: boolean
  notes: boolean
}

const everything: Parts = { content: 'all', formats: true, borders: true, rules: true, notes: true }
const nothing: Parts = { content: 'none', formats: false, borders: false, rules: false, notes: false }
const parts: Record<string, Parts> = {
  PASTE_NORMAL: everything,
  PASTE_NO_BORDERS: { ...everything, borders: false },
  PASTE_FORMAT: { ...nothing, formats: true, borders: true },
  PASTE_FORMULA: { ...nothing, content: 'formulas' },
  PASTE_VALUES: { ...nothing, content: 'values' },
  PASTE_DATA_VALIDATION: { ...nothing, rules: true },
}

/** What a cell holds, read before anything is written. */
interface Held {
  row: number
  col: number
  content(to: Position): string
  value: unknown
  style: object | undefined
  format: string | undefined
  border: object | undefined
  note: string
}

/** Copying, moving and sorting. */
export class RangeCopying
  extends RangeClearing
  implements Pick<GRange, 'copyTo' | 'copyValuesToRange' | 'copyFormatToRange' | 'moveTo' | 'sort'>
{
  copyTo(
    destination: GRange,
    how?: CopyPasteType | { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined },
    transposed = false,
  ): void {
    const target = this.context.areaOf(destination)
    if (!target) throw signatureError('SpreadsheetApp.Range', 'copyTo', [destination])
    if (transposed) throw notEmulated('Range.copyTo transposed')
    this._copy(target, chosenParts(how))
  }

  copyValuesToRange(
    sheet: GSheet | number,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void {
    this._copy(this._numbered(sheet, column, columnEnd, row, rowEnd), { ...nothing, content: 'values' })
  }

  copyFormatToRange(
    sheet: GSheet | number,
    column: number,
    columnEnd: number,
    row: number,
    rowEnd: number,
  ): void {
    this._copy(this._numbered(sheet, column, columnEnd, row, rowEnd), parts.PASTE_FORMAT ?? nothing)
  }

  _numbered(sheet: GSheet | number, column: number, columnEnd: number, row: number, rowEnd: number): Area {
    const sheetId = typeof sheet === 'number' ? String(sheet) : this.context.sheetIdOf(sheet)
    if (sheetId === undefined) throw exception('Invalid argument: sheet')
    return { sheetId, top: row - 1, bottom: rowEnd - 1, left: column - 1, right: columnEnd - 1 }
  }

  /** The source is repeated as often as it fits into the target. */
  _copy(target: Area, chosen: Parts): void {
    const held = this._hold().flat()
    const times = (space: number, size: number) => Math.max(1, Math.floor(space / size))
    const down = times(height(target), height(this.area))
    const across = times(width(target), width(this.area))
    for (let tileRow = 0; tileRow < down; tileRow += 1) {
      for (let tileCol = 0; tileCol < across; tileCol += 1) {
        const top = target.top + tileRow * height(this.area)
        const left = target.left + tileCol * width(this.area)
        this._paste(held, { sheetId: target.sheetId, top, left }, chosen)
      }
    }
  }

  _hold(): Held[][] {
    const { engine } = this.context
    engine.flush()
    const { getters } = engine
    const notes = extrasByCell(this.context, 'note', this.area)
    return this._map((position): Held => {
      const cell = getters.getCell(position)
      return {
        row: position.row - this.area.top,
        col: position.col - this.area.left,
        value: engine.value(position),
        content: (to) => {
          if (!cell?.isFormula) return cell?.content ?? ''
          const right = to.col - position.col
          const down = to.row - position.row
          return getters.getTranslatedCellFormula(to.sheetId, right, down, cell.compiledFormula)
        },
        style: cell?.style,
        format: cell?.format,
        border: getters.getCellBorder(position) ?? undefined,
        note: String(notes.get(cellKey(position))?.data.text ?? ''),
      }
    })
  }

  _paste(held: Held[], at: { sheetId: string; top: number; left: number }, chosen: Parts): void {
    const { engine } = this.context
    const { sheetId } = at
    const target = { ...at, bottom: at.top + height(this.area) - 1, right: at.left + width(this.area) - 1 }
    const size = engine.getters.getSheetSize(sheetId)
    if (target.bottom >= size.numberOfRows || target.right >= size.numberOfCols) {
      throw exception('The coordinates of the range are outside the dimensions of the sheet.')
    }
    const notes = chosen.notes ? extrasByCell(this.context, 'note', target) : new Map()
    const rules = chosen.rules ? this.getDataValidations() : []
    for (const cell of held) {
      const to = { sheetId, row: at.top + cell.row, col: at.left + cell.col }
      this._pasteCell(cell, to, chosen)
      if (chosen.notes) {
        putCellExtra(
          this.context,
          'note',
          notes.get(cellKey(to)),
          to,
          cell.note ? { text: cell.note } : undefined,
        )
      }
    }
    if (chosen.rules && rules.some((row) => row.some(Boolean))) {
      this.context.rawRange(target).setDataValidations(rules)
    }
  }

  _pasteCell(cell: Held, to: Position, chosen: Parts): void {
    const { engine } = this.context
    const { sheetId, col, row } = to
    if (chosen.content === 'values') {
      const value = typeof cell.value === 'string' ? engine.literalText(cell.value) : undefined
      if (value === undefined) engine.type(sheetId, col, row, cell.value)
      else engine.write(sheetId, col, row, { content: value })
    } else if (chosen.content !== 'none') {
      engine.write(sheetId, col, row, { content: cell.content(to) })
    }
    if (chosen.formats) {
      engine.write(sheetId, col, row, { style: null, format: cell.format ?? '' })
      if (cell.style) engine.write(sheetId, col, row, { style: cell.style })
    }
    if (chosen.borders) engine.queue('SET_BORDER', { sheetId, col, row, border: cell.border })
  }

  moveTo(target: GRange): void {
    const to = this.context.areaOf(target)
    if (!to) throw signatureError('SpreadsheetApp.Range', 'moveTo', [target])
    const held = this._hold().flat()
    const { engine } = this.context
    const place = { sheetId: to.sheetId, top: to.top, left: to.left }
    // References to the moved cells follow them.
    engine.execute('MOVE_RANGES', {
      target: [zoneOf(this.area)],
      sheetId: this.area.sheetId,
      sheetName: engine.getters.getSheetName(this.area.sheetId),
      targetSheetId: to.sheetId,
      col: to.left,
      row: to.top,
    })
    const bottom = to.top + height(this.area) - 1
    const covered = { ...place, bottom, right: to.left + width(this.area) - 1 }
    this._each((position) => {
      const { sheetId, col, row } = position
      const inside = contains(covered, { sheetId, top: row, bottom: row, left: col, right: col })
      if (inside) return
      engine.write(sheetId, col, row, { content: '', style: null, format: '' })
      engine.queue('SET_BORDER', { sheetId, col, row, border: undefined })
    })
    for (const cell of held) {
      const at = { sheetId: to.sheetId, row: to.top + cell.row, col: to.left + cell.col }
      const from = {
        sheetId: this.area.sheetId,
        row: this.area.top + cell.row,
        col: this.area.left + cell.col,
      }
      // A moved formula goes on naming what it named.
      this._pasteCell({ ...cell, content: () => cell.content({ ...from, sheetId: at.sheetId }) }, at, {
        ...everything,
        rules: false,
        notes: false,
      })
    }
  }

  sort(sortSpecObj: unknown): GRange {
    const keys = sortKeys(sortSpecObj)
    for (const { column } of keys) {
      if (column - 1 < this.area.left || column - 1 > this.area.right) {
        throw exception('The sort column is outside of the range.')
      }
    }
    const rows = this._hold()
    const order = rows.map((_, index) => index)
    const compare = (a: number, b: number): number => {
      for (const { column, ascending } of keys) {
        const at = column - 1 - this.area.left
        const result = compareValues(rows[a]?.[at]?.value, rows[b]?.[at]?.value, ascending)
        if (result) return result
      }
      return a - b
    }
    order.sort(compare)
    const notes = extrasByCell(this.context, 'note', this.area)
    for (const [row, from] of order.entries()) {
      if (row === from) continue
      for (const cell of rows[from] ?? []) {
        const to = { sheetId: this.area.sheetId, row: this.area.top + row, col: this.area.left + cell.col }
        this._pasteCell(cell, to, { ...everything, borders: false })
        putCellExtra(
          this.context,
          'note',
          notes.get(cellKey(to)),
          to,
          cell.note ? { text: cell.note } : undefined,
        )
      }
    }
    return this.self
  }
}

function chosenParts(how: unknown): Parts {
  if (how === undefined || how === null) return everything
  if (typeof how === 'object' && !('ordinal' in how)) {
    const { formatOnly, contentsOnly } = how as { formatOnly?: boolean; contentsOnly?: boolean }
    if (formatOnly) return parts.PASTE_FORMAT ?? everything
    return contentsOnly ? (parts.PASTE_VALUES ?? everything) : everything
  }
  const chosen = parts[nameOf(how)]
  if (!chosen) throw notEmulated(`Range.copyTo with ${nameOf(how)}`)
  return chosen
}

interface SortKey {
  column: number
  ascending: boolean
}

function sortKeys(spec: unknown): SortKey[] {
  if (Array.isArray(spec)) return spec.flatMap(sortKeys)
  if (typeof spec === 'number') return [{ column: spec, ascending: true }]
  const { column, ascending } = (spec ?? {}) as { column?: unknown; ascending?: unknown }
  if (typeof column !== 'number') throw exception('Invalid argument: sortSpecObj')
  return [{ column, ascending: ascending !== false }]
}

/** Numbers, then text, then booleans; empty cells come last in both directions. */
export function compareValues(a: unknown, b: unknown, ascending: boolean): number {
  const emptyA = a === '' || a === undefined
  const emptyB = b === '' || b === undefined
  if (emptyA || emptyB) return Number(emptyA) - Number(emptyB)
  const rank = (value: unknown) => (typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 0)
  const byKind = rank(a) - rank(b)
  const byValue =
    typeof a === 'string' && typeof b === 'string'
      ? a.localeCompare(b, undefined, { sensitivity: 'base' })
      : Number(a) - Number(b)
  const result = byKind || byValue
  return ascending ? result : -result
}
