import type { Language } from '../../i18n/languages'
import type { CellValue, Documents } from '../../panel/documents'
import type { Words } from '../../panel/words'
import { monthsOf } from '../judgement'
import { byChannel, byFunnel, byPeriod, spansOf } from '../parts'
import { choiceText, type Goal, growthOf, valuesOf } from './goal'
import type { Log } from './goals.panel'

/** A smaller goal that is offered: she may change its name and its target before it is added. */
export interface Suggestion {
  key: string
  name: string
  /** Empty where the log cannot tell. */
  target: number | undefined
  metric: string
  /** Columns that differ from those of the main goal. */
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
export function suggestionsFor({
  documents,
  goal,
  log,
  words,
}: Given): Partial<Record<WayOfParts, Suggestion[]>> {
  const { plan, metric } = goal
  const { say, sayAny, language } = words
  const months = monthsOf(plan)
  const { target, start, deadline } = plan
  if (metric === '' || target === undefined || !start || !deadline || months === undefined) return {}
  const whole = { baseline: plan.baseline ?? 0, target, addsUp: goal.addsUp }
  const named = (part: string) => say('goals.panel.parts.name', { goal: goal.name, part })
  const values = (channel: string, of: string) =>
    valuesOf(log.history, channel, of, (key) => sayAny(`names.channels.${key}`))

  const period = byPeriod(whole, spansOf({ start, deadline })).map(
    (part): Suggestion => ({
      key: part.start,
      name: named(spanName(part.start, part.deadline, language)),
      target: part.target,
      metric,
      cells: {
        channel: goal.channel,
        start: part.start,
        deadline: part.deadline,
        ...(part.baseline === undefined ? {} : { baseline: part.baseline }),
      },
    }),
  )

  const channels = (log.history?.series ?? [])
    .filter((series) => series.metric === metric && series.channel !== '')
    .map(({ channel, values: own }) => ({
      name: channel,
      own: goal.addsUp
        ? (growthOf(own, goal)?.perMonth ?? 0)
        : (own.filter((value) => value !== null).at(-1) ?? 0),
    }))
  const canSplit = goal.channel === '' && channels.length > 1 && (goal.addsUp || metric === 'followers')
  const channel = !canSplit
    ? []
    : byChannel(whole, channels).map(
        (part): Suggestion => ({
          key: part.name,
          name: named(part.name),
          target: part.target,
          metric,
          cells: {
            channel: part.name,
            start,
            deadline,
            ...(part.baseline === undefined ? {} : { baseline: part.baseline }),
          },
        }),
      )

  const perMonth = (of: string) => growthOf(values(goal.channel, of), { addsUp: true })?.perMonth
  const own = { visits: perMonth('visits'), orders: perMonth('orders'), revenue: perMonth('revenue') }
  const reckoned =
    own.visits && own.orders && own.revenue
      ? byFunnel(target - whole.baseline, {
          visits: own.visits * months,
          orders: own.orders * months,
          revenue: own.revenue * months,
        })
      : undefined
  const step = (
    of: string,
    amount: number | undefined,
    cells: Record<string, CellValue> = {},
  ): Suggestion => ({
    key: of,
    name: named(sayAny(`names.metrics.${of}`)),
    target: amount,
    metric: of,
    cells: { channel: goal.channel, start, deadline, ...cells },
  })
  const value = own.revenue && own.orders ? Math.round((own.revenue / own.orders) * 100) / 100 : undefined
  const funnel =
    metric !== 'revenue'
      ? []
      : [
          step('visits', reckoned?.visits, { kind: choiceText(documents, 'kind', 'attract') }),
          step('orders', reckoned?.orders, { kind: choiceText(documents, 'kind', 'sell') }),
          step('aov', reckoned?.value, {
            kind: choiceText(documents, 'kind', 'sell'),
            ...(value === undefined ? {} : { baseline: value }),
          }),
        ]
  return {
    ...(funnel.length > 0 ? { funnel } : {}),
    ...(period.length > 0 ? { period } : {}),
    ...(channel.length > 0 ? { channel } : {}),
  }
}

/** Jan – Mar 2027, as the language writes it. */
function spanName(start: string, deadline: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  return format.formatRange(new Date(start), new Date(deadline))
}
