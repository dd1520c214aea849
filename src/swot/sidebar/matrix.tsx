import { useWords } from '../../panel/words'
import { KINDS, PAIRS, type Pair } from '../pairs'

/** Strengths and weaknesses side by side, opportunities and threats below each other: each field is a kind of pair. */
export function Matrix({ kind, onChoose }: { kind: Pair; onChoose(kind: Pair): void }) {
  const { say } = useWords()
  return (
    <fieldset class="matrix">
      <legend class="unseen">{say('swot.panel.pairs')}</legend>
      {KINDS.map((one) => (
        <button
          key={one}
          type="button"
          class={`quadrant ${one}`}
          aria-pressed={one === kind}
          onClick={() => onChoose(one)}
        >
          <strong>{say(`swot.panel.${one}.title`)}</strong>
          <span>
            {say(`swot.columns.${PAIRS[one][0]}`)} × {say(`swot.columns.${PAIRS[one][1]}`)}
          </span>
        </button>
      ))}
    </fieldset>
  )
}
