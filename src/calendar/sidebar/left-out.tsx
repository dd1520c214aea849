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
  const when = (weeks: string[]) =>
    weeks.length === 1
      ? say('calendar.panel.fill.weekOf', { day: shownDay(weeks[0] ?? '', language) })
      : count('calendar.panel.fill.weeks', weeks.length)
  const lines = [
    ...plan.unserved.map(({ name, day, reason }) =>
      say(`calendar.panel.fill.unserved.${reason}`, { name, day: shownDay(day, language) }),
    ),
    ...grouped(plan.unfit).map((group) =>
      count('calendar.panel.fill.unfitPosts', group.count, {
        channel: group.first.channel,
        when: when(group.weeks),
        reason: reason(group.first),
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

interface Group {
  first: Unfit
  count: number
  weeks: string[]
}

/** The same reason of the same channel is said once, for all weeks. */
function grouped(unfit: readonly Unfit[]): Group[] {
  const groups = new Map<string, Group>()
  for (const one of unfit) {
    const key = `${one.channel} ${one.reason} ${one.reason === 'too-long' ? one.type : ''}`
    const group = groups.get(key) ?? { first: one, count: 0, weeks: [] }
    group.count += one.count
    group.weeks.push(one.week)
    groups.set(key, group)
  }
  return [...groups.values()]
}
