import { dayNumber } from '../core/day'
import { Diary, weekOf } from './diary'
import { type KeyDate, pinKeyDates } from './key-dates'
import { WeekPlan } from './week-plan'
import type { Plan, Unserved, Wishes } from './wishes'

/** An hour of work where nobody said how long a type takes. */
export const USUAL_EFFORT = 1

/**
 * The content calendar’s rule: fills the days of a period with posts as often as each channel’s rhythm asks, on its
 * days and at its hours, with its types in turn, no more work in a week than there are hours for, around what is
 * planned already. Nothing that is there is touched, and filling the same period again adds nothing.
 *
 * Weeks run from Monday to Sunday. Of a week that lies partly outside the period as many posts are wanted as its
 * share of the channel’s days. In a week that is too short, the channels take turns, the most important first.
 */
export function planPosts(wishes: Wishes): Plan {
  const from = dayNumber(wishes.from)
  const to = dayNumber(wishes.to)
  const plan: Plan = { slots: [], unfit: [], unserved: [], weeks: [] }
  if (from === undefined || to === undefined || from > to) return plan
  const effortOf = (type: string) => wishes.efforts[type] ?? USUAL_EFFORT
  const diary = new Diary(wishes.posts, effortOf)
  const { pins, refused } = pinKeyDates({ ...wishes, from, to }, diary)
  const tell = ({ day, name, channel }: KeyDate, reason: Unserved['reason']) =>
    plan.unserved.push({ name, day, channel, reason })
  for (const { keyDate, reason } of refused) tell(keyDate, reason)
  for (let week = weekOf(from); week <= to; week += 7) {
    const filled = new WeekPlan(wishes, diary, week, [Math.max(from, week), Math.min(to, week + 6)], pins)
    filled.fill(effortOf)
    plan.slots.push(...filled.slots)
    plan.unfit.push(...filled.unfit)
    plan.weeks.push(filled.told)
    for (const pin of filled.dropped) tell(pin.keyDate, 'capacity')
  }
  plan.slots.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  return plan
}

const keyOf = ({ day, time, channel }: { day: string; time: string; channel: string }): string =>
  `${day} ${time} ${channel}`
