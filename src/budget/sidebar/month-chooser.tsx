import { useWords } from '../../panel/words'
import { MONTHS, type Names } from './names'

interface Props {
  year: number
  month: number
  onMonth(month: number): void
  names: Names
}

/** One month at a time: the arrows go on, the list jumps. */
export function MonthChooser({ year, month, onMonth, names }: Props) {
  const { say } = useWords()
  const arrow = (to: number, sign: string, words: string) => {
    // At the year's ends the arrow keeps the focus and does nothing.
    const isEnd = !MONTHS.includes(to)
    return (
      <button
        type="button"
        class="arrow"
        aria-label={words}
        title={words}
        aria-disabled={isEnd}
        onClick={() => isEnd || onMonth(to)}
      >
        <span aria-hidden="true">{sign}</span>
      </button>
    )
  }
  return (
    <div class="months">
      {arrow(month - 1, '‹', say('budget.panel.previousMonth'))}
      <select
        aria-label={say('budget.panel.chooseMonth')}
        value={month}
        onChange={(event) => onMonth(Number(event.currentTarget.value))}
      >
        {MONTHS.map((number) => (
          <option key={number} value={number}>
            {names.monthTitle(number)} {year}
          </option>
        ))}
      </select>
      {arrow(month + 1, '›', say('budget.panel.nextMonth'))}
    </div>
  )
}
