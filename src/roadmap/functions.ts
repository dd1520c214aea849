import { type Argument, type Cell, gridOf } from '../core/cells'
import { cellDays } from '../workbook/cell-days'
import { answering } from '../workbook/custom-function'
import { timeline } from './timeline'

/**
 * The bars of a timeline as signs: a row for each initiative, a column for each period.
 *
 * • stands where the work starts, — where it goes on, ◊ at the deadline, after the sign of the work where both meet.
 * A period lasts until the next one begins, the last one as long as the one before it. Without a finish only the
 * start is shown, and so it is where the finish lies before the start. Empty where nothing happens.
 * Errors: text where a date is expected, a period that does not begin after the one before it.
 *
 * @example =SMM_TIMELINE("2026-02-03", "2026-02-12", "2026-02-20", {"2026-02-02", "2026-02-09", "2026-02-16"}) answers •, —, ◊
 *
 * @param {Date[][]} start The first day: one, or a column of them.
 * @param {Date[][]} finish The last day.
 * @param {Date[][]} deadline The day by which the goal should be reached; may be empty.
 * @param {Date[][]} periods The first days of the periods.
 * @return {string[][]} A row for each initiative, a sign or nothing for each period.
 * @customfunction
 */
export function SMM_TIMELINE(
  start: Argument,
  finish: Argument,
  deadline: Argument,
  periods: Argument,
): Cell[][] {
  return answering(() =>
    timeline(
      {
        start: gridOf('start', start),
        finish: gridOf('finish', finish),
        deadline: gridOf('deadline', deadline),
        periods: gridOf('periods', periods),
      },
      cellDays().numberOf,
    ),
  )
}
