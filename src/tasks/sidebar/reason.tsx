import { useState } from 'preact/hooks'
import { LongCell } from '../../panel/cell-field'
import type { Documents } from '../../panel/documents'
import { useWords } from '../../panel/words'
import type { TaskCard } from './reads'

/** What keeps a task: asked for on its card until it is told, then shown there. */
export function Reason({ documents, card }: { documents: Documents; card: TaskCard }) {
  const { say } = useWords()
  const { record, reason } = card
  const [isTyping, setTyping] = useState(false)
  const isTrouble = documents.draft('tasks', record, 'reason')?.problem !== undefined
  if (reason !== '' && !isTyping && !isTrouble) return <p class="reason">– {reason}</p>
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only learns when its field is left
    <div
      class="reason"
      onFocusCapture={() => setTyping(true)}
      onBlurCapture={() => setTyping(false)}
      // A text that is being selected must not carry the card away.
      draggable
      onDragStart={(event) => {
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <LongCell
        documents={documents}
        template="tasks"
        record={record}
        column="reason"
        label={say('tasks.hints.reason')}
        rows={2}
      />
    </div>
  )
}
