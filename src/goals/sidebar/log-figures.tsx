import { Button } from '../../panel/button'
import { shownMonth } from '../../panel/days'
import { Notice } from '../../panel/notice'
import { useWords } from '../../panel/words'
import { useLog } from './use-log'
import type { GoalProps } from './wizard'

/** The last two months of the log, and the button that takes the latest level as the start. */
export function LogFigures(props: GoalProps) {
  const { documents, goal, log } = props
  const { say, language } = useWords()
  const { values, growth, shown } = useLog(props)
  if (log.problem) {
    return (
      <Notice kind="caution">
        <p>{log.problem}</p>
      </Notice>
    )
  }
  const known = values
    .map((value, index) => ({ value, month: log.history?.months[index] ?? '' }))
    .filter((one): one is { value: number; month: string } => one.value !== null)
    .slice(-3)
  const latest = known.at(-1)
  if (!latest) {
    return (
      <Notice kind="information">
        <p>{say('goals.panel.noFigures', { sheet: say('names.templates.metrics') })}</p>
      </Notice>
    )
  }
  const canTake = !goal.addsUp && goal.plan.baseline !== latest.value
  return (
    <Notice kind="information">
      <ul>
        {known.map(({ value, month }) => (
          <li key={month}>
            {say('goals.panel.inMonth', { month: shownMonth(month, language), value: shown(value) })}
          </li>
        ))}
        {goal.addsUp && growth && <li>{say('goals.panel.average', { value: shown(growth.perMonth) })}</li>}
      </ul>
      {log.history?.hasExample && <p class="help">{say('goals.panel.example')}</p>}
      {canTake && (
        <div class="buttons">
          <Button
            look="outlined"
            onClick={() => documents.type('goals', goal.record, 'baseline', latest.value)}
          >
            {say('goals.panel.take', { value: shown(latest.value) })}
          </Button>
        </div>
      )}
    </Notice>
  )
}
