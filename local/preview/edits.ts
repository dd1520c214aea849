import { type Model, stores } from '@odoo/o-spreadsheet'
import { cellName } from '../xlsx/cells'

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

/** What was typed into a cell, with the cell's address as a script would write it. */
export type OnTyped = (address: string, typed: string) => void

/**
 * Hands what an owner types to the local Google, which reads it as Sheets would (dates, currencies and decimals
 * of the locale) and fires onEdit. Without this o-spreadsheet would read it in its own way and nobody be told.
 */
export function handOverEdits(model: Model, googleName: (sheetId: string) => string, onTyped: OnTyped): void {
  const address = ({ sheetId, col, row }: Editor['currentEditedCell']) =>
    `'${googleName(sheetId).replaceAll("'", "''")}'!${cellName(col, row)}`
  const editor = stores.CellComposerStore.prototype as unknown as Editor
  editor.confirmEdition = function (this: Editor, content: string) {
    const typed = this._currentContent
    // o-spreadsheet closes brackets that were left open, as Sheets does.
    const closing = typed.startsWith('=') ? this.getMissingSymbols(this.currentTokens).join('') : ''
    if (content !== '') this.addHeadersForSpreadingFormula(content)
    onTyped(address(this.currentEditedCell), typed + closing)
    this.setContent('')
  }
  takeSingleCells(model, (cell, content) => onTyped(address(cell), content))
}

interface CellUpdate {
  sheetId: string
  col: number
  row: number
  content?: string
}

/** Boxes that are ticked and choices that are picked are single updates of the grid, outside of its editor. */
function takeSingleCells(model: Model, onUpdate: (cell: CellUpdate, content: string) => void): void {
  const dispatch = model.dispatch as unknown as (type: string, payload: CellUpdate) => unknown
  const typed = { isSuccessful: true, isCancelledBecause: () => false, reasons: [] }
  const handedOver = (type: string, payload: CellUpdate) => {
    const { content } = payload ?? {}
    if (type !== 'UPDATE_CELL' || content === undefined) return dispatch(type, payload)
    onUpdate(payload, content)
    return typed
  }
  Object.assign(model, { dispatch: handedOver })
}
