import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { SaveFooter } from '../../panel/save-footer'
import { useWords } from '../../panel/words'
import { quarter } from '../axis'
import { Axis } from './axis'
import { Line } from './line'
import { goalNames, type Row } from './reads'

interface Props {
  documents: Documents
  rows: Row[]
  onOpen(row: Row): void
  onAdd(): void
}

/** All initiatives by their goals, each with its time on one axis. */
export function Overview({ documents, rows, onOpen, onAdd }: Props) {
  const { say } = useWords()
  const [later, setLater] = useState(0)
  const months = quarter(documents.today, later)
  return (
    <>
      {rows.length > 0 && (
        <Axis months={months} today={documents.today} onLater={(step) => setLater(step && later + step)} />
      )}
      <div class="tab">
        {rows.length === 0 && (
          <>
            <p>{say('roadmap.panel.first')}</p>
            <p class="help">{say('roadmap.panel.rough')}</p>
          </>
        )}
        {groups(rows, goalNames(documents)).map(({ goal, members }) => (
          <section class="group" key={goal}>
            <h2>{goal || say('roadmap.panel.noGoal')}</h2>
            <ul>
              {members.map((row) => (
                <Line key={row.record.row} {...{ documents, rows, row, months }} onOpen={() => onOpen(row)} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <SaveFooter documents={documents}>
        <Button isPrimary onClick={onAdd}>
          {say('roadmap.panel.add')}
        </Button>
      </SaveFooter>
    </>
  )
}

/** In the order of the goals; what has none comes last. Within a goal by start, what is over at the end. */
function groups(rows: Row[], goals: string[]): { goal: string; members: Row[] }[] {
  const named = [...goals, ...rows.map(({ goal }) => goal).filter((goal) => goal !== ''), '']
  const start = (row: Row) => `${row.isOver ? 1 : 0}${row.start || row.end || '9999'}`
  return [...new Set(named)]
    .map((goal) => ({
      goal,
      members: rows
        .filter((row) => row.goal === goal.trim())
        .sort((one, other) => (start(one) < start(other) ? -1 : start(one) > start(other) ? 1 : 0)),
    }))
    .filter(({ members }) => members.length > 0)
}
