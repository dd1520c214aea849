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
  const [chosen, setChosen] = useState<number>()
  const choose = async (year: number) => {
    setError(undefined)
    setChosen(year)
    try {
      const read = await budget.read(year)
      if (read) onMonth(read.month)
    } catch (thrown) {
      setError(failureOf(thrown).sentence ?? say('common.states.unreachable'))
    } finally {
      // What is shown below is what stands in the list, also when the other year did not come.
      setChosen(undefined)
    }
  }
  return (
    <header>
      <SelectField
        label={say('budget.panel.chooseYear')}
        value={chosen ?? view.year}
        options={view.years.map((year) => ({ value: year, label: String(year) }))}
        onValue={choose}
      />
      <p class="help" role="status">
        {chosen !== undefined && say('common.states.loading')}
      </p>
      <FieldError>{error}</FieldError>
    </header>
  )
}
