import type { Template } from '../../sheets-templates/template'
import { dayOfNumber } from '../core/day'
import { Refusal } from '../core/refusal'
import { type CellDays, cellDays } from './cell-days'
import { EXAMPLE, fingerprint, inputKeys } from './example'
import { headRowNames, KEYS, type Layout, layoutAt, MARK } from './render/layout'
import type { OurSheet } from './sheets'
import { templateOf } from './sheets'
import type { Words } from './words'

/** A cell as it was read; days are `2026-01-31`. */
export type CellValue = string | number | boolean

export interface Row {
  /** Where it stands on the sheet, from 1. */
  number: number
  example: boolean
  /** An example row that nobody changed. */
  untouched: boolean
  cells: ReadonlyMap<string, CellValue>
}

/** A sheet of ours as it stands now, wherever the owner moved, renamed, sorted or translated things. */
export interface Table {
  ours: OurSheet
  template: Template
  layout: Layout
  rows: Row[]
  lastRow: number
  setting(name: string): CellValue
  /** What stands in a head row's cell. */
  head(row: string, column: string): CellValue
}

const KEY_PREFIX = 'smm:'

/** Reads a whole sheet by one call. */
export function readTable(ours: OurSheet): Table {
  const template = templateOf(ours.template)
  const values = ours.sheet.getDataRange().getValues() as unknown[][]
  const layout = readLayout(template, values)
  if (!layout) throw new Refusal('documents.errors.missingKeys', { sheet: ours.sheet.getName() })
  const days = cellDays()
  const read = (row: number, key: string): CellValue => {
    const column = layout.columns.get(key)
    const value = column === undefined ? '' : values[row - 1]?.[column - 1]
    return plain(value, days)
  }
  const inputs = inputKeys(template)
  const rows: Row[] = []
  for (let number = layout.firstRow; number <= values.length; number++) {
    const cells = new Map<string, CellValue>()
    for (const key of layout.columns.keys()) cells.set(key, read(number, key))
    const mark = String(cells.get(MARK) ?? '')
    const example = mark.startsWith(EXAMPLE)
    rows.push({
      number,
      example,
      untouched: example && mark === EXAMPLE + fingerprint(inputs.map((key) => cells.get(key))),
      cells,
    })
  }
  return {
    ours,
    template,
    layout,
    rows,
    lastRow: Math.max(values.length, layout.anchorRow),
    setting(name) {
      const place = layout.settings.get(name)
      return place ? this.head(place.row, place.column) : ''
    },
    head: (row, column) => read(layout.rows.get(row) ?? 0, column),
  }
}

/** Finds the hidden row that names the columns and the hidden column that names the rows of the head. */
export function readLayout(template: Template, values: unknown[][]): Layout | undefined {
  const keyRow = values.findIndex((row) => row.some((value) => String(value).startsWith(KEY_PREFIX)))
  if (keyRow < 0) return undefined
  const columns = new Map<string, number>()
  values[keyRow]?.forEach((value, index) => {
    const key = String(value)
    if (key.startsWith(KEY_PREFIX)) columns.set(key.slice(KEY_PREFIX.length), index + 1)
  })
  const rows = new Map<string, number>([[KEYS, keyRow + 1]])
  const markColumn = columns.get(MARK)
  const names = new Set(template.head.map((row) => row.name))
  if (markColumn) {
    values.forEach((row, index) => {
      const name = String(row[markColumn - 1])
      if (names.has(name)) rows.set(name, index + 1)
    })
  }
  if (rows.size === 1) {
    // The hidden column of names is gone: the head's rows are taken to stand as they were drawn.
    const drawn = headRowNames(template)
    drawn.forEach((name, index) => {
      rows.set(name, keyRow + 1 + index - drawn.indexOf(KEYS))
    })
  }
  return layoutAt(template, columns, rows)
}

/** How an owner knows a column: by its title, and by its group where twelve groups have a January. */
export function columnTitle(template: Template, key: string, { say }: Words): string {
  const column = template.columns.find((one) => one.key === key)
  if (!column) return key
  return column.groupTitle ? `${say(column.groupTitle)}: ${say(column.title)}` : say(column.title)
}

/** Refuses with a sentence where a column that a command needs is gone. */
export function requireColumns(table: Table, keys: string[], words: Words): void {
  const missing = keys.find((key) => !table.layout.columns.has(key))
  if (missing === undefined) return
  const facts = { sheet: table.ours.sheet.getName(), column: columnTitle(table.template, missing, words) }
  throw new Refusal('documents.errors.missingColumn', facts)
}

/** No number, date or time is as long as this. */
const LONGEST_NUMBER = 100

/**
 * Text from people is written so that it stays text, whatever it begins with. A long text that nobody could take for
 * anything else goes without the mark, which a full cell would have no room for.
 */
export function asText(text: string): string {
  const isPlain = text.length > LONGEST_NUMBER && /^[^\s=+\-@']/.test(text)
  return text === '' || isPlain ? text : `'${text}`
}

function plain(value: unknown, days: CellDays): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const day = days.numberOf(value as Date)
    return day === undefined ? '' : dayOfNumber(day)
  }
  return ''
}

/** Writes cells of one row; neighbours by one call. Text must have gone through `asText` where it came from people. */
export function writeRow(table: Table, number: number, cells: ReadonlyMap<string, CellValue>): void {
  writeRows(table, number, [cells])
}

/**
 * Writes rows below everything that the owner filled in, neighbouring columns by one call. Text must have gone through
 * `asText` where it came from people.
 */
export function appendRows(table: Table, rows: ReadonlyMap<string, CellValue>[]): void {
  if (rows.length === 0) return
  const { sheet } = table.ours
  const first = freeRow(table)
  const lacking = first + rows.length - 1 - sheet.getMaxRows()
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking)
  writeRows(table, first, rows)
}

/** The row below everything that the owner filled in. */
export function freeRow(table: Table): number {
  const inputs = inputKeys(table.template)
  // A box that is not ticked fills in nothing.
  const isUsed = (row: Row) =>
    inputs.some((key) => !['', false].includes((row.cells.get(key) as never) ?? ''))
  return Math.max(table.layout.anchorRow, ...table.rows.filter(isUsed).map((row) => row.number)) + 1
}

/** Writes rows that follow each other: each block of neighbouring columns by one call. */
function writeRows(table: Table, first: number, rows: ReadonlyMap<string, CellValue>[]): void {
  const placed = [...new Set(rows.flatMap((row) => [...row.keys()]))]
    .flatMap((key) => {
      const column = table.layout.columns.get(key)
      return column === undefined ? [] : [{ key, column }]
    })
    .sort((one, other) => one.column - other.column)
  let run: string[] = []
  placed.forEach(({ key, column }, index) => {
    run.push(key)
    if (placed[index + 1]?.column === column + 1) return
    table.ours.sheet
      .getRange(first, column + 1 - run.length, rows.length, run.length)
      .setValues(rows.map((row) => run.map((name) => row.get(name) ?? '')))
    run = []
  })
}

/** Writes a cell of the head that is a setting of the sheet. */
export function writeSetting(table: Table, name: string, value: CellValue): void {
  const place = table.layout.settings.get(name)
  const row = place && table.layout.rows.get(place.row)
  if (place && row) writeRow(table, row, new Map([[place.column, value]]))
}
