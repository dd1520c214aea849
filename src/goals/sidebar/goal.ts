import { foldName } from '../../core/names'
import type { CellValue, Documents, SheetRecord } from '../../panel/documents'
import { addsUp, lessIsBetter } from '../figure'
import { type Growth, ownGrowth } from '../growth'
import type { Plan } from '../judgement'
import type { LogHistory } from '../panel'
import { type Criterion, lacking } from '../smart'
import { type State, stateOf } from '../state'
import type { GoalRef } from './props'

export const KINDS = ['educate', 'attract', 'engage', 'sell'] as const

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
  at: GoalRef
  name: string
  channel: string
  /** The key of the metric, such as `orders`; empty where none is chosen. */
  metric: string
  kind: string
  part: string
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
    .map((record) => goalOf(documents, record))
    .filter(({ name }) => name.trim() !== '')

export function goalOf(documents: Documents, record: SheetRecord): Goal {
  const cell = (column: string) => documents.value('goals', record, column)
  const text = (column: string) => String(cell(column))
  const number = (column: string) => {
    const value = cell(column)
    return typeof value === 'number' ? value : undefined
  }
  const day = (column: string) => (/^\d{4}-\d\d-\d\d$/.test(text(column)) ? text(column) : undefined)
  const metric = choiceKey(documents, 'metric', text('metric'))
  const plan: Plan = {
    baseline: number('baseline'),
    target: number('target'),
    start: day('start'),
    deadline: day('deadline'),
  }
  const reached = number('reached')
  return {
    record,
    at: { row: record.row, name: text('goal') },
    name: text('goal'),
    channel: text('channel'),
    metric,
    kind: choiceKey(documents, 'kind', text('kind')),
    part: text('part'),
    plan,
    addsUp: addsUp(metric),
    lessIsBetter: lessIsBetter(metric),
    now: number('now'),
    reached,
    state: stateOf({ ...plan, reached, time: number('time') }, documents.today),
    closed: text('closed'),
    // As the sheet asks: a specific goal names its channel, a measurable one its figure and its target.
    missing: lacking((criterion) => {
      if (criterion === 'specific' && text('channel') === '') return false
      if (criterion === 'measurable') return metric !== '' && plan.target !== undefined
      return text(criterion === 'time_bound' ? 'deadline' : criterion).trim() !== ''
    }),
  }
}

/** The cell of a goal that a field stands for. */
export const cellOf = ({ documents, goal }: { documents: Documents; goal: Goal }, column: string) => ({
  documents,
  template: 'goals',
  record: goal.record,
  column,
})

/** Writes a cell of a goal, as the fields do. */
export const typeInto = (
  { documents, goal }: { documents: Documents; goal: Goal },
  column: string,
  value: CellValue,
): void => documents.type('goals', goal.record, column, value)

const keyOf = (key: string) => key.slice(key.lastIndexOf('.') + 1)

/** The key of a text that was chosen in the sheet's language. */
const choiceKey = (documents: Documents, column: string, text: string): string =>
  keyOf(documents.sheet('goals')?.choices[column]?.find((choice) => choice.text === text)?.key ?? '')

/** The sheet's words for a key. */
export const choiceText = (documents: Documents, column: string, key: string): string =>
  documents.sheet('goals')?.choices[column]?.find((choice) => keyOf(choice.key) === key)?.text ?? ''

/** What a new row writes: only cells that hold something. */
export const filled = (cells: Record<string, CellValue>): Record<string, CellValue> =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ''))

/** What the log has of a figure on a channel, month by month; channels are known by their names in any spelling. */
export function valuesOf(
  history: LogHistory | null,
  channel: string,
  metric: string,
  sayAny: (key: string) => string,
): (number | null)[] {
  const known = (name: string) => {
    const folded = foldName(name)
    return CHANNELS.find((key) => folded === foldName(sayAny(`names.channels.${key}`))) ?? folded
  }
  const isIt = (one: LogHistory['series'][number]) =>
    one.metric === metric && known(one.channel) === known(channel)
  return history?.series.find(isIt)?.values ?? []
}

/** The growth of the full months: the last one of the history is not over. */
export const growthOf = (values: (number | null)[], adds: boolean): Growth | undefined =>
  ownGrowth(values.slice(0, -1), adds)
