import { Button } from '../../panel/button'
import { shownMonth } from '../../panel/days'
import type { Documents } from '../../panel/documents'
import { FieldError, SelectField } from '../../panel/field'
import { Notice } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { plusDays, plusMonths } from '../month-days'
import { MonthGrid } from './month-grid'
import { PostDetails } from './post-details'
import { namesIn } from './shown-posts'
import type { Content } from './use-content'
import { type Month, useMonth } from './use-month'

interface Props {
  documents: Documents
  content: Content
}

/** A month of posts; each can be opened, and moved to another day by hand or by keys. */
export function MonthPage({ documents, content }: Props) {
  const { say } = useWords()
  const month = useMonth(documents)
  const opened = content.posts.find(({ record }) => record === month.open.record)
  return (
    <>
      <MonthHead documents={documents} content={content} month={month} />
      <div role="status" class={month.news.isTrouble ? '' : 'unseen'}>
        {month.news.isTrouble ? (
          <Notice kind="caution">
            <p>{month.news.text}</p>
          </Notice>
        ) : (
          month.news.text
        )}
      </div>
      <div class="month-and-post">
        <MonthGrid documents={documents} content={content} month={month} />
        {opened && (
          <PostDetails
            key={month.open.id}
            documents={documents}
            content={content}
            post={opened}
            onClose={() => month.open.close()}
          />
        )}
      </div>
      <p class="help">{say('calendar.panel.month.help')}</p>
      <SaveFooter documents={documents}>
        <Undo content={content} month={month} />
      </SaveFooter>
    </>
  )
}

function Undo({ content, month }: { content: Content; month: Month }) {
  const { say } = useWords()
  const { last } = month
  const post = last && content.posts.find(({ record, day }) => record.row === last.row && day === last.to)
  if (!last || !post) return null
  return (
    <Button look="outlined" onClick={() => void month.move(post, last.from, true)}>
      {say('common.buttons.undo')}
    </Button>
  )
}

function MonthHead({ documents, content, month }: { documents: Documents; content: Content; month: Month }) {
  const { say, count, language } = useWords()
  const form = useSubmit([])
  const next = plusMonths(month.month, 1)
  const shown = content.posts.filter((post) => post.day >= month.month && post.day < next && month.isIn(post))
  const examples = shown.filter(({ record }) => record.example).length
  const waiting = shown.filter(({ topic }) => topic === '').length
  const undated = content.posts.filter(({ day }) => day === '').length
  const channels = [
    ...new Set([...namesIn(documents, 'channels', 'channel'), ...namesIn(documents, 'calendar', 'channel')]),
  ]
  const add = () =>
    form.submit(async () => {
      const isThisMonth = plusMonths(documents.today, 0) === month.month
      const date = isThisMonth ? plusDays(documents.today, 1) : month.month
      const status = String(documents.value('calendar', null, 'idea'))
      const [added] = await documents.add('calendar', [{ date, status, channel: month.channel }])
      if (added) month.open.open(added.row)
    })
  return (
    <div class="month-head">
      <div class="month-name">
        <button
          type="button"
          class="turn"
          aria-label={say('calendar.panel.month.previous')}
          onClick={() => month.setMonth(plusMonths(month.month, -1))}
        >
          ‹
        </button>
        <h2 aria-live="polite">{shownMonth(month.month, language)}</h2>
        <button
          type="button"
          class="turn"
          aria-label={say('calendar.panel.month.next')}
          onClick={() => month.setMonth(next)}
        >
          ›
        </button>
        <Button onClick={() => month.setMonth(plusMonths(documents.today, 0))}>{say('common.today')}</Button>
      </div>
      <p class="help">
        {[
          count('calendar.panel.month.count', shown.length),
          ...(waiting > 0 ? [count('calendar.panel.month.waiting', waiting)] : []),
          ...(undated > 0 ? [count('calendar.panel.month.undated', undated)] : []),
        ].join(' · ')}{' '}
        {examples > 0 && (
          <span class="mark">
            {say('common.exampleRow')}: {examples}
          </span>
        )}
      </p>
      <SelectField
        label={say('common.channel')}
        value={month.channel}
        options={[
          { value: '', label: say('calendar.panel.month.all') },
          ...channels.map((channel) => ({ value: channel, label: channel })),
        ]}
        onValue={month.setChannel}
      />
      <Button look="outlined" isBusy={form.isBusy} onClick={() => void add()}>
        {say('calendar.panel.month.add')}
      </Button>
      <FieldError>{form.formError}</FieldError>
    </div>
  )
}
