import type { Documents, SheetRecord } from '../../panel/documents'
import type { Words } from '../../panel/words'
import { TESTS, type Test } from '../choose'
import { KNOWN_CHANNELS } from '../facts'
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
  const withRow = (id: string, label: string, name: string): Choosable => {
    const same = records.filter((record) => [label, name].some((one) => isSame(one, nameOf(record))))
    const record = same.find(isHers) ?? same[0]
    return { id, label, name, ...(record ? { record } : {}) }
  }
  const known = KNOWN_CHANNELS.map((id) => {
    const label = say(`names.channels.${id}`)
    return withRow(id, label, choices.find(({ key }) => key === `channels.${id}`)?.text ?? label)
  })
  const isKnown = (one: string) => known.some(({ label, name }) => isSame(one, label) || isSame(one, name))
  const own = [...new Set(records.map(nameOf))].filter((name) => !isKnown(name))
  return [...known, ...own.map((name) => withRow(name, name, name))]
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

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
    isHers(record) ? documents.value('channels', record, test) === true : draft.tests[id]?.[test] === true
  return Object.fromEntries(TESTS.map((test) => [test, ticked(test)])) as Record<Test, boolean>
}
