import { shownMonth } from '../../panel/days'
import { Notice } from '../../panel/notice'
import { typeInto } from './goal'
import { useOwnWords } from './own-words'
import type { GoalProps } from './props'
import { Chip } from './screen'
import { useLog } from './use-log'

/** The last three months of the log, and the button that takes the latest level as the start. */
export function LogFigures(props: GoalProps) {
  const { goal, log } = props
  const { say, own, language } = useOwnWords()
  const { values, growth, shown } = useLog(props)
  const known = values
    .flatMap((value, index) => (value === null ? [] : [{ value, month: log.history?.months[index] ?? '' }]))
    .slice(-3)
  const latest = known.at(-1)
  if (log.problem || !latest) {
    return (
      <Notice kind={log.problem ? 'caution' : 'information'}>
        <p>{log.problem ?? own('noFigures', { sheet: say('names.templates.metrics') })}</p>
      </Notice>
    )
  }
  const lines = [
    ...known.map(({ value, month }) =>
      own('inMonth', { month: shownMonth(month, language), value: shown(value) }),
    ),
    ...(goal.addsUp && growth ? [own('average', { value: shown(growth.perMonth) })] : []),
  ]
  return (
    <Notice kind="information">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {log.history?.hasExample && <p class="help">{own('example')}</p>}
      {!goal.addsUp && goal.plan.baseline !== latest.value && (
        <Chip
          label={own('take', { value: shown(latest.value) })}
          onClick={() => typeInto(props, 'baseline', latest.value)}
        />
      )}
    </Notice>
  )
}
