const WEEK = 7

export interface OpenDay {
  /** From 1, Monday, to 7, Sunday. */
  weekday: number
  /** How many posts still may come. */
  places: number
  /** How many posts all channels together have on it. */
  busy: number
}

/**
 * On which weekdays so many posts of a channel go: first where it has the fewest, then as far from each other as the
 * week allows (it goes round: Sunday and Monday are neighbours), then where the least else happens, then the earliest.
 * `counts` tells what the channel has on each of the seven days already.
 */
export function chooseDays(open: readonly OpenDay[], counts: readonly number[], need: number): number[] {
  const has = [...counts]
  const places = new Map(open.map(({ weekday, places }) => [weekday, places]))
  const chosen: number[] = []
  const take = (weekday: number) => {
    chosen.push(weekday)
    has[weekday - 1] = countOn(has, weekday) + 1
    places.set(weekday, (places.get(weekday) ?? 0) - 1)
  }
  while (chosen.length < need) {
    const free = open.filter(({ weekday }) => (places.get(weekday) ?? 0) > 0)
    const level = Math.min(...free.map(({ weekday }) => countOn(has, weekday)))
    const low = free.filter(({ weekday }) => countOn(has, weekday) === level)
    if (low.length === 0) break
    const left = need - chosen.length
    for (const { weekday } of left >= low.length ? low : bestOf(low, has, level, left)) take(weekday)
  }
  return chosen.sort((one, other) => one - other)
}

const countOn = (counts: readonly number[], weekday: number): number => counts[weekday - 1] ?? 0

/** Of all ways to choose so many of at most seven days the one with the evenest gaps. */
function bestOf(days: readonly OpenDay[], counts: readonly number[], level: number, size: number): OpenDay[] {
  const fixed = Array.from({ length: WEEK }, (_, index) => index + 1).filter(
    (weekday) => countOn(counts, weekday) > level,
  )
  const score = (set: OpenDay[]): [number, number] => [
    unevenness([...fixed, ...set.map(({ weekday }) => weekday)]),
    set.reduce((sum, { busy }) => sum + busy, 0),
  ]
  let best: { set: OpenDay[]; score: [number, number] } | undefined
  for (const set of subsets(days, size)) {
    const [gaps, busy] = score(set)
    const isBetter = !best || gaps < best.score[0] || (gaps === best.score[0] && busy < best.score[1])
    if (isBetter) best = { set, score: [gaps, busy] }
  }
  return best?.set ?? []
}

/** The squares of the gaps between the days, round the week: the evener, the less. */
function unevenness(weekdays: number[]): number {
  const sorted = [...weekdays].sort((one, other) => one - other)
  return sorted.reduce((sum, weekday, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + WEEK
    return sum + (next - weekday) ** 2
  }, 0)
}

/** In the order of the days, so that of equals the earliest comes first. */
function subsets<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  )
}
