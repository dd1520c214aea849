import { useState } from 'preact/hooks'
import type { CellValue, Documents, SheetRecord } from '../../panel/documents'
import { findRow } from '../../panel/use-open-row'

/** A day that is to be another one. */
export interface Change {
  template: 'roadmap' | 'tasks'
  record: SheetRecord
  column: string
  before: CellValue
  after: CellValue
}

interface Outcome {
  made: Change[]
  /** The names of those that somebody else changed meanwhile; they stay as they are. */
  kept: string[]
  isUndone: boolean
}

const NAMES = { roadmap: 'initiative', tasks: 'task' } as const

/** Writes many days at once, each only on top of what was shown, and can take them back. */
export function useShift(documents: Documents) {
  const [outcome, setOutcome] = useState<Outcome>()
  const [isBusy, setBusy] = useState(false)

  async function write(changes: Change[], isUndone: boolean): Promise<void> {
    setBusy(true)
    for (const { template, record, column, after } of changes) documents.type(template, record, column, after)
    await documents.autosave.flush()
    const kept = new Set<string>()
    const made = changes.filter(({ template, record, column }) => {
      const problem = documents.draft(template, record, column)?.problem
      if (!problem) return true
      documents.settle(template, record, column, false)
      kept.add(String(record.cells[NAMES[template]] ?? ''))
      return false
    })
    setOutcome({ made, kept: [...kept], isUndone })
    setBusy(false)
    // What did not reach the server waits, and is shown as it will be.
    if (documents.autosave.isEmpty) await documents.refresh().catch(() => {})
  }

  /** The row as it is now, with the day that was written: the server takes it back only if it still stands there. */
  const backwards = ({ template, record, column, before, after }: Change): Change[] => {
    const name = record.cells[NAMES[template]] ?? ''
    const now = findRow(documents.rows(template), NAMES[template], record.row, name)
    if (!now) return []
    const cells = { ...now.cells, [column]: after }
    return [{ template, record: { ...now, cells }, column, before: after, after: before }]
  }

  return {
    outcome,
    isBusy,
    write: (changes: Change[]) => write(changes, false),
    undo: () => write((outcome?.made ?? []).flatMap(backwards), true),
    forget: () => setOutcome(undefined),
  }
}
