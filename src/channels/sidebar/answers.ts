import { useState } from 'preact/hooks'
import { keepIn } from '../../panel/keep'
import { useWords } from '../../panel/words'
import { type Answers, CHOICES, type Question, type Test } from '../choose'
import { CONTENTS } from '../facts'

/** What she answered, kept in the browser: the sheet has a place for the tests of its channels and for nothing else. */
export interface Kept {
  answers: Answers
  offer: string
  criterionText: string
  amount: string
  /** The channels to compare, by their ids; those of the sheet until she chose. */
  picked?: string[]
  /** Tests of channels that the sheet does not have yet. */
  tests: Record<string, Partial<Record<Test, boolean>>>
  /** What she takes, and the purposes of channels that the sheet does not have yet. */
  taken: string[]
  purposes: Record<string, string>
  step: number
}

const NOTHING: Kept = {
  answers: {},
  offer: '',
  criterionText: '',
  amount: '',
  tests: {},
  taken: [],
  purposes: {},
  step: 0,
}

export type Draft = ReturnType<typeof useAnswers>

export function useAnswers() {
  const { file } = useWords()
  const [keep] = useState(() => keepIn(`smm-planner/${file}/channels-answers`))
  const [kept, setKept] = useState<Kept>(() => read(keep.read()))
  const change = (part: Partial<Kept>): void =>
    setKept((now) => {
      const next = { ...now, ...part }
      keep.write(JSON.stringify(next))
      return next
    })
  return {
    ...kept,
    change,
    answer: (part: Answers): void => change({ answers: { ...kept.answers, ...part } }),
  }
}

/** What an older version of this panel kept, or somebody changed by hand, is taken as far as it can be understood. */
function read(text: string | null): Kept {
  const kept = object(parsed(text))
  const { picked } = kept
  return {
    ...NOTHING,
    answers: understood(object(kept.answers)),
    offer: words(kept.offer),
    criterionText: words(kept.criterionText),
    amount: words(kept.amount),
    ...(Array.isArray(picked) ? { picked: picked.map(String) } : {}),
    tests: object(kept.tests) as Kept['tests'],
    taken: Array.isArray(kept.taken) ? kept.taken.map(String) : [],
    purposes: Object.fromEntries(Object.entries(object(kept.purposes)).map(([id, one]) => [id, words(one)])),
    step: typeof kept.step === 'number' ? kept.step : 0,
  }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}')
  } catch {
    return {}
  }
}

function understood(answers: Record<string, unknown>): Answers {
  const chosen = (Object.keys(CHOICES) as Question[]).filter((question) =>
    (CHOICES[question] as readonly unknown[]).includes(answers[question]),
  )
  const { content } = answers
  const contents = Array.isArray(content) ? CONTENTS.filter((one) => content.includes(one)) : []
  return {
    ...Object.fromEntries(chosen.map((question) => [question, answers[question]])),
    ...(contents.length > 0 ? { content: contents } : {}),
  }
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')
const object = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
