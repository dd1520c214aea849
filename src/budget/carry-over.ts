import { exactSum, splitEvenly } from '../core/money'

export const MODES = ['surplus', 'all', 'capped', 'spread', 'none'] as const

/** What becomes of the rest of a closed month. */
export type Mode = (typeof MODES)[number]

/** One line of a budget; amounts in ten-thousandths, one entry a month. */
export interface Line {
  planned: number[]
  /** `undefined`: the month is not closed yet. */
  actual: (number | undefined)[]
  opening: number
  mode: Mode
  /** The most that one month passes on, in mode `capped`. */
  cap: number
}

export interface CarriedLine {
  carried: number[]
  available: number[]
  remaining: (number | undefined)[]
  /** What the last month passes on beyond its year; `undefined` while it is open. */
  carriedOut: number | undefined
}

/** What a closed month with this rest passes on to the next month; in mode `spread`, to all later months. */
function passedOn(remainder: number, line: Line): number {
  switch (line.mode) {
    case 'all':
      return remainder
    case 'capped':
      return Math.min(Math.max(0, remainder), line.cap)
    case 'none':
      return 0
    default:
      return Math.max(0, remainder)
  }
}

export function carryOver(line: Line): CarriedLine {
  const months = line.planned.length
  const carried = new Array<number>(months).fill(0)
  const available: number[] = []
  const remaining: (number | undefined)[] = []
  let carriedOut: number | undefined
  carried[0] = line.opening

  for (let month = 0; month < months; month++) {
    const may = exactSum((line.planned[month] ?? 0) + (carried[month] ?? 0))
    const actual = line.actual[month]
    const remainder = actual === undefined ? undefined : exactSum(may - actual)
    available.push(may)
    remaining.push(remainder)
    // An open month passes nothing on: what is not closed yet is no saving.
    const passed = remainder === undefined ? undefined : passedOn(remainder, line)
    const receivers = line.mode === 'spread' ? months - month - 1 : 1
    if (month === months - 1) carriedOut = passed === undefined || receivers > 0 ? passed : 0
    else if (passed && receivers === 1) carried[month + 1] = (carried[month + 1] ?? 0) + passed
    else if (passed)
      splitEvenly(passed, receivers).forEach((share, later) => {
        carried[month + 1 + later] = (carried[month + 1 + later] ?? 0) + share
      })
  }
  return { carried, available, remaining, carriedOut }
}
