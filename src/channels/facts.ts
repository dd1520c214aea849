/**
 * What the choice of channels rests on, in one place: correct a number, a source or a date here, and the reasons that
 * panels show follow. The sentences stand in the texts as `channels.panel.facts.<key>`; their numbers come from here.
 *
 * Networks change their rules and their numbers often, so that every fact says who states it and when. `guide` are the
 * authors of the guide that this add-on goes by; their text bears no date. `ours` is the judgement of this add-on.
 */

export const CONTENTS = ['photos', 'short', 'long', 'texts'] as const
export type Content = (typeof CONTENTS)[number]

/** What a channel is made for (the fact `content`): much more can be published there, but it will not carry. */
const madeFor = {
  facebook: ['photos', 'short', 'texts'],
  instagram: ['photos', 'short'],
  tiktok: ['short'],
  youtube: ['short', 'long'],
  pinterest: ['photos'],
  linkedin: ['texts', 'photos'],
  x: ['texts'],
  threads: ['texts'],
  google: ['photos', 'texts'],
  newsletter: ['texts', 'photos'],
  website: ['texts', 'photos', 'long'],
} satisfies Record<string, Content[]>

export type KnownChannel = keyof typeof madeFor
export const MADE_FOR: Record<KnownChannel, Content[]> = madeFor
export const KNOWN_CHANNELS = Object.keys(MADE_FOR) as KnownChannel[]

/** Those that everybody should compare before she chooses. */
export const BIG_SEVEN = KNOWN_CHANNELS.slice(0, 7)

/** Those where what people say of a shop goes from one to the next. */
export const NETWORKS = KNOWN_CHANNELS.slice(0, 8)

/** The day on which all facts were held against their sources. */
export const READ = '2026-11-22'

export interface Fact {
  /** `guide`, `ours`, or the name of the page that states it. */
  source: string
  link?: string
  /** The month that the page bears; empty where it bears none. */
  published?: string
  /** What is filled into the sentence. */
  numbers?: { people?: number; least?: number; advised?: number; share?: number; dollars?: number }
}

const guide = (numbers: Fact['numbers'] = {}): Fact => ({ source: 'guide', numbers })
const tiktok = (page: string, published: string, numbers: Fact['numbers'] = {}): Fact => ({
  source: 'TikTok Business Help Center',
  link: `https://ads.tiktok.com/help/article/${page}`,
  published,
  numbers,
})
const google = (source: string, page: string, published = ''): Fact => ({
  source,
  link: `https://support.google.com/${page}`,
  published,
})

const facts = {
  'facebook-users': guide({ people: 2_900_000_000 }),
  'instagram-users': guide({ people: 2_000_000_000 }),
  'tiktok-users': guide({ people: 1_000_000_000 }),
  'feed-buyers': guide({ share: 0.76 }),
  'instagram-finds': guide({ share: 0.64 }),
  'facebook-place': guide(),
  'linkedin-place': guide(),
  'linkedin-pool': guide({ least: 1_000 }),
  'linkedin-minimum': {
    source: 'LinkedIn Marketing Solutions Help',
    link: 'https://www.linkedin.com/help/lms/answer/117096',
    numbers: { least: 300, advised: 50_000 },
  },
  'linkedin-jobs': guide(),
  'linkedin-usable': guide(),
  'tiktok-place': tiktok('location-targeting', '2024-05'),
  'tiktok-budget': tiktok('budget', '2025-08', { dollars: 50 }),
  'google-place': google('Google Business Profile Help', 'business/answer/7091'),
  'google-eligible': google('Google Business Profile Help', 'business/answer/13763036'),
  'search-ads': guide(),
  advocates: guide(),
  'instagram-likes': guide(),
  'facebook-age': guide(),
  'facebook-home': guide(),
  'x-support': guide(),
  'youtube-videos': google('YouTube Help', 'youtube/answer/15424877', '2024-10'),
  content: { source: 'ours' },
} satisfies Record<string, Fact>

export type FactKey = keyof typeof facts
export const FACTS: Record<FactKey, Fact> = facts

/** The fact that tells how many people use a channel in a month, where there is one. */
export function usersOf(channel: string): FactKey | undefined {
  const fact = `${channel}-users`
  return fact in FACTS ? (fact as FactKey) : undefined
}
