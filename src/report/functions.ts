import { type Argument, type Cell, gridOf, oneCell } from '../core/cells'
import type { Pace } from '../core/pace'
import { cellDays } from '../workbook/cell-days'
import { answering } from '../workbook/custom-function'
import { channelKey, knownName, titlesFor, wordsOf } from '../workbook/known-names'
import { goalProgress } from './goal-progress'
import { kpiCells } from './kpi-cells'
import { type RollupReader, rollup } from './rollup'

function reader(): RollupReader {
  const days = cellDays()
  return {
    metricKey: (text) => knownName('metrics', text)?.key,
    periodKey: (text) => knownName('periods', text)?.key,
    groupingKey: (text) => knownName('groupings', text)?.key,
    channelKey,
    titles: titlesFor,
    readDay: days.numberOf,
    dateOf: days.dateOf,
  }
}

/**
 * A KPI from the log of metrics, for one cell or for a whole column of KPIs, channels and periods at once.
 *
 * KPIs are the metrics themselves and: engagement (the channel's engagement rows, else reactions or likes + comments +
 * shares + saves), er_reach, er_impressions (views where there are no impressions), er_followers, ctr, cvr
 * (conversions ÷ clicks), frequency, cpc, cpm (per 1,000), follower_growth (net new ÷ before the period),
 * share_of_voice (mentions ÷ category_mentions, or ÷ mentions + competitor_mentions), cpl, cpa, cac, aov, roas, roi.
 * Their names in the product's languages are understood too. Everything adds up but followers, of which the last
 * figure of each channel in the period counts (of one day the later time, then the lower row). Ratios are made from
 * summed parts. Rates are fractions, money is exact. Empty where the log has no answer, and in rows where every range
 * beside the log is empty: a column may be longer than its channels.
 * Sources of the definitions: docs of the KPIs (Hootsuite for engagement rates).
 * Errors: an unknown KPI; a row of a known metric without a date or with text as its value; no date in from or to.
 *
 * @example =SMM_KPI(Metrics!A2:D, "er_reach", "Instagram", DATE(2026, 2, 1), DATE(2026, 2, 28))
 *
 * @param {any[][]} log Date, channel, metric, value; more columns may follow.
 * @param {string[][]} kpi The KPI: one name, or a range of them.
 * @param {string[][]} channel Optional: only this channel; empty for all.
 * @param {Date[][]} from Optional: the first day that counts.
 * @param {Date[][]} to Optional: the last day that counts.
 * @return {number[][]} The figures, in the shape of the KPIs, channels or days.
 * @customfunction
 */
export function SMM_KPI(
  log: Argument,
  kpi: Argument,
  channel?: Argument,
  from?: Argument,
  to?: Argument,
): Cell | Cell[][] {
  return answering(() =>
    kpiCells(
      gridOf('log', log),
      {
        kpi: gridOf('kpi', kpi),
        channel: gridOf('channel', channel),
        from: gridOf('from', from),
        to: gridOf('to', to),
      },
      reader(),
    ),
  )
}

/**
 * A table of KPIs by period and channel from the log of metrics, with a row of titles.
 *
 * The first column is the first day of the period (empty for "all"), the second the channel unless by is "total",
 * then follows one column for each KPI. Rows are sorted by period, then by channel. Periods and channels without rows
 * in the log are left out. KPIs are calculated as SMM_KPI does; the same errors.
 *
 * @example =SMM_KPI_ROLLUP(Metrics!A2:D, "reach, engagement, er_reach", "month", "total")
 *
 * @param {any[][]} log Date, channel, metric, value; more columns may follow.
 * @param {string[][]} kpis The KPIs: a range of names, or one text with commas between them.
 * @param {string} period Optional: "day", "week" (from Monday), "month" (if left out), "quarter", "year" or "all".
 * @param {string} by Optional: "channel" (if left out) or "total".
 * @param {Date} from Optional: the first day that counts.
 * @param {Date} to Optional: the last day that counts.
 * @return {any[][]} The table.
 * @customfunction
 */
export function SMM_KPI_ROLLUP(
  log: Argument,
  kpis: Argument,
  period?: Argument,
  by?: Argument,
  from?: Argument,
  to?: Argument,
): Cell[][] {
  return answering(() =>
    rollup(
      {
        log: gridOf('log', log),
        kpis: gridOf('kpis', kpis),
        period: oneCell('period', period),
        by: oneCell('by', by),
        from: oneCell('from', from),
        to: oneCell('to', to),
      },
      reader(),
    ),
  )
}

/**
 * How far a goal has come: three figures a goal.
 *
 * Share of the way from baseline to target, share of the time from start to deadline (0 on the first day, 1 on the
 * deadline and after), and the word for it: "ahead" or "behind" when they are more than ten points apart, else
 * "on track". Shares are fractions. A goal may lead downwards. Empty where something is missing or target = baseline.
 * Errors: text where a number or a date is expected, a deadline before the start.
 *
 * @example =SMM_GOAL_PROGRESS(1000, 2000, 1500, DATE(2026, 1, 1), DATE(2026, 1, 31), DATE(2026, 1, 16)) answers 0.5, 0.5, on track
 *
 * @param {number[][]} baseline Where the goal started: one number, or a column of them.
 * @param {number[][]} target Where it should lead.
 * @param {number[][]} current Where it is now.
 * @param {Date[][]} start The day of the baseline.
 * @param {Date[][]} deadline The day by which the target should be reached.
 * @param {Date} today The day to look from, in a cell without TODAY().
 * @param {string} language Optional: the language of the word, such as "el".
 * @return {(number|string)[][]} A row of three for each goal.
 * @customfunction
 */
export function SMM_GOAL_PROGRESS(
  baseline: Argument,
  target: Argument,
  current: Argument,
  start: Argument,
  deadline: Argument,
  today: Argument,
  language?: Argument,
): Cell[][] {
  return answering(() => {
    const grids = {
      baseline: gridOf('baseline', baseline),
      target: gridOf('target', target),
      current: gridOf('current', current),
      start: gridOf('start', start),
      deadline: gridOf('deadline', deadline),
      today: gridOf('today', today),
    }
    const words = wordsOf(oneCell('language', language)).pacing
    return goalProgress(grids, cellDays().numberOf, (pace: Pace) => words[pace])
  })
}
