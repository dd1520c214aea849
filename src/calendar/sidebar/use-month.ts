import { useState } from 'preact/hooks'
import { foldName } from '../../core/names'
import { shownWeekday } from '../../panel/days'
import type { Documents } from '../../panel/documents'
import { useOpenRow } from '../../panel/use-open-row'
import { useWords } from '../../panel/words'
import { plusMonths } from '../month-days'
import type { ShownPost } from './shown-posts'

/** A post that is being moved: by hand, or by the keys that carry it from day to day. */
export interface Carried {
  post: ShownPost
  to: string
}

export type Month = ReturnType<typeof useMonth>

/** Which month and channel are shown, which post is open, and how posts move from day to day. */
export function useMonth(documents: Documents) {
  const { say, language } = useWords()
  const [month, setMonth] = useState(plusMonths(documents.today, 0))
  const [channel, setChannel] = useState('')
  const open = useOpenRow(documents, 'calendar')
  const [carried, setCarried] = useState<Carried>()
  const [last, setLast] = useState<{ row: number; from: string; to: string }>()
  const [news, setNews] = useState<{ text: string; isTrouble?: boolean }>({ text: '' })

  const nameOf = (post: ShownPost) => [post.time, post.channel, post.topic].filter(Boolean).join(' ')
  const dayOf = (day: string) => shownWeekday(day, language)

  /** Writes the day at once, on top of the day that was shown; whatever the server refuses is shown as it is now. */
  async function move(post: ShownPost, to: string, isUndo = false): Promise<void> {
    const { record, day: from } = post
    if (from === to)
      return setNews({ text: say('calendar.panel.month.left', { post: nameOf(post), day: dayOf(to) }) })
    documents.type('calendar', record, 'date', to)
    setNews({ text: say('calendar.panel.month.moved', { post: nameOf(post), day: dayOf(to) }) })
    setLast(isUndo ? undefined : { row: record.row, from, to })
    await documents.autosave.flush()
    if (!documents.draft('calendar', record, 'date')?.problem) return
    documents.settle('calendar', record, 'date', false)
    setLast(undefined)
    setNews({ text: say('calendar.panel.month.changed'), isTrouble: true })
    await documents.refresh()
  }

  return {
    month,
    setMonth,
    channel,
    setChannel,
    isIn: (post: { channel: string }) => channel === '' || foldName(post.channel) === foldName(channel),
    open,
    carried,
    setCarried,
    last,
    news,
    tell: (text: string) => setNews({ text }),
    nameOf,
    dayOf,
    move,
  }
}
