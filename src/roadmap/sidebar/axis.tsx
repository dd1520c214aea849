import { Button } from '../../panel/button'
import { useWords } from '../../panel/words'
import { shownMonthShort, shownQuarter } from './said'

interface Props {
  months: readonly [string, string, string, string]
  today: string
  /** One quarter forth or back; 0 is back to today's. */
  onLater(step: -1 | 0 | 1): void
}

/** The quarter that all bars stand in. */
export function Axis({ months, today, onLater }: Props) {
  const { say, language } = useWords()
  const isNow = months[0] <= today && today < months[3]
  return (
    <div class="axis">
      <div class="axis-head">
        <button
          type="button"
          class="text"
          aria-label={say('roadmap.panel.earlierQuarter')}
          onClick={() => onLater(-1)}
        >
          ‹
        </button>
        <span role="status">{shownQuarter(months[0], months[2], language)}</span>
        <button
          type="button"
          class="text"
          aria-label={say('roadmap.panel.laterQuarter')}
          onClick={() => onLater(1)}
        >
          ›
        </button>
        {!isNow && <Button onClick={() => onLater(0)}>{say('common.today')}</Button>}
      </div>
      <div class="months" aria-hidden="true">
        {months.slice(0, 3).map((month) => (
          <span key={month}>{shownMonthShort(month, language)}</span>
        ))}
      </div>
    </div>
  )
}
