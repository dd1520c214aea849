import { type Argument, type Cell, gridOf, oneCell } from '../core/cells'
import { cellDays } from '../workbook/cell-days'
import { answering } from '../workbook/custom-function'
import { wordsOf } from '../workbook/known-names'
import { missingCriteria } from './smart'
import { trajectory } from './trajectory'

/**
 * What a goal still lacks to be SMART, as words: specific, measurable, achievable, relevant, time-bound.
 *
 * An empty cell and a box that is not ticked are missing. Empty where nothing is missing and where nothing is written.
 *
 * @example =SMM_SMART("Grow on Instagram", "", "Yes", "Fits our shop", "") answers measurable, time-bound
 *
 * @param {string[][]} specific What you want to reach, and on which channel.
 * @param {string[][]} measurable Which number means success.
 * @param {string[][]} achievable Why it is possible.
 * @param {string[][]} relevant Why it serves the business.
 * @param {string[][]} time_bound By when.
 * @param {string} language Optional: the language of the words, such as "el".
 * @return {string[][]} The missing words with commas between them, in the same shape.
 * @customfunction
 */
export function SMM_SMART(
  specific: Argument,
  measurable: Argument,
  achievable: Argument,
  relevant: Argument,
  time_bound: Argument,
  language?: Argument,
): Cell | Cell[][] {
  return answering(() => {
    const words = wordsOf(oneCell('language', language)).smart
    const grids = {
      specific: gridOf('specific', specific),
      measurable: gridOf('measurable', measurable),
      achievable: gridOf('achievable', achievable),
      relevant: gridOf('relevant', relevant),
      time_bound: gridOf('time_bound', time_bound),
    }
    return missingCriteria(grids, (criterion) => words[criterion])
  })
}

/**
 * What a goal should have reached by the end of each month, so that it is reached by its deadline.
 *
 * From the baseline to the target in equal steps a month; a month that the goal begins or ends in counts by its days.
 * In the month of the deadline it is the target. Whole numbers stay whole. Empty in months before the start and after
 * the deadline, and where target, start or deadline is missing. A goal may lead downwards.
 * Errors: text where a number or a date is expected, a deadline before the start.
 *
 * @example =SMM_TRAJECTORY(0, 3000, "2026-01-01", "2026-03-31", {"2026-01-01", "2026-02-01", "2026-03-01"}) answers 1000, 2000, 3000
 *
 * @param {number[][]} baseline Where the goal starts: one number, or a column of them. Empty: 0.
 * @param {number[][]} target Where it should lead.
 * @param {Date[][]} start The first day.
 * @param {Date[][]} deadline The day by which the target should be reached.
 * @param {Date[][]} months Any day of each month that is asked for.
 * @return {number[][]} A row for each goal, a column for each month.
 * @customfunction
 */
export function SMM_TRAJECTORY(
  baseline: Argument,
  target: Argument,
  start: Argument,
  deadline: Argument,
  months: Argument,
): Cell[][] {
  return answering(() =>
    trajectory(
      {
        baseline: gridOf('baseline', baseline),
        target: gridOf('target', target),
        start: gridOf('start', start),
        deadline: gridOf('deadline', deadline),
        months: gridOf('months', months),
      },
      cellDays().numberOf,
    ),
  )
}
