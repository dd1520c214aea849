import { useMemo, useState } from 'preact/hooks'
import { foldName } from '../../core/names'
import type { Documents, SheetRecord } from '../../panel/documents'
import { type Keep, keepIn } from '../../panel/keep'
import { useWords } from '../../panel/words'
import { type BestHour, bestHours } from '../best-hours'
import type { Rhythm } from '../rhythm'
import { type DayNames, readTimes, readTypes, type Times, type Types } from '../rhythm-text'
import { startingEffort, startingTimes, startingTypes, usualEffort } from '../starting-points'
import type { ShownPost } from './shown-posts'
import { useContent } from './use-content'

/** Only this browser knows these: no sheet has a place for them. */
interface Kept {
  efforts: Record<string, number>
  lead: number
}

/** A row of the sheet “Channels” as the plan reads it. */
export interface ChannelPlan {
  record: SheetRecord
  rhythm: Rhythm
  types: Types
  times: Times
  /** What stands in for hours or types that she has not chosen yet. */
  best: BestHour[]
  starting: string[]
  state: string
}

export type Planning = ReturnType<typeof usePlanning>

/** What the sheets say about her rhythm, with starting points for what they do not say. */
export function usePlanning(documents: Documents) {
  const words = useWords()
  const [keep] = useState(() => keepIn(`smm-planner/${words.file}/calendar-plan`))
  const [kept, setKept] = useState(() => readKept(keep))
  const change = (more: Partial<Kept>) => {
    const next = { ...kept, ...more }
    keep.write(JSON.stringify(next))
    setKept(next)
  }
  const content = useContent(documents)
  const { posts, typeChoices } = content
  const log = useMemo(() => logOf(posts), [documents.rows('calendar')])
  const typeKey = (type: string) =>
    typeChoices
      .find(({ text }) => foldName(text) === foldName(type))
      ?.key.split('.')
      .at(-1) ?? ''
  const efforts = Object.fromEntries(
    [...new Set([...typeChoices.map(({ text }) => text), ...posts.map(({ type }) => type)])].map((type) => [
      type,
      kept.efforts[type] ?? log.effortOf(type) ?? startingEffort(typeKey(type)),
    ]),
  )
  const capacity = documents.value('calendar', null, 'hours')
  return {
    ...content,
    efforts,
    dayNames: dayNamesIn(documents),
    lead: kept.lead,
    capacity: typeof capacity === 'number' ? capacity : null,
    channels: channelsOf(documents, log, typeChoices),
    setLead: (lead: number) => change({ lead }),
    setEffort: (type: string, effort: number | null) => {
      const { [type]: _, ...others } = kept.efforts
      change({ efforts: effort === null ? others : { ...others, [type]: effort } })
    },
  }
}

type Log = ReturnType<typeof logOf>

/** What her own posts tell of hours and of work; asked for once for each channel and type, however often it is shown. */
function logOf(posts: readonly ShownPost[]) {
  const own = posts.filter(({ record }) => !record.example)
  const once = <Answer>(answer: (name: string) => Answer) => {
    const known = new Map<string, Answer>()
    return (name: string): Answer => {
      const found = known.has(name) ? (known.get(name) as Answer) : answer(name)
      known.set(name, found)
      return found
    }
  }
  return {
    hoursOf: once((channel) => bestHours(own, channel)),
    effortOf: once((type) => usualEffort(own, type)),
  }
}

const USUAL_LEAD = 3

function readKept(keep: Keep): Kept {
  try {
    const kept = JSON.parse(keep.read() ?? '{}') as Partial<Kept>
    const efforts = Object.entries(kept.efforts ?? {}).filter(([, hours]) => typeof hours === 'number')
    return {
      efforts: Object.fromEntries(efforts),
      lead: typeof kept.lead === 'number' ? kept.lead : USUAL_LEAD,
    }
  } catch {
    return { efforts: {}, lead: USUAL_LEAD }
  }
}

/** Monday to Sunday in the sheet's language; 5 January 1970 was a Monday. */
export function dayNamesIn(documents: Documents): { short: string[]; all: DayNames } {
  const language = documents.sheet('channels')?.language ?? 'en'
  const names = (weekday: 'short' | 'long') =>
    Array.from({ length: 7 }, (_, index) =>
      new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format((4 + index) * 86_400_000),
    )
  return { short: names('short'), all: [names('short'), names('long'), SHORTER[language] ?? []] }
}

/** Polish calendars shorten days in a way of their own. */
const SHORTER: Record<string, string[]> = { pl: ['pn', 'wt', 'śr', 'czw', 'pt', 'sb', 'nd'] }

function channelsOf(
  documents: Documents,
  log: Log,
  typeChoices: { key: string; text: string }[],
): ChannelPlan[] {
  const sheet = documents.sheet('channels')
  if (!sheet) return []
  const names = dayNamesIn(documents)
  const stateKey = (state: string) => sheet.choices.state?.find(({ text }) => text === state)?.key
  const plans = sheet.rows.flatMap((record): (ChannelPlan & { rank: number })[] => {
    const cell = (column: string) => documents.value('channels', record, column)
    const channel = String(cell('channel')).trim()
    if (channel === '') return []
    const known = sheet.choices.channel?.find(({ text }) => foldName(text) === foldName(channel))
    const key = known?.key.split('.').at(-1) ?? ''
    const types = readTypes(
      String(cell('types')),
      typeChoices.map(({ text }) => text),
    )
    const times = readTimes(String(cell('times')), names.all)
    const best = log.hoursOf(channel)
    const starting = startingTypes(key).flatMap(
      (type) => typeChoices.find((choice) => choice.key === `calendar.types.${type}`)?.text ?? [],
    )
    const state = stateKey(String(cell('state')))
    const posts = cell('posts')
    const rank = cell('rank')
    return [
      {
        record,
        types,
        times,
        best,
        starting,
        state: state ?? '',
        rank: typeof rank === 'number' ? rank : Number.POSITIVE_INFINITY,
        rhythm: {
          channel,
          posts: typeof posts === 'number' ? posts : 0,
          types: types.shares.length > 0 ? types.shares : starting.map((type) => ({ type, weight: 1 })),
          days: times.days,
          times:
            times.times.length > 0
              ? times.times
              : best.length > 0
                ? best.map(({ time }) => time)
                : startingTimes(key),
          person: String(cell('person')),
          isPaused: ['asleep', 'lost', 'duplicate', 'none'].some((one) => state === `channels.states.${one}`),
        },
      },
    ]
  })
  return plans.sort((one, other) => (one.rank === other.rank ? 0 : one.rank - other.rank))
}
