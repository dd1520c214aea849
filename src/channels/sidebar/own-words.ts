import { type Facts, type SentenceKey, useWords, type Words } from '../../panel/words'

type Inner<Key> = Key extends `channels.panel.${infer Rest}` ? Rest : never
export type OwnKey = Inner<SentenceKey>

export interface OwnWords extends Words {
  /** A sentence of this panel. */
  tell(key: OwnKey, facts?: Facts): string
}

export function useOwnWords(): OwnWords {
  const words = useWords()
  return { ...words, tell: (key, facts) => words.sayAny(`channels.panel.${key}`, facts) }
}
