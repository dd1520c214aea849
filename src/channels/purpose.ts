import type { Answers } from './choose'

export type PurposeKey =
  | 'website'
  | 'newsletter'
  | 'google'
  | 'main'
  | 'facebook'
  | 'sell'
  | 'known'
  | 'base'
  | 'x'
  | 'support'

const OWN: Record<string, PurposeKey> = {
  website: 'website',
  newsletter: 'newsletter',
  google: 'google',
  x: 'x',
}
const BY_AIM: Record<NonNullable<Answers['aim']>, PurposeKey> = {
  sell: 'sell',
  known: 'known',
  base: 'base',
  support: 'support',
}

/** What a channel could be for: the sentence to begin with, until she has her own. */
export function purposeOf(channel: string, aim: Answers['aim'], rank: number): PurposeKey {
  const own = OWN[channel]
  if (own) return own
  if (aim !== undefined && aim !== 'sell') return BY_AIM[aim]
  if (rank === 1) return 'main'
  return channel === 'facebook' ? 'facebook' : 'sell'
}
