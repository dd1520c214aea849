import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { FieldError, TextField } from '../../panel/field'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { DONE, namesOf } from './reads'
import type { Moves } from './use-moves'

interface Props {
  documents: Documents
  name: string
  lane: number
  moves: Moves
  /** Whose board it is: a task that she writes down there is that person's. */
  person: string | undefined
}

/** A new task at the end of a column; the field stays open for the next one. */
export function AddTask({ documents, name, lane, moves, person }: Props) {
  const { say } = useWords()
  const form = useSubmit([])
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useLayoutEffect(() => {
    if (isOpen) field.current?.focus()
    else if (wasOpen.current) opener.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])

  const add = () =>
    form.submit(async () => {
      const task = text.trim()
      if (task === '') return
      const [added] = await documents.add(
        'tasks',
        [
          {
            task,
            stage: namesOf(documents).stages[lane] ?? '',
            created: documents.today,
            ...(person ? { person } : {}),
            ...(lane === DONE ? { done: documents.today } : {}),
          },
        ],
        // A task that was sent twice because the answer got lost is one; the same one next week is another.
        ['task', 'created'],
      )
      moves.say({ kind: added?.existed ? 'there' : 'added', task })
      // She may be writing the next one already.
      setText((now) => (now.trim() === task ? '' : now))
      field.current?.focus()
      // Without a priority it stands below the others.
      setTimeout(() =>
        document.querySelector(`[data-row="${added?.row}"]`)?.scrollIntoView({ block: 'nearest' }),
      )
    })

  if (!isOpen)
    return (
      <button
        type="button"
        class="text add"
        ref={opener}
        aria-label={say('board.panel.addTo', { stage: name })}
        onClick={() => setOpen(true)}
      >
        + {say('board.panel.add')}
      </button>
    )
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false)
      }}
    >
      <TextField label={say('board.panel.what')} text={text} onText={setText} inputRef={field} />
      <FieldError>{form.formError}</FieldError>
      <div class="buttons">
        <Button isPrimary isBusy={form.isBusy}>
          {say(form.error?.canRetry ? 'common.buttons.retry' : 'common.buttons.add')}
        </Button>
        <Button onClick={() => setOpen(false)}>{say('common.buttons.close')}</Button>
      </div>
    </form>
  )
}
