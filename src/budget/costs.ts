import { type Cell, type Grid, isBlank, oneCell, refusalAt } from '../core/cells'
import { dayOfNumber } from '../core/day'
import { amountOf, exactSum } from '../core/money'
import { type DayReader, dayAt, numberAt, outOfRange, requireNotNegative, unitsAt } from '../core/read-cell'
import { answerRows } from '../core/shape'

/** What costs money, one in each row. */
export interface CostGrids {
  amount: Grid
  from: Grid
  until: Grid
  every: Grid
}

/** Months are counted through the years, so that the month after December needs no rule of its own. */
const MONTHS = 12
const CENT = 100

const monthOf = (day: number): number => {
  const [year = 0, month = 0] = dayOfNumber(day).split('-').map(Number)
  return year * MONTHS + month - 1
}

const firstDayOf = (month: number): number => Date.UTC(0, month - 1900 * MONTHS) / 86_400_000

/** The day of the month on which it began, or the last one of a shorter month. */
const paidOn = (month: number, from: number): number =>
  Math.min(firstDayOf(month) + from - firstDayOf(monthOf(from)), firstDayOf(month + 1) - 1)

/** A payment is due every so many months, on the day of the month on which it began; with 0 it is due once. */
function isDue(month: number, from: number, until: number | undefined, every: number): boolean {
  const gone = month - monthOf(from)
  if (gone < 0 || (every === 0 ? gone > 0 : gone % every > 0)) return false
  return until === undefined || paidOn(month, from) <= until
}

/** An amount for the whole time, month by month in proportion to its days; odd cents go to the earliest months. */
export function sharedByDays(units: number, from: number, until: number): Map<number, number> {
  const cents = Math.floor(units / CENT)
  const days = new Map<number, number>()
  for (let month = monthOf(from); month <= monthOf(until); month++)
    days.set(month, Math.min(until, firstDayOf(month + 1) - 1) - Math.max(from, firstDayOf(month)) + 1)
  const shares = new Map(
    [...days].map(([month, share]) => [month, Math.floor((cents * share) / (until - from + 1))]),
  )
  let odd = cents - [...shares.values()].reduce((sum, share) => sum + share, 0)
  let rest = units % CENT
  for (const [month, share] of shares) {
    shares.set(month, (share + (odd > 0 ? 1 : 0)) * CENT + rest)
    odd -= 1
    rest = 0
  }
  return shares
}

function readYear(argument: Cell | Cell[][]): number | undefined {
  const grid = oneCell('year', argument)
  const year = numberAt(grid, 0, 0)
  if (year !== undefined && !(Number.isInteger(year) && year >= 1900 && year <= 9999))
    throw outOfRange('1900–9999', grid, 0, 0)
  return year
}

function readEvery(grid: Grid, row: number, column: number): number | undefined {
  const every = numberAt(grid, row, column)
  if (every !== undefined && !(Number.isInteger(every) && every >= 0))
    throw outOfRange('0, 1, 2 …', grid, row, column)
  return every
}

/**
 * What each row costs in each month of a year: payments that come back, or, without a column that says how often,
 * amounts for a whole time.
 */
export function costs(
  grids: CostGrids,
  year: Cell | Cell[][],
  isTotal: boolean,
  readDay: DayReader,
): Cell[][] {
  const thisYear = readYear(year)
  const isShared = !grids.every.isRange && isBlank(grids.every.rows[0]?.[0])
  const blanks = (): ''[] => Array.from({ length: MONTHS }, () => '')

  const rows = answerRows<number | ''>(Object.values(grids), (row, column) => {
    const units = requireNotNegative(unitsAt(grids.amount, row, column), grids.amount, row, column)
    const from = dayAt(grids.from, row, column, readDay)
    const until = dayAt(grids.until, row, column, readDay)
    const every = readEvery(grids.every, row, column)
    if (from !== undefined && until !== undefined && until < from) {
      const facts = { value: dayOfNumber(until), start: dayOfNumber(from) }
      throw refusalAt('endsBeforeStart', grids.until, row, column, facts)
    }
    if (thisYear === undefined || units === undefined || from === undefined) return blanks()
    if (!isShared && every === undefined) return blanks()
    const shares = isShared ? sharedByDays(units, from, until ?? from) : undefined
    return blanks().map((_, index) => {
      const month = thisYear * MONTHS + index
      if (shares) return shares.get(month) ?? 0
      return isDue(month, from, until, every ?? 0) ? units : 0
    })
  })
  const answered = isTotal ? [total(rows)] : rows
  return answered.map((row) => row.map((units) => (units === '' ? '' : amountOf(units))))
}

/** One row for all rows together; empty where none of them costs anything that is known. */
function total(rows: (number | '')[][]): (number | '')[] {
  const known = rows.filter((row): row is number[] => row[0] !== '')
  return Array.from({ length: MONTHS }, (_, month) =>
    known.length === 0 ? '' : exactSum(known.reduce((sum, row) => sum + (row[month] ?? 0), 0)),
  )
}
