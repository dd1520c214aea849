import type { Documents, SheetRecord } from '../../panel/documents'
import { useWords } from '../../panel/words'
import { daysLater, warningOf } from '../initiative'
import { shift, whenOf } from '../shift'
import { beforeOf, isTaskDone, type Row, tasksOf } from './reads'
import { shownWhen } from './said'
import type { Change } from './use-shift'

interface Props {
  documents: Documents
  rows: Row[]
  moved: Row[]
  days: number
}

/** What will move from when to when, before anything is written. */
export function Preview({ documents, rows, moved, days }: Props) {
  const words = useWords()
  const { say } = words
  const { today } = documents
  if (days === 0) return <p class="help">{say('roadmap.panel.nothingMoves')}</p>
  const after = new Map(moved.map((one) => [one, shift(one, days)]))
  const all = rows.map((one) => after.get(one) ?? one)
  return (
    <section class="preview" aria-label={say('roadmap.panel.preview')}>
      <h3>{say('roadmap.panel.preview')}</h3>
      <ul>
        {moved.map((one) => {
          const next = after.get(one) ?? one
          const isEarly = warningOf(next, beforeOf(all, next), today, false) === 'early'
          return (
            <li key={one.record.row}>
              <p>{one.name}</p>
              <p class="help">
                <s>{shownWhen(whenOf(one), today, words)}</s>
              </p>
              <p>{shownWhen(whenOf(next), today, words)}</p>
              {isEarly && <p class="caution">{say('roadmap.hints.early')}</p>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The tasks of an initiative that have a deadline and are not done. */
export const openTasks = (documents: Documents, { name }: Row): SheetRecord[] =>
  tasksOf(documents, name).filter((task) => task.cells.deadline !== '' && !isTaskDone(documents, task))

export function changesOf(documents: Documents, moved: Row[], days: number, withTasks: boolean): Change[] {
  const later = (template: Change['template'], record: SheetRecord, column: string): Change[] => {
    const before = String(documents.value(template, record, column))
    return before === '' ? [] : [{ template, record, column, before, after: daysLater(before, days) }]
  }
  return moved.flatMap((one) => [
    ...later('roadmap', one.record, 'start'),
    ...later('roadmap', one.record, 'end'),
    ...(withTasks ? openTasks(documents, one) : []).flatMap((task) => later('tasks', task, 'deadline')),
  ])
}
