import { useLayoutEffect, useRef } from 'preact/hooks'
import { readAmount } from '../../panel/amount'
import { Button } from '../../panel/button'
import { AmountField } from '../../panel/field'
import { typedAmount } from '../../panel/numbers'
import { useWords } from '../../panel/words'
import type { Draft } from './drafts'
import type { Names } from './names'

interface Props {
  draft: Draft
  /** What the sheet holds now. */
  spent: number | null
  month: number
  names: Names
  /** False where she is busy elsewhere while a failed amount comes back. */
  takesFocus: boolean
  onDraft(draft: Draft): void
  onSave(spent: number | null, draft: Draft): void
  onLeave(): void
}

/** “Spent in February”: Enter saves, Escape leaves. */
export function SpentEditor({ draft, spent, month, names, takesFocus, onDraft, onSave, onLeave }: Props) {
  const { say, language } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  // Before it is painted: a fast hand types the amount right after Enter.
  useLayoutEffect(() => {
    if (!takesFocus) return
    input.current?.focus()
    input.current?.select()
  }, [])
  useLayoutEffect(() => {
    // Its buttons, too, must stand above the footer, also when an error has pushed them down.
    if (form.current?.contains(document.activeElement)) form.current.scrollIntoView({ block: 'nearest' })
  }, [draft.error])
  const text = draft.text ?? typedAmount(spent, language)
  const { before = spent, error } = draft
  const save = () => {
    const amount = readAmount(text, language)
    if (draft.text === undefined || (amount === spent && !error)) return onLeave()
    if (amount !== undefined) return onSave(amount, { text, before })
    const sentence = say('common.checks.amount')
    onDraft({ text, before, error: { field: 'spent', sentence, canRetry: false } })
    input.current?.focus()
  }
  return (
    <form
      class="editor"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // Otherwise the sidebar takes it, too.
        event.preventDefault()
        event.stopPropagation()
        onLeave()
      }}
    >
      <AmountField
        label={say('budget.panel.enterSpent', { month: names.month(month) })}
        help={say('budget.panel.spentHelp')}
        error={error?.sentence}
        text={text}
        onText={(typed) => onDraft({ text: typed, before })}
        inputRef={input}
      />
      <div class="buttons">
        <Button isPrimary>{say(error?.canRetry ? 'common.buttons.retry' : 'common.buttons.save')}</Button>
        <Button onClick={onLeave}>{say('common.buttons.cancel')}</Button>
      </div>
    </form>
  )
}
