import { type Day, dayNumber, dayOfNumber } from '../core/day'
import { type Period, startOfNext, startOfPeriod } from '../core/period'

/** How a main goal is broken into smaller ones whose figures add up to it. */

/** Digits after the point that an amount has, up to four. */
function scaleOf(amount: number): number {
  return [1, 10, 100, 1_000].find((scale) => Number.isInteger(round(amount * scale))) ?? 10_000
}
const round = (amount: number): number => Math.round(amount * 1e6) / 1e6

/**
 * Splits an amount by weights, without a rest: what is left after rounding down goes to the parts that lost most by
 * it. Weights that say nothing count as equal.
 */
export function split(amount: number, weights: readonly number[]): number[] {
  const scale = scaleOf(amount)
  const units = Math.round(Math.abs(amount) * scale)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const shares = weights.map((weight) => (units * (sum > 0 ? weight : 1)) / (sum > 0 ? sum : weights.length))
  const whole = shares.map(Math.floor)
  let rest = units - whole.reduce((total, share) => total + share, 0)
  const byLoss = shares
    .map((share, part) => ({ part, loss: share - Math.floor(share) }))
    .sort((one, other) => other.loss - one.loss || one.part - other.part)
  for (const { part } of byLoss) {
    if (rest <= 0) break
    whole[part] = (whole[part] ?? 0) + 1
    rest -= 1
  }
  return whole.map((share) => (Math.sign(amount) * share) / scale || 0)
}

export interface Span {
  start: Day
  deadline: Day
}

/** The quarters of a plan, or its months where it has but one quarter; none where it is shorter than two months. */
export function spansOf({ start, deadline }: Span): Span[] {
  const cut = (period: Period): Span[] => {
    const [from, to] = [dayNumber(start) ?? 0, dayNumber(deadline) ?? -1]
    const spans: Span[] = []
    for (let at = from; at <= to; ) {
      const next = startOfNext(period, startOfPeriod(period, at))
      spans.push({ start: dayOfNumber(at), deadline: dayOfNumber(Math.min(next - 1, to)) })
      at = next
    }
    return spans
  }
  const quarters = cut('quarter')
  if (quarters.length > 2) return quarters
  const months = cut('month')
  return months.length > 1 ? months : []
}

const daysOf = ({ start, deadline }: Span): number => (dayNumber(deadline) ?? 0) - (dayNumber(start) ?? 0) + 1

export interface Whole {
  baseline: number
  target: number
  /** What adds up is divided; a level climbs from part to part. */
  addsUp: boolean
}

export interface Part {
  baseline: number | undefined
  target: number
}

/** One goal a period: as much of the way as its days are of the time. */
export function byPeriod({ baseline, target, addsUp }: Whole, spans: readonly Span[]): (Part & Span)[] {
  const steps = split(round(target - baseline), spans.map(daysOf))
  let reached = baseline
  return spans.map((span, index) => {
    const step = steps[index] ?? 0
    const from = reached
    reached = round(reached + step)
    return {
      ...span,
      ...(addsUp ? { baseline: undefined, target: step } : { baseline: from, target: reached }),
    }
  })
}

/** What a channel has of the figure now: its average month, or its level. */
export interface Channel {
  name: string
  own: number
}

/** One goal a channel: each takes the share that it has now. */
export function byChannel(
  { baseline, target, addsUp }: Whole,
  channels: readonly Channel[],
): (Part & { name: string })[] {
  const ways = split(
    round(target - baseline),
    channels.map(({ own }) => Math.max(0, own)),
  )
  return channels.map(({ name, own }, index) => {
    const way = ways[index] ?? 0
    return addsUp
      ? { name, baseline: undefined, target: way }
      : { name, baseline: own, target: round(own + way) }
  })
}

export interface Funnel {
  visits: number
  orders: number
  revenue: number
}

/**
 * More revenue by way of more visits, more orders out of each hundred visits, and bigger orders: each of the three
 * grows by the same factor. `own` is what the time of the plan would bring as things are. All of it together brings
 * at least the target.
 */
export function byFunnel(target: number, own: Funnel): { visits: number; orders: number; value: number } {
  const each = Math.cbrt(target / own.revenue)
  const orders = Math.max(1, Math.round(own.orders * each * each))
  return {
    visits: Math.max(1, Math.round(own.visits * each)),
    orders,
    value: Math.ceil(round((target / orders) * 100)) / 100,
  }
}
