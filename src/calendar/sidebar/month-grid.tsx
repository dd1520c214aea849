import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Documents } from '../../panel/documents'
import { useWords } from '../../panel/words'
import type { KeyDate } from '../key-dates'
import { monthWeeks } from '../month-days'
import { PostCard } from './post-card'
import type { ShownPost } from './shown-posts'
import type { Content } from './use-content'
import type { Month } from './use-month'

interface Props {
  documents: Documents
  content: Content
  month: Month
}

/** The day that weeks begin with: as the month sheet says, else as calendars of her language do. */
function firstDay(documents: Documents, sayAny: (key: string) => string): number {
  const set = documents.sheet('month')?.settings.start
  if (typeof set === 'number' && set >= 1 && set <= 7) return set
  const own = sayAny('month.firstDay')
  return [1, 2, 3, 4, 5, 6, 7].find((day) => sayAny(`month.weekdays.${day}`) === own) ?? 1
}

export function MonthGrid({ documents, content, month }: Props) {
  const { sayAny } = useWords()
  const first = firstDay(documents, sayAny)
  const weeks = monthWeeks(month.month, first)
  const table = useRef<HTMLTableElement>(null)
  const { carried } = month
  const carriedTo = carried?.to
  const row = useRef<number | undefined>(undefined)
  // A card that changed its day is drawn anew: the focus goes along, before the next key is pressed.
  useLayoutEffect(() => {
    row.current = carried?.post.record.row ?? row.current
    const card = table.current?.querySelector<HTMLElement>(`[data-row="${row.current}"]`)
    if (card !== document.activeElement) card?.focus()
    if (!carried) row.current = undefined
  }, [carriedTo])
  const byDay = new Map<string, ShownPost[]>()
  for (const post of content.posts) {
    const day = carried?.post.record === post.record ? carried.to : post.day
    if (!month.isIn(post)) continue
    const list = byDay.get(day)
    if (list) list.push(post)
    else byDay.set(day, [post])
  }
  return (
    <table class="month" ref={table}>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, index) => ((first - 1 + index) % 7) + 1).map((day) => (
            <th key={day} scope="col">
              <abbr title={sayAny(`month.weekdays.${day}`)}>{sayAny(`calendar.panel.days.${day}`)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                posts={byDay.get(day) ?? []}
                keyDates={content.keyDates.filter((one) => isOn(one, day, week[0] ?? ''))}
                documents={documents}
                content={content}
                month={month}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A key date stands on its first day, and on each week's first day for as long as it lasts. */
const isOn = ({ day, until }: KeyDate, shown: string, weekBegin: string): boolean =>
  shown === day || (shown === weekBegin && day < shown && until >= shown)

/** So many cards have room in a day. */
const ROOM = 3

interface DayProps extends Props {
  day: string
  posts: ShownPost[]
  keyDates: KeyDate[]
}

function DayCell({ day, posts, keyDates, documents, content, month }: DayProps) {
  const { count, language } = useWords()
  const [isAll, setAll] = useState(false)
  const [isOver, setOver] = useState(false)
  const sorted = [...posts].sort((one, other) => (one.time < other.time ? -1 : Number(one.time > other.time)))
  const isFull =
    sorted.length > ROOM + 1 && !isAll && !sorted.some((post) => post.record === month.carried?.post.record)
  const shown = isFull ? sorted.slice(0, ROOM) : sorted
  const classes = [
    day.slice(0, 7) === month.month.slice(0, 7) ? '' : 'outside',
    day === documents.today ? 'today' : '',
    isOver ? 'over' : '',
  ]
  return (
    <td
      class={classes.filter(Boolean).join(' ')}
      data-day={day}
      onDragOver={(event) => {
        if (!month.carried) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const post = month.carried?.post
        month.setCarried(undefined)
        if (post) void month.move(post, day)
      }}
    >
      <p class="day">
        <span class="unseen">{month.dayOf(day)}</span>
        <span aria-hidden="true">{new Intl.NumberFormat(language).format(Number(day.slice(8)))}</span>
      </p>
      {keyDates.map(({ name }) => (
        <p key={name} class="key-date" title={name}>
          <span aria-hidden="true">★ </span>
          {name}
        </p>
      ))}
      {shown.map((post) => (
        <PostCard key={post.record.row} post={post} documents={documents} content={content} month={month} />
      ))}
      {isFull && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {count('calendar.panel.month.more', sorted.length - ROOM)}
        </button>
      )}
    </td>
  )
}
