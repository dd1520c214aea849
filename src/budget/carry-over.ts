import { splitEvenly } from '../core/money'
import { Refusal } from '../core/refusal'

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

/** What a closed month with this rest passes on, to the next month and to those after it. */
function passedOn(remainder: number, line: Line, monthsLeft: number): number[] {
  const surplus = Math.max(0, remainder)
  switch (line.mode) {
    case 'surplus':
      return [surplus]
    case 'all':
      return [remainder]
    case 'capped':
      return [Math.min(surplus, line.cap)]
    case 'spread':
      return monthsLeft > 0 ? splitEvenly(surplus, monthsLeft) : [0]
    case 'none':
      return [0]
  }
}

export function carryOver(line: Line): CarriedLine {
  const months = line.planned.length
  const carried: number[] = Array.from({ length: months }, (_, month) => (month === 0 ? line.opening : 0))
  const available: number[] = []
  const remaining: (number | undefined)[] = []
  let carriedOut: number | undefined

  for (let month = 0; month < months; month++) {
    const may = (line.planned[month] ?? 0) + (carried[month] ?? 0)
    const actual = line.actual[month]
    const remainder = actual === undefined ? undefined : may - actual
    if (!Number.isSafeInteger(may) || !Number.isSafeInteger(remainder ?? 0)) throw new Refusal('sumTooLarge')
    available.push(may)
    remaining.push(remainder)
    // An open month passes nothing on: what is not closed yet is no saving.
    const shares = remainder === undefined ? [] : passedOn(remainder, line, months - month - 1)
    shares.forEach((share, later) => {
      const at = month + 1 + later
      if (at < months) carried[at] = (carried[at] ?? 0) + share
    })
    if (month === months - 1) carriedOut = shares[0]
  }
  return { carried, available, remaining, carriedOut }
}
