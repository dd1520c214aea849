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
  const at = useRef<{ row: number; name: CellValue; names: CellValue[] } | undefined>(undefined)
  const find = (): SheetRecord | undefined => {
    if (!at.current) return undefined
    const { row, name, names } = at.current
    const rows = documents.rows(template)
    return (
      rows.find((one) => one.row === row && names.includes(one.cells[column] ?? '')) ??
      findRow(rows, column, row, name)
    )
  }
  const record = find()
  if (record && at.current) {
    const names = [...new Set([...at.current.names, documents.value(template, record, column)])]
    at.current = { row: record.row, name: record.cells[column] ?? '', names }
  }
  return {
    /** Another one each time that a row is opened. */
    id,
    record,
    open: ({ row, cells }: SheetRecord) => {
      const name = cells[column] ?? ''
      at.current = { row, name, names: [name] }
      setId((last) => last + 1)
    },
    close: () => {
      at.current = undefined
      setId((last) => last + 1)
    },
  }
}
