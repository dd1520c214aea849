import { type Model, stores } from '@odoo/o-spreadsheet'
import type { Zone } from './protection'

/** The parts of the grid's editor that are needed; o-spreadsheet keeps them to itself. */
interface Editor {
  model: Model
  currentEditedCell: { sheetId: string; col: number; row: number }
  _currentContent: string
  currentTokens: unknown[]
  getMissingSymbols(tokens: unknown[]): string[]
  addHeadersForSpreadingFormula(content: string): void
  setContent(text: string): void
  confirmEdition(content: string): void
}

/** What was typed into a cell; the empty text clears all cells of the zone. */
export type OnTyped = (sheetId: string, zone: Zone, typed: string) => void

/**
 * Hands what an owner types to the local Google, which reads it as Sheets would (dates, currencies and decimals
 * of the locale) and fires onEdit. Without this o-spreadsheet would read it in its own way and nobody be told.
 */
export function handOverEdits(model: Model, onTyped: OnTyped): void {
  const typedInto = ({ sheetId, col, row }: Editor['currentEditedCell'], typed: string) =>
    onTyped(sheetId, { left: col, right: col, top: row, bottom: row }, typed)
  const editor = stores.CellComposerStore.prototype as unknown as Editor
  editor.confirmEdition = function (this: Editor, content: string) {
    const typed = this._currentContent
    // o-spreadsheet closes brackets that were left open, as Sheets does.
    const closing = typed.startsWith('=') ? this.getMissingSymbols(this.currentTokens).join('') : ''
    if (content !== '') this.addHeadersForSpreadingFormula(content)
    typedInto(this.currentEditedCell, typed + closing)
    this.setContent('')
  }
  takeCommands(model, {
    update: typedInto,
    clear: ({ sheetId, target }) => {
      for (const zone of target) onTyped(sheetId, zone, '')
    },
  })
}

interface CellUpdate {
  sheetId: string
  col: number
  row: number
  content?: string
}

interface Clearing {
  sheetId: string
  target: Zone[]
}

interface Takers {
  update(cell: CellUpdate, content: string): void
  clear(command: Clearing): void
}

/** Boxes that are ticked, choices that are picked and the Delete key are commands of the grid, not of its editor. */
function takeCommands(model: Model, take: Takers): void {
  const dispatch = model.dispatch as unknown as (type: string, payload: unknown) => unknown
  const done = { isSuccessful: true, isCancelledBecause: () => false, reasons: [] }
  const handedOver = (type: string, payload: unknown) => {
    if (type === 'DELETE_CONTENT' || type === 'DELETE_UNFILTERED_CONTENT') {
      take.clear(payload as Clearing)
      return done
    }
    const { content } = type === 'UPDATE_CELL' ? (payload as CellUpdate) : {}
    if (content === undefined) return dispatch(type, payload)
    take.update(payload as CellUpdate, content)
    return done
  }
  Object.assign(model, { dispatch: handedOver })
}
