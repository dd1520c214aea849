/** How often a type of content is wanted, beside the others: twice the weight, twice as often. */
export interface Share {
  type: string
  weight: number
}

/** Further ahead nobody plans. */
const HORIZON = 100
const EPSILON = 1e-9

/**
 * The types that the next post may have, the most urgent first, so that at every moment each type was used as often
 * as its share says, give or take less than one post (largest remainder, post by post). Where the posts that are
 * there already are further off than that, the type that is furthest behind comes first, and none that is ahead.
 */
export function nextTypes(shares: readonly Share[], used: ReadonlyMap<string, number>): string[] {
  const race = new Race(shares, used)
  const may = race.permitted()
  const safe = may.filter((index) => race.after(index).canGoOn())
  const order = safe.length > 0 ? safe : may.sort((one, other) => race.lag(other) - race.lag(one))
  return order.map((index) => race.types[index] ?? '')
}

/** A type's next post may not come before its share reaches it, and must come before it is a whole post behind. */
class Race {
  readonly types: string[]
  private readonly shares: number[]
  private readonly counts: number[]
  private readonly all: number

  constructor(shares: readonly Share[], used: ReadonlyMap<string, number>, counts?: number[]) {
    const wanted = shares.filter(({ weight }) => weight > 0)
    const total = wanted.reduce((sum, { weight }) => sum + weight, 0)
    this.types = wanted.map(({ type }) => type)
    this.shares = wanted.map(({ weight }) => weight / total)
    this.counts = counts ?? wanted.map(({ type }) => used.get(type) ?? 0)
    this.all = this.counts.reduce((sum, count) => sum + count, 0)
  }

  /** How far the next post would leave the type behind its share. */
  lag(index: number): number {
    return (this.shares[index] ?? 0) * (this.all + 1) - (this.counts[index] ?? 0)
  }

  /** At the latest as which post of all the type's next one must come. */
  private deadline(index: number): number {
    return Math.ceil(((this.counts[index] ?? 0) + 1) / (this.shares[index] ?? 1) - EPSILON)
  }

  permitted(): number[] {
    return this.types
      .map((_, index) => index)
      .filter((index) => this.lag(index) > EPSILON)
      .sort((one, other) => this.deadline(one) - this.deadline(other))
  }

  after(index: number): Race {
    const next: Race = Object.create(Race.prototype)
    const counts = this.counts.map((count, at) => (at === index ? count + 1 : count))
    return Object.assign(next, { types: this.types, shares: this.shares, counts, all: this.all + 1 })
  }

  /** Whether no type has to fall a whole post behind: the one with the earliest deadline always comes next. */
  canGoOn(): boolean {
    const length = Math.min(HORIZON, Math.ceil(2 / Math.min(...this.shares)))
    let race: Race = this
    for (let step = 0; step < length; step++) {
      const isLate = race.types.some((_, index) => race.deadline(index) <= race.all)
      const next = race.permitted()[0]
      if (isLate || next === undefined) return false
      race = race.after(next)
    }
    return true
  }
}

/**
 * Puts the types of a channel's new posts in an order in which no type follows itself, as far as that is possible.
 * `around` tells for each of them what stands right before and after it already.
 */
export function arrange(
  types: readonly string[],
  around: readonly { before?: string | undefined; after?: string | undefined }[],
): string[] {
  const left = new Map<string, number>()
  for (const type of types) left.set(type, (left.get(type) ?? 0) + 1)
  const order: string[] = []
  for (const { before, after } of around) {
    const previous = before ?? order[order.length - 1]
    const open = [...left.keys()].filter((type) => left.get(type))
    const most = (candidates: string[]) =>
      [...candidates].sort((one, other) => (left.get(other) ?? 0) - (left.get(one) ?? 0))[0]
    const chosen =
      most(open.filter((type) => type !== previous && type !== after)) ??
      most(open.filter((type) => type !== previous)) ??
      most(open)
    if (chosen === undefined) break
    left.set(chosen, (left.get(chosen) ?? 0) - 1)
    order.push(chosen)
  }
  return order
}
