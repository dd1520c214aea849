import type { DemoRow } from '../../sheets-templates/template'
import type { Day } from '../core/day'
import type { Words } from './words'

/**
 * What a new sheet begins with beside its template: facts that depend on where the owner is, such as the holidays of
 * her country. They are no example; clearing the example leaves them.
 */
export interface Beginning {
  settings?: Record<string, string | number>
  rows?: DemoRow[]
}

export interface BeginningFacts {
  /** Where the spreadsheet is at home, `el_GR`. */
  locale: string
  today: Day
  words: Words
}

export type Begin = (facts: BeginningFacts) => Beginning

const known = new Map<string, Begin>()

/** A room says what the sheets of its template begin with. */
export function beginWith(template: string, begin: Begin): void {
  known.set(template, begin)
}

export const beginningOf = (template: string, facts: BeginningFacts): Beginning =>
  known.get(template)?.(facts) ?? {}
