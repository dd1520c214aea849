import { useId, useRef } from 'preact/hooks'
import { formError } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import type { Mode } from '../carry-over'
import type { Draft } from './drafts'
import type { KeyedLine } from './lines'
import { MoneyBar } from './money-bar'
import { MonthSentences } from './month-sentences'
import type { Names } from './names'
import { PaceDetail, PaceWord } from './pace'
import { SpentEditor } from './spent-editor'
import type { Budget } from './use-budget'

interface Props {
  budget: Budget
  line: KeyedLine
  month: number
  mode: Mode
  names: Names
  isToday: boolean
  draft: Draft | undefined
  onDraft(draft: Draft): void
  onPatch(part: Partial<Draft>): void
  onClose(): void
}

/** A line of the budget in one month. A click anywhere on it opens the field for what was spent. */
export function LineCard({
  budget,
  line,
  month,
  mode,
  names,
  isToday,
  draft,
  onDraft,
  onPatch,
  onClose,
}: Props) {
  const { say } = useWords()
  const sentences = useId()
  const button = useRef<HTMLButtonElement>(null)
  const view = line.months[month - 1]
  if (!view) return null
  const isSaving = budget.isSaving(line.key, month)
  // Where nothing is left there is nothing to pace: a subscription paid on the first is no warning.
  const pace = isToday && (view.left ?? 0) > 0 ? line.pace : null
  const leave = () => {
    onClose()
    button.current?.focus()
  }
  const save = async (spent: number | null, sent: Draft) => {
    leave()
    const edit = { key: line.key, month, spent }
    const failure = await budget.saveSpent(edit, sent.before ?? null)
    if (!failure) return
    onDraft({ ...sent, error: formError(failure, say('common.states.failed')) })
    if (failure.sentence === undefined) return
    // It may have been changed by somebody else: what stands there now is what the next try is saved on top of.
    const fresh = await budget.read(budget.view?.year).catch(() => null)
    const now = fresh?.lines.filter((one) => one.name === line.name) ?? []
    const at = now.find((one) => one.row === line.row) ?? now[0]
    if (at) onPatch({ before: at.months[month - 1]?.spent ?? null })
  }
  return (
    <li class={draft ? 'line open' : 'line'}>
      <h4>
        <button
          type="button"
          ref={button}
          aria-expanded={draft !== undefined}
          aria-describedby={sentences}
          aria-disabled={isSaving}
          onClick={() => isSaving || (draft ? leave() : onDraft({}))}
        >
          {line.name || '—'}
          <Pencil />
        </button>
      </h4>
      {line.channel && <p class="muted channel">{line.channel}</p>}
      <MonthSentences id={sentences} view={view} month={month} mode={mode} names={names} />
      <MoneyBar month={view} elapsed={pace?.elapsed} />
      {pace && <PaceWord pace={pace} />}
      {pace && draft && <PaceDetail pace={pace} names={names} />}
      {draft && (
        <SpentEditor
          draft={draft}
          spent={view.spent}
          month={month}
          names={names}
          takesFocus={[document.body, button.current].includes(document.activeElement as HTMLButtonElement)}
          onDraft={onDraft}
          onSave={save}
          onLeave={leave}
        />
      )}
    </li>
  )
}

const Pencil = () => (
  <svg class="pencil" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
    <path d="M3 17.25V21h3.75L17.8 9.94l-3.75-3.75L3 17.25zM20.7 7.04a1 1 0 0 0 0-1.41l-2.34-2.34a1 1 0 0 0-1.41 0l-1.83 1.83 3.75 3.75 1.83-1.83z" />
  </svg>
)
