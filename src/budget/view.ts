import { amountOf, unitsOf } from '../core/money'
import { type Pace, paceOf } from '../core/pace'
import { carryOver, type Mode } from './carry-over'

/** A line as it stands in the sheet: amounts by month, `null` where nothing was entered. */
export interface EnteredLine {
  row: number
  name: string
  group: string
  channel: string
  planned: (number | null)[]
  spent: (number | null)[]
  opening: number
}

export interface MonthView {
  planned: number
  /** What came over from the month before, or from last year into the first; negative after an overspend. */
  carried: number
  available: number
  spent: number | null
  left: number | null
}

export interface LineView {
  row: number
  name: string
  group: string
  channel: string
  months: MonthView[]
}

export interface PaceView {
  /** Shares from 0 to 1 of the month's days and of the money. */
  elapsed: number
  spent: number
  forecast: number
  word: Pace
}

const units = (amount: number | null): number => unitsOf(amount ?? 0) ?? 0

/** What each line may spend and has left, month by month. */
export function viewLine(line: EnteredLine, mode: Mode, cap: number): LineView {
  const { row, name, group, channel } = line
  const { carried, available, remaining } = carryOver({
    planned: line.planned.map(units),
    actual: line.spent.map((amount) => (amount === null ? undefined : units(amount))),
    opening: units(line.opening),
    mode,
    cap: units(cap),
  })
  const months = line.planned.map((planned, month) => {
    const left = remaining[month]
    return {
      planned: planned ?? 0,
      carried: amountOf(carried[month] ?? 0),
      available: amountOf(available[month] ?? 0),
      spent: line.spent[month] ?? null,
      left: left === undefined ? null : amountOf(left),
    }
  })
  return { row, name, group, channel, months }
}

/**
 * All lines together; a month is left open while no line has anything spent in it. What lines may spend that have
 * nothing entered yet is left, too: the three figures stand in one sentence and have to add up.
 */
export function totalOf(lines: LineView[]): MonthView[] {
  const months = lines[0]?.months.length ?? 0
  return Array.from({ length: months }, (_, month) => {
    const cells = lines.flatMap((line) => line.months[month] ?? [])
    const sum = (of: (cell: MonthView) => number | null) =>
      amountOf(cells.reduce((total, cell) => total + units(of(cell)), 0))
    const isOpen = cells.every((cell) => cell.spent === null)
    return {
      planned: sum((cell) => cell.planned),
      carried: sum((cell) => cell.carried),
      available: sum((cell) => cell.available),
      spent: isOpen ? null : sum((cell) => cell.spent),
      left: isOpen ? null : sum((cell) => cell.left ?? cell.available),
    }
  })
}

/** How the spending of a month stands on a day of it: both shares count the day itself as gone by. */
export function paceOn(month: MonthView, dayOfMonth: number, daysInMonth: number): PaceView | null {
  if (month.spent === null || month.available <= 0) return null
  const elapsed = dayOfMonth / daysInMonth
  const spent = month.spent / month.available
  const forecast = amountOf(unitsOf((month.spent / dayOfMonth) * daysInMonth) ?? 0)
  return { elapsed, spent, forecast, word: paceOf(spent, elapsed) }
}

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()
