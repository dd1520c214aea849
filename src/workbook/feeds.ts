import type { Feed } from '../../sheets-templates/template'
import type { Language } from '../i18n/languages'
import { neighboursOf } from './neighbours'
import { feedMark } from './render/drawing'
import { addressed, MISSING, type Neighbour } from './render/formula'
import { type Layout, MARK } from './render/layout'
import { findSheet, type OurSheet, ourSheets, templateOf } from './sheets'
import { asText, type CellValue, type Row, readTable, type Table, writeRow } from './table'
import { type Words, wordsIn } from './words'

/** What was done about each feed: names of rows, and of templates whose sheets are not there. */
export interface BroughtIn {
  added: string[]
  known: string[]
  replaced: string[]
  missing: string[]
}

/** The feed that fills a row, or `undefined` for a row of the owner's. */
export function feedOf(table: Table, row: Row | undefined): Feed | undefined {
  return table.template.feeds?.find(({ from }) => row?.cells.get(MARK) === feedMark(from))
}

/** The formulas of a feed's row on a sheet with this layout; one that finds no sheet is left out. */
export function feedFormulas(
  feed: Feed,
  layout: Layout,
  row: number,
  words: Words,
  neighbour: (template: string) => Neighbour | undefined,
): Map<string, CellValue> {
  const cells = new Map<string, CellValue>()
  for (const [key, { formula }] of Object.entries(feed.row)) {
    if (!formula) continue
    const written = addressed(formula, layout, { row, column: key }, neighbour, words.say)
    if (!written.includes(MISSING)) cells.set(key, written)
  }
  return cells
}

/**
 * Adds the rows that other sheets fill and that are not there yet, and takes away the untouched rows of the example
 * that they stand for. Running it again, also after it was cut off, ends in the same state.
 */
export function bringIn(ours: OurSheet, roomFor: (table: Table) => number): BroughtIn {
  const template = templateOf(ours.template)
  const name = template.columns[0]?.key ?? ''
  const words = wordsIn(ours.language as Language)
  const done: BroughtIn = { added: [], known: [], replaced: [], missing: [] }
  const twice = new Set<string>()
  const neighbour = neighboursOf(ourSheets(), ours.year)(template.id)
  for (const feed of template.feeds ?? []) {
    if (!findSheet(feed.from)) {
      done.missing.push(feed.from)
      continue
    }
    for (const key of feed.replaces ?? []) twice.add(words.say(key))
    const table = readTable(ours)
    const marked = table.rows.find((row) => feedOf(table, row)?.from === feed.from)
    const called = String(marked?.cells.get(name) ?? '')
    if (called !== '') {
      done.known.push(called)
      continue
    }
    // A row that has its mark but no name is one whose adding was cut off: the name is written last.
    const row = marked?.number ?? roomFor(table)
    const cells = feedFormulas(feed, table.layout, row, words, neighbour)
    for (const [key, { text }] of Object.entries(feed.row)) {
      if (text && key !== name) cells.set(key, asText(wordIn(table, text, words)))
    }
    const title = words.say(feed.row[name]?.text ?? '')
    writeRow(table, row, new Map([[MARK, feedMark(feed.from)]]))
    noteFeed(ours.sheet, table.layout, feed, row, words)
    writeRow(table, row, cells)
    writeRow(table, row, new Map([[name, asText(title)]]))
    done.added.push(title)
  }
  const table = readTable(ours)
  for (const row of [...table.rows].reverse()) {
    const called = String(row.cells.get(name) ?? '')
    if (!row.untouched || !twice.has(called)) continue
    ours.sheet.deleteRow(row.number)
    done.replaced.unshift(called)
  }
  return done
}

/** A word that stands in the head too is written as it stands there now: the owner may have renamed it. */
function wordIn(table: Table, key: string, words: Words): string {
  for (const row of table.template.head) {
    const column = Object.entries(row.cells ?? {}).find(([, cell]) => cell.text === key)?.[0]
    if (column) return String(table.head(row.name, column))
  }
  return words.say(key)
}

/** Writes the notes of a feed's row. */
export function noteFeed(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  layout: Layout,
  feed: Feed,
  row: number,
  words: Words,
): void {
  for (const [key, { note }] of Object.entries(feed.row)) {
    const column = layout.columns.get(key)
    if (note && column) sheet.getRange(row, column).setNote(words.say(note))
  }
}
