import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { fill } from '../i18n/fill'
import type { Language } from '../i18n/languages'
import type { Texts } from '../i18n/texts/en'

export type Part = keyof Texts
export type Facts = Record<string, string | number>

/** The keys of all sentences, such as `budget.panel.title`; sentences that count are not among them. */
type Keys<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string
    ? Key
    : Node[Key] extends { other: string }
      ? never
      : `${Key}.${Keys<Node[Key]>}`
}[keyof Node & string]
export type SentenceKey = Keys<Texts>

export interface Words {
  language: Language
  say(key: SentenceKey, facts?: Facts): string
  /** The sentence cut at its facts, so that some of them can be set in bold. */
  pieces(key: SentenceKey, facts: Facts): { text: string; fact?: string }[]
}

/** How the parts of the texts that were loaded say things; a key without a sentence is shown as the key. */
export function wordsOf(language: Language, texts: Partial<Texts>): Words {
  const find = (key: string): string => {
    let value: unknown = texts
    for (const part of key.split('.')) value = (value as Record<string, unknown> | undefined)?.[part]
    return typeof value === 'string' ? value : key
  }
  return {
    language,
    say: (key, facts) => fill(find(key), facts),
    pieces: (key, facts) =>
      find(key)
        .split(/(\{\w+\})/)
        .filter((text) => text !== '')
        .map((text) =>
          text.startsWith('{') ? { text: fill(text, facts), fact: text.slice(1, -1) } : { text },
        ),
  }
}

export const WordsContext = createContext<Words>(wordsOf('en', {}))
export const useWords = (): Words => useContext(WordsContext)
