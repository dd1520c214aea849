import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { SaidByPanels } from '../documents/panel'
import { fill } from '../i18n/fill'
import type { Language } from '../i18n/languages'
import type { Plural } from '../i18n/plural'

export type Part = keyof SaidByPanels
export type Facts = Record<string, string | number>

/** The keys of all sentences, such as `budget.panel.title`; sentences that count are not among them. */
type Keys<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string
    ? Key
    : Node[Key] extends { other: string }
      ? never
      : `${Key}.${Keys<Node[Key]>}`
}[keyof Node & string]
export type SentenceKey = Keys<SaidByPanels>

/** The keys of sentences that depend on a number. */
type CountedKeys<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string
    ? never
    : Node[Key] extends { other: string }
      ? Key
      : `${Key}.${CountedKeys<Node[Key]>}`
}[keyof Node & string]
export type CountedKey = CountedKeys<SaidByPanels>

export interface Words {
  language: Language
  /** The spreadsheet whose drafts this panel keeps. */
  file: string
  say(key: SentenceKey, facts?: Facts): string
  /** The form that fits the number, which is also its fact `count`. */
  count(key: CountedKey, count: number, facts?: Facts): string
  /** A sentence whose key is only known when it is asked for, such as that of a text in a sheet; the key where there is none. */
  sayAny(key: string, facts?: Facts): string
  /** The sentence cut at its facts, so that some of them can be set in bold. */
  pieces(key: SentenceKey, facts: Facts): { text: string; fact?: string }[]
}

/** How the parts of the texts that were loaded say things; a key without a sentence is shown as the key. */
export function wordsOf(language: Language, texts: Partial<SaidByPanels>, file = ''): Words {
  const at = (key: string): unknown => {
    let value: unknown = texts
    for (const part of key.split('.')) value = (value as Record<string, unknown> | undefined)?.[part]
    return value
  }
  const find = (key: string): string => {
    const value = at(key)
    return typeof value === 'string' ? value : key
  }
  const plural = new Intl.PluralRules(language)
  const say = (key: string, facts?: Facts) => fill(find(key), facts)
  return {
    language,
    file,
    say,
    sayAny: say,
    count(key, count, facts) {
      const forms = at(key) as Plural | undefined
      const form = forms?.[plural.select(count) as keyof Plural] ?? forms?.other ?? key
      return fill(form, { ...facts, count: new Intl.NumberFormat(language).format(count) })
    },
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
