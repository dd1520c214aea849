/** Amounts are counted in whole ten-thousandths, so that sums never drift. */
const UNITS = 10000
const CENT = 100

/** Ten-thousandths of an amount, halves away from zero; `undefined` where they would not be exact. */
export function unitsOf(amount: number): number | undefined {
  const scaled = Math.abs(amount) * UNITS
  if (!(scaled <= Number.MAX_SAFE_INTEGER)) return undefined
  // Binary fractions may put what is written as a half a hair below it: 15 digits tell.
  const isNearHalf = Math.abs((scaled % 1) - 0.5) < 0.001 && scaled < 1e14
  const units = Math.round(isNearHalf ? Number(scaled.toPrecision(15)) : scaled)
  return amount < 0 && units > 0 ? -units : units
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
