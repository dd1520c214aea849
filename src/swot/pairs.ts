import type { List, Lists } from './lists'

/** What follows from one thing inside the shop and one outside of it. */
export const PAIRS = {
  use: ['strengths', 'opportunities'],
  improve: ['weaknesses', 'opportunities'],
  defend: ['strengths', 'threats'],
  avoid: ['weaknesses', 'threats'],
} as const satisfies Record<string, readonly [List, List]>

export type Pair = keyof typeof PAIRS
export const KINDS = Object.keys(PAIRS) as Pair[]

export interface Brand {
  who: string
  lists: Lists
}

/** What may stand on the outer side of a pair; `who` is the competitor that it is about. */
export interface Outer {
  text: string
  who?: string
}

/** A competitor's weak point is an opportunity of ours, and what they do well is a threat. */
const THEIRS = { opportunities: 'weaknesses', threats: 'strengths' } as const

export function outerOf(pair: Pair, own: Lists, competitors: readonly Brand[]): Outer[] {
  const list = PAIRS[pair][1]
  return [
    ...own[list].map((text) => ({ text })),
    ...competitors.flatMap(({ who, lists }) => lists[THEIRS[list]].map((text) => ({ text, who }))),
  ]
}

/**
 * The first combination that is still open, where the two lists have one: those that stand high in both lists come
 * first, because people write down first what matters most.
 */
export function openPair(
  inner: number,
  outer: number,
  isDone: (inner: number, outer: number) => boolean,
): [number, number] | undefined {
  for (let depth = 0; depth < inner + outer - 1; depth++) {
    for (let at = Math.min(depth, inner - 1); at >= 0; at--) {
      const other = depth - at
      if (other < outer && !isDone(at, other)) return [at, other]
    }
  }
  return undefined
}
