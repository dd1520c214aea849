import { useEffect, useReducer, useRef, useState } from 'preact/hooks'
import type { Draft } from '../../panel/autosave'
import type { CellValue, Documents, SheetRecord } from '../../panel/documents'
import { laneOf } from '../cards'
import { cardOf, DONE, findTask, namesOf, stageNames } from './reads'

/** What became of the last thing she did with a card; said in words by the board. */
export type News =
  | { kind: 'moved'; record: SheetRecord; from: number; to: number; done: string }
  | { kind: 'removed' | 'gone' | 'there'; task: string }
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

/** A day that follows a move once it is written: done today, or no longer done. */
interface Following {
  record: SheetRecord
  to: number
  done: string
}

/** A board that stood open longer than this is read anew before it writes: stages may have other names by now. */
const FRESH = 8_000

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
  const following = useRef<Following[]>([])

  const conflictOf = (record: SheetRecord): Conflict | undefined =>
    conflicts.find(({ row, task }) => findTask(documents.rows('tasks'), row, task)?.row === record.row)
  const forget = (record: SheetRecord) => {
    const settled = conflictOf(record)
    setConflicts((all) => all.filter((one) => one !== settled))
  }

  const dropFollowing = (row: number | undefined, task: unknown) => {
    following.current = following.current.filter(
      ({ record }) => record.row !== row || record.cells.task !== task,
    )
  }

  const refused = (draft: Draft) => {
    const { id, after, problem } = draft
    documents.autosave.settle(id, false)
    dropFollowing(id.place?.row, id.place?.value)
    const task = String(id.place?.value ?? '')
    if (problem?.kind === 'changed') {
      const to = laneOf(String(after), namesOf(documents).stages)
      const { row = 0, value = '' } = id.place ?? {}
      const conflict = { row, task: value, to, now: String(problem.now) }
      setConflicts((all) => [...all, conflict])
      setNews(undefined)
    } else if (problem?.kind === 'gone') setNews({ kind: 'gone', task })
    else if (problem) setNews({ kind: 'refused', task, message: problem.message })
  }

  useEffect(() => {
    const drafts = documents.autosave.all.filter(
      ({ id, problem }) => id.template === 'tasks' && id.column === 'stage' && problem,
    )
    drafts.forEach(refused)
    if (drafts.length > 0) documents.refresh().catch(() => {})
  })

  // The day of a task that is done is written after its stage: a stage that was refused must leave no day behind.
  useEffect(() => {
    const { stages } = namesOf(documents)
    const written = (one: Following) => {
      if (documents.draft('tasks', one.record, 'stage')) return undefined
      const now = findTask(documents.rows('tasks'), one.record.row, one.record.cells.task ?? '')
      return now && laneOf(String(now.cells.stage ?? ''), stages) === one.to ? now : undefined
    }
    following.current = following.current.filter((one) => {
      const record = written(one)
      if (record) documents.type('tasks', record, 'done', one.done)
      return !record
    })
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
      await documents.autosave.flush()
      const { record, stages } = await upToDate(documents, shown)
      const stage = stages[to] ?? ''
      documents.type('tasks', record, 'stage', stage)
      dropFollowing(record.row, record.cells.task)
      // Between two stages that are both not “done” there is no day to write or to take away.
      if (to === DONE || from === DONE || card.done !== '')
        following.current.push({ record, to, done: to === DONE ? doneOn : '' })
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
    /** The same move again, now on top of what somebody else did. */
    repeat: (record: SheetRecord, { to }: Conflict) => move(record, to),
    forget,
    conflictOf,
    /** The stage that a card is shown in: while it is on its way, the one where she put it. */
    stageOf: (record: SheetRecord, stage: string): string => {
      const to = moving.current.get(wayOf(record))
      return to === undefined ? stage : (namesOf(documents).stages[to] ?? stage)
    },
    undo: (last: News & { kind: 'moved' }) => {
      const { row, cells } = last.record
      const record = findTask(documents.rows('tasks'), row, cells.task ?? '')
      return record ? move(record, last.from, last.done || documents.today) : undefined
    },
  }
}

export type Moves = ReturnType<typeof useMoves>

/**
 * The row as it stands in the sheet now, but with the stage that she saw: the server then tells whether somebody
 * moved the card. Without a connection it is what was read last, and the move waits like all that she types.
 */
async function upToDate(
  documents: Documents,
  shown: SheetRecord,
): Promise<{ record: SheetRecord; stages: string[] }> {
  const known = { record: shown, stages: namesOf(documents).stages as string[] }
  if (documents.age() <= FRESH) return known
  try {
    const { tasks } = (await documents.refresh()).sheets
    if (!tasks) return known
    const record = findTask(tasks.rows, shown.row, shown.cells.task ?? '') ?? shown
    const stage = shown.cells.stage ?? ''
    return {
      record: { ...record, cells: { ...record.cells, stage } },
      stages: stageNames(tasks.settings),
    }
  } catch {
    return known
  }
}
