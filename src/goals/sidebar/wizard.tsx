import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { LongCell, SelectCell, TextCell } from '../../panel/cell-field'
import { SaveFooter } from '../../panel/save-footer'
import { Step, StepButtons } from '../../panel/steps'
import { CRITERIA } from '../smart'
import { CHANNELS, cellOf, choiceText, goalsIn, KINDS } from './goal'
import { Measure } from './measure'
import { useOwnWords } from './own-words'
import type { GoalProps } from './props'
import { Time } from './time'
import { Tip } from './tip'

/** SMART as five small steps; every field is a cell of the sheet and saves by itself. */
export function Wizard({ first, ...props }: GoalProps & { first: number }) {
  const { documents, goal, go } = props
  const { say, own } = useOwnWords()
  const [at, setAt] = useState(first)
  const done = () => go('goal', goal.at)
  return (
    <>
      <Step title={own(`smart.${CRITERIA[at] ?? 'specific'}`)} at={at} count={CRITERIA.length}>
        {at === 0 && <Specific {...props} />}
        {at === 1 && <Measure {...props} />}
        {at === 2 && <Asked {...props} columns={['achievable', 'resources']} />}
        {at === 3 && <Relevant {...props} />}
        {at === 4 && <Time {...props} />}
      </Step>
      <SaveFooter documents={documents}>
        <StepButtons
          at={at}
          count={CRITERIA.length}
          onGo={setAt}
          last={say('common.buttons.done')}
          onLast={done}
        />
        {at < CRITERIA.length - 1 && <Button onClick={done}>{say('common.buttons.close')}</Button>}
      </SaveFooter>
    </>
  )
}

type Question = 'specific' | 'first' | 'achievable' | 'resources' | 'relevant' | 'steps'

/** The questions of the sheet's notes, with their tips to be folded out. */
function Asked({ columns, ...props }: GoalProps & { columns: Question[] }) {
  const { note } = useOwnWords()
  return (
    <>
      {columns.map((column) => {
        const { question, tip } = note(column)
        return (
          <div class="cell" key={column}>
            <LongCell {...cellOf(props, column)} label={question} />
            <Tip>{tip}</Tip>
          </div>
        )
      })}
    </>
  )
}

function Specific(props: GoalProps) {
  const { documents, goal } = props
  const { say, own, note } = useOwnWords()
  const channel = note('channel')
  const isNamed =
    goalsIn(documents).some((one) => one.part === goal.name) ||
    documents.rows('roadmap').some((one) => one.cells.goal === goal.name)
  const channels = documents.rows('channels').map((record) => String(record.cells.channel))
  return (
    <>
      <TextCell
        {...cellOf(props, 'goal')}
        label={say('common.goal')}
        help={isNamed ? own('named') : undefined}
      />
      <SelectCell
        {...cellOf(props, 'kind')}
        label={say('goals.notes.kind')}
        options={KINDS.map((key) => ({
          value: choiceText(documents, 'kind', key),
          label: say(`goals.kinds.${key}`),
        }))}
      />
      <div class="cell">
        <TextCell
          {...cellOf(props, 'channel')}
          label={channel.question}
          help={own('anywhere')}
          suggestions={channels.length > 0 ? channels : CHANNELS.map((key) => say(`names.channels.${key}`))}
        />
        <Tip>{channel.tip}</Tip>
      </div>
      <Asked {...props} columns={['specific', 'first']} />
    </>
  )
}

function Relevant(props: GoalProps) {
  const { documents, goal } = props
  const { say } = useOwnWords()
  const others = goalsIn(documents).filter((one) => one.name !== goal.name && one.part !== goal.name)
  return (
    <>
      <Asked {...props} columns={['relevant']} />
      <div class="cell">
        <SelectCell
          {...cellOf(props, 'part')}
          label={say('goals.columns.part')}
          options={[...new Set(others.map(({ name }) => name))].map((name) => ({ value: name, label: name }))}
        />
        <Tip>{say('goals.notes.part')}</Tip>
      </div>
      <Asked {...props} columns={['steps']} />
    </>
  )
}
