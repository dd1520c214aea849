import { type Argument, type Cell, gridOf, oneCell } from '../core/cells'
import { cellDays } from '../workbook/cell-days'
import { answering } from '../workbook/custom-function'
import { board } from './board'

/**
 * A task board: one column for each stage, in the first row how many cards stand in it, below them the cards.
 *
 * Cards are sorted by priority, then by deadline; in the last stage, which is for what is done, by the day on which
 * they were done, the latest first. A task whose stage is empty or unknown stands in the first column. Names are
 * compared without regard to case, accents and surrounding blanks. Rows without text are left out.
 * Errors: no date in today, no number in done_days.
 *
 * @example =SMM_BOARD(HSTACK("Take photos", "Next", 2), HSTACK("Next", "Done")) answers 1, 0 and below them Take photos
 *
 * @param {any[][]} tasks A row a task: text of the card, stage, rank of its priority (1 comes first), deadline, done on, person, initiative.
 * @param {string[][]} stages The names of the stages in their order; the last one is for what is done.
 * @param {Date} today Optional: the day to look from, in a cell without TODAY().
 * @param {number} done_days Optional: for how many days a task that is done stays on the board.
 * @param {string} person Optional: only the tasks of this person.
 * @param {string} initiative Optional: only the tasks of this initiative.
 * @return {any[][]} The board.
 * @customfunction
 */
export function SMM_BOARD(
  tasks: Argument,
  stages: Argument,
  today?: Argument,
  done_days?: Argument,
  person?: Argument,
  initiative?: Argument,
): Cell[][] {
  return answering(() =>
    board(
      {
        tasks: gridOf('tasks', tasks),
        stages: gridOf('stages', stages),
        today: oneCell('today', today),
        done_days: oneCell('done_days', done_days),
        person: oneCell('person', person),
        initiative: oneCell('initiative', initiative),
      },
      cellDays().numberOf,
    ),
  )
}
