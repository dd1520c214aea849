import { useRef, useState } from 'preact/hooks'
import type { CellValue, Documents, SheetRecord } from './documents'

/** A row by its name: where it was, or where the only one of that name is by now. */
export function findRow(
  rows: readonly SheetRecord[],
  column: string,
  row: number,
  name: CellValue,
): SheetRecord | undefined {
  const alike = rows.filter((one) => one.cells[column] === name)
  return alike.find((one) => one.row === row) ?? (alike.length === 1 ? alike[0] : undefined)
}

/** How many values back a row is still known by, while she types and others read. */
const REMEMBERED = 4

/**
 * The row that is open in a panel. It is followed while it is renamed here and while others insert rows, so that
 * what she types never goes into another row.
 */
export function useOpenRow(documents: Documents, template: string) {
  const [id, setId] = useState(0)
  const at = useRef<{ row: number; known: Record<string, CellValue[]> | undefined } | undefined>(undefined)
  const columns = documents.naming(template)
  const fits = (one: SheetRecord): boolean =>
    columns.every((column) => at.current?.known?.[column]?.includes(one.cells[column] ?? ''))
  const find = (): SheetRecord | undefined => {
    if (!at.current) return undefined
    const { row, known } = at.current
    const rows = documents.rows(template)
    const there = rows.find((one) => one.row === row)
    // A row that was just added is known by nothing but its number yet.
    if (there && (!known || fits(there))) return there
    const alike = known ? rows.filter(fits) : []
    return alike.length === 1 ? alike[0] : undefined
  }
  const record = find()
  if (record && at.current) {
    const valuesOf = (column: string): CellValue[] => {
      const now = [record.cells[column] ?? '', documents.value(template, record, column)]
      return [...new Set([...now, ...(at.current?.known?.[column] ?? [])])].slice(0, REMEMBERED)
    }
    at.current = {
      row: record.row,
      known: Object.fromEntries(columns.map((column) => [column, valuesOf(column)])),
    }
  }
  const go = (row: number | undefined) => {
    at.current = row === undefined ? undefined : { row, known: undefined }
    setId((last) => last + 1)
  }
  return {
    /** Another one each time that a row is opened. */
    id,
    record,
    open: (one: SheetRecord | number) => go(typeof one === 'number' ? one : one.row),
    close: () => go(undefined),
  }
}
