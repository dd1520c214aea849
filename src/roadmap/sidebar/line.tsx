import { shownNearDay } from '../../panel/days'
import type { Documents } from '../../panel/documents'
import { ExampleMark } from '../../panel/example-mark'
import { useWords } from '../../panel/words'
import { barIn } from '../axis'
import { finishOf, warningOf } from '../initiative'
import { whenOf } from '../shift'
import { beforeOf, type Row } from './reads'
import { shownWhen } from './said'

interface Props {
  documents: Documents
  rows: Row[]
  row: Row
  months: readonly [string, string, string, string]
  onOpen(): void
}

/** An initiative in one look: who, when, how far, and its bar. */
export function Line({ documents, rows, row, months, onOpen }: Props) {
  const words = useWords()
  const { count } = words
  const { today } = documents
  const { tasks, status, person } = row
  return (
    <li class={row.isOver ? 'line over' : 'line'}>
      <button type="button" class="name" data-row={row.record.row} onClick={onOpen}>
        {row.name}
      </button>
      <Bar row={row} months={months} today={today} />
      <p class="help">{[shownWhen(whenOf(row), today, words), person, status].filter(Boolean).join(' · ')}</p>
      <WarningLine documents={documents} rows={rows} row={row} />
      {tasks.total > 0 && (
        <p class="help">{count('roadmap.panel.tasksDone', tasks.total, { done: tasks.done })}</p>
      )}
      <ExampleMark of={row.record} />
    </li>
  )
}

function Bar({ row, months, today }: Pick<Props, 'row' | 'months'> & { today: string }) {
  const [first, , , next] = months
  const { start, finish } = whenOf(row)
  const place = (share: number) => `${share * 100}%`
  // What goes on until its goal, which has no deadline, goes on beyond the axis.
  const bar = barIn(start, finish === '' && row.until ? next : finish, first, next)
  const now = barIn(today, today, first, next)
  const look = row.isDone ? 'done' : row.isOver ? 'dropped' : finish !== '' && finish < today ? 'late' : ''
  return (
    <div class="track" aria-hidden="true">
      {bar && (
        <div
          class={`bar ${look}`}
          style={{ insetInlineStart: place(bar.from), inlineSize: place(bar.length) }}
        />
      )}
      {now && <div class="now" style={{ insetInlineStart: place(now.from) }} />}
    </div>
  )
}

/** What deserves a second look, in words. */
export function WarningLine({ documents, rows, row }: Pick<Props, 'documents' | 'rows' | 'row'>) {
  const { say, language } = useWords()
  const { today } = documents
  const warning = warningOf(row, beforeOf(rows, row), today, row.isPlanned)
  if (!warning) return null
  const day = shownNearDay(finishOf(row), today, language)
  return (
    <p class={warning === 'overdue' ? 'late' : 'caution'}>
      {warning === 'overdue' ? say('roadmap.panel.overdue', { day }) : say(`roadmap.hints.${warning}`)}
    </p>
  )
}
