/**
 * What a template may say. A template is data: the build turns it into JSON, and one renderer
 * (`src/workbook/render/`) draws any of them in the owner's language and currency.
 *
 * A sheet has a head (rows of single cells: title, settings, totals, titles of columns) and below it one
 * table that goes down to the end of the sheet, so that a line typed into the next free row belongs to it.
 *
 * Formulas name things, not places: `{plan}` is the column or the group of columns `plan` from the first row
 * of the table down, `{total.plan-01}` the cell where row `total` and column `plan-01` meet, `{header.plan}`
 * that row's cells of a whole group, `{@mode}` a setting, `{metrics:date}` a column of another template's table.
 */

/** A key of `src/i18n/texts/<language>/`, such as `budget.title`. */
export type TextKey = string

export type Kind = 'text' | 'money' | 'number' | 'any' | 'percent' | 'ratio' | 'date' | 'month'

/** The looks a cell can have; `src/workbook/render/look.ts` says what each means in colours and sizes. */
export type Look =
  | 'title'
  | 'sentence'
  | 'label'
  | 'figure'
  | 'figure-note'
  | 'input'
  | 'pick'
  | 'calculated'
  | 'band'
  | 'band-note'
  | 'header'
  | 'group'
  | 'total'
  | 'strip'
  | 'plain'

export interface Cell {
  text?: TextKey
  /** A value that is no text: a number, a day (`2026-01-31`), or a fact of the sheet such as `{year}`. */
  value?: string | number
  formula?: string
  look?: Look
  kind?: Kind
  note?: TextKey
  /** Makes the cell a setting of the sheet: `{@name}` in formulas, and readable by commands. */
  setting?: string
  choices?: Choices
  /** How many columns the text may run over. */
  span?: number
  align?: 'left' | 'center' | 'right'
}

/** What may be chosen in a cell. */
export type Choices =
  | { texts: TextKey[]; strict?: boolean }
  | { range: string; strict?: boolean }
  | { check: 'amount' | 'positive-amount' | 'day' }

export interface HeadRow {
  name: string
  height: number
  look: Look
  /** Cells by column key. */
  cells?: Record<string, Cell>
  /** The same cell in each of these columns or groups; `{column}` in its formula is the column's own key. */
  across?: { columns: string[]; cell: Cell }[]
  hidden?: boolean
}

export interface Column {
  key: string
  /** The group of columns it belongs to: twelve months of a plan, say. */
  group?: string
  /** What the columns of the group have in common, where their titles alone do not tell them apart. */
  groupTitle?: TextKey
  title: TextKey
  kind: Kind
  width: number
  /** The owner fills it in; otherwise it is calculated. */
  input?: boolean
  note?: TextKey
  choices?: Choices
  /** Stands in the table's first row and spills over the rows below. */
  formula?: string
  hidden?: boolean
  /** Shows nothing where nothing is planned or carried, so that what matters stands out. */
  zeroHidden?: boolean
  /** Belongs to the sheet itself: clearing the example leaves it. */
  own?: boolean
  align?: 'left' | 'center' | 'right'
}

export interface Chart {
  type: 'column' | 'line' | 'combo' | 'bar' | 'donut'
  title: TextKey
  /** One range per series, the first one names the points; `rows` where the ranges lie in rows. */
  ranges: string[]
  direction: 'rows' | 'columns'
  series: { label: TextKey; colour: 'accent' | 'quiet' | 'information' | 'caution'; line?: boolean }[]
  at: { column: string; row: number; offsetX?: number; offsetY?: number }
  width: number
  height: number
  valueAxis?: TextKey
}

export interface Tint {
  /** Columns, groups, or `row.column` places that are tinted. */
  ranges: string[]
  /** A formula for the upper left cell; `{cell}` is that cell, `{row:key}` the cell of column `key` in its row. */
  when: string
  look: 'good' | 'caution' | 'bad' | 'less' | 'information' | 'now' | 'muted' | 'section'
}

/** A row of the example, by column key. Amounts are for an owner who thinks in euros; the renderer scales them. */
export type DemoRow = Record<string, DemoValue>
export interface DemoValue {
  text?: TextKey
  amount?: number
  number?: number
  day?: string
  formula?: string
  /** How this cell's value is shown, where its column's kind does not fit. */
  kind?: Kind
}

export interface Template {
  id: string
  /** Grows when an older sheet has to be brought up to date. */
  version: number
  /** The place in the menu Create. */
  order: number
  name: TextKey
  /** One sheet a year, with the year in its name. */
  yearly?: boolean
  /** Templates whose tables its formulas read; they are created with it. */
  needs?: string[]
  tab: 'accent' | 'information' | 'good' | 'caution'
  frozenColumns: number
  /** Rows below the head that are laid out at the start. */
  tableRows: number
  rowHeight: number
  columns: Column[]
  head: HeadRow[]
  charts: Chart[]
  tints: Tint[]
  demo: DemoRow[]
  /** Rows that belong to the sheet itself rather than to its example, by column key. */
  rows?: DemoRow[]
}
