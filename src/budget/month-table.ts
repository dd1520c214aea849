import { type Argument, type Cell, oneCell } from '../core/cells'
import { amountOf, exactSum } from '../core/money'
import { numberAt, outOfRange } from '../core/read-cell'
import { carryOver, type Line } from './carry-over'
import type { Plan } from './plan'

const BLANKS: Cell[] = Array.from({ length: 9 }, () => '')

const amount = (units: number | undefined): Cell => (units === undefined ? '' : amountOf(units))

function sum(units: (number | undefined)[]): number {
  return exactSum(units.reduce<number>((all, one) => all + (one ?? 0), 0))
}

/** The column of the month that is asked for, from 0; `undefined` for an empty cell. */
export function readMonth(argument: Argument, plan: Plan): number | undefined {
  const grid = oneCell('month', argument)
  const month = numberAt(grid, 0, 0)
  if (month === undefined) return undefined
  if (!Number.isInteger(month) || month < 1 || month > plan.shape.width)
    throw outOfRange(`1–${plan.shape.width}`, grid, 0, 0)
  return month - 1
}

function monthOf(line: Line, month: number | undefined): Cell[] {
  if (month === undefined || month >= line.planned.length) return BLANKS.slice(0, 5)
  const { carried, available, remaining } = carryOver(line)
  const series = [line.planned, carried, available, line.actual, remaining]
  return series.map((units) => amount(units[month]))
}

function yearOf(line: Line, allPlanned: number): Cell[] {
  const planned = sum(line.planned)
  const isTracked = line.actual.some((units) => units !== undefined)
  const spent = sum(line.actual)
  const left = sum([line.opening, planned, -spent])
  return [
    amount(planned),
    isTracked ? amount(spent) : '',
    amount(left),
    allPlanned > 0 ? planned / allPlanned : '',
  ]
}

/** Nine figures a line: one month as it was planned, carried and spent, and the whole year. */
export function monthTable(plan: Plan, month: number | undefined): Cell[][] {
  const allPlanned = sum(plan.lines.map((line) => (line ? sum(line.planned) : undefined)))
  return plan.lines.map((line) =>
    line ? [...monthOf(line, month), ...yearOf(line, allPlanned)] : [...BLANKS],
  )
}
