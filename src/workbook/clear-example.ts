import { inputKeys } from './example'
import { columnLetters, MARK } from './render/layout'
import { ourSheets } from './sheets'
import { readTable, type Table } from './table'

/**
 * Empties the example rows of all sheets that nobody changed, and lets the others be the owner's. Formulas,
 * choices and formats stay. One sheet is emptied by one call, so that it is cleared or not cleared, never half.
 */
export function clearExamples(): { cleared: number; kept: number } {
  let cleared = 0
  let kept = 0
  for (const ours of ourSheets()) {
    if (!ours.complete) continue
    const table = readTable(ours)
    const examples = table.rows.filter((row) => row.example)
    if (examples.length === 0) continue
    const untouched = examples.filter((row) => row.untouched)
    const areas = [
      ...cells(
        table,
        [...inputKeys(table.template), MARK],
        untouched.map((row) => row.number),
      ),
      ...cells(
        table,
        [MARK],
        examples.filter((row) => !row.untouched).map((row) => row.number),
      ),
    ]
    ours.sheet.getRangeList(areas).clearContent()
    cleared += untouched.length
    kept += examples.length - untouched.length
  }
  return { cleared, kept }
}

/** The rectangles that cover these columns in these rows. */
function cells(table: Table, keys: string[], rows: number[]): string[] {
  const columns = runsOf(keys.flatMap((key) => table.layout.columns.get(key) ?? []))
  return runsOf(rows).flatMap(([top, bottom]) =>
    columns.map(([left, right]) => `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`),
  )
}

function runsOf(numbers: number[]): [first: number, last: number][] {
  const runs: [number, number][] = []
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1]
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs
}
