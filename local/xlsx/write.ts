import { Workbook } from '@cj-tech-master/excelts'
import { installChartSupport } from '@cj-tech-master/excelts/chart'
import type { Book, BookCell, BookSheet, BookValidation } from './book'
import { areaName, cellName, letters } from './cells'
import { addCharts } from './write-charts'
import { addConditions } from './write-conditions'
import { argb, formatOf, styleOf } from './write-style'

type Sheet = ReturnType<Workbook['addWorksheet']>

/** Excel counts a column's width in digits of its standard font. */
const DIGIT = 7
const PADDING = 5
const POINTS_PER_PIXEL = 0.75
/** Rows of this height are the grid's usual ones. */
const USUAL_ROW = 23

/** In pixels: wider sheets would print too small to read. */
const WIDEST_PAGE = 2000

/** The longest list that a rule can hold itself; longer ones stand in a hidden sheet. */
const LONGEST_LIST = 255

// Charts are an extra of the library that must be asked for.
installChartSupport()

/** The workbook as the bytes of an .xlsx file. */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const workbook = new Workbook()
  workbook.creator = 'SMM Planner'
  const lists = new Lists(book)
  for (const sheet of book.sheets) writeSheet(workbook, sheet, lists)
  lists.write(workbook)
  for (const { name, refersTo } of book.names) workbook.definedNames.add(refersTo, name)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function writeSheet(workbook: Workbook, source: BookSheet, lists: Lists): void {
  const sheet = workbook.addWorksheet(source.name, {
    state: source.hidden ? 'hidden' : 'visible',
    properties: {
      defaultRowHeight: USUAL_ROW * POINTS_PER_PIXEL,
      ...(source.color === undefined ? {} : { tabColor: { argb: argb(source.color) } }),
    },
    pageSetup: pageOf(source),
    views: [view(source)],
  })
  for (const { index, size, hidden } of source.columns) {
    const column = sheet.getColumn(index + 1)
    column.width = Math.max(0, (size - PADDING) / DIGIT)
    if (hidden) column.hidden = true
  }
  for (const { index, size, hidden } of source.rows) {
    if (size === USUAL_ROW && !hidden) continue
    const row = sheet.getRow(index + 1)
    row.height = size * POINTS_PER_PIXEL
    if (hidden) row.hidden = true
  }
  for (const cell of source.cells) writeCell(sheet, cell)
  for (const merge of source.merges) sheet.mergeCells(areaName(merge))
  for (const rule of source.validations) writeValidation(sheet, rule, lists)
  addConditions(sheet, source.conditions)
  addCharts(sheet, source)
}

/** On one page's width where that can still be read; what is frozen on the screen comes again on each page. */
function pageOf({ columns, frozen }: BookSheet) {
  const width = columns.reduce((sum, { size, hidden }) => sum + (hidden ? 0 : size), 0)
  const fit = width <= WIDEST_PAGE ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}
  return {
    orientation: 'landscape' as const,
    ...fit,
    ...(frozen.rows > 0 ? { printTitlesRow: `1:${frozen.rows}` } : {}),
    ...(frozen.columns > 0 ? { printTitlesColumn: `A:${letters(frozen.columns - 1)}` } : {}),
  }
}

function view({ frozen: { columns, rows }, gridLines }: BookSheet) {
  if (columns === 0 && rows === 0) return { state: 'normal' as const, showGridLines: gridLines }
  const topLeftCell = cellName(columns, rows)
  return { state: 'frozen' as const, xSplit: columns, ySplit: rows, topLeftCell, showGridLines: gridLines }
}

function writeCell(sheet: Sheet, source: BookCell): void {
  const cell = sheet.getCell(source.row + 1, source.column + 1)
  const value = contentOf(source)
  if (value !== null) cell.value = value as typeof cell.value
  Object.assign(cell, styleOf(source))
  const numFmt = formatOf(source.format)
  if (numFmt !== undefined) cell.numFmt = numFmt
  if (source.note !== undefined)
    cell.note = { texts: [{ text: source.note }], margins: { insetmode: 'auto', inset: [] } }
}

const EXCEL_ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'])

function contentOf({ value, isError, formula, link }: BookCell): unknown {
  const plain = isError ? { error: EXCEL_ERRORS.has(String(value)) ? String(value) : '#VALUE!' } : value
  if (formula !== undefined) return { formula, result: plain ?? '' }
  if (link !== undefined && typeof plain === 'string') return { text: plain, hyperlink: link }
  return plain
}

function writeValidation(sheet: Sheet, rule: BookValidation, lists: Lists): void {
  const common = {
    allowBlank: true,
    showErrorMessage: true,
    // What the owner's sheet only warns of must not be refused by Excel.
    errorStyle: rule.blocking ? 'stop' : 'warning',
  }
  const made = {
    ...common,
    ...(rule.kind === 'list' && { type: 'list' as const, formulae: [lists.formula(rule.items)] }),
    ...(rule.kind === 'range' && { type: 'list' as const, formulae: [rule.formula] }),
    ...(rule.kind === 'custom' && { type: 'custom' as const, formulae: [rule.formula] }),
    ...(rule.kind === 'number' && {
      type: 'decimal' as const,
      operator: rule.operator,
      formulae: rule.formulas,
    }),
    ...(rule.kind === 'date' && { type: 'date' as const, operator: rule.operator, formulae: rule.formulas }),
  }
  for (const area of rule.areas) {
    sheet.dataValidations.add(areaName(area), made as Parameters<typeof sheet.dataValidations.add>[1])
  }
}

/** Choices with commas, or too many of them, stand in a hidden sheet: a rule's own list has no room for them. */
class Lists {
  private readonly columns: string[][] = []
  private readonly name: string

  constructor(book: Book) {
    const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()))
    let name = '_lists'
    while (taken.has(name)) name += '_'
    this.name = name
  }

  formula(items: string[]): string {
    const own = `"${items.join(',').replaceAll('"', '""')}"`
    if (own.length <= LONGEST_LIST && !items.some((item) => item.includes(','))) return own
    const known = this.columns.findIndex((column) => column.join('\n') === items.join('\n'))
    const index = known < 0 ? this.columns.push(items) - 1 : known
    const [from, to] = cellsOf(index, items.length)
    return `'${this.name}'!${from}:${to}`
  }

  write(workbook: Workbook): void {
    if (this.columns.length === 0) return
    const sheet = workbook.addWorksheet(this.name, { state: 'veryHidden' })
    for (const [column, items] of this.columns.entries()) {
      for (const [row, item] of items.entries()) sheet.getCell(row + 1, column + 1).value = item
    }
  }
}

function cellsOf(column: number, count: number): [string, string] {
  const fixed = (row: number) => cellName(column, row).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')
  return [fixed(0), fixed(count - 1)]
}
