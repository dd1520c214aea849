import { shownDay } from '../../panel/days'
import { ExampleMark } from '../../panel/example-mark'
import { shownShare } from '../../panel/numbers'
import type { State } from '../state'
import type { Goal } from './goal'
import { useOwnWords } from './own-words'

/** A sign of its own for each state, because colour alone tells nothing to those who do not see it. */
const SIGNS: Record<State, string> = {
  track: '✓',
  risk: '!',
  reached: '★',
  missed: '×',
  waiting: '…',
  unknown: '?',
}

/** How a goal stands: in words, with a sign, and as a bar. */
export function Standing({ goal }: { goal: Goal }) {
  const { say, own, language } = useOwnWords()
  const { reached, plan, record } = goal
  const state = goal.state ?? 'unknown'
  return (
    <span class="standing">
      <ExampleMark of={record} />
      <span class={`state ${state}`}>
        <b aria-hidden="true">{SIGNS[state]}</b>
        {goal.state ? say(`goals.states.${state}`) : own('draft')}
        {plan.deadline && (
          <span class="until">{own('until', { day: shownDay(plan.deadline, language) })}</span>
        )}
      </span>
      {reached !== undefined && state !== 'unknown' && (
        <>
          <span class={`bar ${state}`} aria-hidden="true">
            <span style={{ inlineSize: `${Math.min(1, Math.max(0, reached)) * 100}%` }} />
          </span>
          <span class="until">{own('way', { share: shownShare(reached, language) })}</span>
        </>
      )}
    </span>
  )
}
