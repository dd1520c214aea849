import { type Day, dayNumber } from '../core/day'
import type { Growth } from './growth'
import { positionOf, readable } from './trajectory'

/** What a goal asks for in figures; what is not written yet is `undefined`. */
export interface Plan {
  baseline: number | undefined
  target: number | undefined
  start: Day | undefined
  deadline: Day | undefined
}

export type Flaw = 'unchanged' | 'below' | 'past' | 'backwards' | 'long'

/** More than twice one's own growth takes something new; more than four times is rarely reached. */
export const AMBITIOUS = 2
export const UNREALISTIC = 4

export type Realism = 'easy' | 'realistic' | 'ambitious' | 'unrealistic' | 'against'

export interface Judgement {
  realism: Realism
  /** What each month has to bring. */
  needed: number
  growth: Growth
  /** How many times one's own growth that is; none where the figure stood still or went the other way. */
  times: number | undefined
  /** Where one's own growth would lead by the deadline. */
  reachable: number
}

/** The months of a plan, with fractions; `undefined` where it has no beginning, no end or no time. */
export function monthsOf({ start, deadline }: Pick<Plan, 'start' | 'deadline'>): number | undefined {
  const [from, to] = [dayNumber(start ?? ''), dayNumber(deadline ?? '')]
  if (from === undefined || to === undefined || to < from) return undefined
  return positionOf(to + 1) - positionOf(from)
}

/** A strategy has a year; three are no plan any more. */
const LONG = 24

/** What cannot be meant as it stands. */
export function flawsOf(plan: Plan, today: Day, facts: { addsUp: boolean; lessIsBetter: boolean }): Flaw[] {
  const { target, start, deadline } = plan
  const baseline = plan.baseline ?? (facts.addsUp ? 0 : undefined)
  const months = monthsOf(plan)
  const flaws: [Flaw, boolean][] = [
    ['unchanged', target !== undefined && target === baseline],
    ['below', target !== undefined && baseline !== undefined && target < baseline && !facts.lessIsBetter],
    ['backwards', Boolean(start && deadline && deadline < start)],
    ['past', Boolean(deadline && deadline < today)],
    ['long', months !== undefined && months > LONG],
  ]
  return flaws.flatMap(([flaw, isThere]) => (isThere ? [flaw] : []))
}

/** Compares what a goal asks of each month with what months have brought by themselves. */
export function judge(plan: Plan, growth: Growth | undefined): Judgement | undefined {
  const { target } = plan
  const baseline = plan.baseline ?? 0
  const months = monthsOf(plan)
  if (target === undefined || target === baseline || months === undefined || !growth) return undefined
  const needed = (target - baseline) / months
  // Growth that goes the other way, or none at all, is no measure.
  const isAgainst = growth.perMonth === 0 || growth.perMonth > 0 !== needed > 0
  const times = isAgainst ? undefined : needed / growth.perMonth
  return {
    realism: realismOf(times),
    needed,
    growth,
    times,
    reachable: readable(baseline + growth.perMonth * months, baseline, target),
  }
}

function realismOf(times: number | undefined): Realism {
  if (times === undefined) return 'against'
  if (times < 1) return 'easy'
  if (times <= AMBITIOUS) return 'realistic'
  return times <= UNREALISTIC ? 'ambitious' : 'unrealistic'
}
