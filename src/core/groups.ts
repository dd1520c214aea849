import { type Followers, followersOf } from './followers'
import type { Log } from './log'
import { METRICS, type Metric, metricNumber } from './metrics'
import { type Period, startOfNext, startOfPeriod } from './period'

/** One channel in one period: what the KPIs are calculated from. */
export interface Group {
  /** First day of the period, in days since 1970-01-01. */
  start: number
  channel: number
  /** The sum of a metric that adds up, or `undefined` where the log has none; money in ten-thousandths. */
  sum(metric: Metric): number | undefined
  followers(): number | undefined
  followersBefore(): number | undefined
}

/** Inclusive bounds, infinite where there are none. */
export interface Bounds {
  from: number
  to: number
}

const WIDTH = METRICS.length
const UNKNOWN = -2
const OUTSIDE = -1

/** Makes the groups of a log. What does not depend on period and bounds is prepared once. */
export function grouping(log: Log): (period: Period, bounds: Bounds) => Group[] {
  const { days, channels, metrics, values, length } = log
  const channelCount = log.channelNames.length
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (let row = 0; row < length; row++) {
    const day = days[row] ?? 0
    if (day < first) first = day
    if (day > last) last = day
  }
  let known: Followers | undefined
  const followers = (): Followers => {
    known ??= followersOf(log)
    return known
  }

  return (period, bounds) => {
    const starts: number[] = []
    const periodOfStart = new Map<number, number>()
    const periodOfDay = new Int32Array(length > 0 ? last - first + 1 : 0).fill(UNKNOWN)
    const learnDay = (day: number): number => {
      if (day < bounds.from || day > bounds.to) return OUTSIDE
      const start = startOfPeriod(period, day)
      const known = periodOfStart.get(start) ?? starts.push(start) - 1
      periodOfStart.set(start, known)
      return known
    }

    const groupOfRow = new Int32Array(length)
    const groupOf = new Map<number, number>()
    const members: { period: number; channel: number }[] = []
    let lastKey = -1
    let lastGroup = 0
    for (let row = 0; row < length; row++) {
      const day = days[row] ?? 0
      let at = periodOfDay[day - first] ?? OUTSIDE
      if (at === UNKNOWN) {
        at = learnDay(day)
        periodOfDay[day - first] = at
      }
      if (at === OUTSIDE) {
        groupOfRow[row] = OUTSIDE
        continue
      }
      const channel = channels[row] ?? 0
      const key = at * channelCount + channel
      if (key !== lastKey) {
        lastKey = key
        lastGroup = groupOf.get(key) ?? members.push({ period: at, channel }) - 1
        groupOf.set(key, lastGroup)
      }
      groupOfRow[row] = lastGroup
    }

    const sums = new Float64Array(members.length * WIDTH)
    const has = new Uint8Array(members.length * WIDTH)
    for (let row = 0; row < length; row++) {
      const group = groupOfRow[row] ?? OUTSIDE
      if (group === OUTSIDE) continue
      const at = group * WIDTH + (metrics[row] ?? 0)
      sums[at] = (sums[at] ?? 0) + (values[row] ?? 0)
      has[at] = 1
    }

    return members.map((member, group): Group => {
      const start = starts[member.period] ?? 0
      const begins = Math.max(start, bounds.from)
      const next = Math.min(startOfNext(period, start), bounds.to + 1)
      return {
        start,
        channel: member.channel,
        sum: (metric) => {
          const at = group * WIDTH + metricNumber(metric)
          return has[at] === 1 ? sums[at] : undefined
        },
        followers: () => followers().lastIn(member.channel, begins, next),
        followersBefore: () => followers().lastBefore(member.channel, begins),
      }
    })
  }
}
