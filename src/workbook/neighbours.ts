import type { Neighbour } from './render/formula'
import { newLayout } from './render/layout'
import { type OurSheet, templateOf } from './sheets'
import { readTable } from './table'

/** A sheet that is claimed and about to be drawn. */
export interface Coming {
  id: string
  sheet: GoogleAppsScript.Spreadsheet.Sheet
  name: string
  /** Google's number of the sheet. */
  number: number
}

/** For each template, how its formulas find another's table. */
export type NeighboursOf = (own: string) => (id: string) => Neighbour | undefined

/** Finds tables as they stand now, or as they are about to be drawn; each sheet is read at most once. */
export function neighboursOf(there: OurSheet[], year: number, coming: Coming[] = []): NeighboursOf {
  const known = new Map<string, Neighbour | undefined>(
    coming.map(({ id, name, number }) => [
      id,
      { sheetName: name, sheetId: number, layout: newLayout(templateOf(id)) },
    ]),
  )
  return (own) => (id) => {
    if (id === own) return undefined
    if (!known.has(id)) {
      const all = there.filter((ours) => ours.template === id)
      // Of the sheets that exist once a year, the one of the same year.
      const ours = all.find((one) => one.year === year) ?? all[0]
      known.set(
        id,
        ours && { sheetName: ours.sheet.getName(), sheetId: ours.id, layout: readTable(ours).layout },
      )
    }
    return known.get(id)
  }
}
