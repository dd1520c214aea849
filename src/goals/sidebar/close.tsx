import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { DayCell, LongCell } from '../../panel/cell-field'
import { FieldError } from '../../panel/field'
import { SaveFooter } from '../../panel/save-footer'
import { useSubmit } from '../../panel/use-submit'
import { cellOf, typeInto } from './goal'
import { useOwnWords } from './own-words'
import type { PartsProps } from './parts'
import { Chip } from './screen'
import { useLog } from './use-log'

/** Draws the line: the day, and what came of it. A closed goal stays, as a benchmark. */
export function Close(props: PartsProps) {
  const { documents, goal } = props
  const { say, own } = useOwnWords()
  const { shown } = useLog(props)
  const close = (day: string) => typeInto(props, 'closed', day)
  return (
    <>
      {goal.now !== undefined && <p class="help">{own('outcome', { value: shown(goal.now) })}</p>}
      <LongCell {...cellOf(props, 'outcome')} label={say('goals.notes.outcome')} />
      <div class="cell">
        <DayCell {...cellOf(props, 'closed')} label={say('goals.columns.closed')} />
        <div class="buttons">
          {goal.closed ? (
            <Chip label={own('reopen')} onClick={() => close('')} />
          ) : (
            <Chip label={say('common.today')} onClick={() => close(documents.today)} />
          )}
        </div>
      </div>
      <Remove {...props} />
      <SaveFooter documents={documents} />
    </>
  )
}

/** Deleting asks first. */
function Remove({ documents, goal, onDone }: PartsProps) {
  const { say, own } = useOwnWords()
  const form = useSubmit([])
  const [isSure, setSure] = useState(false)
  const remove = async () => {
    if (await form.submit(() => documents.remove('goals', goal.record))) onDone()
  }
  return (
    <div class="cell">
      {isSure && <p role="status">{own('sure', { goal: goal.name })}</p>}
      <FieldError>{form.formError}</FieldError>
      <div class="buttons">
        <Button
          look={isSure ? 'outlined' : 'text'}
          isBusy={form.isBusy}
          onClick={() => (isSure ? void remove() : setSure(true))}
        >
          {say('common.buttons.remove')}
        </Button>
        {isSure && <Button onClick={() => setSure(false)}>{say('common.buttons.cancel')}</Button>}
      </div>
    </div>
  )
}
