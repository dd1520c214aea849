import type { Documents, SheetRecord } from '../../panel/documents'
import { findTask, namesOf, stageNames } from './reads'

/** A board that stood open longer than this is read anew before it writes: stages may have other names by now. */
const FRESH = 8_000

/**
 * The row as it stands in the sheet now, but with the stage that she saw: the server then tells whether somebody
 * moved the card. Without a connection it is what was read last, and the move waits like all that she types.
 */
export async function upToDate(
  documents: Documents,
  shown: SheetRecord,
): Promise<{ record: SheetRecord; stages: readonly string[] }> {
  const known = { record: shown, stages: namesOf(documents).stages }
  if (documents.age() <= FRESH) return known
  try {
    const { tasks } = (await documents.refresh()).sheets
    if (!tasks) return known
    const record = findTask(tasks.rows, shown.row, shown.cells.task ?? '') ?? shown
    const stage = shown.cells.stage ?? ''
    return { record: { ...record, cells: { ...record.cells, stage } }, stages: stageNames(tasks.settings) }
  } catch {
    return known
  }
}
