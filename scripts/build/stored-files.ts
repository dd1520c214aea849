import countryToCurrency from 'country-to-currency'
import { errors } from '../../src/i18n/errors'
import { LANGUAGES } from '../../src/i18n/languages'
import type { Texts } from '../../src/i18n/texts/en'
import { holidays } from './holidays'
import { templates } from './templates'

/** The files that hold JSON for the script to read when asked for, by name without `.html`. */
export async function storedFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const template of await templates()) files.set(`template-${template.id}`, stored(template))
  for (const language of LANGUAGES) {
    const texts = (await import(`../../src/i18n/texts/${language}/index.ts`)) as Record<string, Texts>
    files.set(`texts-${language}`, stored(texts[language]))
    if (language !== 'en') files.set(`errors-${language}`, stored(errors[language]))
  }
  files.set('currencies', stored(countryToCurrency))
  files.set('holidays', stored(holidays()))
  return files
}

/** JSON without a single angle bracket, so that no reader can take it for markup. */
const stored = (value: unknown): string =>
  JSON.stringify(value).replace(/</g, '\\u003c').replace(/>/g, '\\u003e')
