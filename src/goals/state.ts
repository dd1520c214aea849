import type { Day } from '../core/day'
import { paceOf } from '../core/pace'

export type State = 'track' | 'risk' | 'reached' | 'missed' | 'waiting' | 'unknown'

interface Facts {
  target: number | undefined
  /** Shares of the way and of the time, as the sheet calculates them. */
  reached: number | undefined
  time: number | undefined
  start: Day | undefined
  deadline: Day | undefined
}

/** How a goal stands: the same rule as the sheet’s column, in a form that can be said in any language. */
export function stateOf({ target, reached, time, start, deadline }: Facts, today: Day): State | undefined {
  if (target === undefined) return undefined
  if (start && start > today) return 'waiting'
  if (reached === undefined) return 'unknown'
  if (reached >= 1) return 'reached'
  if (deadline && deadline < today) return 'missed'
  if (time === undefined) return undefined
  return paceOf(reached, time) === 'behind' ? 'risk' : 'track'
}
