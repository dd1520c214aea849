import { type Cell, cellAt, extentOf, type Grid, isBlank, isDate } from '../core/cells'
import { type DayReader, dayAt, dayNumberOf, textAt } from '../core/read-cell'
import { requireSameSize } from '../core/shape'

/** What is planned, and what the view begins with. */
export interface PlanGrids {
  day: Grid
  dates: Grid
  times: Grid
  lines: Grid
  keyDates: Grid
  keyNames: Grid
  weekStart: Grid
}

const TIME = /^(\d{1,2})[:.](\d{2})/
const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** `9:30`, half past nine as a share of the day and as a time of day all become `09:30`; other text stays. */
function timeAt(grid: Grid, row: number): string {
  const cell: Cell = grid.rows[row]?.[0]
  if (typeof cell === 'number' && cell >= 0 && cell < 1) return clock(Math.round(cell * 1440) % 1440)
  if (isDate(cell)) return clock(cell.getHours() * 60 + cell.getMinutes())
  const text = textAt(grid, row, 0)
  const [, hours, minutes] = TIME.exec(text) ?? []
  return hours ? clock(Number(hours) * 60 + Number(minutes)) : text
}

/** The first day of the week in which a day lies; weeks begin on Monday, 1, unless told otherwise, up to Sunday, 7. */
export function weekBegin(day: number, weekStart: Grid): number {
  const first = Math.floor(Number(cellAt(weekStart, 0, 0)) || 1)
  // Day 0, 1970-01-01, was a Thursday.
  return day - ((((day + 4 - first) % 7) + 7) % 7)
}

/** The day from which a view looks, or `undefined` where none is given. */
export const viewDay = (grids: PlanGrids, readDay: DayReader): number | undefined =>
  dayAt(grids.day, 0, 0, readDay)

/** Days may be two columns, their names are one. */
function requireSameHeight(dates: Grid, other: Grid): void {
  requireSameSize({ ...dates, rows: dates.rows.map((row) => row.slice(0, 1)), width: 1 }, other)
}

/**
 * The lines of each of so many days: key dates first, then posts in order of time. The order of the rows does not
 * matter, so that sorting the list leaves the view as it is; rows without a date belong to no day.
 */
export function linesByDay(
  grids: PlanGrids,
  begin: number,
  days: number,
  separator: string,
  readDay: DayReader,
): string[][] {
  const found = Array.from({ length: days }, (): string[] => [])
  const collect = (dates: Grid, others: Grid[], lineAt: (row: number) => string) => {
    for (const other of others) requireSameHeight(dates, other)
    const { height } = extentOf(dates)
    const lines: [day: number, line: string][] = []
    for (let row = 0; row < height; row++) {
      const [from, until] = (dates.rows[row] ?? []).map((cell) => dayNumberOf(cell, readDay))
      if (from === undefined || from >= begin + days) continue
      // What began before the view and still lasts stands on its first day.
      const day = until !== undefined && until >= begin ? Math.max(from, begin) : from
      if (day >= begin) lines.push([day - begin, lineAt(row)])
    }
    // Times have two digits, so that the order of the texts is the order of the day.
    lines.sort(([, one], [, other]) => (one < other ? -1 : one > other ? 1 : 0))
    for (const [day, line] of lines) found[day]?.push(line)
  }
  const { dates, times, lines, keyDates, keyNames } = grids
  collect(keyDates, [keyNames], (row) => `★ ${textAt(keyNames, row, 0)}`)
  collect(dates, [times], (row) => {
    const parts = (lines.rows[row] ?? []).map((_, column) => textAt(lines, row, column))
    const text = parts.filter((part) => !isBlank(part)).join(separator)
    return `${timeAt(times, row)} ${text}`.trim()
  })
  return found
}
