import {
  type Content,
  FACTS,
  type FactKey,
  KNOWN_CHANNELS,
  type KnownChannel,
  MADE_FOR,
  NETWORKS,
  USERS,
} from './facts'

/**
 * Which channels suit a shop, with the reasons. A rule of thumb, no oracle: each reason gives a few points for or
 * against a channel, and what she said counts most doubles the reasons that belong to it.
 */

export const CHOICES = {
  buyers: ['people', 'firms', 'both'],
  place: ['near', 'town', 'country', 'anywhere'],
  size: ['few', 'some', 'many', 'unknown'],
  intent: ['search', 'discover', 'both'],
  advocates: ['many', 'few', 'none'],
  age: ['young', 'middle', 'older', 'all'],
  criterion: ['place', 'job', 'search', 'age', 'other'],
  budget: ['none', 'little', 'some', 'much'],
  experience: ['yes', 'no'],
  aim: ['sell', 'known', 'base', 'support'],
} as const

export type Question = keyof typeof CHOICES
export type Answers = { [Key in Question]?: (typeof CHOICES)[Key][number] } & { content?: readonly Content[] }

export const TESTS = ['sells', 'buys', 'wants'] as const
export type Test = (typeof TESTS)[number]

export interface Candidate {
  /** A known channel's key, or the name of one that only she knows. */
  id: string
  tests: Record<Test, boolean>
}

/**
 * The three tests together (10) outweigh any other single reason that is not doubled. A place that cannot be reached
 * and a group that is too small are obstacles (4): doubled they outweigh two tests.
 */
export const POINTS = {
  sells: 3,
  buys: 3,
  wants: 4,
  placeGood: 3,
  placeCoarse: -1,
  placePoor: -4,
  tooFew: -4,
  search: 3,
  searchFirst: 6,
  noSearch: -1,
  feed: 1,
  advocates: 2,
  firms: 3,
  usable: -1,
  people: -2,
  age: 1,
  content: 1,
  noContent: -2,
  base: 3,
  finds: 1,
  support: 2,
  home: 1,
  dear: -1,
} as const

export type ReasonKey = keyof typeof POINTS | 'sellsNot' | 'buysNot' | 'wantsNot' | 'likes' | 'users'

export interface Reason {
  key: ReasonKey
  points: number
  facts: readonly FactKey[]
}

export type Verdict = 'take' | 'try' | 'leave'

export interface Ranked {
  id: string
  points: number
  verdict: Verdict
  reasons: Reason[]
}

export type AdviceKey = 'search' | 'advocates' | 'profile' | 'indirect' | 'niche' | 'experience'
export interface Advice {
  key: AdviceKey
  facts: readonly FactKey[]
}

export interface Result {
  ranking: Ranked[]
  /** What speaks louder than any ranking, the most important first. */
  advice: Advice[]
  risks: Advice[]
}

const isNear = ({ place }: Answers) => place === 'near' || place === 'town'
const sellsToFirms = ({ buyers }: Answers) => buyers === 'firms' || buyers === 'both'
const isSearched = ({ intent }: Answers) => intent === 'search' || intent === 'both'
const hasAdvocates = ({ advocates }: Answers) => advocates === 'many' || advocates === 'few'
const hasLittle = ({ budget }: Answers) => budget === 'none' || budget === 'little'

/** Little money and a rare product that people look for; with customers who talk about it, networks come first. */
const searchAdsFirst = (answers: Answers): boolean =>
  hasLittle(answers) && answers.size === 'few' && answers.intent === 'search' && !hasAdvocates(answers)

export function choose(answers: Answers, candidates: readonly Candidate[]): Result {
  const ranking = candidates.map((candidate) => ranked(answers, candidate)).sort(byWorth)
  return { ranking, advice: adviceFor(answers), risks: risksOf(answers) }
}

function ranked(answers: Answers, { id, tests }: Candidate): Ranked {
  const channel = KNOWN_CHANNELS.find((known) => known === id)
  const reasons = [...testReasons(answers, id, tests), ...(channel ? channelReasons(answers, channel) : [])]
  return {
    id,
    points: reasons.reduce((sum, { points }) => sum + points, 0),
    verdict: verdictOf(answers, tests, reasons),
    reasons,
  }
}

function testReasons(answers: Answers, id: string, tests: Record<Test, boolean>): Reason[] {
  const reasons = TESTS.map((test): Reason => {
    if (tests[test]) return { key: test, points: POINTS[test], facts: [] }
    return { key: `${test}Not`, points: 0, facts: [] }
  })
  if (!tests.sells || tests.wants || answers.aim === 'base') return reasons
  return [...reasons, { key: 'likes', points: 0, facts: id === 'instagram' ? ['instagram-likes'] : [] }]
}

function channelReasons(answers: Answers, channel: KnownChannel): Reason[] {
  const reasons: Reason[] = []
  const add = (key: keyof typeof POINTS, facts: FactKey[] = [], about?: Answers['criterion']) => {
    const weight = about !== undefined && about === answers.criterion ? 2 : 1
    reasons.push({ key, points: POINTS[key] * weight, facts })
  }
  const near = isNear(answers)
  const firms = sellsToFirms(answers)
  const isNetwork = NETWORKS.includes(channel)

  if (near && channel === 'facebook') add('placeGood', ['facebook-place'], 'place')
  if (near && channel === 'google') add('placeGood', ['google-place', 'google-eligible'], 'place')
  if (near && channel === 'linkedin') add('placePoor', ['linkedin-place'], 'place')
  if (answers.place === 'near' && channel === 'tiktok') add('placeCoarse', ['tiktok-place'], 'place')
  if (answers.size === 'few' && channel === 'linkedin') add('tooFew', ['linkedin-pool', 'linkedin-minimum'])

  if (firms && channel === 'linkedin') add('firms', ['linkedin-jobs'], 'job')
  if (firms && channel === 'linkedin') add('usable', ['linkedin-usable'])
  if (answers.buyers === 'people' && channel === 'linkedin') add('people', ['linkedin-usable'])

  if (channel === 'google' && isSearched(answers)) add('search', ['search-ads'], 'search')
  if (channel === 'google' && searchAdsFirst(answers)) add('searchFirst', ['search-ads'])
  if (channel === 'google' && answers.intent === 'discover') add('noSearch', [], 'search')
  if (isNetwork && answers.intent === 'discover') add('feed', ['feed-buyers'])
  if (isNetwork && hasAdvocates(answers)) add('advocates', ['advocates'])

  const suits = answers.age === 'middle' || answers.age === 'older'
  if (channel === 'facebook' && suits) add('age', ['facebook-age'], 'age')

  if (answers.aim === 'base' && channel === 'instagram') add('base', ['instagram-likes'])
  if (answers.aim === 'known' && channel === 'instagram') add('finds', ['instagram-finds'])
  if (answers.aim === 'support' && channel === 'x') add('support', ['x-support'])
  if (answers.aim === 'support' && channel === 'facebook') add('home', ['facebook-home'])

  const makes = answers.content ?? []
  const fits = makes.some((content) => MADE_FOR[channel].includes(content))
  const contentFacts: FactKey[] = channel === 'youtube' ? ['youtube-videos', 'content'] : ['content']
  if (makes.length > 0) add(fits ? 'content' : 'noContent', contentFacts)
  if (channel === 'tiktok' && answers.budget === 'little') add('dear', ['tiktok-budget'])

  const users = USERS[channel]
  if (users) reasons.push({ key: 'users', points: 0, facts: [users] })
  return reasons
}

/** Who builds for years, or answers questions, needs no buyer there today; an obstacle is one all the same. */
function verdictOf(
  { aim }: Answers,
  { sells, buys, wants }: Record<Test, boolean>,
  reasons: Reason[],
): Verdict {
  if (!sells) return 'leave'
  const hasObstacle = reasons.some(({ points }) => points <= POINTS.placePoor)
  const isWorthIt = (buys && wants) || aim === 'base' || aim === 'support'
  return isWorthIt && !hasObstacle ? 'take' : 'try'
}

/** Where nothing is sold comes last; what is equal goes by how many people use it, and then by name. */
function byWorth(one: Ranked, other: Ranked): number {
  const last = (ranked: Ranked) => (ranked.verdict === 'leave' ? 1 : 0)
  const names = () => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
  return last(one) - last(other) || other.points - one.points || usersOf(other) - usersOf(one) || names()
}

function usersOf({ id }: Ranked): number {
  const fact = USERS[id as KnownChannel]
  return (fact && FACTS[fact].numbers?.people) ?? 0
}

function adviceFor(answers: Answers): Advice[] {
  const advice: Advice[] = []
  if (searchAdsFirst(answers)) advice.push({ key: 'search', facts: ['search-ads'] })
  if (hasAdvocates(answers)) advice.push({ key: 'advocates', facts: ['advocates'] })
  if (sellsToFirms(answers) && isNear(answers) && answers.criterion === 'place')
    advice.push({ key: 'indirect', facts: ['linkedin-place', 'linkedin-pool', 'facebook-place'] })
  if (isNear(answers)) advice.push({ key: 'profile', facts: ['google-place', 'google-eligible'] })
  return advice
}

function risksOf({ size, experience }: Answers): Advice[] {
  const risks: Advice[] = []
  if (size === 'few') risks.push({ key: 'niche', facts: [] })
  if (experience === 'no') risks.push({ key: 'experience', facts: [] })
  return risks
}
