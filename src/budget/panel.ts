import * as v from 'valibot'
import { Refusal } from '../core/refusal'
import type { Language } from '../i18n/languages'
import { today } from '../workbook/clock'
import { createSheet } from '../workbook/create'
import { currentLanguage } from '../workbook/language'
import { alone } from '../workbook/lock'
import { currencyByCode, shownAmount } from '../workbook/money'
import { procedure } from '../workbook/room'
import type { OurSheet } from '../workbook/sheets'
import { asText, type CellValue, type Table, writeRow, writeSetting } from '../workbook/table'
import { words, wordsIn } from '../workbook/words'
import { MODES, type Mode } from './carry-over'
import {
  amountIn,
  budgets,
  chosenBudget,
  groupsOf,
  linesOf,
  MONTH_KEYS,
  modeOf,
  readBudget,
  roomFor,
} from './sheet'
import { daysInMonth, type LineView, type MonthView, type PaceView, paceOn, totalOf, viewLine } from './view'

/** Everything that the budget panel shows; amounts are numbers in the sheet's currency. */
export interface BudgetView {
  years: number[]
  year: number
  sheet: string
  /** The month shown first, from 1: today's where the budget is this year's and no longer the example. */
  month: number
  today: string
  currency: { code: string; decimals: number }
  mode: Mode
  cap: number
  groups: string[]
  lines: LineView[]
  totals: MonthView[]
  /** Only for the month that today is in. */
  pace: (PaceView | null)[]
  totalPace: PaceView | null
}

const YEAR = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(9999))
const MONTH = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))
const ROW = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000))
const AMOUNT = v.pipe(v.number(), v.finite(), v.minValue(-900_000_000_000), v.maxValue(900_000_000_000))
const NAME = v.pipe(v.string(), v.maxLength(500))

function view(ours: OurSheet): BudgetView {
  const table = readBudget(ours)
  const { mode, cap } = modeOf(table)
  const lines = linesOf(table).map((line) => viewLine(line, mode, cap))
  const totals = totalOf(lines)
  const day = today()
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const pace = (months: MonthView[]): PaceView | null => {
    const now = months[month - 1]
    return ours.year === year && now ? paceOn(now, date, daysInMonth(year, month)) : null
  }
  const { code, decimals } = currencyByCode(ours.currency)
  return {
    years: budgets().map((one) => one.year),
    year: ours.year,
    sheet: ours.sheet.getName(),
    month: ours.year === year && !isExample(table) ? month : shownMonth(table),
    today: day,
    currency: { code, decimals },
    mode,
    cap,
    groups: groupsOf(table),
    lines,
    totals,
    pace: lines.map((line) => pace(line.months)),
    totalPace: pace(totals),
  }
}

/** The example tells its story in the month that the sheet shows, whatever today is. */
const isExample = (table: Table): boolean => table.rows.some((row) => row.untouched)

/** The month that the sheet shows: its drop-down holds the month's name as its header does. */
function shownMonth(table: Table): number {
  const name = table.setting('month')
  const at = MONTH_KEYS.findIndex((month) => table.head('header', `plan-${month}`) === name)
  return Math.max(at, 0) + 1
}

function budgetOf(year: number): OurSheet {
  const ours = chosenBudget(year)
  if (!ours) throw new Refusal('budget.messages.openBudget')
  return ours
}

const saveSpent = procedure(
  v.strictObject({
    year: YEAR,
    row: ROW,
    name: NAME,
    month: MONTH,
    spent: v.nullable(AMOUNT),
    before: v.nullable(AMOUNT),
  }),
  ({ year, row, name, month, spent, before }) => {
    const ours = budgetOf(year)
    alone(() => {
      const table = readBudget(ours)
      const lines = linesOf(table).filter((line) => line.name === name)
      // Rows move when others insert lines: the name tells where the line is now.
      const line = lines.find((one) => one.row === row) ?? (lines.length === 1 ? lines[0] : undefined)
      const cells = line && table.rows.find((one) => one.number === line.row)
      if (!line || !cells) throw new Refusal('budget.panel.lineGone')
      const key = `spent-${MONTH_KEYS[month - 1]}`
      const now = amountIn(table, cells, key)
      if (now === spent) return
      if (now !== before) {
        const value = now === null ? '—' : shownAmount(now, currencyByCode(ours.currency), currentLanguage())
        throw new Refusal('budget.panel.changedMeanwhile', { value, field: 'spent' })
      }
      writeRow(table, line.row, new Map<string, CellValue>([[key, spent ?? '']]))
    })
    return view(ours)
  },
)

const addLine = procedure(
  v.strictObject({ year: YEAR, name: NAME, group: NAME, channel: NAME, plan: AMOUNT }),
  ({ year, name, group, channel, plan }) => {
    const ours = budgetOf(year)
    alone(() => {
      const table = readBudget(ours)
      const wanted = name.trim()
      if (wanted === '') throw new Refusal('budget.panel.lineNameMissing', { field: 'name' })
      if (plan < 0) throw new Refusal('budget.panel.linePlanInvalid', { field: 'plan' })
      if (!groupsOf(table).includes(group)) throw new Refusal('budget.panel.groupUnknown', { field: 'group' })
      const lines = linesOf(table)
      const same = lines.find((line) => line.name.toLowerCase() === wanted.toLowerCase())
      // A line without any amount is one whose adding was cut off: it is finished rather than refused.
      const isEmpty = same && [...same.planned, ...same.spent].every((amount) => amount === null)
      if (same && !isEmpty) throw new Refusal('budget.panel.lineNameTaken', { field: 'name' })
      const row = same?.row ?? roomFor(table, lines, group)
      writeRow(
        table,
        row,
        new Map([
          ['line', asText(wanted)],
          ['group', asText(group)],
          ['channel', asText(channel.trim())],
        ]),
      )
      writeRow(table, row, new Map(MONTH_KEYS.map((month) => [`plan-${month}`, plan])))
    })
    return view(ours)
  },
)

const setMode = procedure(
  v.strictObject({ year: YEAR, mode: v.picklist(MODES), cap: v.nullable(AMOUNT) }),
  ({ year, mode, cap }) => {
    const ours = budgetOf(year)
    if (mode === 'capped' && (cap === null || cap < 0))
      throw new Refusal('budget.panel.capMissing', { field: 'cap' })
    alone(() => {
      const table = readBudget(ours)
      // The limit first: a sheet that says “up to a limit” without one would show an error for a moment.
      if (mode === 'capped') writeSetting(table, 'cap', cap ?? '')
      writeSetting(table, 'mode', wordsIn(ours.language as Language).say(`modes.${mode}`))
    })
    return view(ours)
  },
)

const showMonth = procedure(v.strictObject({ year: YEAR, month: MONTH }), ({ year, month }) => {
  const ours = budgetOf(year)
  const table = readBudget(ours)
  writeSetting(table, 'month', table.head('header', `plan-${MONTH_KEYS[month - 1]}`))
  ours.sheet.activate()
  return null
})

export const procedures = {
  /** The budget of a year, or of the sheet she looks at; `null` where there is none yet. */
  'budget.read': procedure(v.strictObject({ year: v.optional(YEAR) }), ({ year }): BudgetView | null => {
    const ours = chosenBudget(year)
    return ours ? view(ours) : null
  }),
  'budget.create': procedure(v.strictObject({}), (): BudgetView => {
    const { sheet } = alone(() => createSheet('budget', words(), Number(today().slice(0, 4))))
    sheet.activate()
    return view(budgetOf(Number(today().slice(0, 4))))
  }),
  'budget.saveSpent': saveSpent,
  'budget.addLine': addLine,
  'budget.setMode': setMode,
  'budget.showMonth': showMonth,
}

export type BudgetProcedures = typeof procedures
