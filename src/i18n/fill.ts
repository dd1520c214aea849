/** Puts facts into the `{places}` of a sentence; an unknown place stays as it is, so that it is noticed. */
export function fill(sentence: string, facts: Record<string, string | number> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const fact = facts[name]
    return fact === undefined ? place : String(fact)
  })
}
