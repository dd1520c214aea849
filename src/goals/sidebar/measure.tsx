import { VANITY } from '../../core/metrics'
import { Button } from '../../panel/button'
import { AmountCell, SelectCell } from '../../panel/cell-field'
import { More, Notice } from '../../panel/notice'
import { useWords } from '../../panel/words'
import { asked } from '../asked'
import { figureKind } from '../figure'
import { choiceText } from './goal'
import { GrowthField } from './growth-field'
import { LogFigures } from './log-figures'
import { timesOf } from './shown'
import type { GoalProps } from './wizard'

/** Which figure means success, where it starts and where it should lead. */
export function Measure(props: GoalProps) {
  const { documents, goal } = props
  const { say, sayAny, language } = useWords()
  const cell = { documents, template: 'goals', record: goal.record }
  const metric = asked(say('goals.notes.metric'), language)
  const choices = documents.sheet('goals')?.choices.metric ?? []
  const isRate = figureKind(goal.metric) === 'share'
  const times = timesOf(goal.metric)
  return (
    <>
      <div class="cell">
        <SelectCell
          {...cell}
          column="metric"
          label={metric.question}
          options={choices.map(({ key, text }) => ({ value: text, label: sayAny(`names.${key}`) }))}
        />
        <More title={say('goals.panel.tips')}>
          <p>{metric.tip}</p>
        </More>
      </div>
      <Vanity {...props} />
      {goal.metric !== '' && (
        <>
          <LogFigures {...props} />
          <AmountCell
            {...cell}
            key={`baseline-${times}`}
            column="baseline"
            times={times}
            label={say('goals.panel.baseline')}
            help={goal.addsUp ? say('goals.panel.adds') : isRate ? say('goals.panel.percent') : undefined}
          />
          <div class="cell">
            <AmountCell
              {...cell}
              key={`target-${times}`}
              column="target"
              times={times}
              label={say('goals.panel.target')}
            />
            <GrowthField {...props} />
            <More title={say('goals.panel.tips')}>
              <p>{say('goals.notes.target')}</p>
            </More>
          </div>
        </>
      )}
    </>
  )
}

/** Applause pays no bills: a goal that is to sell is measured in what was sold. */
export function Vanity({ documents, goal }: GoalProps) {
  const { say } = useWords()
  if (goal.kind !== 'sell' || !VANITY.some((metric) => metric === goal.metric)) return null
  return (
    <Notice kind="caution" isNews>
      <p>{say('goals.hints.vanity')}</p>
      <div class="buttons">
        {(['orders', 'revenue'] as const).map((metric) => (
          <Button
            key={metric}
            look="outlined"
            onClick={() =>
              documents.type('goals', goal.record, 'metric', choiceText(documents, 'metric', metric))
            }
          >
            {say('goals.panel.measureIn', { metric: say(`names.metrics.${metric}`) })}
          </Button>
        ))}
      </div>
    </Notice>
  )
}
