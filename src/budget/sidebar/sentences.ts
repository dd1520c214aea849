import type { Facts, SentenceKey } from '../../panel/words'
import type { Mode } from '../carry-over'
import type { MonthView } from '../view'

interface Sentence {
  key: SentenceKey
  facts: Facts
}

interface Names {
  money(amount: number): string
  /** The month's name, from 1. */
  month(number: number): string
}

/** “February: €500 planned + €120 left over from January = €620 to spend” */
export function availableSentence(view: MonthView, month: number, mode: Mode, names: Names): Sentence {
  const { planned, carried, available } = view
  const facts = {
    month: names.month(month),
    before: names.month(month === 1 ? 12 : month - 1),
    planned: names.money(planned),
    carried: names.money(Math.abs(carried)),
    available: names.money(available),
  }
  const kind = () => {
    if (carried === 0) return planned === 0 ? 'noPlan' : 'plain'
    if (month === 1) return carried > 0 ? 'opening' : 'reducedOpening'
    if (carried < 0) return 'reduced'
    // What is spread comes from every month that is over.
    return mode === 'spread' && month > 2 ? 'carriedEarlier' : 'carried'
  }
  return { key: `budget.panel.sentence.${kind()}`, facts }
}

/** What was spent and what is left; `undefined` where there is nothing to say. */
export function spentSentence(view: MonthView, names: Names): Sentence | undefined {
  const { spent, left, planned, available } = view
  if (spent === null) {
    return planned === 0 && available === 0
      ? undefined
      : { key: 'budget.panel.sentence.nothingSpent', facts: {} }
  }
  const rest = left ?? available - spent
  if (spent === 0 && rest === 0) return undefined
  return rest < 0
    ? {
        key: 'budget.panel.sentence.overspent',
        facts: { spent: names.money(spent), over: names.money(-rest) },
      }
    : { key: 'budget.panel.sentence.spent', facts: { spent: names.money(spent), left: names.money(rest) } }
}
