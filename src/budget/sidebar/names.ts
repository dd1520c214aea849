import { capitalized, shownMoney, shownShare } from '../../panel/numbers'
import { useWords, type Words } from '../../panel/words'
import type { BudgetView } from '../panel'

const MONTH_KEYS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const

export const MONTHS = MONTH_KEYS.map((_, index) => index + 1)

/** How the budget says amounts and months: in her language and the sheet's currency. */
export function namesOf({ say, language }: Words, { currency }: Pick<BudgetView, 'currency'>) {
  const month = (number: number) => say(`common.monthNames.${MONTH_KEYS[number - 1] ?? '01'}`)
  return {
    money: (amount: number) => shownMoney(amount, currency, language),
    /** Without cents: for rules of thumb. */
    roundMoney: (amount: number) => shownMoney(amount, currency, language, 0),
    share: (share: number) => shownShare(share, language),
    month,
    /** As it stands alone, in a list. */
    monthTitle: (number: number) => capitalized(month(number), language),
  }
}

export const useNames = (view: BudgetView) => namesOf(useWords(), view)

export type Names = ReturnType<typeof namesOf>
