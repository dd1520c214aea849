import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { useWords } from '../../panel/words'
import { AddTask } from './add-task'
import { CardView } from './card'
import { DONE, limitOf, type TaskCard } from './reads'
import type { Carry } from './use-carry'
import type { Moves } from './use-moves'

/** Columns stay short: of what is done the last ones, of all others what can be overlooked. */
const AT_ONCE = 50
const DONE_AT_ONCE = 20

interface Props {
  documents: Documents
  name: string
  lane: number
  cards: TaskCard[]
  /** How many stand in it, whatever the filter shows. */
  total: number
  moves: Moves
  carry: Carry
  person: string | undefined
  onOpen(card: TaskCard): void
  onDrop(lane: number): void
}

export function Lane(props: Props) {
  const { documents, name, lane, cards, total, moves, carry, person, onOpen, onDrop } = props
  const { count } = useWords()
  const page = lane === DONE ? DONE_AT_ONCE : AT_ONCE
  const [most, setMost] = useState(page)
  const [stop, setStop] = useState<number>()
  const shown = cards.slice(0, most)
  const tabStop = shown.some(({ record }) => record.row === stop) ? stop : shown[0]?.record.row
  const limit = limitOf(documents, lane)
  const { carried } = carry
  return (
    <section
      class={`lane${carried && carried.over === lane ? ' over' : ''}${lane === DONE ? ' quiet' : ''}`}
      aria-label={name}
      data-lane={lane}
      onDragOver={(event) => {
        if (!carried) return
        event.preventDefault()
        carry.over(lane)
      }}
      onDrop={(event) => {
        event.preventDefault()
        onDrop(lane)
      }}
    >
      <h2>
        {name} <Total total={total} limit={limit} />
      </h2>
      <ul>
        {shown.map((card) => (
          <CardView
            key={card.record.row}
            {...{ documents, card, lane, moves, carry }}
            isTabStop={card.record.row === tabStop}
            onFocus={() => setStop(card.record.row)}
            onOpen={() => onOpen(card)}
          />
        ))}
        {cards.length > most && (
          <li>
            <Button onClick={() => setMost(most + page)}>
              {count('board.panel.more', Math.min(page, cards.length - most))}
            </Button>
          </li>
        )}
      </ul>
      <AddTask {...{ documents, name, lane, moves, person }} />
    </section>
  )
}

function Total({ total, limit }: { total: number; limit: number | undefined }) {
  const { say } = useWords()
  if (limit === undefined) return <span class="total">{total}</span>
  const facts = { count: total, limit }
  return (
    <span class={total > limit ? 'total caution' : 'total'}>
      {say(total > limit ? 'board.panel.over' : 'board.panel.of', facts)}
    </span>
  )
}
