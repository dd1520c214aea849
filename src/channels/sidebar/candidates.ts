import { foldName } from '../../core/names'
import type { Documents, SheetRecord } from '../../panel/documents'
import type { Words } from '../../panel/words'
import { TESTS, type Test } from '../choose'
import { KNOWN_CHANNELS, type KnownChannel } from '../facts'
import type { Draft } from './answers'

/** A channel that can be compared: one that everybody knows, or one that only her sheet names. */
export interface Choosable {
  id: string
  /** As the panel calls it. */
  label: string
  /** As it stands, or will stand, in the sheet. */
  name: string
  /** Its row, if the sheet has one; an example's row is none of hers yet. */
  record?: SheetRecord
}

export const isHers = (record: SheetRecord | undefined): record is SheetRecord =>
  record !== undefined && !record.example

export function choosable(documents: Documents, { say }: Words): Choosable[] {
  const choices = documents.sheet('channels')?.choices.channel ?? []
  const records = documents.rows('channels').filter((record) => nameOf(record) !== '')
  const known = KNOWN_CHANNELS.map((id: KnownChannel): Choosable => {
    const label = say(`names.channels.${id}`)
    const name = choices.find(({ key }) => key === `channels.${id}`)?.text ?? label
    const same = records.filter((record) => [label, name].map(foldName).includes(foldName(nameOf(record))))
    const record = same.find(isHers) ?? same[0]
    return { id, label, name, ...(record ? { record } : {}) }
  })
  const isKnown = (record: SheetRecord) =>
    known.some(({ label, name }) => [label, name].map(foldName).includes(foldName(nameOf(record))))
  const own = records.filter((record) => !isKnown(record))
  const names = [...new Set(own.map(nameOf))]
  return [
    ...known,
    ...names.map((name): Choosable => {
      const record = own.find((one) => nameOf(one) === name)
      return { id: name, label: name, name, ...(record ? { record } : {}) }
    }),
  ]
}

export const nameOf = (record: SheetRecord): string => String(record.cells.channel ?? '').trim()

/** Until she chose, what she has already is what we look at. */
export const pickedOf = (all: Choosable[], { picked }: Draft): Choosable[] =>
  all.filter(({ id, record }) => (picked ? picked.includes(id) : isHers(record)))

/** The ticks of a channel that has a row are those of the sheet; others wait here until it gets one. */
export function testsOf(
  documents: Documents,
  draft: Draft,
  { id, record }: Choosable,
): Record<Test, boolean> {
  const ticked = (test: Test): boolean =>
    isHers(record)
      ? documents.value('channels', record, test) === true
      : (draft.tests[id]?.[test] ?? false) === true
  return Object.fromEntries(TESTS.map((test) => [test, ticked(test)])) as Record<Test, boolean>
}
