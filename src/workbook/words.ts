import type { Facts } from '../core/refusal'
import type { Language } from '../i18n/languages'
import { menuWords } from '../i18n/menu'
import { type Counted, inLanguage } from '../i18n/message'
import { scriptWords } from '../i18n/script'
import type { Texts } from '../i18n/texts/en'
import { currentLanguage } from './language'
import { loadStored } from './stored-data'

/** Everything that can be said in one language. */
export interface Words {
  language: Language
  texts: Texts
  /** The sentence of a key such as `budget.title`, with its facts filled in. */
  say(key: string, facts?: Facts): string
  /** The form of a sentence that fits a count. */
  count(key: string, count: number, facts?: Facts): string
}

export function wordsIn(language: Language): Words {
  const texts = loadStored<Texts>(`texts-${language}`)
  const sources: unknown[] = [texts, scriptWords[language], menuWords(language)]
  return { language, texts, ...inLanguage(language, (key) => find(sources, key)) }
}

export const words = (): Words => wordsIn(currentLanguage())

function find(sources: unknown[], key: string): string | Counted | undefined {
  for (const source of sources) {
    let value = source
    for (const part of key.split('.')) {
      value = value && typeof value === 'object' ? (value as Record<string, unknown>)[part] : undefined
    }
    if (value !== undefined) return value as string | Counted
  }
  return undefined
}
