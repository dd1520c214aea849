import { type Day, dayNumber, dayOfNumber } from '../core/day'

/** Reads and writes the dates of cells as days. Make one for each call of a function: zones may change in between. */
export interface CellDays {
  /** Days since 1970-01-01 of the day that the cell shows, or `undefined` for a date that is none. */
  numberOf(date: Date): number | undefined
  /** The date that a cell shows as this day. */
  dateOf(number: number): Date
}

const MINUTE = 'yyyy-MM-dd HH:mm'
const two = (number: number): string => String(number).padStart(2, '0')

const localNumber = (date: Date): number | undefined => {
  const number = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000
  return Number.isFinite(number) ? number : undefined
}

function localDate(number: number): Date {
  const day = new Date(number * 86_400_000)
  return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate())
}

function localMinute(date: Date): string {
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`
}

/**
 * The spreadsheet's time zone where it is not that of the script, else `undefined`. A cell's date is midnight in the
 * zone of the spreadsheet; the script's own clock may stand elsewhere.
 */
function foreignZone(date: Date): string | undefined {
  try {
    const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone()
    const isAtHome =
      Session.getScriptTimeZone() === zone && Utilities.formatDate(date, zone, MINUTE) === localMinute(date)
    return isAtHome ? undefined : zone
  } catch {
    return undefined
  }
}

/**
 * Reads days in a zone without a call to Google for each. Google is asked about the first date only: where its answer
 * is another one, or its JavaScript has no `Intl`, `undefined`.
 */
function dayFormat(zone: string, first: Date): ((date: Date) => Day) | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    return format.format(first) === Utilities.formatDate(first, zone, 'yyyy-MM-dd')
      ? (date) => format.format(date)
      : undefined
  } catch {
    return undefined
  }
}

export function cellDays(): CellDays {
  let zone: string | undefined
  let dayIn: ((date: Date) => Day) | undefined
  let isKnown = false
  const numbers = new Map<number, number | undefined>()
  const dates = new Map<number, Date>()
  const learnZone = (date: Date) => {
    if (isKnown) return zone
    isKnown = true
    const foreign = foreignZone(date)
    zone = foreign
    if (foreign !== undefined) {
      dayIn = dayFormat(foreign, date) ?? ((other) => Utilities.formatDate(other, foreign, 'yyyy-MM-dd'))
    }
    return zone
  }

  return {
    numberOf(date) {
      const instant = date.getTime()
      if (!Number.isFinite(instant)) return undefined
      learnZone(date)
      if (dayIn === undefined) return localNumber(date)
      if (!numbers.has(instant)) numbers.set(instant, dayNumber(dayIn(date)))
      return numbers.get(instant)
    },
    dateOf(number) {
      const foreign = learnZone(localDate(number))
      if (foreign === undefined) return localDate(number)
      const date = dates.get(number) ?? Utilities.parseDate(dayOfNumber(number), foreign, 'yyyy-MM-dd')
      dates.set(number, date)
      return date
    },
  }
}
