/** The entries of a list that stands in one cell, one a line; what people put before an entry does not belong to it. */
export function linesOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.replace(/^\s*(?:[•·▪◦]\s*|[-–—*](?:\s+|$)|\d{1,2}[.)]\s+)/, '').trim())
    .filter((line) => line !== '')
}
