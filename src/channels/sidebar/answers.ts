import { useState } from 'preact/hooks'
import { keepIn } from '../../panel/keep'
import { useWords } from '../../panel/words'
import type { Answers, Test } from '../choose'

/**
 * What she answered, kept in the browser: the sheet has a place for the tests of its channels and for nothing else.
 * Whoever changes its form gives the place where it is kept another number.
 */
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
  const [keep] = useState(() => keepIn(`smm-planner/${file}/channels-answers-1`))
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

function read(text: string | null): Kept {
  try {
    return { ...NOTHING, ...(JSON.parse(text ?? '{}') as Partial<Kept>) }
  } catch {
    return NOTHING
  }
}
