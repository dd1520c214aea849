import type { Answers } from './choose'

/** Channels that are for one thing, whatever she wants this year. */
const OF_ITS_OWN = ['website', 'newsletter', 'google', 'x'] as const

export type PurposeKey =
  | (typeof OF_ITS_OWN)[number]
  | 'main'
  | 'facebook'
  | 'sell'
  | 'known'
  | 'base'
  | 'support'

/** What a channel could be for: the sentence to begin with, until she has her own. */
export function purposeOf(channel: string, aim: Answers['aim'], rank: number): PurposeKey {
  const own = OF_ITS_OWN.find((one) => one === channel)
  if (own) return own
  if (aim && aim !== 'sell') return aim
  if (rank === 1) return 'main'
  return channel === 'facebook' ? 'facebook' : 'sell'
}
