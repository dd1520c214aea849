import { DayCell } from '../../panel/cell-field'
import { afterMonths, endOfQuarter } from '../deadlines'
import { cellOf, typeInto } from './goal'
import { useOwnWords } from './own-words'
import type { GoalProps } from './props'
import { Chip } from './screen'
import { Tip } from './tip'
import { Verdict } from './verdict'
import { Way } from './way'

/** By when, with the usual answers, and at once what that means for each month. */
export function Time(props: GoalProps) {
  const { documents, goal } = props
  const { say, own, ownCount, note } = useOwnWords()
  const deadline = note('deadline')
  const start = goal.plan.start ?? documents.today
  const quick = [
    { label: own('quarter'), day: endOfQuarter(start) },
    ...[3, 6, 12].map((months) => ({ label: ownCount('months', months), day: afterMonths(start, months) })),
  ]
  return (
    <>
      <DayCell {...cellOf(props, 'start')} label={say('goals.columns.start')} />
      <div class="cell">
        <DayCell {...cellOf(props, 'deadline')} label={deadline.question} />
        <div class="buttons">
          {quick.map(({ label, day }) => (
            <Chip
              key={label}
              label={label}
              isChosen={goal.plan.deadline === day}
              onClick={() => typeInto(props, 'deadline', day)}
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
