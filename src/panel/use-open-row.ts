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

/**
 * The row that is open in a panel. It is followed while it is renamed here and while others insert rows, so that
 * what she types never goes into another row.
 */
export function useOpenRow(documents: Documents, template: string, column: string) {
  const [id, setId] = useState(0)
  const at = useRef<{ row: number; names: CellValue[] } | undefined>(undefined)
  const nameOf = (one: SheetRecord): CellValue => one.cells[column] ?? ''
  const find = (): SheetRecord | undefined => {
    if (!at.current) return undefined
    const { row, names } = at.current
    const rows = documents.rows(template)
    const there = rows.find((one) => one.row === row)
    // A row that was just added is known by nothing but its number yet.
    if (there && (names.length === 0 || names.includes(nameOf(there)))) return there
    return names.length === 0 ? undefined : findRow(rows, column, row, names[0] ?? '')
  }
  const record = find()
  if (record && at.current) {
    const names = [nameOf(record), documents.value(template, record, column), ...at.current.names]
    at.current = { row: record.row, names: [...new Set(names)] }
  }
  const go = (next: { row: number; names: CellValue[] } | undefined) => {
    at.current = next
    setId((last) => last + 1)
  }
  return {
    /** Another one each time that a row is opened. */
    id,
    record,
    open: (one: SheetRecord | number) =>
      go(typeof one === 'number' ? { row: one, names: [] } : { row: one.row, names: [nameOf(one)] }),
    close: () => go(undefined),
  }
}
