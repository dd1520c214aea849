import { gridOf } from '../../core/cells'
import { foldName } from '../../core/names'
import type { Documents, SheetRecord } from '../../panel/documents'
import { addsUp, lessIsBetter } from '../figure'
import { type Growth, ownGrowth } from '../growth'
import type { Plan } from '../judgement'
import type { LogHistory } from '../panel'
import { CRITERIA, type Criterion, missingCriteria } from '../smart'
import { type State, stateOf } from '../state'

export const KINDS = ['educate', 'attract', 'engage', 'sell'] as const
export type Kind = (typeof KINDS)[number]

/** The channels that are offered as long as there is no sheet of them. */
export const CHANNELS = [
  'instagram',
  'facebook',
  'tiktok',
  'youtube',
  'pinterest',
  'newsletter',
  'website',
] as const

/** A goal as the panel reckons with it: what is typed already counts. */
export interface Goal {
  record: SheetRecord
  name: string
  channel: string
  /** The key of the metric, such as `orders`; empty where none is chosen. */
  metric: string
  kind: string
  part: string
  steps: string
  plan: Plan
  addsUp: boolean
  lessIsBetter: boolean
  now: number | undefined
  reached: number | undefined
  state: State | undefined
  closed: string
  missing: Criterion[]
}

export const goalsIn = (documents: Documents): Goal[] =>
  documents
    .rows('goals')
    .filter((record) => String(documents.value('goals', record, 'goal')).trim() !== '')
    .map((record) => goalOf(documents, record))

export function goalOf(documents: Documents, record: SheetRecord): Goal {
  const cell = (column: string) => documents.value('goals', record, column)
  const text = (column: string) => String(cell(column))
  const number = (column: string) => numberOf(cell(column))
  const day = (column: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text(column)) ? text(column) : undefined)
  const metric = keyIn(documents, 'metric', text('metric'))
  const plan: Plan = {
    baseline: number('baseline'),
    target: number('target'),
    start: day('start'),
    deadline: day('deadline'),
  }
  const facts = {
    target: plan.target,
    reached: number('reached'),
    time: number('time'),
    start: plan.start ?? '',
    deadline: plan.deadline ?? '',
  }
  return {
    record,
    name: text('goal'),
    channel: text('channel'),
    metric,
    kind: keyIn(documents, 'kind', text('kind')),
    part: text('part'),
    steps: text('steps'),
    plan,
    addsUp: addsUp(metric),
    lessIsBetter: lessIsBetter(metric),
    now: number('now'),
    reached: facts.reached,
    state: stateOf(facts, documents.today),
    closed: text('closed'),
    missing: missingOf({
      specific: text('channel') && text('specific'),
      measurable: metric && plan.target !== undefined ? 'x' : '',
      achievable: text('achievable'),
      relevant: text('relevant'),
      time_bound: text('deadline'),
    }),
  }
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** The last part of the key of a text that was chosen in the sheet's language: `metrics.orders` is `orders`. */
const keyIn = (documents: Documents, column: string, text: string): string =>
  documents
    .sheet('goals')
    ?.choices[column]?.find((choice) => choice.text === text)
    ?.key.split('.')
    .at(-1) ?? ''

/** The sheet's words for a key. */
export const choiceText = (documents: Documents, column: string, key: string): string =>
  documents.sheet('goals')?.choices[column]?.find((choice) => choice.key.split('.').at(-1) === key)?.text ??
  ''

/** What the sheet's own rule misses. A goal of which nothing is written yet misses everything. */
function missingOf(answers: Record<Criterion, string>): Criterion[] {
  const filled = CRITERIA.some((criterion) => answers[criterion].trim() !== '')
  if (!filled) return [...CRITERIA]
  const grids = Object.fromEntries(
    CRITERIA.map((one) => [one, gridOf(one, answers[one].trim().replace(/^#/, 'x'))]),
  )
  const said = missingCriteria(
    grids as Record<Criterion, ReturnType<typeof gridOf>>,
    (criterion) => criterion,
  )
  return CRITERIA.filter((criterion) => String(said).split(', ').includes(criterion))
}

/** What the log has of a figure on a channel, month by month; channels are known by their names in any spelling. */
export function valuesOf(
  history: LogHistory | null,
  channel: string,
  metric: string,
  said: (key: string) => string,
): (number | null)[] {
  const keyOf = (name: string) => {
    const folded = foldName(name)
    return CHANNELS.find((key) => folded === key || folded === foldName(said(key))) ?? folded
  }
  const series = history?.series.find((one) => one.metric === metric && keyOf(one.channel) === keyOf(channel))
  return series?.values ?? []
}

/** The growth of the full months: the last one of the history is not over. */
export const growthOf = (values: (number | null)[], goal: Pick<Goal, 'addsUp'>): Growth | undefined =>
  ownGrowth(values.slice(0, -1), goal.addsUp)
