import { type Day, dayNumber } from '../core/day'
import { foldName } from '../core/names'
import { daysLater, finishOf, type Initiative } from './initiative'

/** What moves along with the initiative that is shifted. */
export type Along = 'alone' | 'followers' | 'later'

/** All that come after it, directly or by way of others; a circle of names is gone through once. */
function followersOf(all: readonly Initiative[], first: Initiative): Set<Initiative> {
  const found = new Set([first])
  for (const one of found) {
    for (const next of all) {
      if (one.name.trim() !== '' && foldName(next.after) === foldName(one.name)) found.add(next)
    }
  }
  return found
}

/**
 * Which initiatives move: the one that is shifted, and with it what comes after it, or what starts later. What is
 * done or dropped stays, and so does what has no day that could move.
 */
export function moving<One extends Initiative>(all: readonly One[], shifted: One, along: Along): One[] {
  const followers = followersOf(all, shifted)
  const goesAlong = (one: One): boolean => {
    if (one === shifted) return true
    if (one.isOver || along === 'alone') return false
    return along === 'followers' ? followers.has(one) : shifted.start !== '' && one.start > shifted.start
  }
  return all.filter((one) => (one.start !== '' || one.end !== '') && goesAlong(one))
}

/** The same initiative some days later: its length stays. */
export const shift = <One extends Initiative>(one: One, days: number): One => ({
  ...one,
  start: one.start === '' ? '' : daysLater(one.start, days),
  end: one.end === '' ? '' : daysLater(one.end, days),
})

/** How many days an initiative has to be shifted to start (or, without a start, to end) on that day. */
export function daysTo(one: Initiative, day: Day): number {
  return (dayNumber(day) ?? 0) - (dayNumber(one.start || one.end || day) ?? 0)
}

export interface When {
  start: Day | ''
  finish: Day | ''
}

export const whenOf = (one: Initiative): When => ({ start: one.start, finish: finishOf(one) })
