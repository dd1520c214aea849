import type { Chart, Column, Template } from '../../../sheets-templates/template'
import { nameStamp } from '../stamp'
import type { Words } from '../words'
import { type Drawing, draw, type Rows, type SheetFacts } from './drawing'
import { addressed, type Neighbour } from './formula'
import { columnLetters, KEYS, type Layout, MARK, newLayout } from './layout'
import { COLOURS, type Style } from './look'
import { tintRules } from './tints'
import { rangeAt, validations } from './validation'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Neighbours = (template: string) => Neighbour | undefined

/**
 * Draws a template on an empty sheet. Each property of all cells is written by one call, so the number of calls
 * depends on the template and never on its rows; drawing again over a half-drawn sheet gives the same sheet.
 */
export function render(
  sheet: Sheet,
  template: Template,
  words: Words,
  facts: SheetFacts,
  neighbours: Neighbours,
  rows: Rows = 'example',
): void {
  const layout = newLayout(template)
  const drawing = draw(template, layout, words, facts, neighbours, rows)
  const height = drawing.values.length
  const width = layout.columns.size
  // While nothing is there to be calculated again.
  for (const merge of drawing.merges) sheet.getRange(merge.row, merge.column, 1, merge.span).merge()
  const all = sheet.getRange(1, 1, height, width)
  all.setNumberFormats(drawing.formats)
  all.setValues(drawing.values)
  writeStyles(all, drawing)
  all.setNotes(drawing.notes)
  all.setDataValidations(validations(sheet, drawing.choices, layout, words, neighbours))
  sheet
    .getRange(layout.anchorRow, 1, template.tableRows, width - 1)
    .setBorder(null, null, true, null, null, true, COLOURS.hairline, SpreadsheetApp.BorderStyle.SOLID)
  borderRow(sheet, layout, 'total', width)
  borderRow(sheet, layout, 'header', width)
  if (drawing.stamp) nameStamp(sheet.getRange(drawing.stamp.row, drawing.stamp.column))
  if (drawing.inputs.length > 0) {
    const inputs = drawing.inputs.map(
      ({ row, column, span }) => `${columnLetters(column)}${row}:${columnLetters(column + span - 1)}${row}`,
    )
    sheet
      .getRangeList(inputs)
      .setBorder(null, null, true, null, null, null, COLOURS.muted, SpreadsheetApp.BorderStyle.SOLID)
  }
  setSizes(sheet, template, layout, facts)
  sheet.setFrozenRows((template.frozenRow && layout.rows.get(template.frozenRow)) || layout.anchorRow)
  if (template.frozenColumns > 0) sheet.setFrozenColumns(template.frozenColumns)
  sheet.setHiddenGridlines(true)
  sheet.setTabColor(COLOURS[template.tab])
  sheet.hideRows(layout.rows.get(KEYS) ?? 1)
  for (const { name } of template.head.filter((row) => row.hidden)) sheet.hideRows(layout.rows.get(name) ?? 1)
  for (const { start, length } of runs(template.columns.map((column) => column.hidden === true)).filter(
    ({ value }) => value,
  ))
    sheet.hideColumns(start + 1, length)
  sheet.hideColumns(layout.columns.get(MARK) ?? width)
  foldSections(sheet, template, layout)
  sheet.setConditionalFormatRules(tintRules(sheet, template.tints, layout, height, words, neighbours))
  for (const chart of template.charts) drawChart(sheet, chart, layout, words, neighbours)
  protect(sheet, template, layout, words)
}

/**
 * Gives a new sheet its size. It comes before anything is drawn on any sheet: columns that are inserted later would
 * move what formulas of other sheets already point to.
 */
export function fitGrid(sheet: Sheet, template: Template): void {
  const layout = newLayout(template)
  const [height, width] = [layout.anchorRow + template.tableRows, layout.columns.size]
  const rows = sheet.getMaxRows()
  const columns = sheet.getMaxColumns()
  if (rows < height) sheet.insertRowsAfter(rows, height - rows)
  if (rows > height) sheet.deleteRows(height + 1, rows - height)
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns)
  if (columns > width) sheet.deleteColumns(width + 1, columns - width)
}

function writeStyles(all: GoogleAppsScript.Spreadsheet.Range, drawing: Drawing): void {
  const map = <T>(of: (style: Style) => T): T[][] => drawing.styles.map((row) => row.map(of))
  const textStyles = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>()
  const textStyle = (style: Style): GoogleAppsScript.Spreadsheet.TextStyle => {
    const key = `${style.colour} ${style.size} ${style.bold === true}`
    const known = textStyles.get(key)
    if (known) return known
    const made = SpreadsheetApp.newTextStyle()
      .setForegroundColor(style.colour)
      .setFontSize(style.size)
      .setBold(style.bold === true)
      .build()
    textStyles.set(key, made)
    return made
  }
  all.setBackgrounds(map((style) => style.background))
  all.setTextStyles(map(textStyle))
  all.setHorizontalAlignments(map((style) => style.align ?? 'left'))
  all.setWraps(map((style) => style.wrap === true))
  all.setVerticalAlignments(map((style) => style.vertical ?? 'middle'))
}

function borderRow(sheet: Sheet, layout: Layout, name: string, width: number): void {
  const row = layout.rows.get(name)
  if (!row) return
  sheet
    .getRange(row, 1, 1, width - 1)
    .setBorder(
      name === 'total',
      null,
      true,
      null,
      null,
      null,
      COLOURS.hairline,
      SpreadsheetApp.BorderStyle.SOLID,
    )
}

/** The rows between two headings of sections can be folded away. */
function foldSections(sheet: Sheet, template: Template, layout: Layout): void {
  const { sections, rows = [] } = template
  if (!sections) return
  for (const { start, length, value: isFoldable } of runs(rows.map((row) => row[sections] === undefined))) {
    const first = layout.firstRow + start
    // Drawn once more after an interruption, the group may be there.
    if (isFoldable && sheet.getRowGroupDepth(first) === 0)
      sheet.getRange(first, 1, length, 1).shiftRowGroupDepth(1)
  }
}

/** Neighbours of the same size are set by one call. */
function setSizes(sheet: Sheet, template: Template, layout: Layout, { currency }: SheetFacts): void {
  const room = (column: Column) => column.width + (column.kind === 'money' ? currency.room : 0)
  const widths = [...template.columns.map(room), 60]
  for (const run of runs(widths)) sheet.setColumnWidths(run.start + 1, run.length, run.value)
  const heights = [...layout.rows.keys()].map(
    (name) => template.head.find((row) => row.name === name)?.height || 21,
  )
  for (const run of runs(heights)) sheet.setRowHeightsForced(run.start + 1, run.length, run.value)
  sheet.setRowHeightsForced(layout.firstRow, template.tableRows, template.rowHeight)
}

function runs<Value>(values: Value[]): { start: number; length: number; value: Value }[] {
  const found: { start: number; length: number; value: Value }[] = []
  values.forEach((value, index) => {
    const last = found[found.length - 1]
    if (last && last.value === value) last.length++
    else found.push({ start: index, length: 1, value })
  })
  return found
}

const CHART_TYPES: Record<Chart['type'], keyof typeof Charts.ChartType> = {
  column: 'COLUMN',
  line: 'LINE',
  combo: 'COMBO',
  bar: 'BAR',
  donut: 'PIE',
}

const SERIES_COLOURS = {
  accent: COLOURS.accent,
  quiet: '#9aa0a6',
  information: COLOURS.information,
  caution: '#e8930c',
} as const

function drawChart(sheet: Sheet, chart: Chart, layout: Layout, words: Words, neighbours: Neighbours): void {
  const place = { row: layout.firstRow, column: MARK }
  const builder = sheet.newChart().setChartType(Charts.ChartType[CHART_TYPES[chart.type]])
  for (const name of chart.ranges)
    builder.addRange(rangeAt(sheet, addressed(name, layout, place, neighbours)))
  if (chart.direction === 'rows') {
    builder.setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).setTransposeRowsAndColumns(true)
  }
  const series = Object.fromEntries(
    chart.series.map((one, index) => [
      index,
      {
        labelInLegend: words.say(one.label),
        color: SERIES_COLOURS[one.colour],
        ...(chart.type === 'combo' ? { type: one.line ? 'line' : 'bars' } : {}),
      },
    ]),
  )
  sheet.insertChart(
    builder
      .setNumHeaders(0)
      // Columns that the owner has put out of sight go on being drawn.
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setOption('title', words.say(chart.title))
      .setOption('titleTextStyle', { color: COLOURS.text, fontSize: 13 })
      .setOption('legend', { position: 'bottom' })
      .setOption('series', series)
      .setOption('width', chart.width)
      .setOption('height', chart.height)
      .setPosition(
        layout.anchorRow + chart.at.row,
        layout.columns.get(chart.at.column) ?? 1,
        chart.at.offsetX ?? 0,
        chart.at.offsetY ?? 0,
      )
      .build(),
  )
}

/** Calculated blocks warn before they are overwritten; they never forbid it. */
function protect(sheet: Sheet, template: Template, layout: Layout, words: Words): void {
  const blocks: { left: number; right: number }[] = []
  for (const column of template.columns) {
    const index = layout.columns.get(column.key)
    const calculated =
      !column.input && !column.own && (column.formula !== undefined || column.group !== undefined)
    if (!index || !calculated || (column.title === 'common.blank' && !column.group)) continue
    const last = blocks[blocks.length - 1]
    if (last && last.right === index - 1) last.right = index
    else blocks.push({ left: index, right: index })
  }
  for (const { left, right } of blocks) {
    sheet
      .getRange(`${columnLetters(left)}${layout.anchorRow}:${columnLetters(right)}`)
      .protect()
      .setDescription(words.say('common.protection'))
      .setWarningOnly(true)
  }
}
