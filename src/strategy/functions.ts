import { type Argument, type Cell, gridOf, oneCell } from '../core/cells'
import { answering } from '../workbook/custom-function'
import { wordsOf } from '../workbook/known-names'
import { missingCriteria } from './smart'

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
