import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { AmountCell, CheckCell, DayCell, LongCell, SelectCell, TextCell } from '../../panel/cell-field'
import type { Documents } from '../../panel/documents'
import { ExampleMark } from '../../panel/example-mark'
import { FieldError } from '../../panel/field'
import { More } from '../../panel/notice'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { whenOf } from '../shift'
import { WarningLine } from './line'
import { goalNames, peopleNames, type Row, STATUSES, statusName } from './reads'
import type { Go } from './roadmap'
import { shownWhen } from './said'
import { ScreenOf } from './screen'

export interface OneProps {
  documents: Documents
  rows: Row[]
  row: Row
  onGo: Go
}

const option = (value: string) => ({ value, label: value })

/** One initiative: each field is a cell of its row. */
export function Details({ documents, rows, row, onGo }: OneProps) {
  const words = useWords()
  const { say, count } = words
  const cell = (column: string) => ({ documents, template: 'roadmap', record: row.record, column })
  const others = rows.filter((one) => one !== row).map(({ name }) => option(name))
  return (
    <ScreenOf
      documents={documents}
      title={row.name}
      onGo={onGo}
      buttons={
        <>
          <Button isPrimary onClick={() => onGo('split')}>
            {say('roadmap.panel.split')}
          </Button>
          <Button look="outlined" onClick={() => onGo('shift')}>
            {say('roadmap.panel.shift')}
          </Button>
        </>
      }
    >
      <div>
        <p>{shownWhen(whenOf(row), documents.today, words)}</p>
        <WarningLine documents={documents} rows={rows} row={row} />
        {row.tasks.total > 0 && (
          <p class="help">{count('roadmap.panel.tasksDone', row.tasks.total, { done: row.tasks.done })}</p>
        )}
        <ExampleMark of={row.record} />
      </div>
      <LongCell {...cell('initiative')} label={say('common.initiative')} rows={1} />
      <SelectCell {...cell('goal')} label={say('common.goal')} options={goalNames(documents).map(option)} />
      <TextCell {...cell('person')} label={say('common.person')} suggestions={peopleNames(documents)} />
      <SelectCell
        {...cell('status')}
        label={say('common.status')}
        options={STATUSES.map((status) => option(statusName(documents, status)))}
      />
      <DayCell {...cell('start')} label={say('roadmap.columns.start')} />
      <DayCell {...cell('end')} label={say('roadmap.columns.end')} help={say('roadmap.notes.end')} />
      <AmountCell {...cell('days')} label={say('roadmap.columns.days')} help={say('roadmap.notes.days')} />
      <CheckCell {...cell('until')} label={say('roadmap.columns.until')} help={say('roadmap.notes.until')} />
      <SelectCell {...cell('after')} label={say('roadmap.columns.after')} options={others} />
      <More title={say('roadmap.bands.details')}>
        {(['measure', 'resources', 'risks'] as const).map((one) => (
          <LongCell
            key={one}
            {...cell(one)}
            label={say(`roadmap.columns.${one}`)}
            help={say(`roadmap.notes.${one}`)}
          />
        ))}
        <TextCell
          {...cell('channel')}
          label={say('common.channel')}
          suggestions={documents.rows('channels').map(({ cells }) => String(cells.channel))}
        />
        <LongCell {...cell('notes')} label={say('common.notes')} />
      </More>
      <Remove documents={documents} row={row} onGo={onGo} />
    </ScreenOf>
  )
}

function Remove({ documents, row, onGo }: Omit<OneProps, 'rows'>) {
  const { say } = useWords()
  const form = useSubmit([])
  const [isAsking, setAsking] = useState(false)
  const remove = async () => {
    if (await form.submit(() => documents.remove('roadmap', row.record))) onGo('overview')
  }
  if (!isAsking)
    return (
      <div class="buttons">
        <Button onClick={() => setAsking(true)}>{say('common.buttons.remove')}</Button>
      </div>
    )
  return (
    <div class="asks" role="alert">
      <p>{say('roadmap.panel.removeAsk')}</p>
      <FieldError>{form.formError}</FieldError>
      <div class="buttons">
        <Button look="outlined" isBusy={form.isBusy} onClick={() => void remove()}>
          {say('common.buttons.remove')}
        </Button>
        <Button onClick={() => setAsking(false)}>{say('common.buttons.cancel')}</Button>
      </div>
    </div>
  )
}
