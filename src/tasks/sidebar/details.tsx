import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { AmountCell, type CellProps, DayCell, LongCell, SelectCell, TextCell } from '../../panel/cell-field'
import type { Documents } from '../../panel/documents'
import { FieldError, SelectField, TextField } from '../../panel/field'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { laneOf } from '../cards'
import { DONE, knownNames, namesOf, type TaskCard } from './reads'
import type { Moves } from './use-moves'

interface Props {
  documents: Documents
  card: TaskCard
  moves: Moves
  onClose(): void
}

/** All of one task beside the board; each field is a cell of its row. */
export function Details({ documents, card, moves, onClose }: Props) {
  const { say, sayAny } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const { stages } = namesOf(documents)
  const lane = laneOf(card.stage, stages)
  const cell = (column: string): Omit<CellProps, 'label'> & { key: string } => ({
    documents,
    template: 'tasks',
    record: card.record,
    column,
    key: column,
  })
  const choices = (column: string) =>
    (documents.sheet('tasks')?.choices[column] ?? []).map(({ key, text }) => ({
      value: text,
      label: sayAny(key),
    }))
  return (
    <dialog ref={dialog} class="details-of" aria-labelledby="details-title" onClose={onClose}>
      <div class="head">
        <h2 id="details-title">{card.task}</h2>
        <Button onClick={() => dialog.current?.close()}>{say('common.buttons.close')}</Button>
      </div>
      <Name documents={documents} card={card} />
      <SelectField
        label={say('board.panel.moveTo')}
        value={lane}
        options={stages.map((stage, value) => ({ value, label: stage }))}
        onValue={(to) => void moves.move(card.record, to)}
      />
      <SelectCell {...cell('priority')} label={say('tasks.columns.priority')} options={choices('priority')} />
      <TextCell
        {...cell('person')}
        label={say('common.person')}
        suggestions={knownNames(documents, 'strategy', 'people', 'person')}
      />
      <DayCell {...cell('deadline')} label={say('tasks.columns.deadline')} />
      <TextCell
        {...cell('initiative')}
        label={say('common.initiative')}
        suggestions={knownNames(documents, 'roadmap', 'initiative', 'initiative')}
      />
      <LongCell
        {...cell('reason')}
        label={say('tasks.columns.reason')}
        help={say('tasks.notes.reason')}
        rows={2}
      />
      <SelectCell {...cell('strand')} label={say('tasks.columns.strand')} options={choices('strand')} />
      <TextCell {...cell('asset')} label={say('tasks.columns.asset')} help={say('tasks.notes.asset')} />
      <AmountCell {...cell('effort')} label={say('tasks.columns.effort')} help={say('tasks.notes.effort')} />
      <LongCell {...cell('notes')} label={say('common.notes')} rows={2} />
      {lane === DONE && <DayCell {...cell('done')} label={say('tasks.columns.done')} />}
      <DayCell {...cell('created')} label={say('tasks.columns.created')} />
      <Remove documents={documents} card={card} moves={moves} onClose={() => dialog.current?.close()} />
    </dialog>
  )
}

/** A row without a task would be on no board: an empty name is not written. */
function Name({ documents, card }: Pick<Props, 'documents' | 'card'>) {
  const { say } = useWords()
  const [isEmpty, setEmpty] = useState(false)
  const stored = String(documents.value('tasks', card.record, 'task'))
  return (
    <TextField
      label={say('tasks.columns.task')}
      error={isEmpty ? say('board.panel.needsName') : undefined}
      text={isEmpty ? '' : stored}
      onText={(text) => {
        setEmpty(text.trim() === '')
        if (text.trim() !== '') documents.type('tasks', card.record, 'task', text)
      }}
    />
  )
}

function Remove({ documents, card, moves, onClose }: Props) {
  const { say } = useWords()
  const form = useSubmit([])
  const [isAsking, setAsking] = useState(false)
  const remove = async () => {
    const { task, record } = card
    const isThere = await form.submit(() => documents.remove('tasks', record))
    if (!isThere) return
    moves.say({ kind: 'removed', task })
    onClose()
  }
  if (!isAsking)
    return (
      <div class="buttons">
        <Button onClick={() => setAsking(true)}>{say('common.buttons.remove')}</Button>
      </div>
    )
  return (
    <div class="asks" role="alert">
      <p>{say('board.panel.removeAsk')}</p>
      <FieldError>{form.formError}</FieldError>
      <div class="buttons">
        <Button look="outlined" isBusy={form.isBusy} onClick={() => void remove()}>
          {say('common.buttons.remove')}
        </Button>
        <Button onClick={() => setAsking(false)}>{say('board.panel.keep')}</Button>
      </div>
    </div>
  )
}
