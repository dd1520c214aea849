import type { CellValue, Documents } from '../../panel/documents'
import type { Words } from '../../panel/words'
import { monthsOf } from '../judgement'
import { byChannel, byFunnel, byPeriod, type Part, spansOf } from '../parts'
import { choiceText, filled, type Goal, growthOf, valuesOf } from './goal'
import type { Log } from './props'

/** A smaller goal that is offered: she may change its name and its target before it is added. */
export interface Suggestion {
  /** What it is of the whole: a channel, a quarter, a figure. */
  part: string
  metric: string
  /** Nothing where the log cannot tell. */
  target: number | undefined
  /** Cells that differ from those of the main goal. */
  cells: Record<string, CellValue>
}

export const WAYS = ['funnel', 'period', 'channel'] as const
export type WayOfParts = (typeof WAYS)[number]

interface Given {
  documents: Documents
  goal: Goal
  log: Log
  words: Words
}

/** The ways that make sense for a goal: revenue has steps to it, only what adds up or counts people has channels. */
export function suggestionsFor(given: Given): Partial<Record<WayOfParts, Suggestion[]>> {
  const { goal, log, words } = given
  const { metric, addsUp } = goal
  const { target, start, deadline, baseline = 0 } = goal.plan
  if (metric === '' || target === undefined || !start || !deadline || deadline < start) return {}
  const whole = { baseline, target, addsUp }
  const of = (part: string, { target: amount, baseline: from }: Part, cells: Record<string, CellValue>) => ({
    part,
    metric,
    target: amount,
    cells: filled({ ...cells, baseline: from ?? '' }),
  })

  const format = new Intl.DateTimeFormat(words.language, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const period = byPeriod(whole, spansOf({ start, deadline })).map((part) =>
    // Names are typed and searched: no thin spaces in them.
    of(format.formatRange(new Date(part.start), new Date(part.deadline)).replace(/\s/g, ' '), part, {
      start: part.start,
      deadline: part.deadline,
    }),
  )
  const channels = (log.history?.series ?? [])
    .filter((series) => series.metric === metric && series.channel !== '')
    .map(({ channel, values }) => ({
      name: channel,
      own: addsUp
        ? (growthOf(values, true)?.perMonth ?? 0)
        : (values.filter((value) => value !== null).at(-1) ?? 0),
    }))
  const hasChannels = goal.channel === '' && channels.length > 1 && (addsUp || metric === 'followers')
  const channel = hasChannels
    ? byChannel(whole, channels).map((part) => of(part.name, part, { channel: part.name }))
    : []
  const ways = { funnel: metric === 'revenue' ? funnelOf(given, target - baseline) : [], period, channel }
  return Object.fromEntries(Object.entries(ways).filter(([, parts]) => parts.length > 0))
}

/** Visitors, orders and what an order brings, as far as the log has them. */
function funnelOf({ documents, goal, log, words }: Given, target: number): Suggestion[] {
  const months = monthsOf(goal.plan) ?? 0
  const own = (metric: string) =>
    (growthOf(valuesOf(log.history, goal.channel, metric, words.sayAny), true)?.perMonth ?? 0) * months
  const [visits, orders, revenue] = [own('visits'), own('orders'), own('revenue')]
  const isKnown = visits > 0 && orders > 0 && revenue > 0 && target > 0
  const amounts = isKnown ? byFunnel(target, { visits, orders, revenue }) : undefined
  const step = (metric: string, kind: string, amount: number | undefined, baseline: CellValue = '') => ({
    part: words.sayAny(`names.metrics.${metric}`),
    metric,
    target: amount,
    cells: filled({ kind: choiceText(documents, 'kind', kind), baseline }),
  })
  return [
    step('visits', 'attract', amounts?.visits),
    step('orders', 'sell', amounts?.orders),
    step('aov', 'sell', amounts?.value, isKnown ? Math.round((revenue / orders) * 100) / 100 : ''),
  ]
}
