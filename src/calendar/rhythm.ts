import { clockTime } from './clock-time'
import { type Diary, weekOf } from './diary'
import type { Share } from './mix'

/** What she wants of a channel. */
export interface Rhythm {
  channel: string
  /** A week; 0.5 is every other week. */
  posts: number
  types: Share[]
  /** From 1, Monday, to 7, Sunday. */
  days: number[]
  /** The hours that its posts take in turn. */
  times: string[]
  person: string
  /** Nobody can post there now: the account is lost, asleep or not made yet. */
  isPaused?: boolean
}

/** How many posts belong to the week that begins on this day; of halves every other week has one. */
export function postsInWeek(posts: number, week: number): number {
  const index = Math.round((week + 3) / 7)
  const until = (weeks: number) => Math.floor(Math.round(posts * weeks * 1e6) / 1e6)
  return Math.max(0, until(index + 1) - until(index))
}

/** How many posts of a channel a day of the week may have: more than one only where she wants more than days. */
export const mostADay = (rhythm: Rhythm, week: number): number =>
  Math.ceil(postsInWeek(rhythm.posts, week) / Math.max(1, weekdays(rhythm).length))

export const weekdays = ({ days }: Rhythm): number[] =>
  [...new Set(days)].filter((day) => day >= 1 && day <= 7).sort((one, other) => one - other)

export const hoursOf = ({ times }: Rhythm): string[] => [
  ...new Set(times.map(clockTime).filter((time) => time !== '')),
]

/** The hours of a channel at which it has nothing yet on that day. */
export function freeTimes(rhythm: Rhythm, channel: string, day: number, diary: Diary): string[] {
  const taken = diary.ofChannel(channel, day).map(({ time }) => time)
  return hoursOf(rhythm).filter((time) => !taken.includes(time))
}

/** How many more posts of the channel a day can take. */
export function placesOn(rhythm: Rhythm, channel: string, day: number, diary: Diary): number {
  const room = mostADay(rhythm, weekOf(day)) - diary.ofChannel(channel, day).length
  return Math.max(0, Math.min(room, freeTimes(rhythm, channel, day, diary).length))
}
