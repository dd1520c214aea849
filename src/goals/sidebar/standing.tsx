import { shownDay } from '../../panel/days'
import { shownShare } from '../../panel/numbers'
import { useWords } from '../../panel/words'
import type { State } from '../state'
import type { Goal } from './goal'

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
  const { say, language } = useWords()
  const { state, reached, plan } = goal
  const known = state ?? 'unknown'
  const isDraft = goal.missing.length > 0 && state === undefined
  return (
    <span class="standing">
      <span class={`state ${known}`}>
        <span class="sign" aria-hidden="true">
          {SIGNS[known]}
        </span>
        {isDraft ? say('goals.panel.draft') : say(`goals.states.${known}`)}
        {plan.deadline && (
          <span class="until">{say('goals.panel.until', { day: shownDay(plan.deadline, language) })}</span>
        )}
      </span>
      {reached !== undefined && state !== 'unknown' && (
        <>
          <span class="bar" aria-hidden="true">
            <span class={known} style={{ inlineSize: `${Math.min(1, Math.max(0, reached)) * 100}%` }} />
          </span>
          <span class="way">{say('goals.panel.way', { share: shownShare(reached, language) })}</span>
        </>
      )}
    </span>
  )
}
