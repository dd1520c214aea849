import {
  type Content,
  FACTS,
  type FactKey,
  KNOWN_CHANNELS,
  type KnownChannel,
  MADE_FOR,
  NETWORKS,
  usersOf,
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

/** What a passed test is worth: together they outweigh any other single reason that is not doubled. */
const TEST_POINTS: Record<Test, number> = { sells: 3, buys: 3, wants: 4 }

/** A place that ads cannot reach, a group that is too small: doubled, one of them outweighs two tests. */
const OBSTACLE = -4

export type ReasonKey =
  | Test
  | `${Test}Not`
  | 'likes'
  | 'users'
  | 'placeGood'
  | 'placePoor'
  | 'placeCoarse'
  | 'tooFew'
  | 'firms'
  | 'usable'
  | 'people'
  | 'searchFirst'
  | 'search'
  | 'noSearch'
  | 'feed'
  | 'advocates'
  | 'age'
  | 'base'
  | 'finds'
  | 'support'
  | 'home'
  | 'content'
  | 'noContent'
  | 'dear'

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

const is =
  (question: Question, ...wanted: string[]) =>
  (answers: Answers): boolean =>
    wanted.includes(answers[question] ?? '')

const isNear = is('place', 'near', 'town')
const isRare = is('size', 'few')
const isSearched = is('intent', 'search', 'both')
const isDiscovered = is('intent', 'discover')
const sellsToFirms = is('buyers', 'firms', 'both')
const hasAdvocates = is('advocates', 'many', 'few')
const hasLittle = is('budget', 'none', 'little')

/** Little money and a rare product that people look for; with customers who talk about it, networks come first. */
const searchAdsFirst = (answers: Answers): boolean =>
  hasLittle(answers) && isRare(answers) && answers.intent === 'search' && !hasAdvocates(answers)

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
    if (tests[test]) return { key: test, points: TEST_POINTS[test], facts: [] }
    return { key: `${test}Not`, points: 0, facts: [] }
  })
  const isLiked = NETWORKS.some((network) => network === id)
  if (!isLiked || !tests.sells || tests.wants || answers.aim === 'base') return reasons
  return [...reasons, { key: 'likes', points: 0, facts: id === 'instagram' ? ['instagram-likes'] : [] }]
}

interface Rule {
  key: ReasonKey
  points: number
  on: readonly string[]
  when(answers: Answers, channel: KnownChannel): boolean
  facts: readonly FactKey[]
  /** What doubles it, if she says that this counts most. */
  about: Answers['criterion'] | undefined
}

const rule = (
  key: ReasonKey,
  points: number,
  on: readonly KnownChannel[],
  when: Rule['when'],
  facts: readonly FactKey[] = [],
  about?: Answers['criterion'],
): Rule => ({ key, points, on, when, facts, about })

const makes = ({ content = [] }: Answers, channel: KnownChannel) =>
  content.some((one) => MADE_FOR[channel].includes(one))
const makesOther = (answers: Answers, channel: KnownChannel) =>
  (answers.content ?? []).length > 0 && !makes(answers, channel)

const RULES: Rule[] = [
  rule('placeGood', 3, ['facebook'], isNear, ['facebook-place'], 'place'),
  rule('placeGood', 3, ['google'], isNear, ['google-place', 'google-eligible'], 'place'),
  rule('placePoor', OBSTACLE, ['linkedin'], isNear, ['linkedin-place'], 'place'),
  rule('placeCoarse', -1, ['tiktok'], is('place', 'near'), ['tiktok-place'], 'place'),
  rule('tooFew', OBSTACLE, ['linkedin'], isRare, ['linkedin-pool', 'linkedin-minimum']),
  rule('firms', 3, ['linkedin'], sellsToFirms, ['linkedin-jobs'], 'job'),
  rule('usable', -1, ['linkedin'], sellsToFirms, ['linkedin-usable']),
  rule('people', -2, ['linkedin'], is('buyers', 'people'), ['linkedin-usable']),
  rule('searchFirst', 6, ['google'], searchAdsFirst, ['search-ads']),
  rule('search', 3, ['google'], isSearched, ['search-ads'], 'search'),
  rule('noSearch', -1, ['google'], isDiscovered, [], 'search'),
  rule('feed', 1, NETWORKS, isDiscovered, ['feed-buyers']),
  rule('advocates', 2, NETWORKS, hasAdvocates, ['advocates']),
  rule('age', 1, ['facebook'], is('age', 'middle', 'older'), ['facebook-age'], 'age'),
  rule('base', 3, ['instagram'], is('aim', 'base'), ['instagram-likes']),
  rule('finds', 1, ['instagram'], is('aim', 'known'), ['instagram-finds']),
  rule('support', 2, ['x'], is('aim', 'support'), ['x-support']),
  rule('home', 1, ['facebook'], is('aim', 'support'), ['facebook-home']),
  rule('content', 1, KNOWN_CHANNELS, makes, ['content']),
  rule('noContent', -2, KNOWN_CHANNELS, makesOther, ['content']),
  rule('dear', -1, ['tiktok'], is('budget', 'little'), ['tiktok-budget']),
]

function channelReasons(answers: Answers, channel: KnownChannel): Reason[] {
  const reasons = RULES.filter(({ on, when }) => on.includes(channel) && when(answers, channel)).map(
    ({ key, points, facts, about }): Reason => {
      const isDoubled = about !== undefined && about === answers.criterion
      const isContent = facts.includes('content') && channel === 'youtube'
      return { key, points: points * (isDoubled ? 2 : 1), facts: isContent ? ['youtube-videos'] : facts }
    },
  )
  const users = usersOf(channel)
  return users ? [...reasons, { key: 'users', points: 0, facts: [users] }] : reasons
}

/** Who builds for years, or answers questions, needs no buyer there today; an obstacle is one all the same. */
function verdictOf(
  { aim }: Answers,
  { sells, buys, wants }: Record<Test, boolean>,
  reasons: Reason[],
): Verdict {
  if (!sells) return 'leave'
  const hasObstacle = reasons.some(({ points }) => points <= OBSTACLE)
  const isWorthIt = (buys && wants) || aim === 'base' || aim === 'support'
  return isWorthIt && !hasObstacle ? 'take' : 'try'
}

/** Where nothing is sold comes last; what is equal goes by how many people use it, and then by name. */
function byWorth(one: Ranked, other: Ranked): number {
  const last = (ranked: Ranked) => (ranked.verdict === 'leave' ? 1 : 0)
  const names = () => (one.id < other.id ? -1 : 1)
  return last(one) - last(other) || other.points - one.points || peopleOn(other) - peopleOn(one) || names()
}

function peopleOn({ id }: Ranked): number {
  const fact = usersOf(id)
  return (fact && FACTS[fact].numbers?.people) ?? 0
}

function adviceFor(answers: Answers): Advice[] {
  const isIndirect = sellsToFirms(answers) && isNear(answers) && answers.criterion === 'place'
  return said([
    [searchAdsFirst(answers), 'search', ['search-ads']],
    [hasAdvocates(answers), 'advocates', ['advocates']],
    [isIndirect, 'indirect', ['linkedin-place', 'linkedin-pool', 'facebook-place']],
    [isNear(answers), 'profile', ['google-place', 'google-eligible']],
  ])
}

const risksOf = (answers: Answers): Advice[] =>
  said([
    [isRare(answers), 'niche', []],
    [is('experience', 'no')(answers), 'experience', []],
  ])

const said = (all: [isSaid: boolean, key: AdviceKey, facts: FactKey[]][]): Advice[] =>
  all.filter(([isSaid]) => isSaid).map(([, key, facts]) => ({ key, facts }))
