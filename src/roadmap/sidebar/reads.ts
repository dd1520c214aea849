import { foldName } from '../../core/names'
import type { Documents, SheetRecord } from '../../panel/documents'
import type { Initiative } from '../initiative'

export const STATUSES = ['planned', 'doing', 'hold', 'done', 'dropped'] as const

export const READS = {
  roadmap: {
    name: 'initiative',
    columns: [
      'initiative',
      'person',
      'start',
      'status',
      'goal',
      'channel',
      'end',
      'days',
      'until',
      'after',
      'measure',
      'resources',
      'risks',
      'notes',
    ],
    settings: STATUSES,
  },
  goals: { name: 'goal', columns: ['goal', 'deadline'] },
  strategy: { name: 'people', columns: ['people'] },
  channels: { name: 'channel', columns: ['channel'] },
  tasks: {
    name: 'task',
    columns: ['task', 'initiative', 'stage', 'deadline'],
    settings: ['stage-1', 'stage-6'],
  },
}

/** An initiative as the panel shows it, with what is typed and not saved yet. */
export interface Row extends Initiative {
  record: SheetRecord
  goal: string
  person: string
  status: string
  isDone: boolean
  isPlanned: boolean
  /** Of its tasks. */
  tasks: { total: number; done: number }
}

/** The name of a status in the sheet. */
export const statusName = (documents: Documents, status: (typeof STATUSES)[number]): string =>
  String(documents.sheet('roadmap')?.settings[status] ?? '')

const alike = (one: unknown, other: unknown): boolean => foldName(String(one)) === foldName(String(other))

export function initiatives(documents: Documents): Row[] {
  const is = (status: string, ...names: (typeof STATUSES)[number][]) =>
    status !== '' && names.some((name) => alike(status, statusName(documents, name)))
  return documents
    .rows('roadmap')
    .map((record): Row => {
      const value = (column: string) => documents.value('roadmap', record, column)
      const text = (column: string) => String(value(column)).trim()
      const [name, status, goal, days] = [text('initiative'), text('status'), text('goal'), value('days')]
      const aim = documents.rows('goals').find(({ cells }) => goal !== '' && alike(cells.goal, goal))
      return {
        record,
        name,
        goal,
        person: text('person'),
        status,
        after: text('after'),
        start: text('start'),
        end: text('end'),
        days: typeof days === 'number' && days > 0 ? days : '',
        until: value('until') === true,
        goalDeadline: String(aim?.cells.deadline ?? ''),
        isOver: is(status, 'done', 'dropped'),
        isDone: is(status, 'done'),
        isPlanned: is(status, 'planned'),
        tasks: taskCount(documents, name),
      }
    })
    .filter(({ name }) => name !== '')
}

export const isTaskDone = (documents: Documents, task: SheetRecord): boolean =>
  alike(task.cells.stage, documents.sheet('tasks')?.settings['stage-6'] ?? '')

export const tasksOf = (documents: Documents, name: string): SheetRecord[] =>
  documents.rows('tasks').filter(({ cells }) => cells.task !== '' && alike(cells.initiative, name))

function taskCount(documents: Documents, name: string): Row['tasks'] {
  const tasks = tasksOf(documents, name)
  return { total: tasks.length, done: tasks.filter((task) => isTaskDone(documents, task)).length }
}

export const beforeOf = (rows: Row[], { after }: Row): Row | undefined =>
  rows.find(({ name }) => after !== '' && alike(name, after))

export const goalNames = (documents: Documents): string[] =>
  documents
    .rows('goals')
    .map(({ cells }) => String(cells.goal))
    .filter((goal) => goal.trim() !== '')

export const peopleNames = (documents: Documents): string[] =>
  [
    ...new Set([
      ...documents.rows('strategy').map(({ cells }) => String(cells.people)),
      ...documents.rows('roadmap').map(({ cells }) => String(cells.person)),
    ]),
  ].filter((name) => name.trim() !== '')
