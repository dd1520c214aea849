import { type CountedKey, type Facts, type SentenceKey, useWords, type Words } from '../../panel/words'
import { asked } from '../asked'

type Within<Key> = Key extends `goals.panel.${infer Rest}` ? Rest : never
export type OwnKey = Within<SentenceKey>

type Note = SentenceKey extends infer Key ? (Key extends `goals.notes.${infer Rest}` ? Rest : never) : never

export interface OwnWords extends Words {
  /** Says one of this panel's own sentences. */
  own(key: OwnKey, facts?: Facts): string
  /** A note of the sheet as a question and a tip. */
  note(key: Note): { question: string; tip: string }
  ownCount(key: Within<CountedKey>, count: number, facts?: Facts): string
}

export function useOwnWords(): OwnWords {
  const words = useWords()
  return {
    ...words,
    own: (key, facts) => words.say(`goals.panel.${key}`, facts),
    note: (key) => asked(words.say(`goals.notes.${key}`), words.language),
    ownCount: (key, count, facts) => words.count(`goals.panel.${key}`, count, facts),
  }
}
