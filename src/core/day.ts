/** A day of the calendar, `2026-01-31`. It has no time and no time zone. */
export type Day = string

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MILLISECONDS = 86_400_000
/** What a spreadsheet calls day 0 is 1899-12-30. */
const EPOCH_SERIAL = 25569
const LAST_SERIAL = 2958465

/** Days since 1970-01-01, or `undefined` where the text is no day of the calendar. */
export function dayNumber(day: string): number | undefined {
  const parts = DAY.exec(day)
  if (!parts) return undefined
  const instant = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  const number = instant / MILLISECONDS
  return dayOfNumber(number) === day ? number : undefined
}

export function dayOfNumber(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10)
}

/** The number by which a spreadsheet keeps a day; a number holds no time zone. */
export const serialOfDay = (day: Day): number => (dayNumber(day) ?? 0) + EPOCH_SERIAL

/** An array formula may hand a date over as the number that the spreadsheet keeps for it. */
export function dayNumberOfSerial(serial: number): number | undefined {
  return serial >= 1 && serial < LAST_SERIAL + 1 ? Math.floor(serial) - EPOCH_SERIAL : undefined
}
