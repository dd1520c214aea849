import type {
  Cell,
  Choices,
  Column,
  DemoRow,
  DemoValue,
  HeadRow,
  Look,
  Template,
} from '../../../sheets-templates/template'
import { type Day, serialOfDay } from '../../core/day'
import type { Beginning } from '../beginning'
import { fingerprint, inputKeys } from '../example'
import { type Currency, exampleAmount } from '../money'
import type { Words } from '../words'
import { exampleDay } from './example-day'
import { addressed, MISSING, type Neighbour } from './formula'
import { headRowNames, KEYS, type Layout, MARK } from './layout'
import { alignmentOf, COLOURS, numberFormat, STYLES, type Style } from './look'

/** What the sheet is for: filled into its words and values. */
export interface SheetFacts {
  year: number
  currency: Currency
  today: Day
  beginning?: Beginning
}

export interface Drawing {
  name: string
  values: (string | number | boolean)[][]
  formats: string[][]
  styles: Style[][]
  notes: string[][]
  choices: (Choices | undefined)[][]
  merges: { row: number; column: number; span: number }[]
  /** Cells of the head that the owner fills in: a line under them shows that they are there. */
  inputs: { row: number; column: number; span: number }[]
  /** The cell that keeps today's date. */
  stamp?: { row: number; column: number }
}

const TICK: Choices = { check: 'tick' }

/** Rows under the head that a sheet starts with: example rows, or rows that belong to the sheet itself. */
interface FirstRow {
  cells: DemoRow
  example: boolean
  /** The template that fills the row. */
  feed?: string
}

/** Which rows a sheet starts with: those of the example too, only what belongs to the sheet itself, or none. */
export type Rows = 'example' | 'own' | 'none'

/** The hidden mark of a row that another sheet fills. */
export const feedMark = (from: string): string => `feed:${from}`

/** Everything of a new sheet that stands in cells, as whole matrices, so that each is written by one call. */
export function draw(
  template: Template,
  layout: Layout,
  words: Words,
  facts: SheetFacts,
  neighbour: (template: string) => Neighbour | undefined,
  startRows: Rows = 'example',
): Drawing {
  const height = layout.anchorRow + template.tableRows
  const width = Math.max(...layout.columns.values())
  const matrix = <T>(value: T): T[][] => Array.from({ length: height }, () => new Array<T>(width).fill(value))
  const sheet: Drawing = {
    name: words.say(template.name, { year: facts.year }),
    values: matrix<string | number | boolean>(''),
    formats: matrix('General'),
    styles: matrix<Style>(STYLES.plain),
    notes: matrix(''),
    choices: matrix<Choices | undefined>(undefined),
    merges: [],
    inputs: [],
  }
  /** A formula that needs a sheet which is not there yet is left out. */
  const formulaAt = (formula: string, row: number, column: string) => {
    const written = addressed(formula, layout, { row, column }, neighbour, words.say)
    return written.includes(MISSING) ? '' : written
  }
  const at = (key: string) => (layout.columns.get(key) ?? 1) - 1

  drawBody(template, layout, facts, sheet)
  for (const name of headRowNames(template)) {
    const row = layout.rows.get(name) ?? 1
    set(sheet.values, row, at(MARK), name)
    if (name === KEYS) for (const key of layout.columns.keys()) set(sheet.values, row, at(key), `smm:${key}`)
  }
  for (const head of template.head) {
    const row = layout.rows.get(head.name) ?? 1
    for (const [column, cell] of headCells(template, head, layout)) {
      drawCell(sheet, row, at(column), cell, head.look, words, facts, (formula) =>
        formulaAt(formula, row, column),
      )
    }
  }
  for (const column of template.columns) {
    if (column.formula)
      set(
        sheet.values,
        layout.anchorRow,
        at(column.key),
        formulaAt(column.formula, layout.anchorRow, column.key),
      )
  }
  const rows = startRows === 'none' ? [] : firstRows(template, facts, neighbour, startRows === 'example')
  rows.forEach((first, index) => {
    const row = layout.firstRow + index
    const written: Record<string, unknown> = {}
    for (const [key, cell] of Object.entries(first.cells)) {
      const value = bodyValue(cell, words, facts, (formula) => formulaAt(formula, row, key))
      if (value !== undefined) set(sheet.values, row, at(key), value)
      if (cell.kind) set(sheet.formats, row, at(key), numberFormat(cell.kind, facts.currency))
      if (cell.note) set(sheet.notes, row, at(key), words.say(cell.note))
      if (value !== undefined && !cell.formula) written[key] = cell.day ? exampleDay(cell.day, facts) : value
    }
    if (first.feed) set(sheet.values, row, at(MARK), feedMark(first.feed))
    if (first.example)
      set(sheet.values, row, at(MARK), `demo:${fingerprint(inputKeys(template).map((key) => written[key]))}`)
  })
  return sheet
}

function firstRows(
  template: Template,
  facts: SheetFacts,
  neighbour: (template: string) => Neighbour | undefined,
  withExample: boolean,
): FirstRow[] {
  const own =
    template.rows
      ?.map((cells) => (withExample ? cells : withoutExample(template, cells)))
      .map((cells) => ({ cells, example: hasExample(template, cells) })) ?? []
  const begun = facts.beginning?.rows?.map((cells) => ({ cells, example: false })) ?? []
  const feeds = (template.feeds ?? []).filter(({ from }) => neighbour(from))
  const replaced = new Set(feeds.flatMap(({ replaces = [] }) => replaces))
  const demo = (withExample ? template.demo : []).filter(
    (cells) => !Object.values(cells).some(({ text }) => text !== undefined && replaced.has(text)),
  )
  const rows = [
    ...own,
    ...feeds.map(({ from, row }) => ({ cells: row, example: false, feed: from })),
    ...begun,
    ...demo.map((cells) => ({ cells, example: true })),
  ]
  const { sortedBy } = template
  if (!sortedBy) return rows
  const dayOf = ({ cells }: FirstRow) => exampleDay(cells[sortedBy]?.day ?? '', facts) ?? ''
  return rows.sort((one, other) => dayOf(one).localeCompare(dayOf(other)))
}

/** A row of the sheet itself as it asks, not as the example answers; what is to stand there keeps its format. */
function withoutExample(template: Template, cells: DemoRow): DemoRow {
  const inputs = inputKeys(template)
  return Object.fromEntries(
    Object.entries(cells).map(([key, { kind, ...cell }]) => {
      const kept = inputs.includes(key) ? {} : cell
      return [key, kind ? { ...kept, kind } : kept]
    }),
  )
}

/** A row of the sheet itself is an example too where it fills in what the owner will fill in. */
function hasExample(template: Template, cells: DemoRow): boolean {
  return inputKeys(template).some(
    (key) => cells[key] && Object.keys(cells[key]).some((part) => part !== 'kind'),
  )
}

/** The cells of one row of the head: each column's title, cells that repeat across columns, single cells. */
export function headCells(template: Template, head: HeadRow, layout: Layout): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  for (const column of template.columns) {
    if (head.name === 'header') cells.set(column.key, titleCell(column))
    else if (head.look !== 'plain') cells.set(column.key, { look: rowLook(head, column) })
  }
  for (const { columns, cell } of head.across ?? []) {
    for (const name of columns) {
      for (const key of layout.groups.get(name) ?? [name]) cells.set(key, { look: head.look, ...cell })
    }
  }
  for (const [key, cell] of Object.entries(head.cells ?? {})) cells.set(key, { look: head.look, ...cell })
  return cells
}

/** Columns that hold a chart or a gap stay white in every row. */
function rowLook(head: HeadRow, column: Column): Look {
  const blank = column.title === 'common.blank' && !column.group
  return blank && head.look !== 'band' ? 'plain' : head.look
}

function titleCell(column: Column): Cell {
  return {
    text: column.title,
    look: 'header',
    align: column.align ?? alignmentOf(column.kind),
    ...(column.note ? { note: column.note } : {}),
  }
}

function drawBody(template: Template, layout: Layout, facts: SheetFacts, sheet: Drawing): void {
  template.columns.forEach((column) => {
    const index = (layout.columns.get(column.key) ?? 1) - 1
    const blank = column.title === 'common.blank' && !column.formula && !column.group
    const style: Style = {
      ...(column.input || blank ? STYLES.input : STYLES.calculated),
      align: column.align ?? alignmentOf(column.kind),
      wrap: column.kind === 'long',
      vertical: template.rowAlign,
    }
    const format = numberFormat(column.kind, facts.currency, column.zeroHidden)
    for (let row = layout.firstRow; row <= sheet.values.length; row++) {
      set(sheet.styles, row, index, style)
      set(sheet.formats, row, index, format)
      if (column.input) set(sheet.choices, row, index, column.kind === 'check' ? TICK : column.choices)
    }
  })
}

function drawCell(
  sheet: Drawing,
  row: number,
  index: number,
  cell: Cell,
  rowLookName: Look,
  words: Words,
  facts: SheetFacts,
  formula: (formula: string) => string,
): void {
  const style = STYLES[cell.look ?? rowLookName]
  const isInput = cell.look === 'input'
  const spanned = Array.from({ length: cell.span ?? 1 }, (_, offset) => index + offset)
  for (const column of spanned) {
    set(sheet.styles, row, column, {
      ...style,
      ...(cell.align
        ? { align: cell.align }
        : cell.kind && cell.kind !== 'text'
          ? { align: 'right' as const }
          : {}),
      ...(isInput ? { background: COLOURS.white } : {}),
      ...(cell.kind === 'long' ? { wrap: true } : {}),
    })
  }
  if (cell.span && cell.span > 1) sheet.merges.push({ row, column: index + 1, span: cell.span })
  if (cell.stamped) sheet.stamp = { row, column: index + 1 }
  if (isInput) sheet.inputs.push({ row, column: index + 1, span: cell.span ?? 1 })
  const value = headValue(cell, words, facts, formula)
  if (value !== undefined) set(sheet.values, row, index, value)
  if (cell.kind)
    set(
      sheet.formats,
      row,
      index,
      numberFormat(cell.kind, facts.currency, cell.look === 'total' || cell.look === 'group'),
    )
  if (cell.note) set(sheet.notes, row, index, words.say(cell.note))
  if (cell.choices || cell.kind === 'check') set(sheet.choices, row, index, cell.choices ?? TICK)
}

function headValue(
  cell: Cell,
  words: Words,
  facts: SheetFacts,
  formula: (formula: string) => string,
): string | number | undefined {
  if (cell.formula) return formula(cell.formula)
  const begun = cell.setting ? facts.beginning?.settings?.[cell.setting] : undefined
  if (begun !== undefined) return begun
  if (cell.text) return words.say(cell.text, { year: facts.year })
  if (typeof cell.value === 'number') return cell.value
  if (cell.value === undefined) return undefined
  return plainValue(cell.value.replace('{currency}', facts.currency.code), facts)
}

/** A number or a day that a template gives as text becomes what a cell holds: a number. */
function plainValue(text: string, facts: SheetFacts): string | number {
  if (text === '{year}') return facts.year
  const day = exampleDay(text, facts)
  if (day) return serialOfDay(day)
  return /^\d+$/.test(text) ? Number(text) : text
}

function bodyValue(
  cell: DemoValue,
  words: Words,
  facts: SheetFacts,
  formula: (formula: string) => string,
): string | number | boolean | undefined {
  if (cell.formula) return formula(cell.formula)
  if (cell.text) return words.say(cell.text)
  if (cell.day) return serialOfDay(exampleDay(cell.day, facts) ?? '')
  if (cell.plain !== undefined) return cell.plain
  if (cell.ticked !== undefined) return cell.ticked
  if (cell.amount !== undefined) return exampleAmount(cell.amount, facts.currency)
  return cell.number
}

function set<T>(matrix: T[][], row: number, index: number, value: T): void {
  const cells = matrix[row - 1]
  if (cells) cells[index] = value
}
