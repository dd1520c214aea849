import { Button } from '../../panel/button'
import { Notice } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { useWords } from '../../panel/words'
import { type Goal, goalsIn } from './goal'
import type { ScreenProps } from './goals.panel'
import { Standing } from './standing'
import { Title } from './title'

/** What a shop can steer at once. */
const MANY = 12
const FEW = 5

export function GoalList({ documents, go }: ScreenProps) {
  const { say } = useWords()
  const goals = goalsIn(documents)
  const open = goals.filter((goal) => goal.closed === '')
  const closed = goals.filter((goal) => goal.closed !== '')
  const written = open.filter(({ record }) => !record.example).length
  return (
    <>
      <div class="tab">
        <Title>{say('goals.bands.goals')}</Title>
        {written < FEW && <p class="help">{say('goals.panel.first', { written })}</p>}
        {written > MANY && (
          <Notice kind="caution">
            <p>{say('goals.panel.many', { written })}</p>
          </Notice>
        )}
        <Goals goals={inTree(open)} go={go} />
        {closed.length > 0 && (
          <>
            <h3>{say('goals.panel.closed')}</h3>
            <Goals goals={closed.map((goal) => ({ goal, depth: 0 }))} go={go} />
          </>
        )}
      </div>
      <SaveFooter documents={documents}>
        <Button isPrimary onClick={() => go({ is: 'new' })}>
          {say('goals.panel.add')}
        </Button>
      </SaveFooter>
    </>
  )
}

interface Placed {
  goal: Goal
  depth: number
}

/** Each main goal with its parts below it; a goal whose main goal is gone, or that is its own, stands alone. */
function inTree(goals: Goal[]): Placed[] {
  const left = new Set(goals)
  const take = (goal: Goal, depth: number): Placed[] => {
    if (!left.delete(goal)) return []
    const parts = goals.filter((one) => one.part === goal.name)
    return [{ goal, depth }, ...parts.flatMap((part) => take(part, depth + 1))]
  }
  const roots = goals.filter((goal) => !goals.some((one) => one !== goal && one.name === goal.part))
  return [...roots, ...goals].flatMap((goal) => take(goal, 0))
}

function Goals({ goals, go }: { goals: Placed[]; go: ScreenProps['go'] }) {
  const { say } = useWords()
  return (
    <ul class="goals">
      {goals.map(({ goal, depth }) => (
        <li key={goal.record.row} style={{ marginInlineStart: `${Math.min(depth, 2) * 16}px` }}>
          <button
            type="button"
            class="goal"
            onClick={() => go({ is: 'goal', goal: { row: goal.record.row, name: goal.name } })}
          >
            <span class="name">{goal.name}</span>
            {goal.record.example && <span class="mark">{say('common.exampleRow')}</span>}
            <Standing goal={goal} />
          </button>
        </li>
      ))}
    </ul>
  )
}
