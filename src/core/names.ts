/**
 * The form in which two spellings of a known name are the same: case, accents, blanks, hyphens and underscores do
 * not count. Upper-case Greek has no accents, and ł is no l with an accent.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(/ł/g, 'l')
    .replace(/’/g, "'")
    .replace(/[\s_-]+/g, ' ')
    .trim()
}
