import * as plurals from 'make-plural/cardinals'
import { fill } from './fill'
import type { Language } from './languages'
import type { Plural } from './plural'

export type Counted = Plural
type Facts = Record<string, string | number>

const RULES: Record<Language, (count: number) => string> = {
  en: plurals.en,
  el: plurals.el,
  fr: plurals.fr,
  id: plurals.id,
  fil: plurals.fil,
  pl: plurals.pl,
}

export function pluralForm(language: Language, sentence: Plural, count: number): string {
  const form = RULES[language](count) as keyof Plural
  return sentence[form] ?? sentence.other
}

/** How a language says the sentences that `find` knows; a key without a sentence is shown as the key. */
export function inLanguage(language: Language, find: (key: string) => string | Plural | undefined) {
  return {
    say(key: string, facts?: Facts): string {
      const sentence = find(key)
      return typeof sentence === 'string' ? fill(sentence, facts) : key
    },
    count(key: string, count: number, facts?: Facts): string {
      const sentence = find(key)
      if (sentence === undefined) return key
      const form = typeof sentence === 'string' ? sentence : pluralForm(language, sentence, count)
      return fill(form, { ...facts, count })
    },
  }
}
