/** The ten questions about an ideal customer, in the order in which one gets to know somebody. */
export const TRAITS = [
  'work',
  'personal',
  'demographics',
  'communication',
  'business',
  'dreams',
  'challenges',
  'impact',
  'objections',
  'promise',
] as const

/** What is told of a persona beside them: what a group shares, what would make it click, whom the ads look for. */
export const OTHERS = ['interests', 'hook', 'audience', 'criterion', 'exclude'] as const

export type Trait = (typeof TRAITS)[number]
export type Question = Trait | (typeof OTHERS)[number]
export const QUESTIONS: readonly Question[] = [...TRAITS, ...OTHERS]

export const KINDS = ['buyer', 'segment', 'negative'] as const
/** Nothing where nobody has chosen yet: then it is asked like a buyer. */
export type Kind = (typeof KINDS)[number] | ''

export type Answers = Partial<Record<Question, string>>

const COUNTED: Record<Kind, readonly Question[]> = {
  '': TRAITS,
  buyer: TRAITS,
  segment: ['interests', 'hook'],
  negative: ['exclude'],
}

export const isAnswered = (answers: Answers, question: Question): boolean =>
  (answers[question] ?? '').trim() !== ''

/** How far a persona is, as the sheet counts it: a segment lives of its hook, a negative persona of its reason. */
export function progress(kind: Kind, answers: Answers): { done: number; of: number } {
  const counted = COUNTED[kind]
  return { done: counted.filter((question) => isAnswered(answers, question)).length, of: counted.length }
}

export type Hint = 'kind' | 'exclude' | 'hook' | 'traits' | 'audience' | 'outside' | 'ready'

const ENOUGH_TRAITS = 7
const TOO_MUCH_OUTSIDE = 1 / 4

/** What would make the persona more useful, the most important thing first; the same as the sheet's next step. */
export function nextHint(kind: Kind, answers: Answers, outside: number | undefined): Hint {
  const lacks = (question: Question) => !isAnswered(answers, question)
  if (kind === '') return 'kind'
  if (kind === 'negative' && lacks('exclude')) return 'exclude'
  if (kind !== 'negative' && lacks('hook')) return 'hook'
  if (kind === 'buyer' && progress(kind, answers).done < ENOUGH_TRAITS) return 'traits'
  if (kind !== 'negative' && lacks('audience')) return 'audience'
  return outside !== undefined && outside > TOO_MUCH_OUTSIDE ? 'outside' : 'ready'
}

/** More ideal customers than anybody keeps in mind. */
export const TOO_MANY_BUYERS = 5
