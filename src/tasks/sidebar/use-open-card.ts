import { useRef, useState } from 'preact/hooks'
import type { CellValue, Documents } from '../../panel/documents'
import { findTask, type TaskCard } from './reads'

/**
 * The card whose details are open. It is followed while it is renamed here and while others insert rows, so that
 * what she types never goes into another task.
 */
export function useOpenCard(documents: Documents, cards: TaskCard[]) {
  const [id, setId] = useState(0)
  const at = useRef<{ row: number; name: CellValue; names: CellValue[] } | undefined>(undefined)
  const find = (): TaskCard | undefined => {
    if (!at.current) return undefined
    const { row, name, names } = at.current
    const rows = cards.map(({ record }) => record)
    const here = rows.find((one) => one.row === row && names.includes(one.cells.task ?? ''))
    const record = here ?? findTask(rows, row, name)
    return cards.find((one) => one.record === record)
  }
  const card = find()
  if (card && at.current) {
    const { record } = card
    const names = [...new Set([...at.current.names, documents.value('tasks', record, 'task')])]
    at.current = { row: record.row, name: record.cells.task ?? '', names }
  }
  return {
    id,
    card,
    open: ({ record }: TaskCard) => {
      const name = record.cells.task ?? ''
      at.current = { row: record.row, name, names: [name] }
      setId((last) => last + 1)
    },
    close: () => {
      const row = at.current?.row
      setId(0)
      at.current = undefined
      document.querySelector<HTMLElement>(`.card[data-row="${row}"] .title`)?.focus()
    },
  }
}
