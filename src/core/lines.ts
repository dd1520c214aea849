/** The entries of a text, one a line; what people put before an entry of a list does not belong to it. */
export function linesIn(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.replace(/^\s*(?:[-–—•*·]|\d+[.)])?\s*/, '').trim())
    .filter((line) => line !== '')
}
