import type { Cell } from '../core/cells'
import { dayNumber, dayOfNumber } from '../core/day'
import type { DayReader } from '../core/read-cell'
import { linesByDay, type PlanGrids, viewDay, weekBegin } from './day-lines'

const WEEKS = 6
/** How many lines of how many characters a day has room for. */
const LINES = 5
const CHARACTERS = 28

const cut = (line: string, length: number): string =>
  line.length > length ? `${line.slice(0, length - 1).trimEnd()}…` : line

/** As many lines as there is room for, then how many more there are; few lines may be longer. */
function dayText(lines: string[]): string {
  const isFull = lines.length > LINES
  const shown = isFull ? lines.slice(0, LINES - 1) : lines
  let room = isFull ? 0 : LINES - lines.length
  const texts = shown.map((line) => {
    const more = Math.min(room, Math.ceil(line.length / CHARACTERS) - 1)
    room -= more
    return cut(line, (more + 1) * CHARACTERS)
  })
  return [...texts, ...(isFull ? [`+ ${lines.length - shown.length}`] : [])].join('\n')
}

/** Six weeks from the one in which the month begins; of each the days of the month, and below them what is planned. */
export function monthView(grids: PlanGrids, readDay: DayReader): Cell[][] {
  const day = viewDay(grids, readDay)
  const first = day === undefined ? undefined : dayNumber(`${dayOfNumber(day).slice(0, 8)}01`)
  if (first === undefined) return [['']]
  const begin = weekBegin(first, grids.weekStart)
  const days = linesByDay(grids, begin, WEEKS * 7, ' · ', readDay)
  return Array.from({ length: WEEKS }, (_, week) => {
    const own = Array.from({ length: 7 }, (_unused, weekday) => week * 7 + weekday)
    return [
      own.map((index) => Number(dayOfNumber(begin + index).slice(8))),
      own.map((index) => dayText(days[index] ?? [])),
    ]
  }).flat()
}
