/**
 * A cell holds a date as the number of days since 30 December 1899 on the wall clock of the spreadsheet's
 * time zone; a script sees an instant.
 */
const DAY = 86_400_000
const QUARTER = 900_000
const EPOCH = Date.UTC(1899, 11, 30)

interface Zone {
  format: Intl.DateTimeFormat
  offsets: Map<number, number>
}

const zones = new Map<string, Zone>()

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const zone = { format, offsets: new Map<number, number>() }
  zones.set(timeZone, zone)
  return zone
}

export function isTimeZone(name: string): boolean {
  try {
    zoneOf(name)
    return true
  } catch {
    return false
  }
}

/** How far the wall clock is ahead of UTC at an instant. No zone changes its clock within a quarter hour. */
function offsetAt(instant: number, timeZone: string): number {
  const zone = zoneOf(timeZone)
  const quarter = Math.floor(instant / QUARTER)
  const known = zone.offsets.get(quarter)
  if (known !== undefined) return known
  const at = quarter * QUARTER
  const part: Record<string, number> = {}
  let beforeChrist = false
  for (const { type, value } of zone.format.formatToParts(at)) {
    if (type === 'era') beforeChrist = value.startsWith('B')
    part[type] = Number(value)
  }
  const wall = new Date(0)
  wall.setUTCFullYear(
    beforeChrist ? 1 - (part.year ?? 0) : (part.year ?? 0),
    (part.month ?? 1) - 1,
    part.day ?? 1,
  )
  wall.setUTCHours(part.hour ?? 0, part.minute ?? 0, part.second ?? 0)
  const offset = wall.getTime() - at
  zone.offsets.set(quarter, offset)
  return offset
}

export function serialOf(date: Date, timeZone: string): number {
  const instant = date.getTime()
  return (instant + offsetAt(instant, timeZone) - EPOCH) / DAY
}

export function dateOf(serial: number, timeZone: string): Date {
  // A double holds a serial to about a microsecond: round to whole milliseconds.
  const wall = Math.round(serial * DAY) + EPOCH
  const first = wall - offsetAt(wall, timeZone)
  const second = wall - offsetAt(first, timeZone)
  if (offsetAt(second, timeZone) === wall - second) return new Date(second)
  // The wall clock skipped this time: Java, and so Google, goes on with the offset of before.
  return new Date(wall - Math.min(offsetAt(first, timeZone), offsetAt(second, timeZone)))
}
