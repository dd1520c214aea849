/** Up to two letters that stand for a persona in its circle. */
export function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? []
  const [first = '', last = ''] = words.length > 1 ? [words[0], words[words.length - 1]] : words
  return [first, last]
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase()
}

/**
 * What a copy is called: `mark` makes “Grace (copy)” of “Grace”, a copy of a copy is none the longer for it, and
 * where the name is taken a number follows.
 */
export function copyName(name: string, mark: (name: string) => string, taken: readonly string[]): string {
  const suffix = mark('')
  const at = name.lastIndexOf(suffix.trim())
  const bare =
    at > 0 && /^[\s\d]*$/.test(name.slice(at + suffix.trim().length)) ? name.slice(0, at).trim() : name
  const copy = mark(bare)
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? copy : `${copy} ${number}`
    if (!taken.includes(wanted)) return wanted
  }
}
