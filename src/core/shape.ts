import { cellAt, extentOf, type Grid, isBlank, isSingle, sizeOf } from './cells'
import { Refusal } from './refusal'

/** The shape of an answer. */
export interface Shape {
  height: number
  width: number
  isRange: boolean
  /** The ranges that it is made of: where all of them are empty, nothing is asked, whatever stands beside them. */
  ranges?: Grid[]
}

/** Two ranges belong together when what one has more than the other is empty. */
export function requireSameSize(first: Grid, second: Grid): void {
  if (!first.isRange || !second.isRange) return
  const [one, other] = [extentOf(first), extentOf(second)]
  const fits =
    one.height <= second.height &&
    one.width <= second.width &&
    other.height <= first.height &&
    other.width <= first.width
  if (fits) return
  throw new Refusal('sizesDiffer', {
    argument: first.name,
    size: sizeOf(first),
    other: second.name,
    otherSize: sizeOf(second),
  })
}

/** The shape that these arguments share: that of the first range among them, a single cell where there is none. */
export function sharedShape(grids: Grid[]): Shape {
  const ranges = grids.filter((grid) => !isSingle(grid))
  const leader = ranges[0] ?? grids.find((grid) => grid.isRange)
  for (const grid of ranges.slice(1)) if (ranges[0]) requireSameSize(ranges[0], grid)
  return { height: leader?.height ?? 1, width: leader?.width ?? 1, isRange: leader !== undefined, ranges }
}

const isBlankAt = ({ ranges = [] }: Shape, row: number, column: number): boolean =>
  ranges.length > 0 && ranges.every((grid) => isBlank(cellAt(grid, row, column)))

/** Answers each cell of a shape: a scalar for a scalar, a matrix for a range. */
export function answerCells<Value>(
  shape: Shape,
  answer: (row: number, column: number) => Value,
): Value | '' | (Value | '')[][] {
  if (!shape.isRange) return answer(0, 0)
  return Array.from({ length: shape.height }, (_, row) =>
    Array.from({ length: shape.width }, (_, column) =>
      isBlankAt(shape, row, column) ? '' : answer(row, column),
    ),
  )
}

/** Answers each cell of a column or of a row with a row of its own. */
export function answerRows<Value>(
  grids: Grid[],
  answer: (row: number, column: number) => Value[],
): (Value | '')[][] {
  const shape = sharedShape(grids)
  const { height, width } = shape
  const rowAt = (row: number, column: number): (Value | '')[] => {
    const cells = answer(row, column)
    return isBlankAt(shape, row, column) ? cells.map(() => '') : cells
  }
  if (height === 1) return Array.from({ length: width }, (_, column) => rowAt(0, column))
  const broad = grids.find((grid) => !isSingle(grid) && extentOf(grid).width > 1)
  if (broad) throw new Refusal('wrongSize', { argument: broad.name, size: sizeOf(broad), expected: 'n × 1' })
  return Array.from({ length: height }, (_, row) => rowAt(row, 0))
}
