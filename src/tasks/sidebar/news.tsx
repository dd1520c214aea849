import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { useWords } from '../../panel/words'
import { laneOf } from '../cards'
import { cardOf, limitOf, namesOf } from './reads'
import type { Carried } from './use-carry'
import type { Moves, News } from './use-moves'

interface Props {
  documents: Documents
  moves: Moves
  carried: Carried | undefined
}

/** How cards are moved, and in its place what just happened, seen and heard: where a card is carried, where it went, and what that means. */
export function NewsLine({ documents, moves, carried }: Props) {
  const { say } = useWords()
  const { stages } = namesOf(documents)
  const stage = (lane: number) => stages[lane] ?? ''
  const { news } = moves
  const inHand =
    carried?.byKeyboard &&
    say(carried.over === carried.from ? 'board.panel.pickedUp' : 'board.panel.isOver', {
      task: String(carried.task),
      stage: stage(carried.over),
    })
  const sentence = inHand || (news && said(news))
  return (
    <div class={sentence ? 'news' : 'news quiet'}>
      <p class={sentence ? 'unseen' : 'help'} id="card-keys">
        {say('board.panel.keys')}
      </p>
      <p role="status">{sentence}</p>
      {!inHand && news?.kind === 'moved' && (
        <Button onClick={() => void moves.undo(news)}>{say('common.buttons.undo')}</Button>
      )}
    </div>
  )

  function said(one: News): string {
    if (one.kind === 'refused') return one.message
    if (one.kind === 'moved') {
      const moved = { task: String(one.record.cells.task ?? ''), stage: stage(one.to) }
      const full = tooMany(one.to)
      return say('board.panel.moved', moved) + (full ? ` ${full}` : '')
    }
    return say(`board.panel.${one.kind}`, { task: one.task })
  }

  function tooMany(lane: number): string {
    const limit = limitOf(documents, lane)
    const there = documents.rows('tasks').map((record) => cardOf(documents, record))
    const total = there.filter((card) => card.task !== '' && laneOf(card.stage, stages) === lane).length
    if (limit === undefined || total <= limit) return ''
    return say('board.panel.full', { stage: stage(lane), count: total, limit })
  }
}
