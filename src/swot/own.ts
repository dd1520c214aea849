/** More competitors than these make the table too big to see anything in it. */
export const MOST_COMPETITORS = 3

export const sameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

/**
 * Which of the names is the shop itself: the one it is known by elsewhere, or else the first that is not known as a
 * competitor, because the shop's own row is asked for first. Below 0 where there is none.
 */
export function ownAmong(
  names: readonly string[],
  ours: readonly string[],
  rivals: readonly string[],
): number {
  const known = names.findIndex((name) => ours.some((one) => one.trim() !== '' && sameName(one, name)))
  if (known >= 0) return known
  return names.findIndex((name) => !rivals.some((rival) => sameName(rival, name)))
}
