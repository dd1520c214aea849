import { type Cell, cellAt, type Grid, isBlank } from '../core/cells'
import { foldName } from '../core/names'
import { type DayReader, dayAt, dayNumberOf, numberAt, textAt } from '../core/read-cell'

export interface BoardGrids {
  /** Text of the card, stage, rank of the priority, deadline, done on, person, initiative. */
  tasks: Grid
  /** The names of the stages in their order; the last one is for what is done. */
  stages: Grid
  today: Grid
  done_days: Grid
  person: Grid
  initiative: Grid
}

interface Card {
  text: Cell
  rank: number
  day: number
}

/** What has no rank or no day comes last. */
const LAST = 1e9

const named = (cell: Cell): string => (isBlank(cell) ? '' : foldName(String(cell)))

/**
 * The tasks as a board: a row of counts, and below it the cards of each stage, the most urgent first, of what is
 * done the latest first. What stands in no stage waits in the first one, so that no task is out of sight.
 */
export function board(grids: BoardGrids, readDay: DayReader): Cell[][] {
  const { tasks } = grids
  const stages = grids.stages.rows
    .flat()
    .filter((name) => !isBlank(name))
    .map(named)
  const lanes = stages.map((): Card[] => [])
  const today = dayAt(grids.today, 0, 0, readDay)
  const doneDays = numberAt(grids.done_days, 0, 0)
  const [person, initiative] = [grids.person, grids.initiative].map((grid) => foldName(textAt(grid, 0, 0)))

  for (let row = 0; row < tasks.height; row++) {
    const [text, stage, rank, deadline, doneOn, who, part] = [0, 1, 2, 3, 4, 5, 6].map((column) =>
      cellAt(tasks, row, column),
    )
    if (isBlank(text)) continue
    if ((person && named(who) !== person) || (initiative && named(part) !== initiative)) continue
    const lane = Math.max(0, stages.indexOf(named(stage)))
    const isDone = lane > 0 && lane === stages.length - 1
    const day = dayNumberOf(isDone ? doneOn : deadline, readDay)
    const isLongAgo =
      isDone && day !== undefined && today !== undefined && doneDays !== undefined && day < today - doneDays
    if (isLongAgo) continue
    lanes[lane]?.push(
      isDone
        ? { text, rank: 0, day: -(day ?? -LAST) }
        : { text, rank: typeof rank === 'number' ? rank : LAST, day: day ?? LAST },
    )
  }

  for (const lane of lanes) lane.sort((one, other) => one.rank - other.rank || one.day - other.day)
  const height = Math.max(0, ...lanes.map((lane) => lane.length))
  return [
    lanes.map((lane) => lane.length),
    ...Array.from({ length: height }, (_, row) => lanes.map((lane) => lane[row]?.text ?? '')),
  ]
}
