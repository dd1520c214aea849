import { useWords } from '../../panel/words'
import type { PaceView } from '../view'
import type { Names } from './names'

/** Drawn, because not every font has these signs. */
const LOOKS = {
  ahead: { look: 'caution', sign: 'M2 10 6 3l4 7z' },
  'on track': { look: 'good', sign: 'M4.8 10 1.4 6.6l1.2-1.2 2.2 2.2 4.6-4.8 1.2 1.2z' },
  behind: { look: 'information', sign: 'M2 3h8l-4 7z' },
} as const

/** How the spending keeps up with the month: a sign and words, never colour alone. */
export function PaceWord({ pace }: { pace: PaceView }) {
  const { say } = useWords()
  const { look, sign } = LOOKS[pace.word]
  return (
    <p class={`pace ${look}`}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={sign} />
      </svg>
      {say(`budget.panel.pacing.${pace.word}`)}
    </p>
  )
}

export function PaceDetail({ pace, names }: { pace: PaceView; names: Names }) {
  const { say } = useWords()
  const facts = {
    elapsed: names.share(pace.elapsed),
    spent: names.share(pace.spent),
    forecast: names.money(pace.forecast),
  }
  return <p class="help">{say('budget.panel.pacing.detail', facts)}</p>
}
