import { DayCell } from '../../panel/cell-field'
import { asked } from '../asked'
import { afterMonths, endOfQuarter } from '../deadlines'
import { useOwnWords } from './own-words'
import type { GoalProps } from './props'
import { Chip } from './screen'
import { Tip } from './tip'
import { Verdict } from './verdict'
import { Way } from './way'

/** By when, with the usual answers, and at once what that means for each month. */
export function Time(props: GoalProps) {
  const { documents, goal } = props
  const { say, own, ownCount, language } = useOwnWords()
  const cell = { documents, template: 'goals', record: goal.record }
  const deadline = asked(say('goals.notes.deadline'), language)
  const start = goal.plan.start ?? documents.today
  const quick = [
    { label: own('quarter'), day: endOfQuarter(start) },
    ...[3, 6, 12].map((months) => ({ label: ownCount('months', months), day: afterMonths(start, months) })),
  ]
  return (
    <>
      <DayCell {...cell} column="start" label={say('goals.columns.start')} />
      <div class="cell">
        <DayCell {...cell} column="deadline" label={deadline.question} />
        <div class="chips">
          {quick.map(({ label, day }) => (
            <Chip
              key={label}
              label={label}
              isChosen={goal.plan.deadline === day}
              onClick={() => documents.type('goals', goal.record, 'deadline', day)}
            />
          ))}
        </div>
        <Tip>{deadline.tip}</Tip>
      </div>
      <Verdict {...props} />
      <Way {...props} />
    </>
  )
}
