import { dayNumber, dayOfNumber } from '../core/day'
import { foldName } from '../core/names'
import { type Diary, type Entry, round, weekOf } from './diary'
import { campaignOn, type KeyDate, type Pin } from './key-dates'
import { arrange, nextTypes } from './mix'
import { freeTimes, hoursOf, mostADay, placesOn, postsInWeek, type Rhythm, weekdays } from './rhythm'
import { chooseDays } from './spread'
import type { Slot, Unfit, Week, Why, Wishes } from './wishes'

/** A type that was used in the weeks before has had its turn. */
const MEMORY = 28

/** What one channel gets in one week. */
interface Share {
  rhythm: Rhythm
  channel: string
  pins: Pin[]
  wanted: number
  there: number
  /** How many find a day and an hour; the others do not, for this reason. */
  fits: number
  why: Why
  /** The types that it got, in the order in which it got them. */
  types: string[]
  blocked?: { reason: 'capacity' | 'too-long'; type: string; effort: number }
}

/** One week of a plan. */
export class WeekPlan {
  readonly slots: Slot[] = []
  readonly unfit: Unfit[] = []
  readonly dropped: Pin[] = []
  readonly told: Week
  private readonly open: number[]
  private readonly hoursThere: number

  constructor(
    private readonly wishes: Wishes,
    private readonly diary: Diary,
    private readonly week: number,
    [first, last]: [number, number],
    private readonly pins: readonly Pin[],
  ) {
    this.open = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    this.hoursThere = diary.hours(week)
    this.told = { week: dayOfNumber(week), hoursThere: this.hoursThere, hoursAdded: 0, channels: [] }
  }

  fill(effortOf: (type: string) => number): void {
    const shares = this.wishes.rhythms.map((rhythm) => this.shareOf(rhythm))
    this.takeTurns(shares, effortOf)
    for (const share of shares) this.place(share, effortOf)
    this.told.hoursAdded = round(this.slots.reduce((sum, { effort }) => sum + effort, 0))
  }

  private shareOf(rhythm: Rhythm): Share {
    const channel = foldName(rhythm.channel)
    const { diary, week, open } = this
    const own = weekdays(rhythm).map((weekday) => week + weekday - 1)
    const near = own.filter((day) => open.includes(day))
    const total = postsInWeek(rhythm.posts, week)
    const part = own.length > 0 ? near.length / own.length : open.length / 7
    const there = diary.between(channel, open[0] ?? 0, open[open.length - 1] ?? 0).length
    const outside = diary.between(channel, week, week + 6).length - there
    const pins = this.pins.filter((pin) => pin.channel === channel && weekOf(pin.day) === week)
    const ofRhythm = Math.min(Math.round(total * part), total - outside)
    const wanted = there + Math.max(0, ofRhythm - there, pins.length)
    const pinned = (day: number) => pins.filter((pin) => pin.day === day).length
    const places = near.map((day) => placesOn(rhythm, channel, day, diary) - pinned(day))
    const fits = rhythm.isPaused ? 0 : Math.min(wanted - there, pins.length + sum(places))
    const rooms = near.map((day) => mostADay(rhythm, week) - diary.ofChannel(channel, day).length)
    const isShortOfTimes = sum(rooms.map((room) => Math.max(0, room))) > fits
    const why: Why = rhythm.isPaused
      ? 'paused'
      : own.length === 0
        ? 'no-days'
        : hoursOf(rhythm).length === 0 || isShortOfTimes
          ? 'no-times'
          : 'days-full'
    return { rhythm, channel, pins, wanted, there, fits, why, types: [] }
  }

  /** Round by round each channel gets one more post, as long as its next type fits into the week’s hours. */
  private takeTurns(shares: Share[], effortOf: (type: string) => number): void {
    const capacity = this.wishes.capacity ?? Number.POSITIVE_INFINITY
    let left = round(capacity - this.hoursThere)
    const turn = (share: Share) => {
      if (share.blocked || share.types.length >= share.fits) return
      const may = this.typesFor(share)
      const fitting = may.filter((type) => effortOf(type) <= left)
      const type = fitting.find((one) => one !== share.types[share.types.length - 1]) ?? fitting[0]
      if (type === undefined) {
        const next = may.reduce((one, other) => (effortOf(other) < effortOf(one) ? other : one), may[0] ?? '')
        const reason = effortOf(next) > capacity ? 'too-long' : 'capacity'
        share.blocked = { reason, type: next, effort: effortOf(next) }
        return
      }
      share.types.push(type)
      left = round(left - effortOf(type))
    }
    const urgent = [...this.pins]
      .filter(({ day }) => weekOf(day) === this.week)
      .flatMap(({ channel }) => shares.filter((share) => share.channel === channel))
    for (const share of urgent) turn(share)
    const rounds = Math.max(0, ...shares.map(({ fits }) => fits))
    for (let round = 0; round < rounds; round++) for (const share of shares) turn(share)
  }

  /** What the channel’s next post may be, after all its posts of the last four weeks and of this one. */
  private typesFor({ rhythm, channel, types }: Share): string[] {
    if (!rhythm.types.some(({ weight }) => weight > 0)) return ['']
    const since = this.startOfMemory()
    const used = new Map<string, number>()
    const count = (type: string) => used.set(type, (used.get(type) ?? 0) + 1)
    for (const { type } of this.diary.between(channel, since, this.week + 6)) count(type)
    for (const type of types) count(type)
    return nextTypes(rhythm.types, used)
  }

  /** The same for all weeks of the period, so that no type is forgotten while a quarter is filled. */
  private startOfMemory(): number {
    return (dayNumber(this.wishes.from) ?? this.week) - MEMORY
  }

  /** Gives the posts of a channel their days, hours and types, and writes down what is left over. */
  private place(share: Share, effortOf: (type: string) => number): void {
    const { rhythm, channel, wanted, there, fits, types, blocked } = share
    const kept = share.pins.slice(0, types.length)
    this.dropped.push(...share.pins.slice(types.length))
    const slots: (Entry & { keyDate?: KeyDate })[] = []
    const put = (day: number, keyDate?: KeyDate) => {
      const entry = {
        day,
        time: this.timeOn(rhythm, channel, day),
        channel,
        type: '',
        effort: 0,
        topic: '',
        campaign: '',
      }
      this.diary.add(entry)
      slots.push(keyDate ? Object.assign(entry, { keyDate }) : entry)
    }
    for (const { day, keyDate } of kept) put(day, keyDate)
    for (const day of this.daysFor(share, types.length - kept.length)) put(day)
    this.giveTypes(channel, types, slots, effortOf)
    for (const slot of slots) this.slots.push(this.slotOf(rhythm, slot))
    const added = slots.length
    this.told.channels.push({ channel: rhythm.channel, wanted, there, added, unfit: wanted - there - added })
    this.leaveOut(share, wanted - there - fits, { reason: share.why })
    this.leaveOut(share, fits - added, blocked ?? { reason: 'days-full' })
  }

  private leaveOut({ rhythm }: Share, count: number, why: Pick<Unfit, 'reason' | 'type' | 'effort'>): void {
    if (count > 0) this.unfit.push({ channel: rhythm.channel, week: this.told.week, count, ...why })
  }

  private daysFor({ rhythm, channel }: Share, need: number): number[] {
    const { diary, week } = this
    const all = Array.from({ length: 7 }, (_, index) => week + index)
    const open = weekdays(rhythm)
      .map((weekday) => ({ weekday, day: week + weekday - 1 }))
      .filter(({ day }) => this.open.includes(day))
      .map(({ weekday, day }) => ({
        weekday,
        places: placesOn(rhythm, channel, day, diary),
        busy: diary.on(day).length,
      }))
    const counts = all.map((day) => diary.ofChannel(channel, day).length)
    return chooseDays(open, counts, need).map((weekday) => week + weekday - 1)
  }

  /** Of the hours that are free on that day the one that was used least lately, so that each gets its turn. */
  private timeOn(rhythm: Rhythm, channel: string, day: number): string {
    const before = this.diary.between(channel, this.startOfMemory(), this.week + 6)
    const uses = (time: string) => before.filter((entry) => entry.time === time).length
    const free = freeTimes(rhythm, channel, day, this.diary)
    return free.reduce((one, other) => (uses(other) < uses(one) ? other : one), free[0] ?? '')
  }

  private giveTypes(
    channel: string,
    types: string[],
    slots: Entry[],
    effortOf: (type: string) => number,
  ): void {
    const around = this.diary.between(channel, this.week - MEMORY, this.week + 6 + MEMORY)
    const isNew = (entry: Entry | undefined) => entry !== undefined && slots.includes(entry)
    const inOrder = around.filter(isNew)
    const neighbours = inOrder.map((slot) => {
      const at = around.indexOf(slot)
      const [before, after] = [around[at - 1], around[at + 1]]
      return {
        before: isNew(before) ? undefined : before?.type,
        after: isNew(after) ? undefined : after?.type,
      }
    })
    const order = arrange(types, neighbours)
    inOrder.forEach((slot, index) => {
      slot.type = order[index] ?? ''
      slot.effort = effortOf(slot.type)
    })
  }

  private slotOf({ channel, person }: Rhythm, slot: Entry & { keyDate?: KeyDate }): Slot {
    const { keyDate } = slot
    const { keyDates, lead } = this.wishes
    const campaign = keyDate?.isCampaign ? keyDate.name : campaignOn(keyDates, slot.channel, slot.day, lead)
    return {
      day: dayOfNumber(slot.day),
      time: slot.time,
      channel,
      type: slot.type,
      effort: slot.effort,
      person,
      topic: keyDate && !keyDate.isCampaign ? keyDate.name : '',
      campaign,
      keyDate: keyDate?.name ?? '',
    }
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
