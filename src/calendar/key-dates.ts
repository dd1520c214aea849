import { type Day, dayNumber } from '../core/day'
import { foldName } from '../core/names'
import { type Diary, weekOf } from './diary'
import { placesOn, postsInWeek, type Rhythm, weekdays } from './rhythm'

/** A holiday, an occasion, or a campaign of the shop’s own. */
export interface KeyDate {
  day: Day
  /** The last day; nothing where it is one day only. */
  until: Day | ''
  name: string
  /** Where most of it happens; nothing means the first channel of the plan. */
  channel: string
  isCampaign: boolean
}

/** One of a channel’s posts of a week that has to be on this day, because a key date is near. */
export interface Pin {
  keyDate: KeyDate
  channel: string
  day: number
}

export type WhyNoPin = 'no-channel' | 'paused' | 'week-full' | 'day-full'

export interface Pins {
  pins: Pin[]
  refused: { keyDate: KeyDate; reason: WhyNoPin }[]
}

/** A post with the name of a key date belongs to it from so many days before; last year’s does not. */
const OF_THIS_YEAR = 31

export const daysOf = ({ day, until }: KeyDate): [from: number, until: number] => {
  const from = dayNumber(day) ?? Number.NaN
  return [from, Math.max(from, (until && dayNumber(until)) || from)]
}

/**
 * Each key date gets a post `lead` days before, or as near to that as the channel’s days allow, at the latest on the
 * day itself. It is one of the channel’s posts of that week, none beside them. A key date that has a post is left
 * alone: a campaign if a post names it, another day also if its channel has any post in the days before.
 */
export function pinKeyDates({ keyDates, rhythms, from, to, lead }: PinWishes, diary: Diary): Pins {
  const pins: Pin[] = []
  const refused: Pins['refused'] = []
  const sorted = [...keyDates].sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)))
  for (const keyDate of sorted) {
    const [day] = daysOf(keyDate)
    const first = Math.max(from, day - lead)
    const last = Math.min(to, day)
    if (!(first <= last)) continue
    const rhythm = keyDate.channel
      ? rhythms.find(({ channel }) => foldName(channel) === foldName(keyDate.channel))
      : rhythms.find(({ posts, isPaused }) => posts > 0 && !isPaused)
    const channel = foldName(rhythm?.channel ?? keyDate.channel)
    if (isServed(keyDate, channel, lead, diary, pins)) continue
    if (!rhythm || !(rhythm.posts > 0)) refused.push({ keyDate, reason: 'no-channel' })
    else if (rhythm.isPaused) refused.push({ keyDate, reason: 'paused' })
    else {
      const pinned = pins.filter((pin) => pin.channel === channel)
      const found = dayFor({ rhythm, channel, wanted: day - lead, first, last }, diary, pinned)
      if (typeof found === 'number') pins.push({ keyDate, channel, day: found })
      else refused.push({ keyDate, reason: found })
    }
  }
  return { pins, refused }
}

export interface PinWishes {
  keyDates: readonly KeyDate[]
  /** The most important channel first. */
  rhythms: readonly Rhythm[]
  from: number
  to: number
  lead: number
}

function isServed(keyDate: KeyDate, channel: string, lead: number, diary: Diary, pins: Pin[]): boolean {
  const [day, until] = daysOf(keyDate)
  const name = foldName(keyDate.name)
  const isNamed = diary
    .all(day - Math.max(lead, OF_THIS_YEAR), until)
    .some(({ campaign, topic }) => name !== '' && (campaign === name || topic === name))
  if (
    isNamed ||
    pins.some((pin) => foldName(pin.keyDate.name) === name && pin.day <= until && pin.day >= day - lead)
  )
    return true
  if (keyDate.isCampaign) return false
  return (
    diary.between(channel, day - lead, day).length > 0 ||
    pins.some((pin) => pin.channel === channel && pin.day >= day - lead && pin.day <= day)
  )
}

interface Search {
  rhythm: Rhythm
  channel: string
  wanted: number
  first: number
  last: number
}

function dayFor(search: Search, diary: Diary, pinned: Pin[]): number | WhyNoPin {
  const { rhythm, channel, wanted, first, last } = search
  const own = weekdays(rhythm)
  const isOwn = (day: number) => own.includes(day - weekOf(day) + 1)
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const byNearness = days.sort(
    (one, other) =>
      Number(isOwn(other)) - Number(isOwn(one)) ||
      Math.abs(one - wanted) - Math.abs(other - wanted) ||
      one - other,
  )
  const hasRoom = (day: number) => {
    const week = weekOf(day)
    const there = diary.between(channel, week, week + 6).length
    const pins = pinned.filter((pin) => weekOf(pin.day) === week).length
    return there + pins < postsInWeek(rhythm.posts, week)
  }
  const inTime = byNearness.filter(hasRoom)
  const free = inTime.find(
    (day) => pinned.filter((pin) => pin.day === day).length < placesOn(rhythm, channel, day, diary),
  )
  return free ?? (inTime.length === 0 ? 'week-full' : 'day-full')
}

/** The campaign that a post of a channel on a day belongs to, if it is one of that channel’s. */
export function campaignOn(keyDates: readonly KeyDate[], channel: string, day: number, lead: number): string {
  const found = keyDates.find((keyDate) => {
    const [from, until] = daysOf(keyDate)
    const isHere = keyDate.isCampaign && foldName(keyDate.channel) === channel
    return isHere && day >= from - lead && day <= until
  })
  return found?.name ?? ''
}
