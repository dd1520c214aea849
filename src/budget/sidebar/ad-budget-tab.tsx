import { useState } from 'preact/hooks'
import { readAmount } from '../../panel/amount'
import { AmountField } from '../../panel/field'
import { useWords } from '../../panel/words'
import { adBudgetRange } from '../ad-budget'
import type { BudgetView } from '../panel'
import { plannedForAds } from './lines'
import { useNames } from './names'

const FIELDS = ['sales', 'markup', 'occupancy'] as const

/** How much for ads, by a rule of thumb: calculated while she types, nothing is saved. */
export function AdBudgetTab({ view }: { view: BudgetView }) {
  const { say, language } = useWords()
  const { roundMoney } = useNames(view)
  const [typed, setTyped] = useState({ sales: '', markup: '', occupancy: '' })
  const amounts = FIELDS.map((field) => {
    const amount = readAmount(typed[field].replace('%', ''), language)
    return amount !== undefined && (amount ?? 0) >= 0 ? amount : undefined
  })
  const [sales, markup, occupancy] = amounts
  const isComplete = amounts.every((amount) => typeof amount === 'number')
  const range = isComplete ? adBudgetRange(sales ?? 0, (markup ?? 0) / 100, occupancy ?? 0) : undefined
  const planned = plannedForAds(view)
  const result = () => {
    if (!range) return undefined
    if (range.high <= 0) return say('budget.panel.calculator.negative')
    const low = Math.max(0, range.low)
    return say('budget.panel.calculator.result', {
      low: roundMoney(low),
      high: roundMoney(range.high),
      lowMonth: roundMoney(low / 12),
      highMonth: roundMoney(range.high / 12),
    })
  }
  return (
    <>
      <h2>{say('budget.panel.calculator.title')}</h2>
      <p class="muted">{say('budget.panel.calculator.intro')}</p>
      {FIELDS.map((field, index) => (
        <AmountField
          key={field}
          label={say(`budget.panel.calculator.${field}`)}
          help={say(`budget.panel.calculator.${field}Help`)}
          error={amounts[index] === undefined ? say('budget.panel.calculator.invalid') : undefined}
          text={typed[field]}
          onText={(text) => setTyped({ ...typed, [field]: text })}
        />
      ))}
      <div class="result" role="status" aria-live="polite">
        {range && (
          <>
            <p>{result()}</p>
            {planned > 0 && <p>{say('budget.panel.calculator.compare', { planned: roundMoney(planned) })}</p>}
          </>
        )}
      </div>
      <p class="help">{say('budget.panel.calculator.source')}</p>
    </>
  )
}
