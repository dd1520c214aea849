import type { Locale } from '@odoo/o-spreadsheet'

export interface GoogleLocale {
  /** As getSpreadsheetLocale() says it, e.g. `el_GR`. */
  id: string
  /** As Intl wants it, e.g. `el-GR`. */
  tag: string
  o: Locale
}

/** Codes that Java, and so Google, keeps from before ISO 639 changed them. */
const javaLanguages: Record<string, string> = { in: 'id', iw: 'he', ji: 'yi', no: 'nb', tl: 'fil' }

const SUNDAY_FIRST = new Set('AU BR CA CN HK IL IN JP KR MX PH SA SG TH TW US ZA ID'.split(' '))

const cache = new Map<string, GoogleLocale>()

/** The settings that come with a Google locale id, or undefined for one that does not exist. */
export function localeOf(id: string): GoogleLocale | undefined {
  const known = cache.get(id)
  if (known) return known
  const match = /^([a-z]{2,3})(?:[_-]([A-Z]{2}))?$/.exec(id)
  if (!match?.[1]) return undefined
  const language = javaLanguages[match[1]] ?? match[1]
  const tag = match[2] ? `${language}-${match[2]}` : new Intl.Locale(language).maximize().toString()
  if (Intl.NumberFormat.supportedLocalesOf([tag]).length === 0) return undefined
  const locale = { id, tag, o: settings(id, tag) }
  cache.set(id, locale)
  return locale
}

function settings(id: string, tag: string): Locale {
  // Sheets writes Latin digits and Gregorian years everywhere.
  const latin = `${tag}-u-nu-latn-ca-gregory`
  const parts = new Intl.NumberFormat(latin, { useGrouping: true }).formatToParts(1234567.5)
  const decimalSeparator = parts.find((part) => part.type === 'decimal')?.value ?? '.'
  const thousands = parts.find((part) => part.type === 'group')?.value ?? ','
  const region = new Intl.Locale(tag).maximize().region ?? 'US'
  return {
    name: new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? id,
    code: id,
    decimalSeparator,
    thousandsSeparator: thousands === decimalSeparator ? ' ' : thousands,
    weekStart: SUNDAY_FIRST.has(region) ? 7 : 1,
    dateFormat: dateFormat(latin),
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: decimalSeparator === ',' ? ';' : ',',
  }
}

function dateFormat(tag: string): string {
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' })
  const text = format
    .formatToParts(Date.UTC(2026, 2, 4))
    .map(({ type, value }) => {
      if (type === 'year') return 'yyyy'
      if (type === 'month') return value.length > 1 ? 'mm' : 'm'
      if (type === 'day') return value.length > 1 ? 'dd' : 'd'
      return type === 'literal' ? value.replace(/[^\d\s./-]/g, '') : ''
    })
    .join('')
    .trim()
  // o-spreadsheet knows dates by slashes, dashes and spaces only when it reads what a user types.
  return text.replace(/\.\s*$/, '').replace(/\.\s*/g, '/')
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const nameCache = new Map<string, Map<string, string>>()

/** Names of months and days, from the English ones. */
export function namesIn(tag: string): Map<string, string> {
  const known = nameCache.get(tag)
  if (known) return known
  const names = new Map<string, string>()
  const month = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' })
  const day = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' })
  for (const [index, name] of MONTHS.entries()) names.set(name, month.format(Date.UTC(2026, index, 15)))
  for (const [index, name] of DAYS.entries()) names.set(name, day.format(Date.UTC(2026, 1, 1 + index)))
  nameCache.set(tag, names)
  return names
}

const monthCache = new Map<string, Map<string, number>>()

/** Months by the names one may type: long and short, of the locale and in English. */
export function monthsTyped(tag: string): Map<string, number> {
  const known = monthCache.get(tag)
  if (known) return known
  const months = new Map<string, number>()
  for (const language of ['en', tag]) {
    for (let month = 0; month < 12; month += 1) {
      const date = Date.UTC(2026, month, 15)
      for (const style of ['long', 'short'] as const) {
        const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
        const withDay = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' })
        const genitive = withDay.formatToParts(date).find((part) => part.type === 'month')?.value
        for (const name of [alone.format(date), genitive]) {
          if (name && !/^\d/.test(name)) months.set(name.toLowerCase().replace(/\.$/, ''), month)
        }
      }
    }
  }
  monthCache.set(tag, months)
  return months
}
