import type { Mode } from '../carry-over'
import type { MonthView } from '../view'
import type { Names } from './names'
import { Said } from './said'
import { availableSentence, spentSentence } from './sentences'

interface Props {
  id?: string
  view: MonthView
  month: number
  mode: Mode
  names: Names
}

/** What may be spent, and below it what was. */
export function MonthSentences({ id, view, month, mode, names }: Props) {
  const spent = spentSentence(view, names)
  const look = (view.left ?? 0) < 0 ? 'bad' : 'spent'
  return (
    <div class="sentences" id={id}>
      <p>
        <Said of={availableSentence(view, month, mode, names)} bold={['available']} />
      </p>
      {spent && (
        <p class={view.spent === null ? 'muted' : look}>
          <Said of={spent} bold={['left', 'over']} />
        </p>
      )}
    </div>
  )
}
