import { LANGUAGES, type Language, languageOf } from '../../src/i18n/languages'

/** The spreadsheet's locale that a new file of such an owner would have. */
export const LOCALES: Record<Language, string> = {
  en: 'en_US',
  el: 'el_GR',
  fr: 'fr_FR',
  id: 'id_ID',
  fil: 'fil_PH',
  pl: 'pl_PL',
}

/** The language that the address asks for, else the one of the last visit, else the browser's. */
export function chosenLanguage(
  search: string,
  last: string | undefined,
  browser: readonly string[],
): Language {
  const asked = new URLSearchParams(search).get('lang')
  if (asked !== null) return languageOf(asked)
  if (last !== undefined) return languageOf(last)
  const known = browser.find((tag) => LANGUAGES.includes(languageOf(tag)) && isOurs(tag))
  return languageOf(known)
}

/** `languageOf` answers English for whatever it does not know; a later wish of the browser may be known. */
function isOurs(tag: string): boolean {
  return languageOf(tag) !== 'en' || tag.toLowerCase().startsWith('en')
}

/** The address of this page in another language, without a wish to start over. */
export function addressIn(language: Language, address: string): string {
  const url = new URL(address)
  url.searchParams.set('lang', language)
  url.searchParams.delete('fresh')
  return url.href
}
