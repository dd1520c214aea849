import { type Argument, type Cell, gridOf, oneCell } from '../core/cells'
import type { Pace } from '../core/pace'
import { cellDays } from '../workbook/cell-days'
import { answering } from '../workbook/custom-function'
import { knownName, wordsOf } from '../workbook/known-names'
import { adBudget } from './ad-budget'
import { carriedTable } from './carried-table'
import { MODES, type Mode } from './carry-over'
import { costs } from './costs'
import { breakevenRoas, marginOf, markupOf } from './margin'
import { monthTable, readMonth } from './month-table'
import { openings } from './next-year'
import { pacing } from './pacing'
import { type Plan, readPlan } from './plan'

function modeOf(text: string): Mode | undefined {
  const key = knownName('modes', text)?.key
  return MODES.find((mode) => mode === key)
}

const planOf = (
  planned: Argument,
  actual: Argument,
  mode: Argument,
  cap: Argument,
  opening: Argument,
): Plan => readPlan({ planned, actual, mode, cap, opening }, modeOf)

/**
 * What each budget line may spend each month: its plan plus what was carried over.
 *
 * Unspent money moves on by the mode: "surplus" (what is left goes to the next month, an overspend stays where it
 * happened), "all" (an overspend reduces the next month), "capped" (as surplus, at most cap a month), "spread" (what
 * is left is spread over the months that remain, odd cents to the earliest) or "none". The words of the product's
 * languages for the modes are understood too. A month that is not closed carries nothing. Below 0, what was spent is a
 * refund. Mode, cap and opening are one for all lines, or a column with one for each.
 * Source: marketing budgets carry unspent advertising money to the next month; compare YNAB and Actual Budget.
 * Errors: text where an amount is expected, a negative plan or cap, "capped" without a cap, an unknown mode, planned
 * and actual of different sizes.
 *
 * @example =SMM_CARRYOVER({500, 500, 500}, {380, 650, ""}) answers 500, 620, 500
 *
 * @param {number[][]} planned The plan: lines in rows, months in columns.
 * @param {number[][]} actual What was spent. Empty: the month is not closed; 0: nothing was spent.
 * @param {string} mode Optional: "surplus" (if left out), "all", "capped", "spread" or "none".
 * @param {number} cap Only for "capped": the most that moves on from a month.
 * @param {number} opening Optional: what came over from last year.
 * @return {number[][]} Amounts in the shape of the plan; a line without a plan stays empty.
 * @customfunction
 */
export function SMM_CARRYOVER(
  planned: Argument,
  actual?: Argument,
  mode?: Argument,
  cap?: Argument,
  opening?: Argument,
): Cell | Cell[][] {
  return answering(() => carriedTable(planOf(planned, actual, mode, cap, opening), 'available'))
}

/**
 * What was carried into each month of each budget line; into the first month comes the opening.
 *
 * What may be spent (SMM_CARRYOVER) is always the plan plus this. The same arguments and errors as SMM_CARRYOVER.
 *
 * @example =SMM_CARRIED({500, 500, 500}, {380, 650, ""}, "all") answers 0, 120, -30
 *
 * @param {number[][]} planned The plan: lines in rows, months in columns.
 * @param {number[][]} actual What was spent. Empty: the month is not closed.
 * @param {string} mode Optional: as in SMM_CARRYOVER.
 * @param {number} cap Only for "capped": the most that moves on from a month.
 * @param {number} opening Optional: what came over from last year.
 * @return {number[][]} Amounts in the shape of the plan; a line without a plan stays empty.
 * @customfunction
 */
export function SMM_CARRIED(
  planned: Argument,
  actual?: Argument,
  mode?: Argument,
  cap?: Argument,
  opening?: Argument,
): Cell | Cell[][] {
  return answering(() => carriedTable(planOf(planned, actual, mode, cap, opening), 'carried'))
}

/**
 * What is left of each month of each budget line: what may be spent minus what was spent.
 *
 * Below zero more was spent than there was. Empty for a month that is not closed. The same arguments and errors as
 * SMM_CARRYOVER.
 *
 * @example =SMM_REMAINING({500, 500, 500}, {380, 650, ""}) answers 120, -30 and an empty cell
 *
 * @param {number[][]} planned The plan: lines in rows, months in columns.
 * @param {number[][]} actual What was spent. Empty: the month is not closed.
 * @param {string} mode Optional: as in SMM_CARRYOVER.
 * @param {number} cap Only for "capped": the most that moves on from a month.
 * @param {number} opening Optional: what came over from last year.
 * @return {number[][]} Amounts in the shape of the plan; empty for open months and lines without a plan.
 * @customfunction
 */
export function SMM_REMAINING(
  planned: Argument,
  actual?: Argument,
  mode?: Argument,
  cap?: Argument,
  opening?: Argument,
): Cell | Cell[][] {
  return answering(() => carriedTable(planOf(planned, actual, mode, cap, opening), 'remaining'))
}

/**
 * One month of a budget, line by line, beside its year: nine figures a line.
 *
 * Of the month: planned, carried over, may be spent, spent, left (the last two are empty until the month is closed).
 * Of the year: planned, spent, left (opening + planned − spent, whatever the mode), the line's share of everything
 * that is planned, as a fraction. The same errors as SMM_CARRYOVER, and a month that is no whole number from 1 on.
 *
 * @example =SMM_BUDGET_MONTH({500, 500, 500}, {380, 650, ""}, 2) answers 500, 120, 620, 650, -30, 1500, 1030, 470, 1
 *
 * @param {number[][]} planned The plan: lines in rows, months in columns.
 * @param {number[][]} actual What was spent. Empty: the month is not closed.
 * @param {number} month Which column to show, from 1.
 * @param {string} mode Optional: as in SMM_CARRYOVER.
 * @param {number} cap Only for "capped": the most that moves on from a month.
 * @param {number} opening Optional: what came over from last year.
 * @return {number[][]} A row of nine for each line; a line without a plan stays empty.
 * @customfunction
 */
export function SMM_BUDGET_MONTH(
  planned: Argument,
  actual: Argument,
  month: Argument,
  mode?: Argument,
  cap?: Argument,
  opening?: Argument,
): Cell[][] {
  return answering(() => {
    const plan = planOf(planned, actual, mode, cap, opening)
    return monthTable(plan, readMonth(month, plan))
  })
}

/**
 * What each line of a new budget brings over from the line of the same name of last year.
 *
 * That is what its last month would carry on under the mode: nothing for "spread" and "none". Empty for a line that
 * was not there, or whose last month is not closed. Lines of one name are added up and given to the first line of
 * that name, so that no money is made. The same errors as SMM_CARRYOVER.
 *
 * @example =SMM_OPENING({"Instagram ads"}, {"instagram ads"}, {500, 500}, {380, 500}) answers 120
 *
 * @param {string[][]} lines The names of the lines of the new budget.
 * @param {string[][]} last_lines The names of the lines of last year's budget, one for each row of its plan.
 * @param {number[][]} planned Last year's plan: lines in rows, months in columns.
 * @param {number[][]} actual What was spent last year, of the same size.
 * @param {string} mode Optional: the mode of last year's budget, "surplus" if left out.
 * @param {number} cap Only for "capped": the most that moves on from a month.
 * @param {number} opening Optional: what had come over into last year.
 * @return {number[][]} Amounts in the shape of lines.
 * @customfunction
 */
export function SMM_OPENING(
  lines: Argument,
  last_lines: Argument,
  planned: Argument,
  actual: Argument,
  mode?: Argument,
  cap?: Argument,
  opening?: Argument,
): Cell | Cell[][] {
  return answering(() =>
    openings(
      gridOf('lines', lines),
      gridOf('last_lines', last_lines),
      planOf(planned, actual, mode, cap, opening),
    ),
  )
}

/**
 * What things cost in each month of a year: tools that are paid again and again, or campaigns that are paid once.
 *
 * With every, an amount is one payment: it is due in the month of from and every so many months after, on the same day
 * of the month (or the last one of a shorter month), up to until. Without every, an amount is for the whole time from
 * from to until and is shared among its months in proportion to their days, to the cent; odd cents go to the earliest
 * months. Nothing is lost: the months of all years add up to what is paid. Empty where amount or from is missing.
 * Errors: text where an amount or a date is expected, a negative amount, an until before its from, an every that is no
 * whole number from 0 on, a year that is none.
 *
 * @example =SMM_COSTS(15, DATE(2026, 3, 5), "", 2026, 1) answers 0, 0, and 15 from March on
 *
 * @param {number[][]} amount One amount, or a column of them.
 * @param {Date[][]} from The first day.
 * @param {Date[][]} until The last day. Empty: it goes on, or with shared amounts it is one day.
 * @param {number} year The year to answer.
 * @param {number[][]} every Optional: the months that one payment covers: 1, 12, 0 for once.
 * @param {boolean} total Optional: TRUE for one row with all rows added up.
 * @return {number[][]} A row of twelve months for each amount; with total one row.
 * @customfunction
 */
export function SMM_COSTS(
  amount: Argument,
  from: Argument,
  until: Argument,
  year: Argument,
  every?: Argument,
  total?: Argument,
): Cell[][] {
  return answering(() => {
    const grids = {
      amount: gridOf('amount', amount),
      from: gridOf('from', from),
      until: gridOf('until', until),
      every: gridOf('every', every),
    }
    return costs(grids, year, oneCell('total', total).rows[0]?.[0] === true, cellDays().numberOf)
  })
}

/**
 * Whether money is spent as fast as time goes by: four figures a budget.
 *
 * Share of the time that is over, share of the money that is spent, forecast for the end (spent ÷ days gone by ×
 * days; the first, the last and today's day count), and the word for it: "ahead" or "behind" when the shares are more
 * than ten points apart, else "on track". Shares are fractions. Empty where something is missing or divided by zero.
 * Errors: text where an amount or a date is expected, a negative budget, an end before the start.
 *
 * @example =SMM_PACING(300, 150, DATE(2026, 6, 1), DATE(2026, 6, 30), DATE(2026, 6, 15)) answers 0.5, 0.5, 300, on track
 *
 * @param {number[][]} budget The money for the whole time: one amount, or a column of them.
 * @param {number[][]} spent What is spent so far.
 * @param {Date[][]} start The first day.
 * @param {Date[][]} end The last day.
 * @param {Date} today The day to look from, in a cell without TODAY().
 * @param {string} language Optional: the language of the word, such as "el".
 * @return {(number|string)[][]} A row of four for each budget.
 * @customfunction
 */
export function SMM_PACING(
  budget: Argument,
  spent: Argument,
  start: Argument,
  end: Argument,
  today: Argument,
  language?: Argument,
): Cell[][] {
  return answering(() => {
    const grids = {
      budget: gridOf('budget', budget),
      spent: gridOf('spent', spent),
      start: gridOf('start', start),
      end: gridOf('end', end),
      today: gridOf('today', today),
    }
    const words = wordsOf(oneCell('language', language)).pacing
    return pacing(grids, cellDays().numberOf, (pace: Pace) => words[pace])
  })
}

/**
 * The lowest and the highest yearly budget for advertising by the rule of Roy H. Williams.
 *
 * 10 % and 12 % of sales × markup − occupancy; with a share, that share instead. Use the markup (profit ÷ cost), not
 * the margin. Below zero the premises cost more than the rule sets aside. Source: entrepreneur.com/article/68914.
 * Errors: text or a negative amount, a share that is not from 0 to 1.
 *
 * @example =SMM_AD_BUDGET(1000000, 92%, 36000) answers 56000 and 74400
 *
 * @param {number[][]} sales Sales that are expected in the year.
 * @param {number[][]} markup Average markup as a fraction: bought for 100 and sold for 150 is 50%.
 * @param {number[][]} occupancy Rent and premises in the year; 0 if there are none.
 * @param {number[][]} share Optional: the share of sales as a fraction, such as 11%.
 * @return {number[][]} Minimum and maximum side by side; with a share one amount.
 * @customfunction
 */
export function SMM_AD_BUDGET(
  sales: Argument,
  markup: Argument,
  occupancy: Argument,
  share?: Argument,
): Cell | Cell[][] {
  return answering(() =>
    adBudget({
      sales: gridOf('sales', sales),
      markup: gridOf('markup', markup),
      occupancy: gridOf('occupancy', occupancy),
      share: gridOf('share', share),
    }),
  )
}

/**
 * The margin (profit ÷ price) of a markup (profit ÷ cost): markup ÷ (1 + markup).
 *
 * Both are fractions. Error: text, or a markup below −100 %.
 *
 * @example =SMM_MARGIN(50%) answers 0.3333…
 *
 * @param {number[][]} markup The markup as a fraction.
 * @return {number[][]} The margin as a fraction, in the same shape.
 * @customfunction
 */
export function SMM_MARGIN(markup: Argument): Cell | Cell[][] {
  return answering(() => marginOf(gridOf('markup', markup)))
}

/**
 * The markup (profit ÷ cost) of a margin (profit ÷ price): margin ÷ (1 − margin).
 *
 * Both are fractions. Empty at a margin of 100 %. Error: text, or a margin above 100 %.
 *
 * @example =SMM_MARKUP(50%) answers 1, that is 100 %
 *
 * @param {number[][]} margin The margin as a fraction.
 * @return {number[][]} The markup as a fraction, in the same shape.
 * @customfunction
 */
export function SMM_MARKUP(margin: Argument): Cell | Cell[][] {
  return answering(() => markupOf(gridOf('margin', margin)))
}

/**
 * The return on ad spend (revenue ÷ spending) from which advertising pays: 1 ÷ (margin − fees − profit) ÷ (1 − refunds).
 *
 * Empty where nothing is left of the margin. Errors: text, a margin above 100 %, another share that is not from 0 to 1.
 *
 * @example =SMM_BREAKEVEN_ROAS(40%) answers 2.5
 *
 * @param {number[][]} margin Gross margin as a fraction of the price.
 * @param {number[][]} fees Optional: payment, platform and other costs as a fraction of the price.
 * @param {number[][]} refund_rate Optional: share of sales that is refunded.
 * @param {number[][]} target_profit Optional: share of the price that must be left as profit.
 * @return {number[][]} Revenue for one unit of spending, in the same shape.
 * @customfunction
 */
export function SMM_BREAKEVEN_ROAS(
  margin: Argument,
  fees?: Argument,
  refund_rate?: Argument,
  target_profit?: Argument,
): Cell | Cell[][] {
  return answering(() =>
    breakevenRoas({
      margin: gridOf('margin', margin),
      fees: gridOf('fees', fees),
      refundRate: gridOf('refund_rate', refund_rate),
      targetProfit: gridOf('target_profit', target_profit),
    }),
  )
}
