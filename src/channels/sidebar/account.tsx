import { useId } from 'preact/hooks'
import { Button } from '../../panel/button'
import { CheckCell, LongCell, SelectCell, TextCell } from '../../panel/cell-field'
import { shownDay } from '../../panel/days'
import type { Documents, SheetRecord } from '../../panel/documents'
import { Notice } from '../../panel/notice'
import { useWords } from '../../panel/words'
import { isDue, SET_UP } from '../audit'
import { nameOf } from './candidates'

interface Props {
  documents: Documents
  record: SheetRecord
  isOpen: boolean
  onToggle(): void
}

const DANGERS = ['lost', 'duplicate']

/** One account: a line that tells how it stands, and below it, once opened, all there is to do. */
export function Account({ documents, record, isOpen, onToggle }: Props) {
  const { say, sayAny } = useWords()
  const id = useId()
  const value = (column: string) => documents.value('channels', record, column)
  const done = SET_UP.filter((step) => value(step) === true).length
  const states = documents.sheet('channels')?.choices.state ?? []
  const state = states.find(({ text }) => text === value('state'))?.key
  const isDanger = DANGERS.some((danger) => state === `channels.states.${danger}`)
  const handle = String(value('handle'))
  return (
    <li class="card account">
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          <span class="name">{nameOf(record)}</span>
          {record.example && <span class="mark">{say('common.exampleRow')}</span>}
          {handle && <span class="help">{handle}</span>}
          {state && <span class={isDanger ? 'bad' : 'help'}>{sayAny(state)}</span>}
          <span class="help">{say('channels.panel.accounts.done', { done, all: SET_UP.length })}</span>
        </button>
      </h3>
      <div class="meter" aria-hidden="true">
        <div style={{ inlineSize: `${(done / SET_UP.length) * 100}%` }} />
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Details documents={documents} record={record} />}
      </div>
    </li>
  )
}

function Details({ documents, record }: Pick<Props, 'documents' | 'record'>) {
  const { say, sayAny, language } = useWords()
  const cell = { documents, template: 'channels', record }
  const states = documents.sheet('channels')?.choices.state ?? []
  const checked = String(documents.value('channels', record, 'checked'))
  const state = states.find(({ text }) => text === documents.value('channels', record, 'state'))?.key
  const hint = ['lost', 'duplicate', 'asleep', 'none'].find((one) => state === `channels.states.${one}`)
  return (
    <div class="details">
      <SelectCell
        {...cell}
        column="state"
        label={say('channels.columns.state')}
        help={say('channels.notes.state')}
        options={states.map(({ key, text }) => ({ value: text, label: sayAny(key) }))}
      />
      {hint && (
        <Notice kind="caution" isNews>
          <p>{sayAny(`channels.hints.${hint}`)}</p>
        </Notice>
      )}
      <TextCell
        {...cell}
        column="handle"
        label={say('channels.columns.handle')}
        help={say('channels.notes.handle')}
      />
      <TextCell {...cell} column="link" label={say('common.link')} help={say('channels.notes.link')} />
      <LongCell
        {...cell}
        column="access"
        rows={2}
        label={say('channels.columns.access')}
        help={say('channels.notes.access')}
      />
      <fieldset>
        <legend>
          <h4>{say('channels.panel.accounts.checklist')}</h4>
        </legend>
        {SET_UP.map((step) => (
          <CheckCell
            key={step}
            {...cell}
            column={step}
            label={say(`channels.columns.${step}`)}
            help={say(`channels.notes.${step}`)}
          />
        ))}
      </fieldset>
      {checked !== '' && (
        <p>{say('channels.panel.accounts.checkedOn', { day: shownDay(checked, language) })}</p>
      )}
      {checked !== '' && isDue(checked, documents.today) && (
        <p class="caution">{say('channels.panel.accounts.due')}</p>
      )}
      {checked !== documents.today && (
        <div class="buttons">
          <Button
            look="outlined"
            onClick={() => documents.type('channels', record, 'checked', documents.today)}
          >
            {say('channels.panel.accounts.checkToday')}
          </Button>
        </div>
      )}
    </div>
  )
}
