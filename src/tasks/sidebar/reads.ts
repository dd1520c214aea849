import type { CellValue, Documents, SheetRecord } from '../../panel/documents'
import { findRow } from '../../panel/use-open-row'
import type { Card, Names } from '../cards'

export const STAGES = [1, 2, 3, 4, 5, 6]
/** The columns with a meaning of their own, from 0. */
export const HOLD = 3
export const DONE = 5

export const READS = {
  tasks: {
    name: 'task',
    columns: [
      'task',
      'stage',
      'priority',
      'person',
      'deadline',
      'initiative',
      'reason',
      'strand',
      'asset',
      'effort',
      'created',
      'done',
      'notes',
    ],
    settings: STAGES.map((stage) => `stage-${stage}`),
  },
  board: { name: '', columns: [], settings: STAGES.map((stage) => `limit-${stage}`) },
  strategy: { name: 'people', columns: ['people'] },
  roadmap: { name: 'initiative', columns: ['initiative'] },
}

/** A row of the sheet as the board shows it, with what is typed and not saved yet. */
export interface TaskCard extends Card {
  record: SheetRecord
  reason: string
}

export const stageNames = (settings: Record<string, CellValue>): string[] =>
  STAGES.map((stage) => String(settings[`stage-${stage}`] ?? '').trim())

export function namesOf(documents: Documents): Names {
  const { settings = {}, choices = {} } = documents.sheet('tasks') ?? {}
  return {
    stages: stageNames(settings),
    priorities: (choices.priority ?? []).map(({ text }) => text),
  }
}

export function cardOf(documents: Documents, record: SheetRecord): TaskCard {
  const text = (column: string) =>
    String(
      documents.autosave.isEmpty ? (record.cells[column] ?? '') : documents.value('tasks', record, column),
    ).trim()
  return {
    record,
    task: text('task'),
    stage: text('stage'),
    priority: text('priority'),
    person: text('person'),
    deadline: text('deadline'),
    initiative: text('initiative'),
    reason: text('reason'),
    done: text('done'),
  }
}

/** How many cards a column should hold at most; nothing where she set no limit. */
export function limitOf(documents: Documents, lane: number): number | undefined {
  const limit = documents.sheet('board')?.settings[`limit-${lane + 1}`]
  return typeof limit === 'number' ? limit : undefined
}

/** The names in a column of another sheet and those that stand in the tasks already, each once. */
export function knownNames(documents: Documents, template: string, column: string, own: string): string[] {
  const names = [
    ...documents.rows(template).map((record) => record.cells[column]),
    ...documents.rows('tasks').map((record) => record.cells[own]),
  ]
  return [...new Set(names.map((name) => String(name ?? '').trim()))].filter((name) => name !== '')
}

export const findTask = (rows: SheetRecord[], row: number, name: CellValue): SheetRecord | undefined =>
  findRow(rows, 'task', row, name)
