import type { CellPosition, Model, Style } from '@odoo/o-spreadsheet'
import { toGoogleFormula } from '../google/workbook/formula-text'
import type { Area, Book, BookCell, BookSheet, Line } from './book'
import { fixedArea } from './cells'
import { charts } from './charts'
import { toExcelFormula } from './formula'
import { quoted, sheetNames } from './names'
import { conditions, type RuleContext, validations } from './rules'

/** What the local Google keeps beside o-spreadsheet's own data; absent in a bare model. */
interface GoogleGetters {
  getGoogleExtras?(kind: 'note'): Record<string, NoteExtra>
  getGoogleSettings?(): { sheetNames: Record<string, string>; formats: Record<string, string> }
}

interface NoteExtra {
  range?: { sheetId: string; zone: Area }
  data: Record<string, unknown>
}

/** How the workbook's formulas are written where they cannot be Excel's, e.g. back in Google's words. */
export interface ReadOptions {
  /** The words before a formula that only Google can compute. */
  inGoogle: string
  /** A formula of the model in Google's words. */
  toGoogle?(formula: string): string
}

/** Rows that nobody has written to are not drawn further down than this: an empty tail would only weigh. */
const TAIL = 60

/** Everything of a workbook that a file for Excel can hold. */
export function readBook(model: Model, options: ReadOptions): Book {
  const { getters } = model
  const google = getters as unknown as GoogleGetters
  const settings = google.getGoogleSettings?.()
  const ids = getters.getSheetIds()
  const ownName = (id: string) => settings?.sheetNames[id] ?? getters.getSheetName(id)
  const excel = sheetNames(ids.map(ownName))
  const nameOf = (id: string) => excel.get(ownName(id)) ?? ownName(id)
  const names = getters.getNamedRanges()
  const context: ReadContext = {
    model,
    options,
    notes: notesOf(google),
    formats: settings?.formats ?? {},
    nameOf,
    sheet: (name) => {
      const id = getters.getSheetIdByName(name)
      return id === undefined ? undefined : nameOf(id)
    },
    isName: (symbol) => names.some(({ name }) => name.toLowerCase() === symbol.toLowerCase()),
  }
  return {
    sheets: ids.map((id) => readSheet(id, context)),
    names: names.map(({ name, range }) => ({
      name,
      refersTo: `${quoted(nameOf(range.sheetId))}!${fixedArea(range.zone)}`,
    })),
  }
}

interface ReadContext extends RuleContext {
  model: Model
  options: ReadOptions
  notes: Map<string, string>
  formats: Record<string, string>
  nameOf(sheetId: string): string
}

const key = (sheetId: string, column: number, row: number) => `${sheetId}:${column}:${row}`

function notesOf(google: GoogleGetters): Map<string, string> {
  const notes = new Map<string, string>()
  for (const { range, data } of Object.values(google.getGoogleExtras?.('note') ?? {})) {
    if (range === undefined) continue
    const text = data.text ?? data.note ?? data.value
    if (typeof text === 'string') notes.set(key(range.sheetId, range.zone.left, range.zone.top), text)
  }
  return notes
}

function readSheet(id: string, context: ReadContext): BookSheet {
  const { getters } = context.model
  const panes = getters.getPaneDivisions(id)
  const color = getters.getSheet(id).color
  const cells = readCells(id, context)
  return {
    name: context.nameOf(id),
    hidden: !getters.isSheetVisible(id),
    ...(color === undefined ? {} : { color }),
    gridLines: getters.getGridLinesVisibility(id),
    frozen: { columns: panes.xSplit, rows: panes.ySplit },
    columns: lines(getters.getNumberCols(id), (index) => ({
      size: getters.getColSize(id, index),
      hidden: getters.isColHiddenByUser(id, index) || getters.isColFolded(id, index),
    })),
    rows: lines(lastRow(cells) + 1, (index) => ({
      size: getters.getRowSize(id, index),
      hidden: getters.isRowHiddenByUser(id, index) || getters.isRowFolded(id, index),
    })),
    merges: getters.getMerges(id).map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
    cells,
    validations: validations(context.model, id, context),
    conditions: conditions(context.model, id, context),
    charts: charts(context.model, id, context),
  }
}

function lines(count: number, read: (index: number) => { size: number; hidden: boolean }): Line[] {
  return Array.from({ length: count }, (_, index) => ({ index, ...read(index) }))
}

function lastRow(cells: readonly BookCell[]): number {
  return cells.reduce((last, { row }) => Math.max(last, row), 0)
}

function readCells(id: string, context: ReadContext): BookCell[] {
  const { getters } = context.model
  const used = getters.getEvaluatedCellsPositions(id).reduce((last, { row }) => Math.max(last, row), 0)
  const rows = Math.min(getters.getNumberRows(id), used + TAIL)
  const columns = getters.getNumberCols(id)
  const cells: BookCell[] = []
  for (let row = 0; row < rows; row += 1) {
    for (let col = 0; col < columns; col += 1) {
      const cell = readCell({ sheetId: id, col, row }, context)
      if (cell !== undefined) cells.push(cell)
    }
  }
  return cells
}

/** The cell as the file holds it; undefined where there is nothing to hold. */
function readCell(position: CellPosition, context: ReadContext): BookCell | undefined {
  const { getters } = context.model
  const evaluated = getters.getEvaluatedCell(position)
  const style = getters.getCellStyle(position)
  const border = getters.getCellBorder(position) ?? undefined
  const format = getters.getCell(position)?.format ?? evaluated.format
  const note = context.notes.get(key(position.sheetId, position.col, position.row))
  const formula = formulaAt(position, context)
  const notes = [note, formula?.google].filter((text) => text !== undefined)
  const rule = getters.getValidationRuleForCell(position)
  const link = evaluated.link?.isExternal ? evaluated.link.url : undefined
  const cell: BookCell = {
    column: position.col,
    row: position.row,
    value: evaluated.type === 'empty' ? null : evaluated.value,
    isError: evaluated.type === 'error',
    ...(formula?.excel === undefined ? {} : { formula: formula.excel }),
    ...(rule?.criterion.type === 'isBoolean' ? { checkbox: true } : {}),
    ...(hasStyle(style) ? { style } : {}),
    ...(border === undefined ? {} : { border }),
    ...(format === undefined || format === '' ? {} : { format: context.formats[format] ?? format }),
    ...(link === undefined ? {} : { link }),
    ...(notes.length === 0 ? {} : { note: notes.join('\n\n') }),
  }
  const empty = cell.value === null && cell.formula === undefined
  const plain = cell.style === undefined && cell.border === undefined && cell.format === undefined
  return empty && plain && cell.note === undefined && cell.checkbox === undefined ? undefined : cell
}

function hasStyle(style: Style): boolean {
  return Object.values(style).some((value) => value !== undefined && value !== false && value !== '')
}

/** Excel writes points and commas in every language, so only texts are put back into their usual form. */
const SAME = { toEngine: (name: string) => name, toGoogle: (name: string) => name }

/** A formula in Excel's words, or in Google's for a note where Excel has none for it. */
function formulaAt(
  position: CellPosition,
  context: ReadContext,
): { excel?: string; google?: string } | undefined {
  const { getters } = context.model
  const cell = getters.getCell(position)
  if (!cell?.isFormula) return undefined
  const text = cell.compiledFormula.toFormulaString(getters)
  const zone = getters.getSpreadZone(position)
  const spills = zone !== undefined && (zone.left !== zone.right || zone.top !== zone.bottom)
  const excel = spills ? undefined : toExcelFormula(toGoogleFormula(text, false, SAME), context)
  return excel === undefined
    ? { google: `${context.options.inGoogle} ${context.options.toGoogle?.(text) ?? text}` }
    : { excel }
}
