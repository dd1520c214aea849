import type { Command } from './extras-plugin'
import type { Style } from './o-spreadsheet'

export type StylePatch = { [K in keyof Style]?: Style[K] | undefined } & { fontFamily?: string | undefined }

export interface CellPatch {
  content?: string
  /** Properties to set, or with `undefined` to take away; null takes all away. */
  style?: StylePatch | null
  format?: string
}

export interface PendingCell {
  sheetId: string
  col: number
  row: number
  patch: CellPatch
  /** The styles that were there are gone: `style` is all there is. */
  bare: boolean
}

type Entry = { command: Command } | { cell: PendingCell }

/**
 * Writes wait here, in order; several writes to one cell become one. Any other command is a barrier:
 * what follows it does not slip before it.
 */
export class WriteBuffer {
  private entries: Entry[] = []
  private cells = new Map<string, PendingCell>()
  /** The last format that waits for a cell, on whichever side of a barrier. */
  private readonly formats = new Map<string, string>()
  /** Commands that depend on nothing and come first. */
  private preface: Command[] = []

  get isEmpty(): boolean {
    return this.entries.length === 0 && this.preface.length === 0
  }

  pendingFormat(sheetId: string, col: number, row: number): string | undefined {
    return this.formats.get(`${row}:${col}:${sheetId}`)
  }

  cell(sheetId: string, col: number, row: number, patch: CellPatch): void {
    const key = `${row}:${col}:${sheetId}`
    if (patch.format !== undefined) this.formats.set(key, patch.format)
    const known = this.cells.get(key)
    if (known) {
      merge(known, patch)
      return
    }
    const cell: PendingCell = { sheetId, col, row, patch: {}, bare: false }
    merge(cell, patch)
    this.cells.set(key, cell)
    this.entries.push({ cell })
  }

  command(command: Command): void {
    this.entries.push({ command })
    this.cells.clear()
  }

  first(command: Command): void {
    this.preface.push(command)
  }

  take(): { preface: Command[]; entries: Entry[] } {
    const { preface, entries } = this
    this.preface = []
    this.entries = []
    this.cells.clear()
    this.formats.clear()
    return { preface, entries }
  }
}

function merge(cell: PendingCell, patch: CellPatch): void {
  if (patch.content !== undefined) cell.patch.content = patch.content
  if (patch.format !== undefined) cell.patch.format = patch.format
  if (patch.style === null) {
    cell.bare = true
    cell.patch.style = {}
  } else if (patch.style) {
    cell.patch.style = { ...cell.patch.style, ...patch.style }
  }
}
