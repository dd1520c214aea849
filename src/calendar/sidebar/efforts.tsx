import { useState } from 'preact/hooks'
import { readAmount } from '../../panel/amount'
import { AmountField } from '../../panel/field'
import { More } from '../../panel/notice'
import { typedAmount } from '../../panel/numbers'
import { useWords } from '../../panel/words'
import type { Planning } from './use-planning'

/** How many hours each type takes: ours to begin with, hers once she knows. */
export function Efforts({ planning }: { planning: Planning }) {
  const { say } = useWords()
  return (
    <More title={say('calendar.panel.rhythm.efforts')}>
      <p class="help">{say('calendar.panel.rhythm.effortsHelp')}</p>
      <div class="efforts">
        {planning.typeChoices.map(({ text }) => (
          <Effort key={text} planning={planning} type={text} />
        ))}
      </div>
    </More>
  )
}

function Effort({ planning, type }: { planning: Planning; type: string }) {
  const { say, language } = useWords()
  const [typed, setTyped] = useState<string>()
  const hours = planning.efforts[type] ?? null
  const amount = typed === undefined ? hours : readAmount(typed, language)
  const isWrong = amount === undefined || (amount !== null && amount < 0)
  return (
    <AmountField
      label={planning.typeName(type)}
      error={isWrong ? say('common.checks.positive-amount') : undefined}
      text={typed ?? typedAmount(hours, language)}
      onText={(text) => {
        setTyped(text)
        const next = readAmount(text, language)
        if (next !== undefined && !(next !== null && next < 0)) planning.setEffort(type, next)
      }}
    />
  )
}
