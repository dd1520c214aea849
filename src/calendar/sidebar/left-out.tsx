import { shownDay } from '../../panel/days'
import { Notice } from '../../panel/notice'
import { useWords } from '../../panel/words'
import type { Plan, Unfit } from '../wishes'
import { shownHours } from './hours'
import type { Planning } from './use-planning'

/** More lines than these are folded in. */
const SHOWN = 4

/** What the rhythm asks for and the plan does not give, each with its reason. */
export function LeftOut({ plan, planning }: { plan: Plan; planning: Planning }) {
  const { say, count, language } = useWords()
  const reason = ({ reason, type = '', effort = 0 }: Unfit) =>
    say(`calendar.panel.fill.reasons.${reason}`, {
      type: planning.typeName(type) || say('calendar.panel.fill.anyType'),
      hours: shownHours(effort, language),
    })
  const lines = [
    ...plan.unserved.map(({ name, day, reason }) =>
      say(`calendar.panel.fill.unserved.${reason}`, { name, day: shownDay(day, language) }),
    ),
    ...plan.unfit.map((unfit) =>
      count('calendar.panel.fill.unfitPosts', unfit.count, {
        channel: unfit.channel,
        week: shownDay(unfit.week, language),
        reason: reason(unfit),
      }),
    ),
  ]
  if (lines.length === 0) return null
  const list = (some: string[]) => (
    <ul class="reasons">
      {some.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
  return (
    <Notice kind="caution">
      <h2>{say('calendar.panel.fill.unfit')}</h2>
      {list(lines.slice(0, SHOWN))}
      {lines.length > SHOWN && (
        <details>
          <summary>{count('calendar.panel.month.more', lines.length - SHOWN)}</summary>
          {list(lines.slice(SHOWN))}
        </details>
      )}
    </Notice>
  )
}
