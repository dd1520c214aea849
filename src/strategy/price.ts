/** What a price leaves: the same rules as the figures above the questions of the sheet. */

export interface Figures {
  cost: number | null
  price: number | null
  fees: number | null
  /** Pieces a month. */
  sales: number | null
  /** The share of the profit that is put back into the business. */
  reinvest: number | null
}

export interface Left {
  /** Of one piece, after all costs; less than nothing where the price is too low. */
  profit: number
  /** The profit as a share of the price. */
  margin: number
  /** The profit as a share of all costs. */
  markup: number
  /** What a price must be more than. */
  costs: number
  /** Profit a month; unknown without the number of sales. */
  monthly: number | null
  /** The most that marketing may cost a month; unknown without sales and share. */
  ceiling: number | null
}

/** Nothing without cost and price. Money is counted in ten-thousandths, so that 24 − 6.4 − 3.2 is 14.4. */
export function whatIsLeft({ cost, price, fees, sales, reinvest }: Figures): Left | undefined {
  if (!cost || !price || cost < 0 || price < 0) return undefined
  const costs = exact(cost + (fees ?? 0))
  const profit = exact(price - costs)
  const monthly = sales === null ? null : exact(profit * sales)
  return {
    profit,
    margin: profit / price,
    markup: profit / costs,
    costs,
    monthly,
    ceiling: monthly === null || reinvest === null ? null : exact(monthly * reinvest),
  }
}

/** The lowest price that leaves this margin, in whole units of the currency's smallest coin. */
export function priceFor(
  { cost, fees }: Pick<Figures, 'cost' | 'fees'>,
  margin: number,
  decimals: number,
): number | undefined {
  if (!cost || cost < 0 || margin < 0 || margin >= 1) return undefined
  const coins = 10 ** decimals
  return Math.ceil(exact(((cost + (fees ?? 0)) / (1 - margin)) * coins)) / coins
}

const exact = (amount: number): number => Math.round(amount * 10_000) / 10_000
