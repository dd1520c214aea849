import { useId } from 'preact/hooks'
import { Button } from '../../panel/button'
import { CheckCell, LongCell, SelectCell, TextCell } from '../../panel/cell-field'
import { shownDay } from '../../panel/days'
import type { Documents, SheetRecord } from '../../panel/documents'
import { ExampleMark } from '../../panel/example-mark'
import { Notice } from '../../panel/notice'
import { isDue, SET_UP } from '../audit'
import { nameOf } from './candidates'
import { useOwnWords } from './own-words'

interface Props {
  documents: Documents
  record: SheetRecord
  isOpen: boolean
  onToggle(): void
}

/** The key of the account's state, whatever language the sheet speaks. */
function stateOf(documents: Documents, record: SheetRecord): string {
  const states = documents.sheet('channels')?.choices.state ?? []
  const state = states.find(({ text }) => text === documents.value('channels', record, 'state'))
  return state?.key.split('.').pop() ?? ''
}

/** One account: a line that tells how it stands, and below it, once opened, all there is to do. */
export function Account({ documents, record, isOpen, onToggle }: Props) {
  const { tell, sayAny } = useOwnWords()
  const id = useId()
  const value = (column: string) => documents.value('channels', record, column)
  const done = SET_UP.filter((step) => value(step) === true).length
  const state = stateOf(documents, record)
  const isDanger = state === 'lost' || state === 'duplicate'
  return (
    <li class="card account">
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <span class="name">{nameOf(record)}</span>
          <ExampleMark of={record} />
          <span class="help">{value('handle')}</span>
          {state && <span class={isDanger ? 'bad' : 'help'}>{sayAny(`channels.states.${state}`)}</span>}
          <span class="help">{tell('accounts.done', { done, all: SET_UP.length })}</span>
        </button>
      </h2>
      <progress aria-hidden="true" max={SET_UP.length} value={done} />
      <div id={id} hidden={!isOpen}>
        {isOpen && <Details documents={documents} record={record} />}
      </div>
    </li>
  )
}

function Details({ documents, record }: Pick<Props, 'documents' | 'record'>) {
  const { tell, sayAny, language } = useOwnWords()
  const cell = (column: string) => ({
    documents,
    template: 'channels',
    record,
    column,
    label: sayAny(column === 'link' ? 'common.link' : `channels.columns.${column}`),
    help: sayAny(`channels.notes.${column}`),
  })
  const states = documents.sheet('channels')?.choices.state ?? []
  const state = stateOf(documents, record)
  const checked = String(documents.value('channels', record, 'checked'))
  return (
    <div class="details">
      <SelectCell
        {...cell('state')}
        options={states.map(({ key, text }) => ({ value: text, label: sayAny(key) }))}
      />
      {state && state !== 'used' && (
        <Notice kind="caution" isNews>
          <p>{sayAny(`channels.hints.${state}`)}</p>
        </Notice>
      )}
      <TextCell {...cell('handle')} />
      <TextCell {...cell('link')} />
      <LongCell {...cell('access')} rows={2} />
      <fieldset>
        <legend>{tell('accounts.checklist')}</legend>
        {SET_UP.map((step) => (
          <CheckCell key={step} {...cell(step)} />
        ))}
      </fieldset>
      {checked !== '' && <p>{tell('accounts.checkedOn', { day: shownDay(checked, language) })}</p>}
      {checked !== '' && isDue(checked, documents.today) && <p class="caution">{tell('accounts.due')}</p>}
      {checked !== documents.today && (
        <div class="buttons">
          <Button
            look="outlined"
            onClick={() => documents.type('channels', record, 'checked', documents.today)}
          >
            {tell('accounts.checkToday')}
          </Button>
        </div>
      )}
    </div>
  )
}
