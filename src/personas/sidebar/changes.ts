import { useEffect } from 'preact/hooks'
import type { CellValue, Documents } from '../../panel/documents'
import type { About } from './about-form'
import { kindText, namingRows, type Persona } from './persona'

/** Adds a persona below the others: its row, or nothing where the sheet has one of this name. */
export async function addPersona(documents: Documents, { name, kind }: About): Promise<number | undefined> {
  const row = { persona: name, kind: kindText(documents, kind) }
  const [added] = await documents.add('personas', [row], ['persona'])
  return added?.existed ? undefined : added?.row
}

/** Adds a row with these cells; answers where it stands. */
export async function addCells(documents: Documents, cells: Record<string, CellValue>) {
  const [added] = await documents.add('personas', [cells], ['persona'])
  return added?.row
}

/** What she filled in, as a row of its own; empty cells are left empty. */
export function cellsOf({ record, answers, ...one }: Persona): Record<string, CellValue> {
  const typed = {
    persona: one.name,
    ...answers,
    channel: one.channel,
    spend: one.spend,
    outside: one.outside,
  }
  const all: Record<string, CellValue> = { ...record.cells, ...typed }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}

/** Posts and ideas that are hers follow the new name, or they would name somebody who is gone. */
export function renamePersona(documents: Documents, one: Persona, { name, kind }: About): void {
  if (name !== one.name) {
    for (const { template, record } of namingRows(documents, String(one.record.cells.persona)))
      documents.type(template, record, 'persona', name)
    if (documents.value('personas', null, 'persona') === one.name)
      documents.type('personas', null, 'persona', name)
    documents.type('personas', one.record, 'persona', name)
  }
  if (kind !== one.kind) documents.type('personas', one.record, 'kind', kindText(documents, kind))
}

/**
 * Names and kinds have no field that could ask what to do where somebody else changed them meanwhile: in this sheet
 * her last word counts, a post that got another persona keeps it, and what is gone needs no new name.
 */
export function useSettling(documents: Documents): void {
  useEffect(() => {
    for (const { id, problem } of documents.autosave.all) {
      const isHere = id.template === 'personas'
      const isAnswer = isHere && id.place && id.column !== 'persona' && id.column !== 'kind'
      if (problem && !isAnswer) documents.autosave.settle(id, isHere)
    }
  })
}
