import { useState } from 'preact/hooks'
import type { CellValue } from '../../panel/documents'
import type { TaskCard } from './reads'

/** A card in her hand, by pointer or by keyboard, and the column that it is over. */
export interface Carried {
  row: number
  /** The board may be read anew meanwhile, and other tasks stand in other rows. */
  task: CellValue
  from: number
  over: number
  byKeyboard: boolean
}

interface Keys {
  lanes: number
  onDrop(card: TaskCard, lane: number): void
}

/** Space picks a card up, arrows choose the column, Space or Enter drops it, Escape puts it back. */
export function useCarry({ lanes, onDrop }: Keys) {
  const [carried, setCarried] = useState<Carried>()
  const pickUp = ({ record }: TaskCard, from: number, byKeyboard: boolean) =>
    setCarried({ row: record.row, task: record.cells.task ?? '', from, over: from, byKeyboard })
  const isCarried = ({ record }: TaskCard): boolean =>
    carried?.row === record.row && carried.task === record.cells.task
  const over = (lane: number) =>
    setCarried((one) => (one && one.over !== lane ? { ...one, over: lane } : one))
  const putBack = () => setCarried(undefined)

  /** Answers whether the key was for a card that is carried. */
  const onKey = (event: KeyboardEvent, card: TaskCard, lane: number): boolean => {
    if (!carried?.byKeyboard || !isCarried(card)) {
      if (event.key === ' ') pickUp(card, lane, true)
      return event.key === ' '
    }
    if (event.key === 'Escape') putBack()
    else if (event.key === ' ' || event.key === 'Enter') {
      putBack()
      onDrop(card, carried.over)
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const step = event.key === 'ArrowRight' ? 1 : -1
      over(Math.min(lanes - 1, Math.max(0, carried.over + step)))
    } else return event.key.startsWith('Arrow')
    return true
  }
  return { carried, isCarried, pickUp, over, putBack, onKey }
}

export type Carry = ReturnType<typeof useCarry>
