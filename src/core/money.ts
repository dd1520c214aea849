import { Refusal } from './refusal'

/** Amounts are counted in whole ten-thousandths, so that sums never drift. */
const UNITS = 10000
const CENT = 100
/** Beyond this, ten-thousandths are not exact. */
export const LARGEST_AMOUNT = '900 000 000 000'

/** Binary fractions put some amounts a hair beside what was written: the digits themselves tell. */
function unitsAsWritten(amount: number): number {
  const [whole = '', fraction = ''] = String(amount).split('.')
  const units = `${fraction.slice(0, 4).padEnd(4, '0')}.${fraction.slice(4)}`
  return Number(whole) * UNITS + Math.round(Number(units))
}

/** Ten-thousandths of an amount, halves away from zero; `undefined` where they would not be exact. */
export function unitsOf(amount: number): number | undefined {
  const size = Math.abs(amount)
  const scaled = size * UNITS
  if (!(scaled <= Number.MAX_SAFE_INTEGER)) return undefined
  const isClose = scaled > 1e14 || Math.abs(scaled - Math.floor(scaled) - 0.5) < 0.001
  const units = isClose ? unitsAsWritten(size) : Math.round(scaled)
  return amount < 0 && units > 0 ? -units : units
}

/** A sum that is still exact. */
export function exactSum(units: number): number {
  if (!Number.isFinite(units) || Math.abs(units) > Number.MAX_SAFE_INTEGER)
    throw new Refusal('sumTooLarge', { limit: LARGEST_AMOUNT })
  return units
}

export const amountOf = (units: number): number => units / UNITS

/** Splits to the cent; odd cents, and what is less than a cent, go to the earliest. Nothing is lost. */
export function splitEvenly(units: number, parts: number): number[] {
  const cents = Math.floor(units / CENT)
  const each = Math.floor(cents / parts)
  const odd = cents % parts
  return Array.from(
    { length: parts },
    (_, index) => (each + (index < odd ? 1 : 0)) * CENT + (index === 0 ? units % CENT : 0),
  )
}
