import { columnLetters, type Layout, quotedName } from './layout'

/** Another template's sheet, for formulas that read its table. */
export interface Neighbour {
  sheetName: string
  sheetId: number
  layout: Layout
}

/** Where a formula stands: `{self.…}` and `{column}` mean something only there. */
export interface Place {
  row: number
  column: string
}

/** What Google itself puts where a column was deleted; checking and repairing finds it by this. */
export const MISSING = '#REF!'

/** How many rows of a spilled table a chart looks at: twelve months. */
const CHART_ROWS = 12

/**
 * Turns the names in a template's formula into addresses. A column or a group of columns reaches from the row
 * above the table's first line to the end of the sheet, so that lines inserted anywhere are in it.
 */
export function addressed(
  formula: string,
  layout: Layout,
  place: Place,
  neighbour: (template: string) => Neighbour | undefined,
  say: (key: string) => string = (key) => key,
): string {
  return formula.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    name.startsWith('"') ? quotedText(say(name.slice(1, -1))) : address(name, layout, place, neighbour),
  )
}

const quotedText = (text: string): string => `"${text.replace(/"/g, '""')}"`

function address(
  name: string,
  layout: Layout,
  place: Place,
  neighbour: (template: string) => Neighbour | undefined,
): string {
  if (name.startsWith('@')) {
    const setting = layout.settings.get(name.slice(1))
    return setting ? cell(layout, rowOf(layout, setting.row), setting.column) : missing()
  }
  if (name === 'cell') return `${letters(layout, place.column)}${place.row}`
  if (name === 'column') return openRange(layout, [place.column])
  const [first = '', second = ''] = split(name, '.')
  if (second) return inRows(first, second, layout, place)
  const [prefix = '', key = ''] = split(name, ':')
  if (!key) return openRange(layout, columnsOf(layout, name))
  if (prefix === 'cell') return `${letters(layout, key)}${place.row}`
  if (prefix === 'column-of') return `${letters(layout, place.column)}$${rowOf(layout, key)}`
  // A column may have the name of a template: a range of our own has two of our columns.
  if (layout.columns.has(prefix) && layout.columns.has(key))
    return openRange(layout, between(layout, prefix, key))
  const other = neighbour(prefix)
  if (!other) return missing()
  if (key === '#') return String(other.sheetId)
  if (key.startsWith('@')) {
    return `${sheetPrefix(other.sheetName)}${address(key, other.layout, place, neighbour)}`
  }
  return openRange(other.layout, columnsOf(other.layout, key), other.sheetName)
}

function inRows(rows: string, columns: string, layout: Layout, place: Place): string {
  if (rows === 'self') return `$${letters(layout, columns)}${place.row}`
  if (rows === 'above') return `$${letters(layout, columns)}${place.row - 1}`
  if (rows === 'chart') {
    return range(layout, layout.firstRow, layout.firstRow + CHART_ROWS - 1, columnsOf(layout, columns))
  }
  const [from = '', to = from] = split(rows, ':')
  const [left = '', right = ''] = split(columns, ':')
  const keys = right ? between(layout, left, right) : columnsOf(layout, columns)
  return range(layout, rowOf(layout, from), rowOf(layout, to), keys)
}

function between(layout: Layout, left: string, right: string): string[] {
  const from = layout.columns.get(left) ?? 0
  const to = layout.columns.get(right) ?? 0
  return [...layout.columns].filter(([, column]) => column >= from && column <= to).map(([key]) => key)
}

const columnsOf = (layout: Layout, name: string): string[] => layout.groups.get(name) ?? [name]

function range(layout: Layout, top: number, bottom: number, keys: string[]): string {
  const [left, right] = edges(layout, keys)
  if (!left || !right || !top || !bottom) return missing()
  const start = `$${left}$${top}`
  const end = `$${right}$${bottom}`
  return start === end ? start : `${start}:${end}`
}

function openRange(layout: Layout, keys: string[], sheetName = ''): string {
  const [left, right] = edges(layout, keys)
  if (!left || !right) return missing()
  return `${sheetPrefix(sheetName)}$${left}$${layout.anchorRow}:$${right}`
}

const sheetPrefix = (name: string): string => (name ? `${quotedName(name)}!` : '')

function edges(layout: Layout, keys: string[]): [string, string] | [] {
  const columns = keys.map((key) => layout.columns.get(key)).filter((column) => column !== undefined)
  if (columns.length === 0) return []
  return [columnLetters(Math.min(...columns)), columnLetters(Math.max(...columns))]
}

function cell(layout: Layout, row: number, key: string): string {
  const column = layout.columns.get(key)
  return column && row ? `$${columnLetters(column)}$${row}` : missing()
}

const letters = (layout: Layout, key: string): string => {
  const column = layout.columns.get(key)
  return column ? columnLetters(column) : missing()
}

const rowOf = (layout: Layout, name: string): number => layout.rows.get(name) ?? 0

const missing = (): string => MISSING

function split(text: string, separator: string): string[] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
