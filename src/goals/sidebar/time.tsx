import { DayCell } from '../../panel/cell-field'
import { shownDay } from '../../panel/days'
import { More } from '../../panel/notice'
import { useWords } from '../../panel/words'
import { asked } from '../asked'
import { afterMonths, endOfQuarter } from '../deadlines'
import { Flaws, Verdict } from './verdict'
import { Way } from './way'
import type { GoalProps } from './wizard'

/** By when, with the usual answers, and at once what that means for each month. */
export function Time(props: GoalProps) {
  const { documents, goal } = props
  const { say, count, language } = useWords()
  const cell = { documents, template: 'goals', record: goal.record }
  const deadline = asked(say('goals.notes.deadline'), language)
  const start = goal.plan.start ?? documents.today
  const quick = [
    { label: say('goals.panel.quarter'), day: endOfQuarter(start) },
    ...[3, 6, 12].map((months) => ({
      label: count('goals.panel.months', months),
      day: afterMonths(start, months),
    })),
  ]
  return (
    <>
      <DayCell {...cell} column="start" label={say('goals.columns.start')} />
      <div class="cell">
        <DayCell {...cell} column="deadline" label={deadline.question} />
        <div class="chips">
          {quick.map(({ label, day }) => (
            <button
              key={label}
              type="button"
              class="chip"
              aria-pressed={goal.plan.deadline === day}
              title={shownDay(day, language)}
              onClick={() => documents.type('goals', goal.record, 'deadline', day)}
            >
              {label}
            </button>
          ))}
        </div>
        <More title={say('common.tip')}>
          <p>{deadline.tip}</p>
        </More>
      </div>
      <Flaws {...props} />
      <Verdict {...props} />
      <Way {...props} />
    </>
  )
}
