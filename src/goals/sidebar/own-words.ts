import { type CountedKey, type Facts, type SentenceKey, useWords, type Words } from '../../panel/words'

type Within<Key> = Key extends `goals.panel.${infer Rest}` ? Rest : never
export type OwnKey = Within<SentenceKey>

export interface OwnWords extends Words {
  /** Says one of this panel's own sentences. */
  own(key: OwnKey, facts?: Facts): string
  ownCount(key: Within<CountedKey>, count: number, facts?: Facts): string
}

export function useOwnWords(): OwnWords {
  const words = useWords()
  return {
    ...words,
    own: (key, facts) => words.say(`goals.panel.${key}`, facts),
    ownCount: (key, count, facts) => words.count(`goals.panel.${key}`, count, facts),
  }
}
