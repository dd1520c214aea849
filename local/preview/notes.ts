import { type CellPosition, registries, UIPlugin } from '@odoo/o-spreadsheet'
import { Component, xml } from '@odoo/owl'

/** The local Google keeps notes for o-spreadsheet, which has none: it adds this getter. */
interface NoteGetters {
  getGoogleExtras(kind: 'note'): Record<string, NoteExtra>
}
interface NoteExtra {
  range?: { sheetId: string; zone: { left: number; top: number } }
  data: Record<string, unknown>
}

const CORNER = 6
const CORNER_COLOUR = '#ffa000'

function notesOn(getters: unknown, sheetId: string): NoteExtra[] {
  const notes = Object.values((getters as NoteGetters).getGoogleExtras('note'))
  return notes.filter((note) => note.range?.sheetId === sheetId)
}

function noteAt(getters: unknown, { sheetId, col, row }: CellPosition): string {
  const note = notesOn(getters, sheetId).find(
    ({ range }) => range?.zone.left === col && range.zone.top === row,
  )
  return String(note?.data.text ?? '')
}

/** The corner by which an owner sees that a cell has a note. */
class NoteCorners extends UIPlugin {
  static override layers = ['Highlights'] as const
  static override getters = [] as const

  override drawLayer({ ctx }: Parameters<UIPlugin['drawLayer']>[0]): void {
    const sheetId = this.getters.getActiveSheetId()
    ctx.fillStyle = CORNER_COLOUR
    for (const { range } of notesOn(this.getters, sheetId)) {
      if (range === undefined) continue
      const { left, top } = range.zone
      const zone = this.getters.expandZone(sheetId, { left, right: left, top, bottom: top })
      const { x, y, width, height } = this.getters.getVisibleRect(zone)
      if (width < CORNER || height < CORNER) continue
      ctx.beginPath()
      ctx.moveTo(x + width - CORNER, y)
      ctx.lineTo(x + width, y)
      ctx.lineTo(x + width, y + CORNER)
      ctx.fill()
    }
  }
}

class NoteBubble extends Component {
  static override template = xml`<div class="smm-note" t-esc="props.text"/>`
  static maxSize = { maxWidth: 280, maxHeight: 320 }
}

/** Shows notes as Sheets does: a corner in the cell, and the text while the pointer rests on it. */
export function showNotes(): void {
  registries.featurePluginRegistry.replace('smmNotes', NoteCorners as never)
  registries.cellPopoverRegistry.replace('SmmNote', {
    onHover: (position, getters) => {
      const text = noteAt(getters, position)
      if (text === '') return { isOpen: false }
      return { isOpen: true, props: { text }, Component: NoteBubble, cellCorner: 'top-right' }
    },
  })
}
