import { useWords } from '../../panel/words'
import type { BudgetView } from '../panel'
import { monthOfToday } from './lines'
import { MoneyBar } from './money-bar'
import { MonthSentences } from './month-sentences'
import type { Names } from './names'
import { PaceDetail, PaceWord } from './pace'

/** All lines together, and how the month stands today. */
export function Totals({ view, month, names }: { view: BudgetView; month: number; names: Names }) {
  const { say } = useWords()
  const total = view.totals[month - 1]
  if (!total) return null
  const isNow = monthOfToday(view) === month
  const pace = isNow ? view.totalPace : null
  const today = view.today.slice(0, 7)
  const shown = `${view.year}-${String(month).padStart(2, '0')}`
  return (
    <section class="totals">
      <h2>{say('budget.panel.totals')}</h2>
      <MonthSentences view={total} month={month} mode={view.mode} names={names} />
      <MoneyBar month={total} elapsed={pace?.elapsed} />
      {pace && <h3>{say('budget.panel.pacing.title')}</h3>}
      {pace && <PaceWord pace={pace} />}
      {pace && <PaceDetail pace={pace} names={names} />}
      {!isNow && <p class="help">{say(`budget.panel.pacing.${shown < today ? 'past' : 'future'}`)}</p>}
    </section>
  )
}
