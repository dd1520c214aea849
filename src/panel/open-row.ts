import { useRef, useState } from 'preact/hooks'
import type { CellValue, Documents, SheetRecord } from './documents'

/** The row that a screen is about. It is held on to while it gets another name and while others insert rows. */
export function useOpenRow(documents: Documents, template: string, column: string) {
  const [row, setRow] = useState<number>()
  const names = useRef<CellValue[]>([])
  const rows = row === undefined ? [] : documents.rows(template)
  const nameOf = (one: SheetRecord): CellValue => one.cells[column] ?? ''
  const named = rows.filter((one) => names.current.includes(nameOf(one)))
  const record =
    rows.find((one) => one.row === row && (names.current.length === 0 || named.includes(one))) ??
    (named.length === 1 ? named[0] : undefined)
  if (record) names.current = [nameOf(record), documents.value(template, record, column)]
  return {
    record,
    open(next: number | undefined) {
      names.current = []
      setRow(next)
    },
  }
}
