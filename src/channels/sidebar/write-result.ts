import type { CellValue, Documents } from '../../panel/documents'
import type { Draft } from './answers'
import { type Choosable, isHers, testsOf } from './candidates'
import { INPUTS } from './columns'
import type { OwnWords } from './own-words'
import { hasPurpose, suggested } from './purpose'

/** Writes rank and purpose of what she takes; channels that have no row yet get one. */
export async function writeResult(
  documents: Documents,
  draft: Draft,
  taken: Choosable[],
  words: OwnWords,
): Promise<'written' | 'unsaved' | 'conflict'> {
  const rows = taken.map((channel, index) => ({
    channel,
    cells: cellsOf(documents, draft, channel, index + 1, words),
  }))
  for (const { channel, cells } of rows) {
    const { record } = channel
    if (!record) continue
    for (const [column, value] of Object.entries(cells)) {
      if (documents.value('channels', record, column) !== value)
        documents.type('channels', record, column, value)
    }
  }
  await documents.autosave.flush()
  const added = rows
    .filter(({ channel }) => !channel.record)
    .map(({ channel, cells }) => ({ channel: channel.name, ...cells }))
  const answers = added.length > 0 ? await documents.add('channels', added, ['channel']) : []
  if (documents.autosave.all.some((one) => one.problem) || answers.some(({ existed }) => existed))
    return 'conflict'
  return documents.autosave.isEmpty ? 'written' : 'unsaved'
}

/** Hers: rank, and what is still empty. An example's row, or a new one: all that we know, and the rest empty. */
function cellsOf(
  documents: Documents,
  draft: Draft,
  channel: Choosable,
  rank: number,
  words: OwnWords,
): Record<string, CellValue> {
  const { record } = channel
  const purpose = (draft.purposes[channel.id] ?? suggested(channel, draft, rank, words)).trim()
  const criterion = draft.criterionText.trim()
  if (isHers(record)) {
    return {
      rank,
      ...(hasPurpose(documents, record) ? {} : { purpose }),
      ...(record.cells.criterion === '' && criterion !== '' ? { criterion } : {}),
    }
  }
  const known = { rank, purpose, criterion, ...testsOf(documents, draft, channel) }
  if (!record) return known
  const emptied = INPUTS.map((column): [string, CellValue] => [column, ''])
  return { ...Object.fromEntries(emptied), ...known }
}
