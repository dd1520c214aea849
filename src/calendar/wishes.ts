import type { Day } from '../core/day'
import type { Post } from './diary'
import type { KeyDate, WhyNoPin } from './key-dates'
import type { Rhythm } from './rhythm'

/** What the rule of the content calendar is asked, and what it answers. */
export interface Wishes {
  from: Day
  to: Day
  /** The most important channel first. */
  rhythms: readonly Rhythm[]
  /** Everything that is in the calendar, also before and after the period. */
  posts: readonly Post[]
  keyDates: readonly KeyDate[]
  /** Hours of work a week; without a number there is no limit. */
  capacity: number | null
  /** Hours of work by type. */
  efforts: Readonly<Record<string, number>>
  /** How many days before a key date its post appears. */
  lead: number
}

/** A post to add. */
export interface Slot {
  day: Day
  time: string
  channel: string
  type: string
  effort: number
  person: string
  topic: string
  campaign: string
  /** The key date that it is made for. */
  keyDate: string
}

/**
 * Why posts do not fit: the channel is paused, has no days or no hours (or too few hours for so many posts a day),
 * its days have posts already, the week has too few hours of work left, or even an empty week has too few.
 */
export type Why = 'paused' | 'no-days' | 'no-times' | 'days-full' | 'capacity' | 'too-long'

export interface Unfit {
  channel: string
  /** The Monday of the week. */
  week: Day
  count: number
  reason: Why
  /** The type that would be next, and its hours, where the hours do not suffice. */
  type?: string
  effort?: number
}

export interface Unserved {
  name: string
  day: Day
  channel: string
  reason: WhyNoPin | 'capacity'
}

/** A week of the period: hours of work there and added, posts wanted, there, added and not fitting. */
export interface Week {
  week: Day
  hoursThere: number
  hoursAdded: number
  channels: { channel: string; wanted: number; there: number; added: number; unfit: number }[]
}

export interface Plan {
  slots: Slot[]
  unfit: Unfit[]
  unserved: Unserved[]
  weeks: Week[]
}
