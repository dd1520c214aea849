import { dayNumber } from '../core/day'
import { foldName } from '../core/names'
import { clockTime } from './clock-time'

/** A published post with what came of it; nothing noted is `null`. */
export interface Result {
  day: string
  time: string
  channel: string
  engagement: number | null
  reach: number | null
}

export interface BestHour {
  /** The time within that hour at which she published most often. */
  time: string
  /** The engagement, or the reach, that half of the posts of that hour were above. */
  median: number
  posts: number
}

/** Fewer posts than this tell nothing about a channel, and fewer than that nothing about an hour. */
export const ENOUGH_POSTS = 10
export const ENOUGH_AN_HOUR = 3
/** More hours than this would no longer be the best ones. */
const MOST_HOURS = 3

/**
 * The hours at which a channel's posts did better than its posts usually do, the best first. The median is taken
 * and not the average, because one post that went round the world says nothing about its hour. Engagement counts
 * where enough posts have it noted, else reach; with too few posts there is no answer.
 */
export function bestHours(results: readonly Result[], channel: string): BestHour[] {
  const own = results.filter(
    (one) =>
      foldName(one.channel) === foldName(channel) && clockTime(one.time) && dayNumber(one.day) !== undefined,
  )
  const measure = (['engagement', 'reach'] as const).find(
    (key) => own.filter((one) => one[key] !== null).length >= ENOUGH_POSTS,
  )
  if (!measure) return []
  const known = own.flatMap((one) => {
    const value = one[measure]
    return value === null ? [] : [{ time: clockTime(one.time), value }]
  })
  const usual = median(known.map(({ value }) => value))
  const hours = new Map<string, typeof known>()
  for (const one of known) hours.set(one.time.slice(0, 2), [...(hours.get(one.time.slice(0, 2)) ?? []), one])
  return [...hours.values()]
    .filter((posts) => posts.length >= ENOUGH_AN_HOUR)
    .map((posts) => ({
      time: mostFrequent(posts.map(({ time }) => time)),
      median: median(posts.map(({ value }) => value)),
      posts: posts.length,
    }))
    .filter((hour) => hour.median >= usual)
    .sort(
      (one, other) =>
        other.median - one.median || other.posts - one.posts || (one.time < other.time ? -1 : 1),
    )
    .slice(0, MOST_HOURS)
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

function mostFrequent(times: readonly string[]): string {
  const count = (time: string) => times.filter((one) => one === time).length
  return [...times].sort((one, other) => count(other) - count(one) || (one < other ? -1 : 1))[0] ?? ''
}
