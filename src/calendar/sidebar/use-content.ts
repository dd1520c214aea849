import { foldName } from '../../core/names'
import type { Documents } from '../../panel/documents'
import { useWords } from '../../panel/words'
import type { KeyDate } from '../key-dates'
import { postsOf } from './shown-posts'

export type Content = ReturnType<typeof useContent>

/** What stands in the calendar: its posts, the key dates, and the types of content. */
export function useContent(documents: Documents) {
  const { sayAny } = useWords()
  const typeChoices = documents.sheet('calendar')?.choices.type ?? []
  return {
    posts: postsOf(documents),
    keyDates: keyDatesOf(documents),
    typeChoices,
    /** A type of content in the panel's language, where the sheet's word is one of ours. */
    typeName: (type: string): string => {
      const choice = typeChoices.find(({ text }) => foldName(text) === foldName(type))
      return choice ? sayAny(choice.key) : type
    },
  }
}

function keyDatesOf(documents: Documents): KeyDate[] {
  const sheet = documents.sheet('keydates')
  const given = ['holiday', 'occasion'].map(
    (kind) => sheet?.choices.kind?.find(({ key }) => key === `keydates.kinds.${kind}`)?.text,
  )
  return (sheet?.rows ?? []).flatMap(({ cells }) => {
    const [day, until, name, channel] = ['date', 'until', 'name', 'channel'].map((key) =>
      String(cells[key] ?? '').trim(),
    )
    if (!day || !name) return []
    return [
      {
        day,
        until: until ?? '',
        name,
        channel: channel ?? '',
        isCampaign: !given.includes(String(cells.kind ?? '')),
      },
    ]
  })
}
