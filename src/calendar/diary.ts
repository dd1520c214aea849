import { type Day, dayNumber } from '../core/day'
import { foldName } from '../core/names'
import { startOfPeriod } from '../core/period'
import { clockTime } from './clock-time'

/** A post that stands in the calendar, in whatever state. */
export interface Post {
  day: Day
  time: string
  channel: string
  type: string
  /** Hours of work; nobody wrote them down where it is `null`. */
  effort: number | null
  topic: string
  campaign: string
}

/** A post as the rules see it: its day as a number, its time as `09:30`, its channel in one spelling. */
export interface Entry {
  day: number
  time: string
  channel: string
  type: string
  effort: number
  topic: string
  campaign: string
}

export const weekOf = (day: number): number => startOfPeriod('week', day)

/** All posts by channel and day: those that are there, and those that are added while a plan is made. */
export class Diary {
  private readonly byChannel = new Map<string, Entry[]>()
  private readonly byDay = new Map<number, Entry[]>()

  constructor(posts: readonly Post[], effortOf: (type: string) => number) {
    for (const post of posts) {
      const day = dayNumber(post.day)
      if (day === undefined) continue
      this.add({
        day,
        time: clockTime(post.time),
        channel: foldName(post.channel),
        type: post.type,
        effort: post.effort ?? effortOf(post.type),
        topic: foldName(post.topic),
        campaign: foldName(post.campaign),
      })
    }
  }

  add(entry: Entry): void {
    const lists: [Map<string | number, Entry[]>, string | number][] = [
      [this.byChannel as Map<string | number, Entry[]>, entry.channel],
      [this.byDay as Map<string | number, Entry[]>, entry.day],
    ]
    for (const [map, key] of lists) {
      const list = map.get(key)
      if (list) list.push(entry)
      else map.set(key, [entry])
    }
  }

  on(day: number): readonly Entry[] {
    return this.byDay.get(day) ?? []
  }

  /** The posts of a channel on a day. */
  ofChannel(channel: string, day: number): Entry[] {
    return this.on(day).filter((entry) => entry.channel === channel)
  }

  /** The posts of a channel from one day to another, in order of time. */
  between(channel: string, from: number, to: number): Entry[] {
    return (this.byChannel.get(channel) ?? [])
      .filter(({ day }) => day >= from && day <= to)
      .sort(
        (one, other) => one.day - other.day || (one.time < other.time ? -1 : Number(one.time > other.time)),
      )
  }

  /** Posts of any channel from one day to another. */
  all(from: number, to: number): Entry[] {
    const found: Entry[] = []
    for (let day = from; day <= to; day++) found.push(...this.on(day))
    return found
  }

  /** The hours of work of all posts of a week. */
  hours(week: number): number {
    return round(this.all(week, week + 6).reduce((sum, { effort }) => sum + effort, 0))
  }
}

/** Hours are added up in tenths and quarters; the computer's own fractions must not decide what fits. */
export const round = (hours: number): number => Math.round(hours * 1000) / 1000
