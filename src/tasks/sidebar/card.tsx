import { Button } from '../../panel/button'
import { shownNearDay } from '../../panel/days'
import type { Documents } from '../../panel/documents'
import { ExampleMark } from '../../panel/example-mark'
import { useWords } from '../../panel/words'
import { isOverdue } from '../cards'
import { DONE, HOLD, namesOf, type TaskCard } from './reads'
import { Reason } from './reason'
import type { Carry } from './use-carry'
import type { Moves } from './use-moves'

interface Props {
  documents: Documents
  card: TaskCard
  lane: number
  moves: Moves
  carry: Carry
  /** Tab stops at one card of a column; arrow keys go on from there. */
  isTabStop: boolean
  onFocus(): void
  onOpen(): void
}

export function CardView({ documents, card, lane, moves, carry, isTabStop, onFocus, onOpen }: Props) {
  const { record, task } = card
  const isCarried = carry.isCarried(card)
  const isOnHold = lane === HOLD
  return (
    <li
      class={`card${isCarried ? ' carried' : ''}`}
      data-row={record.row}
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', task)
        carry.pickUp(card, lane, false)
      }}
      onDragEnd={carry.putBack}
    >
      <button
        type="button"
        class="title"
        tabIndex={isTabStop ? 0 : -1}
        aria-describedby="card-keys"
        onClick={onOpen}
        onFocus={onFocus}
        onBlur={() => isCarried && carry.carried?.byKeyboard && carry.putBack()}
        onKeyDown={(event) => {
          if (carry.onKey(event, card, lane)) event.preventDefault()
          else goTo(event)
        }}
      >
        {task}
      </button>
      <Facts documents={documents} card={card} lane={lane} />
      {isOnHold && <Reason documents={documents} card={card} key={record.row} />}
      <ExampleMark of={record} />
      <Meanwhile card={card} moves={moves} documents={documents} />
    </li>
  )
}

function Facts({ documents, card, lane }: Pick<Props, 'documents' | 'card' | 'lane'>) {
  const { say, sayAny, language } = useWords()
  const { person, priority, initiative, done, deadline } = card
  const isDone = lane === DONE
  const isLate = isOverdue(card, namesOf(documents), documents.today)
  const choice = documents.sheet('tasks')?.choices.priority?.find(({ text }) => text === priority)
  const named = choice ? sayAny(choice.key) : priority
  const day = isDone ? done : deadline
  const key = isDone ? 'doneOn' : isLate ? 'overdue' : 'by'
  return (
    <>
      {person !== '' && <p>{person}</p>}
      {day !== '' && (
        <p class={isLate ? 'late' : 'help'}>
          {say(`board.panel.${key}`, { day: shownNearDay(day, documents.today, language) })}
        </p>
      )}
      {priority !== '' && !isDone && <p class="help">{say('board.panel.priority', { priority: named })}</p>}
      {initiative !== '' && <p class="help">{initiative}</p>}
    </>
  )
}

/** Somebody else was faster: her own move was not written, and can be repeated with one click. */
function Meanwhile({ documents, card, moves }: Pick<Props, 'documents' | 'card' | 'moves'>) {
  const { say } = useWords()
  const conflict = moves.conflictOf(card.record)
  if (!conflict) return null
  const { stages } = namesOf(documents)
  return (
    <div class="meanwhile" role="status">
      <p>{say('board.panel.meanwhile', { stage: conflict.now || (stages[0] ?? '') })}</p>
      <Button look="outlined" onClick={() => void moves.repeat(card.record, conflict)}>
        {say('board.panel.repeat', { stage: stages[conflict.to] ?? '' })}
      </Button>
      <Button onClick={() => moves.forget(card.record)}>{say('board.panel.leave')}</Button>
    </div>
  )
}

/** Up and down to the next card of the column, left and right to the column beside. */
function goTo(event: KeyboardEvent): void {
  const title = event.currentTarget as HTMLElement
  const cards = (lane: Element | null | undefined) => [
    ...(lane?.querySelectorAll<HTMLElement>('.card .title') ?? []),
  ]
  const lane = title.closest('.lane')
  const here = cards(lane)
  const at = here.indexOf(title)
  const lanes = [...(lane?.parentElement?.querySelectorAll('.lane') ?? [])]
  const beside = (step: number) => {
    let next = lanes.indexOf(lane as Element) + step
    while (lanes[next] && cards(lanes[next]).length === 0) next += step
    const there = cards(lanes[next])
    return there[Math.min(at, there.length - 1)]
  }
  const keys: Record<string, (() => HTMLElement | undefined) | undefined> = {
    ArrowDown: () => here[at + 1],
    ArrowUp: () => here[at - 1],
    ArrowRight: () => beside(1),
    ArrowLeft: () => beside(-1),
  }
  const next = keys[event.key]?.()
  if (!next) return
  event.preventDefault()
  next.focus()
}
