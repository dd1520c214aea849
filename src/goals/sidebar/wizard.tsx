import { useState } from 'preact/hooks'
import { LongCell, SelectCell, TextCell } from '../../panel/cell-field'
import { More } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { Step, StepButtons } from '../../panel/steps'
import { useWords } from '../../panel/words'
import { asked } from '../asked'
import { CRITERIA } from '../smart'
import { CHANNELS, choiceText, type Goal, goalsIn, KINDS } from './goal'
import type { ScreenProps } from './goals.panel'
import { Measure } from './measure'
import { Time } from './time'

export interface GoalProps extends ScreenProps {
  goal: Goal
}

type Question = 'specific' | 'first' | 'achievable' | 'resources' | 'relevant' | 'steps'

/** SMART as five small steps; every field is a cell of the sheet and saves by itself. */
export function Wizard(props: GoalProps & { at: number }) {
  const { documents, goal, go } = props
  const { say } = useWords()
  const [at, setAt] = useState(props.at)
  const criterion = CRITERIA[at] ?? 'specific'
  const done = () => go({ is: 'goal', goal: { row: goal.record.row, name: goal.name } })
  return (
    <>
      <Step title={say(`goals.panel.smart.${criterion}`)} at={at} count={CRITERIA.length}>
        {criterion === 'specific' && <Specific {...props} />}
        {criterion === 'measurable' && <Measure {...props} />}
        {criterion === 'achievable' && <Asked {...props} questions={['achievable', 'resources']} />}
        {criterion === 'relevant' && <Relevant {...props} />}
        {criterion === 'time_bound' && <Time {...props} />}
      </Step>
      <SaveFooter documents={documents}>
        <StepButtons
          at={at}
          count={CRITERIA.length}
          onGo={setAt}
          last={say('common.buttons.done')}
          onLast={done}
        />
        {at === 0 && (
          <button type="button" class="text" onClick={done}>
            {say('common.buttons.close')}
          </button>
        )}
      </SaveFooter>
    </>
  )
}

/** The questions of the sheet's notes, with their tips to be folded out. */
function Asked({ documents, goal, questions }: GoalProps & { questions: readonly Question[] }) {
  const { say, language } = useWords()
  return (
    <>
      {questions.map((column) => {
        const { question, tip } = asked(say(`goals.notes.${column}`), language)
        const cell = { documents, template: 'goals', record: goal.record, column }
        return (
          <div class="cell" key={column}>
            <LongCell {...cell} label={question} />
            {tip !== '' && (
              <More title={say('goals.panel.tips')}>
                <p>{tip}</p>
              </More>
            )}
          </div>
        )
      })}
    </>
  )
}

function Specific(props: GoalProps) {
  const { documents, goal } = props
  const { say, language } = useWords()
  const cell = { documents, template: 'goals', record: goal.record }
  const channel = asked(say('goals.notes.channel'), language)
  const isNamed =
    goalsIn(documents).some((one) => one.part === goal.name) ||
    documents.rows('roadmap').some((one) => one.cells.goal === goal.name)
  return (
    <>
      <TextCell
        {...cell}
        column="goal"
        label={say('common.goal')}
        help={isNamed ? say('goals.panel.named') : undefined}
      />
      <SelectCell
        {...cell}
        column="kind"
        label={say('goals.notes.kind')}
        options={KINDS.map((key) => ({
          value: choiceText(documents, 'kind', key),
          label: say(`goals.kinds.${key}`),
        }))}
      />
      <div class="cell">
        <TextCell
          {...cell}
          column="channel"
          label={channel.question}
          help={say('goals.panel.anywhere')}
          suggestions={useChannels(props)}
        />
        <More title={say('goals.panel.tips')}>
          <p>{channel.tip}</p>
        </More>
      </div>
      <Asked {...props} questions={['specific', 'first']} />
    </>
  )
}

/** Her channels; as long as she has no sheet of them, those that shops use. */
function useChannels({ documents }: GoalProps): string[] {
  const { say } = useWords()
  const own = documents.rows('channels').map((record) => String(record.cells.channel))
  return own.length > 0 ? own : CHANNELS.map((key) => say(`names.channels.${key}`))
}

function Relevant(props: GoalProps) {
  const { documents, goal } = props
  const { say } = useWords()
  const others = goalsIn(documents).filter((one) => one.name !== goal.name && one.part !== goal.name)
  return (
    <>
      <Asked {...props} questions={['relevant']} />
      <div class="cell">
        <SelectCell
          documents={documents}
          template="goals"
          record={goal.record}
          column="part"
          label={say('goals.columns.part')}
          options={[...new Set(others.map(({ name }) => name))].map((name) => ({ value: name, label: name }))}
        />
        <More title={say('common.tip')}>
          <p>{say('goals.notes.part')}</p>
        </More>
      </div>
      <Asked {...props} questions={['steps']} />
    </>
  )
}
