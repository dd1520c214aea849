import type { Documents, SheetRecord } from '../../panel/documents'
import { type List, type Lists, listsOf } from '../lists'
import { ownAmong, sameName } from '../own'

/** A row of the sheet: the shop itself or one of its competitors. */
export interface BrandRow {
  record: SheetRecord
  who: string
  lists: Lists
  isOwn: boolean
}

export interface Brands {
  own: BrandRow | undefined
  competitors: BrandRow[]
  all: BrandRow[]
}

const text = (documents: Documents, record: SheetRecord, column: string): string =>
  String(documents.value('swot', record, column))

/** What the shop is called elsewhere: in the strategy, and among the competitors. */
export function shopNames(documents: Documents, isHers = (_: SheetRecord): boolean => true): string[] {
  const us = documents
    .sheet('competitors')
    ?.choices.kind?.find(({ key }) => key === 'competitors.kinds.us')?.text
  return [
    ...documents
      .rows('strategy')
      .filter((record) => isHers(record) && record.cells.key === 'name')
      .map(({ cells }) => String(cells.answer)),
    ...documents
      .rows('competitors')
      .filter((record) => isHers(record) && us !== undefined && record.cells.kind === us)
      .map(({ cells }) => String(cells.competitor)),
  ].filter((name) => name !== '')
}

/** Competitors of the sheet Competitors that are not in the SWOT yet; an example is nobody's competitor. */
export function otherCompetitors(documents: Documents, brands: Brands): SheetRecord[] {
  const ours = shopNames(documents)
  const isHere = (name: string) =>
    brands.all.some(({ who }) => sameName(who, name)) || ours.some((one) => sameName(one, name))
  return documents
    .rows('competitors')
    .filter(({ example, cells }) => !example && cells.competitor !== '' && !isHere(String(cells.competitor)))
}

/** Her own rows come before those of the example, and the shop before its competitors. */
export function readBrands(documents: Documents): Brands {
  const rows = documents.rows('swot').map((record) => ({
    record,
    who: text(documents, record, 'who'),
    lists: listsOf((list: List) => text(documents, record, list)),
    isOwn: false,
  }))
  const ours = shopNames(documents)
  const rivals = documents
    .rows('competitors')
    .map(({ cells }) => String(cells.competitor))
    .filter((name) => !ours.some((one) => sameName(one, name)))
  const hers = rows.filter(({ record }) => !record.example)
  const examples = rows.filter(({ record }) => record.example)
  const ownIn = (some: typeof rows) =>
    some[
      ownAmong(
        some.map(({ who }) => who),
        ours,
        rivals,
      )
    ]
  const own = ownIn(hers) ?? ownIn(examples)
  const competitors = [...hers, ...examples].filter((one) => one !== own)
  const marked = own && { ...own, isOwn: true }
  return { own: marked, competitors, all: [...(marked ? [marked] : []), ...competitors] }
}
