import { useId, useState } from 'preact/hooks'
import { readAmount } from '../../panel/amount'
import { Button } from '../../panel/button'
import { AmountField, FieldError } from '../../panel/field'
import { typedAmount } from '../../panel/numbers'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { MODES, type Mode } from '../carry-over'
import type { BudgetView } from '../panel'
import type { Budget } from './use-budget'

/** What becomes of unspent money. It changes every amount of the sheet, so it is saved by a button. */
export function ModeForm({ budget, view }: { budget: Budget; view: BudgetView }) {
  const { say, language } = useWords()
  const form = useSubmit(['cap'])
  const name = useId()
  const [chosen, setChosen] = useState<{ mode?: Mode; cap?: string }>({})
  const mode = chosen.mode ?? view.mode
  const held = view.cap > 0 ? typedAmount(view.cap, language) : ''
  const cap = chosen.cap ?? held
  const isChanged = mode !== view.mode || (mode === 'capped' && cap !== held)
  const leave = () => {
    setChosen({})
    form.clear()
  }
  const save = async () => {
    const amount = mode === 'capped' ? readAmount(cap, language) : null
    if (amount === undefined || (amount ?? 0) < 0)
      return form.refuse('cap', say('common.checks.positive-amount'))
    if (await form.submit(() => budget.setMode(mode, amount))) setChosen({})
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <fieldset>
        <legend>
          <h2>{say('budget.panel.mode')}</h2>
        </legend>
        {MODES.map((one) => (
          <div key={one} class="option">
            <input
              type="radio"
              id={`${name}-${one}`}
              name={name}
              checked={mode === one}
              onChange={() => {
                setChosen({ ...chosen, mode: one })
                form.clear()
              }}
            />
            <label for={`${name}-${one}`}>{say(`budget.panel.modeHelp.${one}`)}</label>
            {one === 'capped' && mode === 'capped' && (
              <AmountField
                label={say('budget.panel.cap')}
                error={form.errorAt('cap')}
                text={cap}
                onText={(text) => {
                  setChosen({ ...chosen, mode, cap: text })
                  form.clear()
                }}
              />
            )}
          </div>
        ))}
      </fieldset>
      <FieldError>{form.formError}</FieldError>
      {isChanged && (
        <div class="buttons">
          <Button isPrimary isBusy={form.isBusy}>
            {say(form.error?.canRetry ? 'common.buttons.retry' : 'common.buttons.save')}
          </Button>
          <Button onClick={leave}>{say('common.buttons.cancel')}</Button>
        </div>
      )}
    </form>
  )
}
