import { useState } from 'preact/hooks'
import { failureOf } from '../../panel/call'
import { FieldError, SelectField } from '../../panel/field'
import { useWords } from '../../panel/words'
import type { BudgetView } from '../panel'
import type { Budget } from './use-budget'

interface Props {
  budget: Budget
  view: BudgetView
  onMonth(month: number): void
}

/** Only where there are budgets of several years. */
export function YearChooser({ budget, view, onMonth }: Props) {
  const { say } = useWords()
  const [error, setError] = useState<string>()
  const choose = async (year: number) => {
    setError(undefined)
    try {
      const read = await budget.read(year)
      if (read) onMonth(read.month)
    } catch (thrown) {
      setError(failureOf(thrown).sentence ?? say('common.states.unreachable'))
    }
  }
  return (
    <header>
      <SelectField
        label={say('budget.panel.chooseYear')}
        value={view.year}
        options={view.years.map((year) => ({ value: year, label: String(year) }))}
        onValue={choose}
      />
      <FieldError>{error}</FieldError>
    </header>
  )
}
