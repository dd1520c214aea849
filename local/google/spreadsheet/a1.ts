/** Cells of a sheet, counted from zero, all ends included. */
export interface Area {
  sheetId: string
  top: number
  left: number
  bottom: number
  right: number
  /** Written without row numbers, e.g. `A:B` or `A2:A`: such a range keeps its notation. */
  notation?: string
}

export interface Notation {
  sheet?: string
  top?: number
  left?: number
  bottom?: number
  right?: number
  open: boolean
}

export function columnName(index: number): string {
  let name = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

const side = '\\$?([A-Za-z]{1,3})?\\$?(\\d{1,8})?'
const notation = new RegExp(`^${side}(?::${side})?$`)

/** Reads A1 notation in all its forms; undefined for what is none (a name, perhaps). */
export function readA1(text: string): Notation | undefined {
  const { sheet, cells } = splitSheet(text.trim())
  if (cells === undefined) return undefined
  const match = notation.exec(cells)
  if (!match) return readR1C1(sheet, cells)
  const [, firstColumn, firstRow, lastColumn, lastRow] = match
  const isPair = cells.includes(':')
  if (!isPair && (!firstColumn || !firstRow)) return undefined
  if (isPair && !((firstColumn && lastColumn) || (firstRow && lastRow))) return undefined
  if (firstRow === '0' || lastRow === '0') return undefined
  const columns = bounds(
    firstColumn && columnIndex(firstColumn),
    lastColumn && columnIndex(lastColumn),
    isPair,
  )
  const rows = bounds(firstRow && Number(firstRow) - 1, lastRow && Number(lastRow) - 1, isPair)
  return {
    ...(sheet !== undefined && { sheet }),
    ...(columns.first !== undefined && { left: columns.first }),
    ...(columns.last !== undefined && { right: columns.last }),
    ...(rows.first !== undefined && { top: rows.first }),
    ...(rows.last !== undefined && { bottom: rows.last }),
    open: columns.last === undefined || rows.last === undefined,
  }
}

const r1c1 = /^R(\d{1,8})C(\d{1,5})(?::R(\d{1,8})C(\d{1,5}))?$/i

/** Rows and columns by number, counted from the first cell of the sheet. */
function readR1C1(sheet: string | undefined, text: string): Notation | undefined {
  const match = r1c1.exec(text)
  if (!match) return undefined
  const [row = 0, column = 0, lastRow = row, lastColumn = column] = match
    .slice(1)
    .map((part) => part && Number(part) - 1) as number[]
  return {
    ...(sheet !== undefined && { sheet }),
    top: Math.min(row, lastRow),
    bottom: Math.max(row, lastRow),
    left: Math.min(column, lastColumn),
    right: Math.max(column, lastColumn),
    open: false,
  }
}

type End = number | '' | undefined

function bounds(first: End, last: End, isPair: boolean): { first?: number; last?: number } {
  const start = typeof first === 'number' ? first : undefined
  const end = typeof last === 'number' ? last : undefined
  if (!isPair) return start === undefined ? {} : { first: start, last: start }
  if (start !== undefined && end !== undefined) {
    return { first: Math.min(start, end), last: Math.max(start, end) }
  }
  const one = start ?? end
  return one === undefined ? {} : { first: one }
}

function splitSheet(text: string): { sheet?: string; cells?: string } {
  const quoted = /^'((?:[^']|'')+)'(?:!(.*))?$/s.exec(text)
  if (quoted) {
    const sheet = (quoted[1] ?? '').replaceAll("''", "'")
    return quoted[2] === undefined ? { sheet } : { sheet, cells: quoted[2] }
  }
  const mark = text.lastIndexOf('!')
  return mark < 0 ? { cells: text } : { sheet: text.slice(0, mark), cells: text.slice(mark + 1) }
}

export function writeA1(area: Area): string {
  if (area.notation !== undefined) return area.notation
  const first = `${columnName(area.left)}${area.top + 1}`
  const last = `${columnName(area.right)}${area.bottom + 1}`
  return first === last ? first : `${first}:${last}`
}

/** The notation that an open range keeps. */
export function openNotation({ top, left, bottom, right }: Notation): string {
  const first = `${left === undefined ? '' : columnName(left)}${top === undefined ? '' : top + 1}`
  const last = `${right === undefined ? '' : columnName(right)}${bottom === undefined ? '' : bottom + 1}`
  const end = last === '' ? (left === undefined ? String((top ?? 0) + 1) : columnName(left)) : last
  return `${first}:${end}`
}

export const width = (area: Area): number => area.right - area.left + 1
export const height = (area: Area): number => area.bottom - area.top + 1

export const overlaps = (a: Area, b: Area): boolean =>
  a.sheetId === b.sheetId && a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom

export const contains = (outer: Area, inner: Area): boolean =>
  outer.sheetId === inner.sheetId &&
  outer.left <= inner.left &&
  inner.right <= outer.right &&
  outer.top <= inner.top &&
  inner.bottom <= outer.bottom
