import { exception } from './exception'

/** What clocks show in a zone, and when they show it. */
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
export function fixedOffset(zone: string): number | undefined {
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

export const utc = (at: Moment): number =>
  Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second, at.milliseconds)

export const offsetAt = (time: number, zone: string): number => utc(momentIn(new Date(time), zone)) - time

/** The instant at which the clocks of a zone show the moment; of two, the earlier; in a gap, as much later. */
export function instantOf(moment: Moment, zone: string): Date {
  const wall = utc(moment)
  const before = wall - offsetAt(wall - 86_400_000, zone)
  if (offsetAt(before, zone) === wall - before) return new Date(before)
  const after = wall - offsetAt(before, zone)
  return new Date(offsetAt(after, zone) === wall - after ? after : before)
}
