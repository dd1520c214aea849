import type { OurSheet } from './sheets'
import { readTable } from './table'

/** Shows or hides columns and groups of columns, wherever they stand now; neighbours by one call. */
export function showColumns(ours: OurSheet, names: string[], isShown: boolean): void {
  const { layout } = readTable(ours)
  const columns = names
    .flatMap((name) => layout.groups.get(name) ?? [name])
    .flatMap((key) => layout.columns.get(key) ?? [])
    .sort((one, other) => one - other)
  let start = 0
  columns.forEach((column, index) => {
    if (columns[index + 1] === column + 1) return
    const first = columns[start] ?? column
    if (isShown) ours.sheet.showColumns(first, column - first + 1)
    else ours.sheet.hideColumns(first, column - first + 1)
    start = index + 1
  })
}
