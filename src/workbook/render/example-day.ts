import { type Day, dayNumber, dayOfNumber } from '../../core/day'

const FORM =
  /^(?:(\d{4})-(\d{2})-(\d{2})|\{year\}-(\d{2})-(\d{2})|\{(today|month)([+-]\d+)?\}(\/end)?)([+-]\d+)?$/

const dayIn = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / 86_400_000

/**
 * The day that a template means: `2026-01-31`, `{year}-01-31`, `{today}`, `{month}` (the first of this month),
 * `{month-2}`, `{month}/end`, each with days added where wanted. `undefined` where the text means no day.
 */
export function exampleDay(text: string, facts: { year: number; today: Day }): Day | undefined {
  const parts = FORM.exec(text)
  if (!parts) return undefined
  const [, year, month, date, monthOfYear, dateOfYear, word, months, end, added] = parts
  const [thisYear, thisMonth] = [Number(facts.today.slice(0, 4)), Number(facts.today.slice(5, 7)) - 1]
  let day: number
  if (year) day = dayIn(Number(year), Number(month) - 1, Number(date))
  else if (monthOfYear) day = dayIn(facts.year, Number(monthOfYear) - 1, Number(dateOfYear))
  else if (word === 'today') day = dayNumber(facts.today) ?? 0
  else if (end) day = dayIn(thisYear, thisMonth + Number(months ?? 0) + 1, 0)
  else day = dayIn(thisYear, thisMonth + Number(months ?? 0), 1)
  return dayOfNumber(day + Number(added ?? 0))
}
