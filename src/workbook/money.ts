import { loadStored } from './stored-data'

/** How amounts of a currency are shown, and how many of its units stand for one euro in an example. */
export interface Currency {
  code: string
  decimals: number
  example: number
  /** Examples are rounded to this, so that they look like prices people use. */
  step: number
  /** Pixels that columns of amounts need beyond the usual, because everything costs millions. */
  room: number
}

const USUAL = { decimals: 2, example: 1, step: 0.01, room: 0 }

const CURRENCIES: Record<string, Omit<Currency, 'code'>> = {
  PLN: { ...USUAL, example: 4 },
  PHP: { ...USUAL, example: 60, step: 1 },
  IDR: { decimals: 0, example: 17_000, step: 1_000, room: 16 },
  JPY: { decimals: 0, example: 160, step: 1, room: 0 },
}

const OF_LANGUAGE: Record<string, string> = {
  el: 'EUR',
  fr: 'EUR',
  id: 'IDR',
  in: 'IDR',
  fil: 'PHP',
  tl: 'PHP',
  pl: 'PLN',
  de: 'EUR',
}

/** The currency of a locale such as `el_GR`: that of its country, else of its language. */
export function currencyOf(locale: string): Currency {
  const [language = '', ...rest] = locale.split(/[-_]/)
  const country = rest.find((part) => /^[A-Z]{2}$/.test(part))
  const known = country ? loadStored<Record<string, string>>('currencies')[country] : undefined
  return currencyByCode(known ?? OF_LANGUAGE[language.toLowerCase()] ?? 'USD')
}

export function currencyByCode(code: string): Currency {
  return { code, ...(CURRENCIES[code] ?? USUAL) }
}

/** An example amount, given for an owner who thinks in euros. */
export function exampleAmount(euros: number, currency: Currency): number {
  const steps = Math.round((euros * currency.example) / currency.step)
  return Number((steps * currency.step).toFixed(currency.decimals))
}

const SEPARATORS: Record<string, [thousands: string, decimal: string]> = {
  el: ['.', ','],
  fr: ['\u202f', ','],
  id: ['.', ','],
  pl: ['\u00a0', ','],
}

/** An amount as a sentence shows it: `1,250.50 EUR`. The sheets themselves use Google's number formats. */
export function shownAmount(amount: number, currency: Currency, language: string): string {
  const [thousands, decimal] = SEPARATORS[language] ?? [',', '.']
  const [whole = '', fraction] = Math.abs(amount).toFixed(currency.decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  return `${amount < 0 ? '−' : ''}${grouped}${fraction ? decimal + fraction : ''} ${currency.code}`
}
