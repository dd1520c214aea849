import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { SaveFooter } from '../../panel/save-footer'
import { useOpenRow } from '../../panel/use-open-row'
import { useWords } from '../../panel/words'
import { type Filter as Chosen, inLanes, isShown } from '../cards'
import { Details } from './details'
import { Filter } from './filter'
import { Lane } from './lane'
import { NewsLine } from './news'
import { cardOf, DONE, findTask, HOLD, namesOf, type TaskCard } from './reads'
import { useCarry } from './use-carry'
import { useMoves } from './use-moves'

const ALL: Chosen = { search: '' }

export function Board({ documents }: { documents: Documents }) {
  const { say } = useWords()
  const [filter, setFilter] = useState(ALL)
  const moves = useMoves(documents)
  const names = namesOf(documents)
  const cards = documents
    .rows('tasks')
    .map((record) => moves.shown(cardOf(documents, record)))
    .filter((card) => card.task !== '')
  const lanes = inLanes(cards, names)
  const shown = lanes.map((lane) => lane.filter((card) => isShown(card, filter)))
  const open = useOpenRow(documents, 'tasks')
  const openCard = cards.find(({ record }) => record === open.record)
  const close = () => {
    focusOn.current = `[data-row="${open.record?.row}"] .title`
    open.close()
  }

  /** A card that changes its column is a new element there: the focus follows it, to the question where one is asked. */
  const focusOn = useRef<string | undefined>(undefined)
  const follow = () => {
    const found = focusOn.current && document.querySelector<HTMLElement>(focusOn.current)
    if (!found) return
    focusOn.current = undefined
    found.focus()
  }
  useEffect(follow)
  const drop = (card: TaskCard, lane: number) => {
    const asksWhy = lane === HOLD && card.reason === ''
    const there = `[data-row="${card.record.row}"]`
    focusOn.current = `[data-lane="${lane}"] ${there} ${asksWhy ? 'textarea' : '.title'}`
    void moves.move(card.record, lane).finally(() => {
      // Somebody else may have put it elsewhere.
      if (focusOn.current) focusOn.current = `${there} .title`
      follow()
    })
  }
  const carry = useCarry({ lanes: names.stages.length, onDrop: drop })
  const dropped = (lane: number) => {
    const { row = 0, task = '' } = carry.carried ?? {}
    const carried = findTask(documents.rows('tasks'), row, task)
    const card = cards.find(({ record }) => record === carried)
    carry.putBack()
    if (card) drop(card, lane)
  }
  return (
    <>
      <h1 class="unseen">{say('board.title')}</h1>
      <Filter
        documents={documents}
        filter={filter}
        onFilter={setFilter}
        done={lanes[DONE]?.length ?? 0}
        total={cards.length}
      />
      {cards.length > 0 && shown.every((lane) => lane.length === 0) && (
        <div class="none">
          <p>{say('board.panel.none')}</p>
          <Button look="outlined" onClick={() => setFilter(ALL)}>
            {say('board.panel.showAll')}
          </Button>
        </div>
      )}
      {cards.length === 0 && <p class="none">{say('board.panel.first')}</p>}
      <div class="lanes">
        {shown.map((lane, index) => (
          <Lane
            key={index}
            {...{ documents, moves, carry }}
            name={names.stages[index] ?? ''}
            lane={index}
            cards={lane}
            total={lanes[index]?.length ?? 0}
            person={filter.person}
            onOpen={({ record }) => open.open(record)}
            onDrop={dropped}
          />
        ))}
      </div>
      <NewsLine documents={documents} moves={moves} carried={carry.carried} />
      <SaveFooter documents={documents} />
      {openCard && (
        <Details key={open.id} documents={documents} card={openCard} moves={moves} onClose={close} />
      )}
    </>
  )
}
