import { existsSync, readFileSync } from 'node:fs'

/** 208 weeks of spending and revenue; see ../shared/data/README.md for source and licence. */
const FILE = '../shared/data/robyn-weekly.csv'

export const isThere = existsSync(FILE)
export const why = `${FILE} is not here`

export interface Week {
  day: string
  figures: Record<string, number>
}

export function readWeeks(): Week[] {
  const [header = '', ...lines] = readFileSync(FILE, 'utf8').trim().split('\n')
  const names = header.replace(/"/g, '').split(',')
  return lines.map((line) => {
    const cells = line.replace(/"/g, '').split(',')
    return {
      day: cells[0] ?? '',
      figures: Object.fromEntries(names.slice(1).map((name, index) => [name, Number(cells[index + 1])])),
    }
  })
}

/** Sums of a figure by month, in whole ten-thousandths: each week belongs to the month of its first day. */
export function byMonth(weeks: Week[], figure: string): Map<string, bigint> {
  const months = new Map<string, bigint>()
  for (const { day, figures } of weeks) {
    const month = day.slice(0, 7)
    months.set(month, (months.get(month) ?? 0n) + tenThousandths(figures[figure] ?? 0))
  }
  return months
}

/** Exact for what the file holds: the decimal digits of a number, cut after the fourth and rounded by the fifth. */
export function tenThousandths(amount: number): bigint {
  const [whole = '0', fraction = ''] = amount.toFixed(9).split('.')
  const digits = BigInt(whole + fraction.slice(0, 4))
  return Number(fraction[4] ?? '0') >= 5 ? digits + 1n : digits
}

export const amount = (units: bigint): number => Number(units) / 10_000
