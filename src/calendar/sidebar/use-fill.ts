import { useMemo, useState } from 'preact/hooks'
import { dayNumber } from '../../core/day'
import type { Documents, Place } from '../../panel/documents'
import { useSubmit } from '../../panel/use-submit'
import { daysOf, type KeyDate } from '../key-dates'
import { type Filled, filledDays } from '../month-days'
import { planPosts } from '../plan'
import type { Slot } from '../wishes'
import type { Planning } from './use-planning'

export const slotKey = ({ day, time, channel }: Slot): string => `${day} ${time} ${channel}`
export const keyDateKey = ({ day, name }: KeyDate): string => `${day} ${name}`

/** What was added last, for as long as it can be taken back. */
type Added = { count: number; places: Place[] } | { removed: number; kept: number }

export type Fill = ReturnType<typeof useFill>

/** The plan for the chosen days, what she took out of it, and what was added last. */
export function useFill(documents: Documents, planning: Planning, isShown: boolean) {
  const [filled, setFilled] = useState<Filled>('this-month')
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set())
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set())
  const [added, setAdded] = useState<Added>()
  const form = useSubmit([])
  const { channels, posts, keyDates, capacity, efforts, lead } = planning
  const [from, to] = filledDays(filled, documents.today)
  const near = keyDates.filter((keyDate) => {
    const [day] = daysOf(keyDate)
    return day - lead <= (dayNumber(to) ?? 0) && day >= (dayNumber(from) ?? 0)
  })
  const rhythms = channels.map(({ rhythm }) => rhythm)
  const asked = JSON.stringify([from, to, rhythms, capacity, efforts, lead, keyDates, [...without]])
  // A quarter of a full calendar takes some milliseconds: it is made when something changed, and when it is looked at.
  const plan = useMemo(
    () =>
      isShown
        ? planPosts({
            from,
            to,
            rhythms,
            posts,
            keyDates: keyDates.filter((keyDate) => !without.has(keyDateKey(keyDate))),
            capacity,
            efforts,
            lead,
          })
        : undefined,
    [isShown, asked, documents.rows('calendar')],
  )
  const chosen = plan?.slots.filter((slot) => !skipped.has(slotKey(slot))) ?? []
  const status = String(documents.value('calendar', null, 'idea'))
  const rowOf = (slot: Slot) => ({
    date: slot.day,
    time: slot.time,
    channel: slot.channel,
    type: slot.type,
    topic: slot.topic,
    person: slot.person,
    status,
    effort: slot.effort,
    campaign: slot.campaign,
  })
  const add = () =>
    form.submit(async () => {
      const rows = chosen.map(rowOf)
      const answers = await documents.add('calendar', rows, ['date', 'time', 'channel'])
      const places = rows.flatMap(({ channel, ...others }, index): Place[] => {
        const answer = answers[index]
        if (!answer || answer.existed) return []
        // Only a row in which nobody has written since is taken out again.
        return [{ row: answer.row, key: 'channel', value: channel, also: { ...others, ...UNTOUCHED } }]
      })
      setAdded({ count: places.length, places })
      setSkipped(new Set())
    })
  const undo = () =>
    form.submit(async () => {
      if (!added || !('places' in added)) return
      const removed = await documents.removeAll('calendar', added.places)
      setAdded({ removed, kept: added.places.length - removed })
    })
  const toggle = (set: ReadonlySet<string>, key: string) => {
    const next = new Set(set)
    if (!next.delete(key)) next.add(key)
    return next
  }
  return {
    filled,
    setFilled: (next: Filled) => {
      setFilled(next)
      setSkipped(new Set())
      setAdded(undefined)
    },
    plan,
    chosen,
    nearKeyDates: near,
    isSkipped: (slot: Slot) => skipped.has(slotKey(slot)),
    toggleSlot: (slot: Slot) => setSkipped(toggle(skipped, slotKey(slot))),
    isWithout: (keyDate: KeyDate) => without.has(keyDateKey(keyDate)),
    toggleKeyDate: (keyDate: KeyDate) => setWithout(toggle(without, keyDateKey(keyDate))),
    form,
    added,
    add,
    undo,
  }
}

/** What people fill in first when they work on a post. */
const UNTOUCHED = {
  text: '',
  link: '',
  asset: '',
  published: '',
  goal: '',
  initiative: '',
  persona: '',
  pillar: '',
}
