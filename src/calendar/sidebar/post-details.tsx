import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../panel/button'
import { AmountCell, DayCell, LongCell, SelectCell, TextCell } from '../../panel/cell-field'
import type { Documents } from '../../panel/documents'
import { ExampleMark } from '../../panel/example-mark'
import { useWords } from '../../panel/words'
import { namesIn, type ShownPost, statusNames } from './shown-posts'
import type { Content } from './use-content'

interface Props {
  documents: Documents
  content: Content
  post: ShownPost
  onClose(): void
}

const same = (names: string[]) => names.map((name) => ({ value: name, label: name }))

/** All that the plan says of a post; each field is a cell of the calendar. */
export function PostDetails({ documents, content, post, onClose }: Props) {
  const { say } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const close = () => {
    onClose()
    document.querySelector<HTMLElement>(`[data-row="${post.record.row}"]`)?.focus()
  }
  const cell = { documents, template: 'calendar', record: post.record }
  const types = content.typeChoices.map(({ text }) => ({ value: text, label: content.typeName(text) }))
  return (
    <aside
      class="details"
      aria-label={say('calendar.panel.month.details')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // The dialog would close as well.
        event.preventDefault()
        close()
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {say('calendar.panel.month.details')}
      </h2>
      <ExampleMark of={post.record} />
      <LongCell {...cell} column="topic" rows={2} label={say('calendar.columns.topic')} />
      <div class="pair">
        <DayCell {...cell} column="date" label={say('common.date')} />
        <TextCell {...cell} column="time" label={say('calendar.columns.time')} />
      </div>
      <SelectCell
        {...cell}
        column="channel"
        label={say('common.channel')}
        options={same(namesIn(documents, 'channels', 'channel'))}
      />
      <SelectCell {...cell} column="type" label={say('calendar.columns.type')} options={types} />
      <SelectCell
        {...cell}
        column="status"
        label={say('common.status')}
        options={same(statusNames(documents))}
      />
      <div class="pair">
        <SelectCell
          {...cell}
          column="person"
          label={say('common.person')}
          options={same(namesIn(documents, 'strategy', 'people'))}
        />
        <AmountCell {...cell} column="effort" label={say('calendar.columns.effort')} />
      </div>
      {post.campaign !== '' && (
        <p class="help">
          {say('common.campaign')}: {post.campaign}
        </p>
      )}
      <div class="buttons">
        <Button look="outlined" onClick={close}>
          {say('common.buttons.done')}
        </Button>
        <Button onClick={() => void documents.show('calendar', post.record)}>
          {say('common.buttons.show')}
        </Button>
      </div>
    </aside>
  )
}
