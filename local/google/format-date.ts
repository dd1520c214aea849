import { exception } from './exception'

/** Utilities.formatDate and parseDate: the patterns of Java's SimpleDateFormat, with English names. */
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const TOKENS = /''|'((?:[^']|'')*)'|([A-Za-z])\2*/g

export interface Moment {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  milliseconds: number
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const made = create(zone)
  formatters.set(zone, made)
  return made
}

function create(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    })
  } catch {
    throw exception('Invalid argument: timeZone. Should be of type: String')
  }
}

/** Minutes of a zone such as GMT+02:00, which Intl does not know everywhere. */
function fixedOffset(zone: string): number | undefined {
  const [found, sign, hours, minutes] = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone) ?? []
  if (!found) return undefined
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0))
}

/** What the clocks of a zone show. */
export function momentIn(date: Date, zone: string): Moment {
  const fixed = fixedOffset(zone)
  if (fixed !== undefined) return momentIn(new Date(date.getTime() + fixed * 60_000), 'UTC')
  const parts = new Map(
    formatter(zone)
      .formatToParts(date)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
    milliseconds: ((date.getTime() % 1000) + 1000) % 1000,
  }
}

const utc = (at: Moment): number =>
  Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second, at.milliseconds)

const offsetAt = (time: number, zone: string): number => utc(momentIn(new Date(time), zone)) - time

/** The instant at which the clocks of a zone show the moment; of two, the earlier; in a gap, as much later. */
export function instantOf(moment: Moment, zone: string): Date {
  const wall = utc(moment)
  const before = wall - offsetAt(wall - 86_400_000, zone)
  if (offsetAt(before, zone) === wall - before) return new Date(before)
  const after = wall - offsetAt(before, zone)
  return new Date(offsetAt(after, zone) === wall - after ? after : before)
}

export function formatDate(date: Date, zone: string, pattern: string): string {
  if (Object.prototype.toString.call(date) !== '[object Date]' || Number.isNaN(date.getTime())) {
    throw exception('Invalid argument: date. Should be of type: Date')
  }
  const at = momentIn(date, zone)
  const offset = offsetAt(date.getTime(), zone) / 60_000
  return pattern.replace(TOKENS, (token, quoted: string | undefined) => {
    if (token === "''") return "'"
    return quoted === undefined ? field(token, at, offset, zone) : quoted.replace(/''/g, "'")
  })
}

function field(token: string, at: Moment, offset: number, zone: string): string {
  const width = token.length
  const padded = (value: number): string => String(value).padStart(width, '0')
  const weekday = new Date(Date.UTC(at.year, at.month - 1, at.day)).getUTCDay()
  switch (token.charAt(0)) {
    case 'G':
      return 'AD'
    case 'y':
    case 'Y': {
      const year = token.charAt(0) === 'Y' ? weekYear(at) : at.year
      return width === 2 ? String(year % 100).padStart(2, '0') : padded(year)
    }
    case 'M':
    case 'L':
      return width > 2 ? named(MONTHS, at.month - 1, width) : padded(at.month)
    case 'd':
      return padded(at.day)
    case 'D':
      return padded(dayOfYear(at))
    case 'E':
      return named(DAYS, weekday, width)
    case 'u':
      return padded(weekday === 0 ? 7 : weekday)
    case 'F':
      return padded(Math.ceil(at.day / 7))
    case 'w':
      return padded(weekOfYear(at))
    case 'W':
      return padded(Math.floor((at.day - 1 + ((weekday - at.day + 1 + 35) % 7)) / 7) + 1)
    case 'a':
      return at.hour < 12 ? 'AM' : 'PM'
    case 'H':
      return padded(at.hour)
    case 'k':
      return padded(at.hour || 24)
    case 'K':
      return padded(at.hour % 12)
    case 'h':
      return padded(at.hour % 12 || 12)
    case 'm':
      return padded(at.minute)
    case 's':
      return padded(at.second)
    case 'S':
      return padded(at.milliseconds)
    case 'z':
      return zoneName(at, zone, width)
    case 'Z':
      return offsetText(offset, '')
    case 'X':
      return offset === 0
        ? 'Z'
        : offsetText(offset, width === 3 ? ':' : '').slice(0, width === 1 ? 3 : undefined)
    default:
      throw exception(`Illegal pattern character '${token.charAt(0)}'`)
  }
}

function named(names: readonly string[], index: number, width: number): string {
  const name = names[index] ?? ''
  return width > 3 ? name : name.slice(0, 3)
}

function offsetText(minutes: number, separator: string): string {
  const total = Math.abs(minutes)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(total / 60))}${separator}${two(Math.round(total % 60))}`
}

function zoneName(at: Moment, zone: string, width: number): string {
  if (fixedOffset(zone) !== undefined) return zone
  const options = { timeZone: zone, timeZoneName: width > 3 ? 'long' : 'short' } as const
  const parts = new Intl.DateTimeFormat('en-US', options).formatToParts(instantOf(at, zone))
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

const dayOfYear = (at: Moment): number =>
  Math.round((Date.UTC(at.year, at.month - 1, at.day) - Date.UTC(at.year, 0, 0)) / 86_400_000)

/** Weeks of the United States, as SimpleDateFormat counts by default: Sunday first, week 1 holds 1 January. */
function weekOfYear(at: Moment): number {
  if (weekYear(at) !== at.year) return 1
  const first = new Date(Date.UTC(at.year, 0, 1)).getUTCDay()
  return Math.floor((dayOfYear(at) - 1 + first) / 7) + 1
}

function weekYear(at: Moment): number {
  const weekday = new Date(Date.UTC(at.year, at.month - 1, at.day)).getUTCDay()
  const saturday = new Date(Date.UTC(at.year, at.month - 1, at.day + 6 - weekday))
  return saturday.getUTCFullYear()
}

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
