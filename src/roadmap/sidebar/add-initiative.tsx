import { readAmount } from '../../panel/amount'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { AmountField, DayField, FieldError, LongField, SelectField, TextField } from '../../panel/field'
import { useKept } from '../../panel/use-kept'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { goalNames, peopleNames, type Row, statusName } from './reads'
import type { Go } from './roadmap'
import { ScreenOf } from './screen'

interface Props {
  documents: Documents
  rows: Row[]
  onGo: Go
}

const EMPTY = { initiative: '', goal: '', person: '', start: '', days: '' }

/** A rough plan will do: only the name is needed. */
export function AddInitiative({ documents, rows, onGo }: Props) {
  const { say, language } = useWords()
  const form = useSubmit(['initiative', 'days'])
  const kept = useKept('roadmap/add', () => EMPTY)
  const { value } = kept
  const set = (part: Partial<typeof EMPTY>) => {
    form.clear()
    kept.change({ ...value, ...part })
  }
  const add = async () => {
    const initiative = value.initiative.trim()
    const days = readAmount(value.days, language)
    if (initiative === '') return form.refuse('initiative', say('roadmap.panel.needsName'))
    if (rows.some(({ name }) => name === initiative))
      return form.refuse('initiative', say('roadmap.panel.there'))
    if (days === undefined || (days !== null && days < 1))
      return form.refuse('days', say('roadmap.panel.needsDays'))
    const { goal, person, start } = value
    const status = statusName(documents, 'planned')
    const filled = Object.entries({ initiative, goal, person, start, days: days ?? '', status })
    const row = Object.fromEntries(filled.filter(([, cell]) => cell !== ''))
    let existed = false
    const isAdded = await form.submit(async () => {
      const [added] = await documents.add('roadmap', [row], ['initiative'])
      existed = added?.existed === true
    })
    if (!isAdded) return
    if (existed) return form.refuse('initiative', say('roadmap.panel.there'))
    kept.clear(value)
    onGo('overview')
  }
  return (
    <form
      class="whole"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <ScreenOf
        documents={documents}
        title={say('roadmap.panel.add')}
        onGo={onGo}
        buttons={
          <>
            <Button isPrimary isBusy={form.isBusy}>
              {say(form.error?.canRetry ? 'common.buttons.retry' : 'common.buttons.add')}
            </Button>
            <Button onClick={() => onGo('overview')}>{say('common.buttons.cancel')}</Button>
          </>
        }
      >
        <LongField
          label={say('common.initiative')}
          help={say('roadmap.panel.what')}
          error={form.errorAt('initiative')}
          text={value.initiative}
          onText={(initiative) => set({ initiative })}
          rows={2}
        />
        <SelectField
          label={say('common.goal')}
          value={value.goal}
          options={['', ...goalNames(documents)].map((goal) => ({ value: goal, label: goal || '—' }))}
          onValue={(goal) => set({ goal })}
        />
        <TextField
          label={say('common.person')}
          text={value.person}
          suggestions={peopleNames(documents)}
          onText={(person) => set({ person })}
        />
        <DayField label={say('roadmap.columns.start')} day={value.start} onDay={(start) => set({ start })} />
        <AmountField
          label={say('roadmap.panel.length')}
          help={say('roadmap.panel.lengthHelp')}
          error={form.errorAt('days')}
          text={value.days}
          onText={(days) => set({ days })}
        />
        <FieldError>{form.formError}</FieldError>
      </ScreenOf>
    </form>
  )
}
