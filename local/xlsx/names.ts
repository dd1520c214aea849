/** What Excel refuses in the name of a sheet. */
const REFUSED = /[[\]:*?/\\]/g
const LONGEST = 31

/**
 * Names that Excel takes, by the owner's names: the same wherever that is possible, unique without regard to
 * case, never empty and never Excel's own "History".
 */
export function sheetNames(wanted: readonly string[]): Map<string, string> {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const name of wanted) {
    const plain =
      name
        .replace(REFUSED, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Sheet'
    const free = unused(/^history$/i.test(plain) ? `${plain} 1` : plain, taken)
    taken.add(free.toLowerCase())
    names.set(name, free)
  }
  return names
}

function unused(name: string, taken: ReadonlySet<string>): string {
  const short = cut(name, LONGEST)
  if (!taken.has(short.toLowerCase())) return short
  for (let count = 2; ; count += 1) {
    const tail = ` (${count})`
    const tried = cut(name, LONGEST - tail.length) + tail
    if (!taken.has(tried.toLowerCase())) return tried
  }
}

/** Excel counts in UTF-16 units; half an emoji would break the file. */
function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
}

/** As it stands in a formula. */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}
