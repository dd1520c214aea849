import { type Cell, type Grid, refusalAt } from '../core/cells'
import { dayOfNumber } from '../core/day'
import { type DayReader, dayAt } from '../core/read-cell'
import { answerRows } from '../core/shape'

export interface TimelineGrids {
  start: Grid
  finish: Grid
  deadline: Grid
  periods: Grid
}

/** Signs that every font has, in sheets, files and pictures alike. */
const SIGNS = { start: '•', work: '—', deadline: '◊' } as const

interface Period {
  first: number
  /** The first day after it. */
  next: number
}

/** Each period lasts until the next one begins, the last one as long as the one before it. */
function periodsOf(grid: Grid, readDay: DayReader): Period[] {
  const firsts: number[] = []
  grid.rows.forEach((cells, row) => {
    cells.forEach((_, column) => {
      const first = dayAt(grid, row, column, readDay)
      const before = firsts[firsts.length - 1]
      if (first === undefined) return
      if (before !== undefined && first <= before)
        throw refusalAt('endsBeforeStart', grid, row, column, { start: dayOfNumber(before) })
      firsts.push(first)
    })
  })
  return firsts.map((first, index) => {
    const length = first - (firsts[index - 1] ?? first - 1)
    return { first, next: firsts[index + 1] ?? first + length }
  })
}

/** The bar of each initiative over the periods, as signs, and the deadline wherever it falls. */
export function timeline(grids: TimelineGrids, readDay: DayReader): Cell[][] {
  const { periods, ...initiative } = grids
  const columns = periodsOf(periods, readDay)
  return answerRows<Cell>(Object.values(initiative), (row, column) => {
    const day = (grid: Grid) => dayAt(grid, row, column, readDay)
    const [start, finish, deadline] = [day(grids.start), day(grids.finish), day(grids.deadline)]
    const first = start ?? finish
    // The sheet tells the owner when something ends before it starts: here only its start is certain.
    const last = first === undefined ? undefined : Math.max(first, finish ?? first)
    return columns.map((period) => {
      const holds = (one: number | undefined) => one !== undefined && one >= period.first && one < period.next
      const isWork = first !== undefined && last !== undefined && first < period.next && last >= period.first
      const work = holds(first) ? SIGNS.start : SIGNS.work
      return (isWork ? work : '') + (holds(deadline) ? SIGNS.deadline : '')
    })
  })
}
