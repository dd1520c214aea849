import { Button } from '../../panel/button'
import { Notice } from '../../panel/notice'
import { type Goal, goalsIn } from './goal'
import { useOwnWords } from './own-words'
import type { ScreenProps } from './props'
import { Screen } from './screen'
import { Standing } from './standing'

/** What a shop can steer at once, and what to begin with. */
const MANY = 12
const FEW = 5

export function GoalList({ documents, go }: ScreenProps) {
  const { say, own } = useOwnWords()
  const goals = goalsIn(documents)
  const open = goals.filter((goal) => goal.closed === '')
  const closed = goals.filter((goal) => goal.closed !== '')
  const written = open.filter(({ record }) => !record.example).length
  return (
    <Screen
      documents={documents}
      title={say('goals.bands.goals')}
      footer={
        <Button isPrimary onClick={() => go('new')}>
          {own('add')}
        </Button>
      }
    >
      {written < FEW && <p class="help">{own('first', { written })}</p>}
      {written > MANY && (
        <Notice kind="caution">
          <p>{own('many', { written })}</p>
        </Notice>
      )}
      <Goals goals={inTree(open)} go={go} />
      {closed.length > 0 && <h3>{own('closed')}</h3>}
      <Goals goals={closed.map((goal) => ({ goal, depth: 0 }))} go={go} />
    </Screen>
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
  return (
    <ul class="goals">
      {goals.map(({ goal, depth }) => (
        <li key={goal.record.row} style={{ marginInlineStart: `${Math.min(depth, 2) * 16}px` }}>
          <button type="button" class="goal" onClick={() => go('goal', goal.at)}>
            <span class="name">{goal.name}</span>
            <Standing goal={goal} />
          </button>
        </li>
      ))}
    </ul>
  )
}
