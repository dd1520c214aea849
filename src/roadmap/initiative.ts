import type { Day } from '../core/day'
import { dayNumber, dayOfNumber } from '../core/day'

/** What of an initiative decides when it is at work. */
export interface Initiative {
  name: string
  /** The initiative that must be finished first. */
  after: string
  start: Day | ''
  /** The last day, where she knows it. */
  end: Day | ''
  /** Or how many days it takes, the first one included. */
  days: number | ''
  /** It goes on until its goal is reached. */
  until: boolean
  goalDeadline: Day | ''
  /** Done or dropped: it moves no more. */
  isOver: boolean
}

/** The day some days later, or earlier. Days are those of the calendar: small shops work at weekends too. */
export function daysLater(day: Day, days: number): Day {
  return dayOfNumber((dayNumber(day) ?? 0) + days)
}

/** As the sheet reckons it: the end, or the start and the days, or the deadline of the goal. */
export function finishOf({ start, end, days, until, goalDeadline }: Initiative): Day | '' {
  if (end !== '') return end
  if (start !== '' && days !== '') return daysLater(start, Math.floor(days) - 1)
  return until ? goalDeadline : ''
}

export type Warning = 'backwards' | 'overdue' | 'early' | 'late'

/** What deserves a second look, the worst first; `before` is what it comes after. */
export function warningOf(
  one: Initiative,
  before: Initiative | undefined,
  today: Day,
  isPlanned: boolean,
): Warning | undefined {
  const { start, isOver } = one
  const finish = finishOf(one)
  const beforeFinish = before ? finishOf(before) : ''
  if (isOver) return undefined
  if (start !== '' && finish !== '' && finish < start) return 'backwards'
  if (finish !== '' && finish < today) return 'overdue'
  if (start !== '' && beforeFinish !== '' && start <= beforeFinish) return 'early'
  return isPlanned && start !== '' && start < today ? 'late' : undefined
}
