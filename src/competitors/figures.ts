import type { Day } from '../core/day'

/** What was counted of a competitor on one channel on one day. */
export interface Figures {
  day: Day
  who: string
  channel: string
  followers?: number
  likes?: number
  shares?: number
  comments?: number
  posts?: number
}

/** Likes, shares and comments of an average post for each follower; none where nothing was counted. */
export function engagementRate({ followers, likes, shares, comments }: Figures): number | undefined {
  const counted = [likes, shares, comments].filter((count) => count !== undefined)
  if (counted.length === 0 || !followers) return undefined
  return counted.reduce((sum, count) => sum + count, 0) / followers
}

export interface Newest extends Figures {
  /** Won or lost since the look before; none where there was no earlier one with followers. */
  growth?: number
}

/** The newest figures of a competitor on each channel, the biggest channel first. */
export function newestOf(all: readonly Figures[], who: string): Newest[] {
  const theirs = all.filter((one) => one.who === who && one.day !== '')
  const channels = [...new Set(theirs.map((one) => one.channel))]
  return channels
    .map((channel) => {
      const looks = theirs.filter((one) => one.channel === channel).sort((a, b) => (a.day < b.day ? 1 : -1))
      const [newest, ...earlier] = looks as [Figures, ...Figures[]]
      const before = earlier.find((one) => one.followers !== undefined && one.day < newest.day)?.followers
      if (newest.followers === undefined || before === undefined) return newest
      return { ...newest, growth: newest.followers - before }
    })
    .sort((a, b) => (b.followers ?? 0) - (a.followers ?? 0))
}
