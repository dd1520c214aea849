/** The languages of the product. English is the type of all others. */
export const LANGUAGES = ['en', 'el', 'fr', 'id', 'fil', 'pl'] as const

export type Language = (typeof LANGUAGES)[number]

/** The names by which speakers know their language. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  el: 'Ελληνικά',
  fr: 'Français',
  id: 'Bahasa Indonesia',
  fil: 'Filipino',
  pl: 'Polski',
}

/** Google names Filipino `tl` or `fil` and Indonesian `in` or `id`, with or without a region. */
const ALIASES: Record<string, Language> = { tl: 'fil', in: 'id' }

/** The product's language for a locale such as `el`, `pl_PL` or `tl`; English where there is none. */
export function languageOf(locale: string | null | undefined): Language {
  const code = (locale ?? '').toLowerCase().split(/[-_]/)[0] ?? ''
  const known = LANGUAGES.find((language) => language === code)
  return known ?? ALIASES[code] ?? 'en'
}
