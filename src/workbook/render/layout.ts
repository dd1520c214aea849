import type { Template } from '../../../sheets-templates/template'

/**
 * Where the parts of a template stand on a sheet: the columns by key, the rows of the head by name. On a new
 * sheet this follows from the template; on a sheet that an owner has lived with it is read from the sheet's own
 * hidden marks (see `table.ts`), so that formulas and commands find everything wherever it was moved to.
 */
export interface Layout {
  columns: ReadonlyMap<string, number>
  rows: ReadonlyMap<string, number>
  /** The last row of the head: all that is calculated spills from here. */
  anchorRow: number
  firstRow: number
  groups: ReadonlyMap<string, string[]>
  settings: ReadonlyMap<string, { row: string; column: string }>
}

/** The hidden column that names the rows of the head and tells example rows from the owner's. */
export const MARK = 'mark'
/** The hidden row that names the columns. */
export const KEYS = 'keys'

/** The names of the head's rows from top to bottom, with the hidden row of keys right above the titles. */
export function headRowNames(template: Template): string[] {
  return template.head.flatMap((row) => (row.name === 'header' ? [KEYS, row.name] : [row.name]))
}

export function newLayout(template: Template): Layout {
  const columns = new Map(
    [...template.columns.map((column) => column.key), MARK].map((key, index) => [key, index + 1]),
  )
  const rows = new Map(headRowNames(template).map((name, index) => [name, index + 1]))
  return layoutAt(template, columns, rows)
}

export function layoutAt(
  template: Template,
  columns: ReadonlyMap<string, number>,
  rows: ReadonlyMap<string, number>,
): Layout {
  const groups = new Map<string, string[]>()
  for (const column of template.columns) {
    if (column.group) groups.set(column.group, [...(groups.get(column.group) ?? []), column.key])
  }
  const settings = new Map<string, { row: string; column: string }>()
  for (const row of template.head) {
    for (const [column, cell] of Object.entries(row.cells ?? {})) {
      if (cell.setting) settings.set(cell.setting, { row: row.name, column })
    }
  }
  const last = template.head[template.head.length - 1]
  const anchorRow = (last && rows.get(last.name)) ?? rows.size
  return { columns, rows, anchorRow, firstRow: anchorRow + 1, groups, settings }
}

/** `1` is `A`, `27` is `AA`. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** A sheet's name as a formula needs it. */
export function quotedName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`
}
