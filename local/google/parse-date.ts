import { exception } from './exception'
import { DAYS, MONTHS } from './format-date'
import { instantOf, type Moment, utc } from './moment'

/** Utilities.parseDate, for the patterns that formatDate knows and numbers or English names can be read from. */
export function parseDate(text: string, zone: string, pattern: string): Date {
  const moment: Moment = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, milliseconds: 0 }
  let afternoon: boolean | undefined
  let offset: number | undefined
  let rest = text
  const fail = () => exception(`Unparseable date: "${text}"`)
  const take = (matcher: RegExp): string => {
    const found = matcher.exec(rest)
    if (!found) throw fail()
    rest = rest.slice(found[0].length)
    return found[0]
  }
  const takeNumber = (width: number, adjoining: boolean): number =>
    Number(take(adjoining ? new RegExp(`^\\d{${width}}`) : /^\s*\d+/))
  const takeName = (names: readonly string[]): number => {
    const word = take(/^[A-Za-z]+/).toLowerCase()
    const index = names.findIndex((name) =>
      [name, name.slice(0, 3)].some((form) => form.toLowerCase() === word),
    )
    if (index < 0) throw fail()
    return index
  }
  for (const { 0: token, index } of pattern.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    const kind = token.charAt(0)
    if (!/[A-Za-z]/.test(kind)) {
      const literal = kind === "'" ? token.slice(1, -1) || "'" : token
      if (!rest.startsWith(literal)) throw fail()
      rest = rest.slice(literal.length)
      continue
    }
    // Fields without anything between them have the width of the pattern, as in yyyyMMdd.
    const adjoining = /^[A-Za-z]/.test(pattern.slice(index + token.length))
    const width = token.length
    if (kind === 'y') {
      const digits = take(adjoining ? new RegExp(`^\\d{${width}}`) : /^\d+/)
      moment.year = width === 2 && digits.length === 2 ? century(Number(digits)) : Number(digits)
    } else if (kind === 'M' || kind === 'L') {
      moment.month = width > 2 ? takeName(MONTHS) + 1 : takeNumber(width, adjoining)
    } else if (kind === 'E') takeName(DAYS)
    else if (kind === 'd') moment.day = takeNumber(width, adjoining)
    else if (kind === 'H') moment.hour = takeNumber(width, adjoining)
    else if (kind === 'k') moment.hour = takeNumber(width, adjoining) % 24
    else if (kind === 'h' || kind === 'K') moment.hour = takeNumber(width, adjoining) % 12
    else if (kind === 'm') moment.minute = takeNumber(width, adjoining)
    else if (kind === 's') moment.second = takeNumber(width, adjoining)
    else if (kind === 'S') moment.milliseconds = takeNumber(width, adjoining)
    else if (kind === 'a') afternoon = /^pm$/i.test(take(/^[AaPp][Mm]/))
    else if (kind === 'X' || kind === 'Z') offset = offsetOf(take(/^(Z|[+-]\d{2}:?(\d{2})?)/))
    else throw exception(`not emulated: Utilities.parseDate pattern ${token}`)
  }
  if (afternoon) moment.hour += 12
  return offset === undefined ? instantOf(moment, zone) : new Date(utc(moment) - offset * 60_000)
}

/** Java takes two digits as the year from 80 years before to 20 years after now. */
function century(year: number): number {
  const now = new Date().getFullYear()
  const guess = Math.floor(now / 100) * 100 + year
  if (guess > now + 20) return guess - 100
  return guess < now - 80 ? guess + 100 : guess
}

function offsetOf(text: string): number {
  if (text === 'Z') return 0
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(text) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0))
}
