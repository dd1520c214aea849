import type { BudgetView } from '../panel'
import { daysInMonth, type LineView, type MonthView, type PaceView, paceOn, totalOf, viewLine } from '../view'

/** Lines are known by their names: their rows move when a line is inserted above. */
export type LineKey = string

export interface KeyedLine extends LineView {
  key: LineKey
  pace: PaceView | null
}

/** The lines with their keys; lines of the same name are told apart by their order. */
export function keyedLines(view: BudgetView): KeyedLine[] {
  const seen = new Map<string, number>()
  return view.lines.map((line, index) => {
    const nth = (seen.get(line.name) ?? 0) + 1
    seen.set(line.name, nth)
    return { ...line, key: `${nth} ${line.name}`, pace: view.pace[index] ?? null }
  })
}

export interface LineGroup {
  name: string
  lines: KeyedLine[]
}

/** Lines by the groups of the sheet, in their order; what stands in no group comes last. */
export function groupedLines(view: BudgetView): LineGroup[] {
  const lines = keyedLines(view)
  const known = new Set(view.groups)
  const groups = view.groups.map((name) => ({ name, lines: lines.filter((line) => line.group === name) }))
  const others = [...new Set(lines.map((line) => line.group).filter((name) => !known.has(name)))]
  const rest = others.map((name) => ({ name, lines: lines.filter((line) => line.group === name) }))
  return [...groups, ...rest].filter((group) => group.lines.length > 0)
}

/** The year and the month, from 1, of today where today is in this budget. */
export function monthOfToday(view: BudgetView): number | undefined {
  const [year, month] = view.today.split('-').map(Number)
  return year === view.year ? month : undefined
}

/** An amount that she entered and the server has not confirmed yet. */
export interface Edit {
  key: LineKey
  month: number
  spent: number | null
}

/** The budget as it will stand: calculated by the very rules of the sheet, so that she need not wait for it. */
export function withEdit(view: BudgetView, edit: Edit): BudgetView {
  const at = keyedLines(view).findIndex((line) => line.key === edit.key)
  const line = view.lines[at]
  if (!line) return view
  try {
    const spent = line.months.map((month, index) => (index + 1 === edit.month ? edit.spent : month.spent))
    const planned = line.months.map((month) => month.planned)
    const opening = line.months[0]?.carried ?? 0
    const { row, name, group, channel } = line
    const changed = viewLine({ row, name, group, channel, planned, spent, opening }, view.mode, view.cap)
    const lines = view.lines.map((one, index) => (index === at ? changed : one))
    const totals = totalOf(lines)
    return {
      ...view,
      lines,
      totals,
      pace: lines.map((one) => pace(view, one.months)),
      totalPace: pace(view, totals),
    }
  } catch {
    // Too large to calculate exactly: the server will say so.
    return view
  }
}

function pace(view: BudgetView, months: MonthView[]): PaceView | null {
  const month = monthOfToday(view)
  const now = month && months[month - 1]
  return now ? paceOn(now, Number(view.today.slice(8)), daysInMonth(view.year, month)) : null
}

/** What she planned this year for advertising: the lines of the second group, else those that have a channel. */
export function plannedForAds(view: BudgetView): number {
  const ofGroup = view.lines.filter((line) => line.group === view.groups[1])
  const lines = ofGroup.length > 0 ? ofGroup : view.lines.filter((line) => line.channel !== '')
  return totalOf(lines).reduce((sum, month) => sum + month.planned, 0)
}
