/** A sentence in the forms that a language has for a count (CLDR names); `other` is always there. */
export interface Plural {
  one?: string
  few?: string
  many?: string
  other: string
}
