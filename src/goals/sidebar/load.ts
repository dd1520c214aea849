import { call, failureOf } from '../../panel/call'
import { type Documents, type Read, readSheets, type SheetRecord } from '../../panel/documents'
import { keepIn } from '../../panel/keep'
import type { GoalProcedures } from '../panel'
import type { GoalRef, Log } from './props'

const ask = call<GoalProcedures>()

export const READS = {
  goals: {
    name: 'goal',
    columns: (
      'goal channel metric baseline target now reached time start deadline part kind ' +
      'specific first achievable resources relevant steps closed outcome'
    ).split(' '),
  },
  channels: { name: 'channel', columns: ['channel'] },
  roadmap: { name: 'initiative', columns: ['initiative', 'goal'], settings: ['planned'] },
}

export interface Data {
  read: Read
  log: Log
}

/** Without the log the panel still works; it says why there are no figures. */
const readLog = (): Promise<Log> =>
  ask('goals.history', {}).then(
    (history) => ({ history, problem: undefined }),
    (error) => ({ history: null, problem: failureOf(error).sentence }),
  )

export async function loadGoals(): Promise<Data> {
  const [read, log] = await Promise.all([readSheets(READS), readLog()])
  return { read, log }
}

export const TABS = ['parts', 'initiatives', 'close'] as const
export type TabName = (typeof TABS)[number]

/** What one page hands to the other: a goal, and what is to be done with it. */
export interface Handed {
  name: string
  tab?: TabName
}

const keepOf = (file: string) => keepIn(`smm-planner/${file}/goals/open`)

/** What the other page handed over: once, for the page that opens next. */
export function taken(file: string): Handed | undefined {
  const text = keepOf(file).read()
  keepOf(file).write('')
  return text ? (JSON.parse(text) as Handed) : undefined
}

/** Goes to the other page of the goals; the sidebar stays what it is to her. */
export async function openPage(
  page: 'goals' | 'goal-parts',
  file: string,
  documents: Documents,
  handed: Handed,
): Promise<void> {
  await documents.autosave.flush()
  keepOf(file).write(JSON.stringify(handed))
  await ask('goals.open', { page })
}

/** Finds a goal where it is now. */
export function recordOf(documents: Documents, { row, name, renamed }: GoalRef): SheetRecord | undefined {
  const records = documents.rows('goals')
  const named = records.filter((record) => record.cells.goal === name)
  const there = records.find((record) => record.row === row)
  if (there && (there.cells.goal === name || there.cells.goal === renamed)) return there
  return named[0]
}
