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

export function cellDays(): CellDays {
  let zone: string | undefined
  let isKnown = false
  const numbers = new Map<number, number | undefined>()
  const learnZone = (date: Date) => {
    if (!isKnown) zone = foreignZone(date)
    isKnown = true
    return zone
  }
  const zonedDay = (date: Date, foreign: string): Day => Utilities.formatDate(date, foreign, 'yyyy-MM-dd')

  return {
    numberOf(date) {
      const instant = date.getTime()
      if (!Number.isFinite(instant)) return undefined
      const foreign = learnZone(date)
      if (foreign === undefined) return localNumber(date)
      if (!numbers.has(instant)) numbers.set(instant, dayNumber(zonedDay(date, foreign)))
      return numbers.get(instant)
    },
    dateOf(number) {
      const foreign = learnZone(localDate(number))
      return foreign === undefined
        ? localDate(number)
        : Utilities.parseDate(dayOfNumber(number), foreign, 'yyyy-MM-dd')
    },
  }
}
