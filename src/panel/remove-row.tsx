import { useState } from 'preact/hooks'
import { Button } from './button'
import { FieldError } from './field'
import { useSubmit } from './use-submit'
import { useWords } from './words'

interface Props {
  label: string
  /** What is asked before, and what is lost. */
  question: string
  onRemove(): Promise<unknown>
}

/** Asks before a row is deleted. */
export function RemoveRow({ label, question, onRemove }: Props) {
  const { say } = useWords()
  const form = useSubmit([])
  const [isAsked, setAsked] = useState(false)
  if (!isAsked) {
    return (
      <div class="buttons">
        <Button onClick={() => setAsked(true)}>{label}</Button>
      </div>
    )
  }
  return (
    <div class="cell">
      <p role="alert">{question}</p>
      <FieldError>{form.formError}</FieldError>
      <div class="buttons">
        <Button look="outlined" isBusy={form.isBusy} onClick={() => void form.submit(onRemove)}>
          {say('common.buttons.remove')}
        </Button>
        <Button onClick={() => setAsked(false)}>{say('common.buttons.cancel')}</Button>
      </div>
    </div>
  )
}
