import type { Documents } from '../../panel/documents'
import { useWords } from '../../panel/words'
import { plusDays, plusMonths } from '../month-days'
import { isMissed, isPublished, type ShownPost } from './shown-posts'
import type { Content } from './use-content'
import type { Month } from './use-month'

/** How many days each key carries a post. */
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

interface Props {
  post: ShownPost
  documents: Documents
  content: Content
  month: Month
}

/**
 * A post on its day. Enter and a click open it; Space picks it up and puts it down again, arrows carry it, Escape
 * leaves it where it was; and it can be dragged.
 */
export function PostCard({ post, documents, content, month }: Props) {
  const { say } = useWords()
  const { carried } = month
  const isCarried = carried?.post.record === post.record
  const published = isPublished(post, documents)
  const missed = isMissed(post, documents)
  const what = post.topic || say('calendar.panel.month.noTopic')
  const type = content.typeName(post.type)
  const also = [
    ...(post.topic ? [type] : []),
    missed ? say('calendar.panel.month.missed') : post.status,
    post.record.example ? say('common.exampleRow') : '',
  ].filter((part) => part !== '')
  const carry = (day: string) => {
    month.setCarried({ post, to: day })
    if (plusMonths(day, 0) !== month.month) month.setMonth(plusMonths(day, 0))
    month.tell(month.dayOf(day))
  }
  const drop = (day: string) => {
    month.setCarried(undefined)
    void month.move(post, day)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (event.key === ' ') {
      event.preventDefault()
      if (isCarried && carried) drop(carried.to)
      else {
        month.setCarried({ post, to: post.day })
        month.tell(say('calendar.panel.month.picked', { post: month.nameOf(post) }))
      }
    } else if (isCarried && event.key === 'Escape') {
      event.preventDefault()
      month.setCarried(undefined)
      month.setMonth(plusMonths(post.day, 0))
      month.tell(say('calendar.panel.month.left', { post: month.nameOf(post), day: month.dayOf(post.day) }))
    } else if (isCarried && carried && event.key === 'Enter') {
      event.preventDefault()
      drop(carried.to)
    } else if (isCarried && carried && step !== undefined) {
      event.preventDefault()
      carry(plusDays(carried.to, step))
    }
  }
  const classes = [
    'post',
    post.topic === '' && 'open',
    published && 'published',
    missed && 'missed',
    isCarried && 'carried',
  ]
  return (
    <button
      type="button"
      class={classes.filter(Boolean).join(' ')}
      draggable
      title={[post.topic, ...also].filter((part) => part !== '').join(', ')}
      aria-current={month.open.record === post.record}
      data-row={post.record.row}
      onKeyDown={onKeyDown}
      onClick={() => month.open.open(post.record)}
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', what)
        // Drawn anew too early, the card would drop out of the browser's hand.
        setTimeout(() => month.setCarried({ post, to: post.day }))
      }}
      onDragEnd={() => month.setCarried(undefined)}
    >
      <span class="when">
        {missed && <b aria-hidden="true">! </b>}
        {published && <b aria-hidden="true">✓ </b>}
        {post.time} {post.channel}
      </span>
      <span class="what">{post.topic || [type, what].filter(Boolean).join(' · ')}</span>
      <span class="unseen">, {also.join(', ')}</span>
    </button>
  )
}
