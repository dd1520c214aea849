/** A note of the sheet in two: the question that it begins with, and the tip after it. */
export function asked(note: string, language: string): { question: string; tip: string } {
  // Greek asks with what others pause with.
  const end = note.lastIndexOf(language === 'el' ? ';' : '?') + 1
  return { question: note.slice(0, end).trim(), tip: note.slice(end).trim() }
}
