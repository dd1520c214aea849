import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { readAmount } from '../../panel/amount'
import { Button } from '../../panel/button'
import { AmountField, FieldError, SelectField, TextField } from '../../panel/field'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import type { BudgetView } from '../panel'
import type { Budget } from './use-budget'

const EMPTY = { name: '', channel: '', plan: '' }

interface Props {
  budget: Budget
  view: BudgetView
  nameRef: RefObject<HTMLInputElement | null>
}

/** A new line with the same plan for every month; what is typed stays until it was added. */
export function AddLineForm({ budget, view, nameRef }: Props) {
  const { say, language } = useWords()
  const form = useSubmit(['name', 'group', 'channel', 'plan'])
  const [typed, setTyped] = useState(EMPTY)
  const [chosen, setChosen] = useState<string>()
  const group = chosen !== undefined && view.groups.includes(chosen) ? chosen : (view.groups[0] ?? '')
  const type = (field: keyof typeof EMPTY) => (text: string) => {
    setTyped({ ...typed, [field]: text })
    if (form.error?.field === field) form.clear()
  }
  const add = async () => {
    const name = typed.name.trim()
    const plan = readAmount(typed.plan, language) ?? (typed.plan.trim() === '' ? 0 : -1)
    if (name === '') {
      nameRef.current?.focus()
      return form.refuse('name', say('budget.panel.lineNameMissing'))
    }
    if (plan < 0) return form.refuse('plan', say('common.checks.positive-amount'))
    const line = { name, group, channel: typed.channel.trim(), plan }
    const isAdded = await form.submit(() =>
      budget.addLine(line, say('budget.panel.lineAdded', { line: name })),
    )
    if (!isAdded) return
    setTyped(EMPTY)
    nameRef.current?.focus()
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <h2>{say('budget.panel.addLine')}</h2>
      <TextField
        label={say('budget.panel.lineName')}
        error={form.errorAt('name')}
        text={typed.name}
        onText={type('name')}
        inputRef={nameRef}
      />
      <SelectField
        label={say('budget.panel.lineGroup')}
        error={form.errorAt('group')}
        value={group}
        options={view.groups.map((name) => ({ value: name, label: name }))}
        onValue={setChosen}
      />
      <TextField
        label={say('budget.panel.lineChannel')}
        error={form.errorAt('channel')}
        text={typed.channel}
        onText={type('channel')}
        suggestions={[...new Set(view.lines.map((line) => line.channel))].filter((channel) => channel !== '')}
      />
      <AmountField
        label={say('budget.panel.linePlan')}
        error={form.errorAt('plan')}
        text={typed.plan}
        onText={type('plan')}
      />
      <FieldError>{form.formError}</FieldError>
      <div class="buttons">
        <Button isPrimary isBusy={form.isBusy}>
          {say(form.error?.canRetry ? 'common.buttons.retry' : 'budget.panel.addLine')}
        </Button>
      </div>
    </form>
  )
}
