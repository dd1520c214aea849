/**
 * What a template may say. A template is data: the build turns it into JSON, and one renderer
 * (`src/workbook/render/`) draws any of them in the owner's language and currency.
 *
 * A sheet has a head (rows of single cells: title, settings, totals, titles of columns) and below it one
 * table that goes down to the end of the sheet, so that a line typed into the next free row belongs to it.
 *
 * Formulas name things, not places: `{plan}` is the column or the group of columns `plan` from the first row
 * of the table down, `{total.plan-01}` the cell where row `total` and column `plan-01` meet, `{header.plan}`
 * that row's cells of a whole group, `{@mode}` a setting, `{metrics:date}` a column of another template's table,
 * `{start:@today}` a setting of another, `{goals:#}` that sheet's number for a link `#gid=…`, `{"goals.states.late"}` a text in the sheet's language, with its quotes.
 *
 * A formula that names a sheet which does not exist yet is left out, and written as soon as that sheet is there.
 */

/** A key of `src/i18n/texts/<language>/`, such as `budget.title`. */
export type TextKey = string

/**
 * `long` is text that wraps, `time` is text such as `09:30` (a cell's own time of day would come with a date of 1899
 * and a time zone), `check` a box to tick.
 */
export type Kind =
  | 'text'
  | 'long'
  | 'money'
  | 'number'
  | 'any'
  | 'percent'
  | 'ratio'
  | 'date'
  | 'month'
  | 'time'
  | 'check'

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
  | 'card'
  | 'prompt'
  | 'link'
  | 'plain'

export interface Cell {
  text?: TextKey
  /** A value that is no text: a number, a day as in `DemoValue.day`, or a fact of the sheet: `{year}`, `{currency}`. */
  value?: string | number
  formula?: string
  look?: Look
  kind?: Kind
  note?: TextKey
  /** Makes the cell a setting of the sheet: `{@name}` in formulas, and readable by commands. */
  setting?: string
  /** Today's date, which the add-on writes into this cell whenever the file is opened. */
  stamped?: boolean
  choices?: Choices
  /** How many columns the text may run over. */
  span?: number
  align?: 'left' | 'center' | 'right'
}

/**
 * What may be chosen in a cell. A list that another sheet keeps is a range such as `{channels:channel}`; `otherwise`
 * is offered as long as that sheet does not exist.
 */
export type Choices =
  | { texts: TextKey[]; strict?: boolean }
  | { values: string[]; strict?: boolean }
  | { range: string; strict?: boolean; otherwise?: TextKey[] }
  | { check: 'amount' | 'positive-amount' | 'share' | 'day' | 'tick' }

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
  /** Formulas that earlier versions of the template wrote here: bringing a sheet up to date replaces only these. */
  earlier?: string[]
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
  look:
    | 'good'
    | 'caution'
    | 'bad'
    | 'less'
    | 'information'
    | 'now'
    | 'muted'
    | 'section'
    | 'good-fill'
    | 'caution-fill'
    | 'quiet-fill'
}

/** A row of the example, by column key. Amounts are for an owner who thinks in euros; the renderer scales them. */
export type DemoRow = Record<string, DemoValue>
export interface DemoValue {
  text?: TextKey
  amount?: number
  number?: number
  /**
   * A day: `2026-01-31`, `{year}-01-31`, `{today}`, `{month}` (the first of this month), `{month-2}` (of a month
   * before) or `{month}/end` (the last of this month), each with days added where wanted: `{today}+3`, `{month}-10`.
   */
  day?: string
  /** What is the same in every language: a link, a time, the name of a brand. */
  plain?: string
  ticked?: boolean
  formula?: string
  /** How this cell's value is shown, where its column's kind does not fit. */
  kind?: Kind
  note?: TextKey
}

/**
 * A row whose figures come from another sheet. It is drawn where that sheet is there, and belongs to the sheet rather
 * than to its example; the rows of the example that would count the same twice are left out then.
 */
export interface Feed {
  /** The template that it reads. */
  from: string
  row: DemoRow
  /** Texts by which the rows of the example are known that it stands for. */
  replaces?: TextKey[]
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
  /** The last row of the head that stays in view while one scrolls; all of the head where none is named. */
  frozenRow?: string
  /** Rows below the head that are laid out at the start. */
  tableRows: number
  rowHeight: number
  /** Where the text of a row stands, once its rows are taller than a line. */
  rowAlign?: 'top' | 'middle'
  columns: Column[]
  head: HeadRow[]
  charts: Chart[]
  tints: Tint[]
  demo: DemoRow[]
  /** The column of days in whose order the rows of a new sheet stand. */
  sortedBy?: string
  /** Rows that belong to the sheet itself rather than to its example, by column key. */
  rows?: DemoRow[]
  /** Rows that other sheets fill; each is known by its hidden mark, however the owner renames or moves it. */
  feeds?: Feed[]
  /** The column whose filled cells begin a section of `rows`; what lies between can be folded away. */
  sections?: string
}
