/** How fast a figure has grown by itself. */
export interface Growth {
  /** What a month brought: growth of a level, or the sum of an average month for what adds up. */
  perMonth: number
  /** How many months that is taken from. */
  months: number
}

/** Half a year: long enough to even out a quiet month, short enough to be about the shop as it is. */
const LONGEST = 6

/**
 * The growth of the last full months, up to six. A level needs two months with a figure, and grows in a straight line
 * from the first to the last; of what adds up two months make an average. Fewer say nothing.
 */
export function ownGrowth(fullMonths: readonly (number | null)[], addsUp: boolean): Growth | undefined {
  const known = fullMonths
    .map((value, month) => ({ value, month }))
    .slice(addsUp ? -LONGEST : -LONGEST - 1)
    .filter((one): one is { value: number; month: number } => one.value !== null)
  const [first, last] = [known[0], known[known.length - 1]]
  if (!first || !last || first === last) return undefined
  if (addsUp) {
    const sum = known.reduce((total, { value }) => total + value, 0)
    return { perMonth: sum / known.length, months: known.length }
  }
  const months = last.month - first.month
  return { perMonth: (last.value - first.value) / months, months }
}

/** The target that is so many percent above a figure. */
export function targetFor(from: number, percents: number, isWhole: boolean): number {
  const target = from * (1 + percents / 100)
  return isWhole ? Math.round(target) : Math.round(target * 1e4) / 1e4
}

/** How many percent a target is above a figure, as one would say it. */
export function growthIn(from: number, target: number): number {
  const percents = (target / from - 1) * 100
  return Math.abs(percents) < 10 ? Math.round(percents * 100) / 100 : Math.round(percents)
}
