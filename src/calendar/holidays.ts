import { type Day, dayNumber, dayOfNumber } from '../core/day'
import { foldName } from '../core/names'

/** What a day is to a shop: a day off, a day that people give presents on, a day that they buy on. */
export type HolidayKind = 'holiday' | 'occasion' | 'sales'

/** The holidays that the build has written down (`scripts/build/holidays.ts`). */
export interface HolidayData {
  /** The first and the last year that are known. */
  first: number
  last: number
  /** In this order each day has its names. */
  languages: string[]
  names: Record<string, string[]>
  /** What is no plain holiday. */
  kinds: Record<string, HolidayKind>
  /** Days that are announced shortly before. */
  announced: string[]
  /** By country: a day of every year as `01-31`, else all days as `2026-01-31`. */
  days: Record<string, Record<string, string | string[]>>
}

/** One holiday on one day in one country or several. */
export interface Holiday {
  day: Day
  key: string
  kind: HolidayKind
  countries: string[]
  isAnnounced: boolean
}

/** A row of the sheet as it stands. */
export interface KeyDate {
  day: Day
  name: string
  country: string
  /** True where the row says of itself that it is what the command adds, however it is called. */
  isHoliday: boolean
}

/** Codes that people write for these countries. */
const ALIASES: Record<string, string> = { EL: 'GR', UK: 'GB' }

/** The country of a locale that does not name one. */
const OF_LANGUAGE: Record<string, string> = {
  el: 'GR',
  fr: 'FR',
  id: 'ID',
  in: 'ID',
  fil: 'PH',
  tl: 'PH',
  pl: 'PL',
  de: 'DE',
}

export function countryOfLocale(locale: string): string | undefined {
  const [language = '', ...rest] = locale.split(/[-_]/)
  return rest.find((part) => /^[A-Z]{2}$/.test(part)) ?? OF_LANGUAGE[language.toLowerCase()]
}

/** The codes of a list such as `GR, DE`, each once. */
export function countriesIn(list: string): string[] {
  const codes = list.split(/[^\p{L}]+/u).map((code) => code.toUpperCase())
  return [...new Set(codes.filter((code) => code !== '').map((code) => ALIASES[code] ?? code))]
}

/** The holidays of these countries from one day to another, both included, in order of date. */
export function holidaysBetween(data: HolidayData, countries: string[], from: Day, to: Day): Holiday[] {
  const found = new Map<string, Holiday>()
  for (const country of countries) {
    for (const [key, days] of Object.entries(data.days[country] ?? {})) {
      for (const day of typeof days === 'string' ? everyYear(data, days) : days) {
        if (day < from || day > to) continue
        const one = found.get(`${day} ${key}`) ?? newHoliday(data, day, key)
        one.countries.push(country)
        found.set(`${day} ${key}`, one)
      }
    }
  }
  return [...found.values()].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

const newHoliday = (data: HolidayData, day: Day, key: string): Holiday => ({
  day,
  key,
  kind: data.kinds[key] ?? 'holiday',
  countries: [],
  isAnnounced: data.announced.includes(key),
})

const everyYear = ({ first, last }: HolidayData, date: string): Day[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-${date}`)

/**
 * What is not on the sheet yet. A holiday is there if its day has a row with its name in any language, or a row that
 * an owner renamed: one that is a holiday of that country and that no other holiday of the day claims.
 */
export function missingHolidays(data: HolidayData, wanted: Holiday[], rows: KeyDate[]): Holiday[] {
  const byDay = new Map<Day, KeyDate[]>()
  for (const row of rows) byDay.set(row.day, [...(byDay.get(row.day) ?? []), row])
  const keysByName = namesOf(data)
  return wanted.flatMap((holiday) => {
    const there = byDay.get(holiday.day) ?? []
    const countries = holiday.countries.filter(
      (country) => !isThere(holiday, country, there, wanted, keysByName),
    )
    return countries.length > 0 ? [{ ...holiday, countries }] : []
  })
}

function isThere(
  holiday: Holiday,
  country: string,
  rows: KeyDate[],
  wanted: Holiday[],
  keysByName: Map<string, Set<string>>,
): boolean {
  const ofCountry = rows.filter((row) => row.country === '' || countriesIn(row.country).includes(country))
  const isNamed = (row: KeyDate, key: string) => keysByName.get(foldName(row.name))?.has(key) === true
  if (ofCountry.some((row) => isNamed(row, holiday.key))) return true
  const sameDay = wanted.filter((one) => one.day === holiday.day && one.countries.includes(country))
  const nameless = sameDay.filter((one) => !ofCountry.some((row) => isNamed(row, one.key)))
  const renamed = ofCountry.filter((row) => row.isHoliday && !keysByName.has(foldName(row.name)))
  return nameless.indexOf(holiday) < renamed.length
}

/** The holidays that a name may mean, in whatever language it is. */
function namesOf(data: HolidayData): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>()
  for (const [key, names] of Object.entries(data.names)) {
    for (const name of names) keys.set(foldName(name), (keys.get(foldName(name)) ?? new Set()).add(key))
  }
  return keys
}

/** Twelve months from the first day of this month. */
export function yearAhead(today: Day): [from: Day, to: Day] {
  const from = `${today.slice(0, 7)}-01`
  const next = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`
  return [from, dayOfNumber((dayNumber(next) ?? 0) - 1)]
}

/** A year, without the months that are over: what is past needs no plan. */
export function restOfYear(year: number, today: Day): [from: Day, to: Day] {
  const [thisMonth] = yearAhead(today)
  const first = `${year}-01-01`
  return [first < thisMonth ? thisMonth : first, `${year}-12-31`]
}
