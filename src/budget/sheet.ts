import { Refusal } from '../core/refusal'
import { knownName } from '../workbook/known-names'
import { columnLetters } from '../workbook/render/layout'
import { activeSheet, type OurSheet, ourSheets } from '../workbook/sheets'
import { type CellValue, type Row, readTable, requireColumns, type Table } from '../workbook/table'
import { words } from '../workbook/words'
import { MODES, type Mode } from './carry-over'
import type { EnteredLine } from './view'

export const MONTH_KEYS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
export const GROUP_ROWS = ['software', 'advertising', 'services', 'assets']

const keysOf = (block: string): string[] => MONTH_KEYS.map((month) => `${block}-${month}`)

/** All budgets, the latest year first. */
export const budgets = (): OurSheet[] =>
  ourSheets()
    .filter((ours) => ours.template === 'budget' && ours.complete)
    .sort((one, other) => other.year - one.year)

/** The budget of a year; without one the one she looks at, else the latest. */
export function chosenBudget(year?: number): OurSheet | undefined {
  const all = budgets()
  if (year !== undefined) return all.find((ours) => ours.year === year)
  const active = activeSheet()
  return active?.template === 'budget' ? active : all[0]
}

export function readBudget(ours: OurSheet): Table {
  const table = readTable(ours)
  requireColumns(table, ['line', ...keysOf('plan'), ...keysOf('spent')], words())
  return table
}

/** The lines of a budget; rows without a name and without amounts are no lines. */
export function linesOf(table: Table): EnteredLine[] {
  return table.rows.flatMap((row) => {
    const amounts = (block: string) => keysOf(block).map((key) => amountIn(table, row, key))
    const text = (key: string) => String(row.cells.get(key) ?? '').trim()
    const line = {
      row: row.number,
      name: text('line'),
      group: text('group'),
      channel: text('channel'),
      planned: amounts('plan'),
      spent: amounts('spent'),
      opening: amountIn(table, row, 'opening') ?? 0,
    }
    const isLine = line.name !== '' || [...line.planned, ...line.spent].some((amount) => amount !== null)
    return isLine ? [line] : []
  })
}

export function amountIn(table: Table, row: Row, key: string): number | null {
  const value = row.cells.get(key) ?? ''
  if (typeof value === 'number') return value
  if (String(value).trim() === '') return null
  const column = table.layout.columns.get(key) ?? 1
  throw new Refusal('documents.errors.badCell', {
    sheet: table.ours.sheet.getName(),
    cell: `${columnLetters(column)}${row.number}`,
    value: String(value).slice(0, 40),
  })
}

/** How unspent money moves in this sheet, whatever language its drop-down speaks. */
export function modeOf(table: Table): { mode: Mode; cap: number } {
  const key = knownName('modes', String(table.setting('mode')))?.key
  const cap: CellValue = table.setting('cap')
  return { mode: MODES.find((mode) => mode === key) ?? 'surplus', cap: typeof cap === 'number' ? cap : 0 }
}

export const groupsOf = (table: Table): string[] =>
  GROUP_ROWS.map((row) => String(table.head(row, 'line'))).filter((name) => name !== '')

/** The row below the last line of a group, or of all where it has none; one is inserted where the next is taken. */
export function roomFor(table: Table, lines: { row: number; group: string }[], group = ''): number {
  const { sheet } = table.ours
  const ofGroup = lines.filter((line) => line.group === group)
  const last = ofGroup[ofGroup.length - 1] ?? lines[lines.length - 1]
  const after = last?.row ?? table.layout.anchorRow
  const isFree = !lines.some((line) => line.row === after + 1) && after < sheet.getMaxRows()
  if (!isFree) sheet.insertRowAfter(after)
  return after + 1
}
