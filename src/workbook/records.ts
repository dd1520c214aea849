import * as v from 'valibot'
import type { Column, Template } from '../../sheets-templates/template'
import { dayNumber, serialOfDay } from '../core/day'
import { Refusal } from '../core/refusal'
import type { Language } from '../i18n/languages'
import { sentenceOf } from './complaint'
import { currencyByCode } from './money'
import { MARK } from './render/layout'
import type { OurSheet } from './sheets'
import {
  appendRows,
  asText,
  type CellValue,
  freeRow,
  type Row,
  readTable,
  requireColumns,
  type Table,
  writeRow,
  writeSetting,
} from './table'
import { words, wordsIn } from './words'

/**
 * How panels read and change the owner's sheets: rows with cells by column key. Whatever a panel sends is held
 * against the template: only columns that the owner fills in can be written, each with a value of its own kind.
 */

/** What a cell of Google Sheets holds at most. */
export const LONGEST_TEXT = 50_000
const LARGEST_NUMBER = 900_000_000_000

export const CELL = v.union([
  v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  v.pipe(v.number(), v.finite(), v.minValue(-LARGEST_NUMBER), v.maxValue(LARGEST_NUMBER)),
  v.boolean(),
])
export const KEY = v.pipe(v.string(), v.maxLength(60))
export const CELLS = v.record(KEY, CELL)

/** Rows move when others insert and sort: the value of one column tells where the row is now. */
export const PLACE = v.strictObject({
  row: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
  key: KEY,
  value: CELL,
  /** Where one column does not tell rows apart: other cells that the row must have too. */
  also: v.optional(CELLS),
})
export type Place = v.InferOutput<typeof PLACE>

/** One cell that is to hold `after`, on top of `before`; without a place it is a setting of the sheet. */
export const CHANGE = v.strictObject({
  place: v.optional(PLACE),
  column: KEY,
  before: CELL,
  after: CELL,
})
export type Change = v.InferOutput<typeof CHANGE>

/** Why one change was not made; the others were. `changed`: somebody else wrote `now` meanwhile. */
export type Problem =
  | { index: number; kind: 'changed'; now: CellValue }
  | { index: number; kind: 'gone' }
  | { index: number; kind: 'refused'; message: string }

export interface SheetRecord {
  row: number
  /** An example that nobody has touched. */
  example: boolean
  cells: Record<string, CellValue>
}

export interface SheetRecords {
  sheet: string
  language: string
  currency: { code: string; decimals: number }
  year: number
  rows: SheetRecord[]
  settings: Record<string, CellValue>
  /** What may be chosen in a column, in the words of the sheet, by the keys of its texts. */
  choices: Record<string, { key: string; text: string }[]>
}

/** The rows in which one of the asked columns holds something; days are `2026-01-31`. */
export function readRecords(ours: OurSheet, columns: string[], settings: string[]): SheetRecords {
  const table = readTable(ours)
  requireColumns(table, columns, words())
  const spoken = wordsIn(ours.language as Language)
  const { code, decimals } = currencyByCode(ours.currency)
  const record = (row: number, example: boolean, cell: (key: string) => CellValue | undefined) => ({
    row,
    example,
    cells: Object.fromEntries(columns.map((key) => [key, cell(key) ?? ''])),
  })
  const rows = table.rows.map((row) => record(row.number, row.untouched, (key) => row.cells.get(key)))
  // A list that the sheet calculates spills from the last row of the head.
  const isList = !columns.some((key) => columnOf(table.template, key)?.input)
  if (isList) rows.unshift(record(table.layout.anchorRow, false, (key) => table.head('anchor', key)))
  return {
    sheet: ours.sheet.getName(),
    language: ours.language,
    currency: { code, decimals },
    year: ours.year,
    rows: rows.filter(({ cells }) => Object.values(cells).some((value) => !isBlank(value))),
    settings: Object.fromEntries(settings.map((name) => [name, table.setting(name)])),
    choices: Object.fromEntries(
      columns.flatMap((key) => {
        const choices = columnOf(table.template, key)?.choices
        const texts = choices && 'texts' in choices ? choices.texts : undefined
        return texts ? [[key, texts.map((text) => ({ key: text, text: spoken.say(text) }))]] : []
      }),
    ),
  }
}

/** Makes the changes that can be made; the rows of a sheet are read once, each changed row is written by block. */
export function changeRecords(ours: OurSheet, changes: Change[]): Problem[] {
  const table = readTable(ours)
  const problems: Problem[] = []
  const written = new Map<number, Map<string, CellValue>>()
  const cellsOf = ({ number }: Row) => {
    const cells = written.get(number) ?? new Map<string, CellValue>()
    written.set(number, cells)
    return cells
  }
  changes.forEach((change, index) => {
    try {
      const column = change.place
        ? inputColumn(table.template, change.column)
        : settingColumn(table.template, change.column)
      requireColumns(table, change.place ? [change.column] : [], words())
      if (!change.place) requireSetting(table, change.column)
      const value = cellValue(column, change.after, ours.language as Language)
      const row = change.place && rowAt(table, change.place)
      if (change.place && !row) {
        problems.push({ index, kind: 'gone' })
        return
      }
      const now = row ? (row.cells.get(change.column) ?? '') : table.setting(change.column)
      // An answer that happens to be the example's is hers all the same: clearing the example must not take it.
      if (same(now, change.after)) {
        if (row?.untouched) cellsOf(row).set(MARK, '')
        return
      }
      if (!same(now, change.before)) {
        problems.push({ index, kind: 'changed', now })
        return
      }
      if (!row) writeSetting(table, change.column, value)
      else cellsOf(row).set(change.column, value)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      problems.push({ index, kind: 'refused', message: sentenceOf(error) })
    }
  })
  for (const [row, cells] of written) writeRow(table, row, cells)
  return problems
}

export interface Added {
  row: number
  /** It was there already and was left as it is. */
  existed: boolean
}

/**
 * Adds rows below the others. A row that equals another one in all the columns of `unique` is not added again, so
 * that sending the same rows twice, or two people planning the same slot, makes no double.
 */
export function addRecords(ours: OurSheet, rows: Record<string, CellValue>[], unique: string[]): Added[] {
  const table = readTable(ours)
  const used = [...new Set([...rows.flatMap(Object.keys), ...unique])]
  requireColumns(table, used, words())
  const keyOf = (cell: (key: string) => CellValue | undefined) =>
    JSON.stringify(unique.map((key) => cell(key) ?? ''))
  const there = new Map(table.rows.map((row) => [keyOf((key) => row.cells.get(key)), row.number]))
  let next = freeRow(table)
  const missing: Map<string, CellValue>[] = []
  const added = rows.map((cells): Added => {
    const key = keyOf((name) => cells[name])
    const known = unique.length > 0 ? there.get(key) : undefined
    if (known !== undefined) return { row: known, existed: true }
    missing.push(
      new Map(
        Object.entries(cells).map(([name, value]) => [
          name,
          cellValue(inputColumn(table.template, name), value, ours.language as Language),
        ]),
      ),
    )
    there.set(key, next)
    next += 1
    return { row: next - 1, existed: false }
  })
  appendRows(table, missing)
  return added
}

/** Takes a row that the owner filled in out of the sheet; answers false where it is gone already. */
export function removeRecord(ours: OurSheet, place: Place): boolean {
  const table = readTable(ours)
  inputColumn(table.template, place.key)
  const row = rowAt(table, place)
  if (!row) return false
  ours.sheet.deleteRow(row.number)
  return true
}

/** Takes out those rows that are still as they are told, by one call for neighbours; answers how many. */
export function removeRecords(ours: OurSheet, places: Place[]): number {
  const table = readTable(ours)
  for (const { key } of places) inputColumn(table.template, key)
  const found = new Set(places.flatMap((place) => rowAt(table, place)?.number ?? []))
  const rows = [...found].sort((one, other) => other - one)
  for (let index = 0, count = 1; index < rows.length; index += count) {
    const lowest = rows[index] ?? 0
    for (count = 1; rows[index + count] === lowest - count; ) count += 1
    ours.sheet.deleteRows(lowest - count + 1, count)
  }
  return rows.length
}

/** The row where it was, or where it is now if its value is the only one. */
function rowAt(table: Table, { row, key, value, also = {} }: Place): Row | undefined {
  const cells = Object.entries({ ...also, [key]: value })
  const alike = table.rows.filter((one) =>
    cells.every(([name, cell]) => same(one.cells.get(name) ?? '', cell ?? '')),
  )
  return alike.find((one) => one.number === row) ?? (alike.length === 1 ? alike[0] : undefined)
}

/** A box that is not ticked is as good as an empty cell. */
const isBlank = (value: CellValue): boolean => value === '' || value === false
const same = (one: CellValue, other: CellValue): boolean => one === other || (isBlank(one) && isBlank(other))

const columnOf = (template: Template, key: string): Column | undefined =>
  template.columns.find((column) => column.key === key)

function inputColumn(template: Template, key: string): Pick<Column, 'kind' | 'choices'> {
  const column = columnOf(template, key)
  if (!column?.input || column.own) throw new Refusal('documents.errors.invalidRequest')
  return column
}

function settingColumn(template: Template, name: string): Pick<Column, 'kind' | 'choices'> {
  const cells = template.head.flatMap((row) => Object.values(row.cells ?? {}))
  const cell = cells.find((one) => one.setting === name && one.look === 'input')
  if (!cell) throw new Refusal('documents.errors.invalidRequest')
  return { kind: cell.kind ?? 'text', ...(cell.choices ? { choices: cell.choices } : {}) }
}

/** Refuses where the cell of a setting is gone: what is written there would be lost. */
function requireSetting(table: Table, name: string): void {
  const place = table.layout.settings.get(name)
  if (place && table.layout.rows.has(place.row) && table.layout.columns.has(place.column)) return
  const facts = { sheet: table.ours.sheet.getName(), column: name }
  throw new Refusal('documents.errors.missingColumn', facts)
}

/** The value as it is written into a cell of this column; refuses what is not of its kind. */
function cellValue(
  { kind, choices }: Pick<Column, 'kind' | 'choices'>,
  value: CellValue,
  language: Language,
): CellValue {
  const check = choices && 'check' in choices ? choices.check : undefined
  if (kind === 'check') return value === true
  if (value === '') return ''
  if (kind === 'date' || kind === 'month' || check === 'day') {
    if (typeof value !== 'string' || dayNumber(value) === undefined) refuse('day')
    return serialOfDay(value as string)
  }
  if (kind === 'text' || kind === 'long' || kind === 'time') {
    // An answer may be a figure that formulas use; what must be one of a list may not.
    if (typeof value === 'number' && (!choices || 'check' in choices)) return checkedNumber(value, check)
    if (typeof value !== 'string') return refuse('list')
    if (choices && 'texts' in choices && choices.strict) {
      const spoken = wordsIn(language)
      if (!choices.texts.some((text) => spoken.say(text) === value)) refuse('list')
    }
    const text = asText(value)
    if (text.length > LONGEST_TEXT) throw new Refusal('documents.errors.tooLong', { limit: LONGEST_TEXT - 1 })
    return text
  }
  return checkedNumber(value, check)
}

function checkedNumber(value: CellValue, check: string | undefined): number {
  if (typeof value !== 'number') return refuse('amount')
  if (check === 'positive-amount' && value < 0) refuse('positive-amount')
  if (check === 'share' && (value < 0 || value > 1)) refuse('share')
  return value
}

function refuse(check: string): never {
  throw new Refusal(`common.checks.${check}`)
}
