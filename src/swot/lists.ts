import { linesOf } from '../core/lines'

export const LISTS = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const
export type List = (typeof LISTS)[number]

/** The four lists of a brand, each with its entries. */
export type Lists = Record<List, string[]>

export const listsOf = (textOf: (list: List) => string): Lists => ({
  strengths: linesOf(textOf('strengths')),
  weaknesses: linesOf(textOf('weaknesses')),
  opportunities: linesOf(textOf('opportunities')),
  threats: linesOf(textOf('threats')),
})

export const filledLists = (lists: Lists): number => LISTS.filter((list) => lists[list].length > 0).length
