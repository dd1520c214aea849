import { useEffect, useReducer, useRef, useState } from 'preact/hooks'
import type { Draft } from '../../panel/autosave'
import type { CellValue, Documents, SheetRecord } from '../../panel/documents'
import { laneOf } from '../cards'
import { cardOf, DONE, findTask, namesOf, type TaskCard } from './reads'
import { upToDate } from './up-to-date'
import { useDoneDays } from './use-done-days'

/** What became of the last thing she did with a card; said in words by the board. */
export type News =
  | { kind: 'moved'; record: SheetRecord; from: number; to: number; done: string }
  | { kind: 'added' | 'removed' | 'gone' | 'there'; task: string }
  | { kind: 'refused'; task: string; message: string }

/** Somebody else moved a card while she moved it: hers was not written, and can be repeated. */
export interface Conflict {
  row: number
  task: CellValue
  /** Where she wanted it. */
  to: number
  /** Where it stands now, in the words of the sheet. */
  now: string
}

const wayOf = ({ row, cells }: SheetRecord): string => `${row} ${cells.task}`

/**
 * Moves of cards. Each is held against the sheet twice: a board that was not read for a while is read first, and the
 * server writes a stage only on top of the one that was shown. So the same card can be moved by two people, and the
 * second one hears of it.
 */
export function useMoves(documents: Documents) {
  const [conflicts, setConflicts] = useState<Conflict[]>([])
  const [news, setNews] = useState<News>()
  const [, draw] = useReducer((count: number) => count + 1, 0)
  /** Cards on their way: they stand where she put them while the sheet is read. */
  const moving = useRef(new Map<string, number>())
  const doneDays = useDoneDays(documents)

  const find = (row: number, task: CellValue) => findTask(documents.rows('tasks'), row, task)
  const conflictOf = (record: SheetRecord): Conflict | undefined =>
    conflicts.find(({ row, task }) => find(row, task)?.row === record.row)
  const forget = (record: SheetRecord) => {
    const settled = conflictOf(record)
    setConflicts((all) => all.filter((one) => one !== settled))
  }

  const tell = ({ id, after, problem }: Draft) => {
    const { row = 0, value: task = '' } = id.place ?? {}
    documents.autosave.settle(id, false)
    doneDays.forget(row, task)
    if (problem?.kind === 'changed') {
      const to = laneOf(String(after), namesOf(documents).stages)
      setConflicts((all) => [...all, { row, task, to, now: String(problem.now) }])
      setNews(undefined)
    } else if (problem?.kind === 'gone') setNews({ kind: 'gone', task: String(task) })
    else if (problem) setNews({ kind: 'refused', task: String(task), message: problem.message })
  }
  // Also for moves of an earlier opening, which the browser kept and sent by now.
  useEffect(() => {
    const refused = documents.autosave.all.filter(
      ({ id, problem }) => id.template === 'tasks' && id.column === 'stage' && problem,
    )
    refused.forEach(tell)
    if (refused.length > 0) documents.refresh().catch(() => {})
  })

  async function move(shown: SheetRecord, to: number, doneOn = documents.today): Promise<void> {
    const card = cardOf(documents, shown)
    const from = laneOf(card.stage, namesOf(documents).stages)
    if (from === to) return
    forget(shown)
    setNews(undefined)
    moving.current.set(wayOf(shown), to)
    draw(undefined)
    try {
      const { record, stages } = await upToDate(documents, await documents.settled('tasks', shown))
      documents.type('tasks', record, 'stage', stages[to] ?? '')
      doneDays.forget(record.row, record.cells.task)
      if (to === DONE || card.done !== '') doneDays.write(record, to, to === DONE ? doneOn : '')
      await documents.autosave.flush()
      if (!documents.draft('tasks', record, 'stage'))
        setNews({ kind: 'moved', record, from, to, done: card.done })
    } finally {
      moving.current.delete(wayOf(shown))
      draw(undefined)
    }
  }

  return {
    news,
    say: setNews,
    move,
    conflictOf,
    /** Lets the card stand where somebody else put it. */
    forget,
    /** The same move again, now on top of what somebody else did. */
    repeat: (record: SheetRecord, { to }: Conflict) => move(record, to),
    /** Puts the card back where it was, with the day that it had. */
    undo: (last: News & { kind: 'moved' }) => {
      const record = find(last.record.row, last.record.cells.task ?? '')
      return record ? move(record, last.from, last.done || documents.today) : undefined
    },
    /** A card as it is shown: while it is on its way, where she put it. */
    shown: (card: TaskCard): TaskCard => {
      const to = moving.current.get(wayOf(card.record))
      const stage = to === undefined ? card.stage : (namesOf(documents).stages[to] ?? card.stage)
      const done = to === DONE ? documents.today : doneDays.day(card.record)
      return { ...card, stage, done: done ?? card.done }
    },
  }
}

export type Moves = ReturnType<typeof useMoves>
