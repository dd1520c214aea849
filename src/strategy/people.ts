/** A cell may name several people; the sheet's own list of people splits it in the same way. */
export function namesIn(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[,;\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  ]
}

export interface Hats {
  name: string
  count: number
}

/** How many roles each person has, in the order in which they are named. */
export function hatsOf(answers: readonly string[]): Hats[] {
  const counts = new Map<string, number>()
  for (const name of answers.flatMap(namesIn)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count }))
}
