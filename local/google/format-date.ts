import { exception } from './exception'
import { fixedOffset, instantOf, type Moment, momentIn, offsetAt } from './moment'

/** Utilities.formatDate: the patterns of Java's SimpleDateFormat, with English names. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
export const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const TOKENS = /''|'((?:[^']|'')*)'|([A-Za-z])\2*/g

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
