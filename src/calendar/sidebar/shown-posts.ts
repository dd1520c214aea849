import { foldName } from '../../core/names'
import type { Documents, SheetRecord } from '../../panel/documents'
import { clockTime } from '../clock-time'
import type { Post } from '../diary'

/** A row of the calendar as the panel shows it, with what she typed and the server does not have yet. */
export interface ShownPost extends Post {
  record: SheetRecord
  person: string
  status: string
  published: string
  reach: number | null
  engagement: number | null
}

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** All posts; only of rows in which something is unsaved the cells are asked one by one. */
export function postsOf(documents: Documents): ShownPost[] {
  const unsaved = new Set(documents.autosave.all.map(({ id }) => id.place?.row))
  return documents.rows('calendar').map((record) => {
    const isUnsaved = unsaved.has(record.row)
    const cell = (column: string) =>
      (isUnsaved ? documents.value('calendar', record, column) : record.cells[column]) ?? ''
    const text = (column: string) => String(cell(column))
    return {
      record,
      day: text('date'),
      time: clockTime(cell('time')),
      channel: text('channel'),
      type: text('type'),
      topic: text('topic'),
      person: text('person'),
      status: text('status'),
      effort: number(cell('effort')),
      campaign: text('campaign'),
      published: text('published'),
      reach: number(cell('reach')),
      engagement: number(cell('engagement')),
    }
  })
}

export const statusNames = (documents: Documents): string[] =>
  ['idea', 'draft', 'ready', 'scheduled', 'published']
    .map((name) => String(documents.value('calendar', null, name)))
    .filter((name) => name !== '')

export const isPublished = (post: ShownPost, documents: Documents): boolean =>
  foldName(post.status) === foldName(String(documents.value('calendar', null, 'published')))

/** Its day is over and nobody published it. */
export const isMissed = (post: ShownPost, documents: Documents): boolean =>
  post.day !== '' && post.day < documents.today && post.published === '' && !isPublished(post, documents)

/** Names that she uses for channels and people, each once. */
export const namesIn = (documents: Documents, template: string, column: string): string[] => [
  ...new Set(
    documents
      .rows(template)
      .map((record) => String(record.cells[column] ?? '').trim())
      .filter((name) => name !== ''),
  ),
]
