import type { Border, Style } from '@odoo/o-spreadsheet'

/** Cells from and to, counted from 0, both ends included. */
export interface Area {
  left: number
  top: number
  right: number
  bottom: number
}

export type Value = string | number | boolean | null

/** A workbook as a file needs it: plain data, formulas already in Excel's words where it knows them. */
export interface Book {
  sheets: BookSheet[]
  /** Names of ranges and what they stand for, e.g. `'Budget'!$A$1:$B$9`. */
  names: { name: string; refersTo: string }[]
}

export interface BookSheet {
  name: string
  hidden: boolean
  color?: string
  gridLines: boolean
  frozen: { columns: number; rows: number }
  columns: Line[]
  rows: Line[]
  merges: Area[]
  cells: BookCell[]
  validations: BookValidation[]
  conditions: BookCondition[]
  charts: BookChart[]
}

/** A column or row: its size in pixels where it is not the usual one. */
export interface Line {
  index: number
  size: number
  hidden: boolean
}

export interface BookCell {
  column: number
  row: number
  value: Value
  isError: boolean
  /** In Excel's words, without `=`; absent where Excel could not compute it. */
  formula?: string
  /** The cell shows TRUE or FALSE as a box to tick. */
  checkbox?: boolean
  style?: Style
  border?: Border
  format?: string
  link?: string
  note?: string
}

export type Operator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual'

export type BookValidation = { areas: Area[]; blocking: boolean } & (
  | { kind: 'list'; items: string[] }
  | { kind: 'range'; formula: string }
  | { kind: 'number' | 'date'; operator: Operator; formulas: string[] }
  | { kind: 'custom'; formula: string }
)

/** A rule that is true for a cell is always a formula about the area's first cell. */
export interface BookCondition {
  areas: Area[]
  formula?: string
  scale?: { at: ScalePoint[] }
  style: Style
  stop: boolean
}

export interface ScalePoint {
  type: 'min' | 'max' | 'num' | 'percent' | 'percentile'
  value?: number
  color: string
}

export interface BookChart {
  kind: 'bar' | 'line' | 'area' | 'pie' | 'doughnut' | 'scatter' | 'radar'
  title: string
  legend: 'top' | 'bottom' | 'left' | 'right' | 'none'
  horizontal: boolean
  stacked: boolean
  showValues: boolean
  axisTitles: { x?: string; y?: string }
  labels?: string
  series: { values: string; name?: string; nameAt?: string; color?: string }[]
  /** In pixels from the top left corner of a cell. */
  at: { column: number; row: number; x: number; y: number; width: number; height: number }
}
