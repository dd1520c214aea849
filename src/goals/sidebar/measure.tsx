import { VANITY } from '../../core/vanity'
import { AmountCell, SelectCell } from '../../panel/cell-field'
import { Notice } from '../../panel/notice'
import { cellOf, choiceText, typeInto } from './goal'
import { GrowthField } from './growth-field'
import { LogFigures } from './log-figures'
import { useOwnWords } from './own-words'
import type { GoalProps } from './props'
import { Chip } from './screen'
import { timesOf } from './shown'
import { Tip } from './tip'

/** Which figure means success, where it starts and where it should lead. */
export function Measure(props: GoalProps) {
  const { documents, goal } = props
  const { say, own, sayAny, note } = useOwnWords()
  const times = timesOf(goal.metric)
  const metric = note('metric')
  const choices = documents.sheet('goals')?.choices.metric ?? []
  return (
    <>
      <div class="cell">
        <SelectCell
          {...cellOf(props, 'metric')}
          label={metric.question}
          options={choices.map(({ key, text }) => ({ value: text, label: sayAny(`names.${key}`) }))}
        />
        <Tip>{metric.tip}</Tip>
      </div>
      <Vanity {...props} />
      {goal.metric !== '' && (
        <>
          <LogFigures {...props} />
          <AmountCell
            {...cellOf(props, 'baseline')}
            times={times}
            label={own('baseline')}
            help={goal.addsUp ? own('adds') : times > 1 ? own('percent') : undefined}
          />
          <div class="cell">
            <AmountCell {...cellOf(props, 'target')} times={times} label={own('target')} />
            <GrowthField {...props} />
            <Tip>{say('goals.notes.target')}</Tip>
          </div>
        </>
      )}
    </>
  )
}

/** Applause pays no bills: a goal that is to sell is measured in what was sold. */
export function Vanity(props: GoalProps) {
  const { documents, goal } = props
  const { say, own } = useOwnWords()
  if (goal.kind !== 'sell' || !VANITY.some((metric) => metric === goal.metric)) return null
  return (
    <Notice kind="caution" isNews>
      <p>{say('goals.hints.vanity')}</p>
      <div class="buttons">
        {(['orders', 'revenue'] as const).map((metric) => (
          <Chip
            key={metric}
            label={own('measureIn', { metric: say(`names.metrics.${metric}`) })}
            onClick={() => typeInto(props, 'metric', choiceText(documents, 'metric', metric))}
          />
        ))}
      </div>
    </Notice>
  )
}
