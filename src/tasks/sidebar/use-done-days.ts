import { useEffect, useRef } from 'preact/hooks'
import type { CellValue, Documents, SheetRecord } from '../../panel/documents'
import { laneOf } from '../cards'
import { findTask, namesOf } from './reads'

interface Expected {
  record: SheetRecord
  to: number
  done: string
}

/**
 * The day on which a task was done is written after its stage, or taken away: a stage that was refused because
 * somebody else was faster must leave no day behind.
 */
export function useDoneDays(documents: Documents) {
  const expected = useRef<Expected[]>([])

  const written = ({ record, to }: Expected): SheetRecord | undefined => {
    if (documents.draft('tasks', record, 'stage')) return undefined
    const now = findTask(documents.rows('tasks'), record.row, record.cells.task ?? '')
    const stage = String(now?.cells.stage ?? '')
    return laneOf(stage, namesOf(documents).stages) === to ? now : undefined
  }
  useEffect(() => {
    expected.current = expected.current.filter((one) => {
      const record = written(one)
      if (record) documents.type('tasks', record, 'done', one.done)
      return !record
    })
  })

  const forget = (row: number | undefined, task: CellValue | undefined) => {
    expected.current = expected.current.filter(
      ({ record }) => record.row !== row || record.cells.task !== task,
    )
  }
  return {
    forget,
    /** The day that a task is about to have. */
    day: ({ row, cells }: SheetRecord): string | undefined =>
      expected.current.find(({ record }) => record.row === row && record.cells.task === cells.task)?.done,
    /** Once the task stands in that column. */
    write: (record: SheetRecord, to: number, done: string) => {
      forget(record.row, record.cells.task)
      expected.current.push({ record, to, done })
    },
  }
}
