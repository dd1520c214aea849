import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { shownDay } from '../../panel/days'
import { FieldError } from '../../panel/field'
import { Notice } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { CRITERIA } from '../smart'
import { goalsIn } from './goal'
import { Vanity } from './measure'
import { Standing } from './standing'
import { Title } from './title'
import { Flaws, Verdict } from './verdict'
import { Way } from './way'
import type { GoalProps } from './wizard'

/** One goal: how it stands, what it lacks, whether it is realistic, and what to do with it. */
export function GoalView(props: GoalProps) {
  const { documents, goal, go } = props
  const { say, language } = useWords()
  const at = { row: goal.record.row, name: goal.name }
  const parts = goalsIn(documents).filter((one) => one.part === goal.name)
  return (
    <>
      <div class="tab">
        <Title onBack={() => go({ is: 'list' })}>{goal.name}</Title>
        {goal.record.example && <span class="mark">{say('common.exampleRow')}</span>}
        {goal.part !== '' && (
          <p class="help">
            {say('goals.columns.part')}: {goal.part}
          </p>
        )}
        <Standing goal={goal} />
        {goal.closed !== '' ? (
          <Notice kind="good">
            <p>{say('goals.panel.closedOn', { day: shownDay(goal.closed, language) })}</p>
            <p>{String(documents.value('goals', goal.record, 'outcome'))}</p>
          </Notice>
        ) : (
          <>
            <Lacks {...props} />
            <Vanity {...props} />
            <Flaws {...props} />
            <Verdict {...props} />
          </>
        )}
        <Way {...props} />
        {parts.length > 0 && (
          <div class="cell">
            <h3>{say('goals.panel.parts.title')}</h3>
            <ul class="names">
              {parts.map((part) => (
                <li key={part.record.row}>{part.name}</li>
              ))}
            </ul>
          </div>
        )}
        <div class="cell actions">
          <Button look="outlined" onClick={() => go({ is: 'parts', goal: at })}>
            {say('goals.panel.split')}
          </Button>
          <Button look="outlined" onClick={() => go({ is: 'initiatives', goal: at })}>
            {say('goals.panel.act')}
          </Button>
          <Button look="outlined" onClick={() => go({ is: 'close', goal: at })}>
            {say('goals.panel.close')}
          </Button>
          <Button look="outlined" onClick={() => void documents.show('goals', goal.record).catch(() => {})}>
            {say('common.buttons.show')}
          </Button>
          <Remove {...props} />
        </div>
      </div>
      <SaveFooter documents={documents}>
        <Button isPrimary onClick={() => go({ is: 'steps', goal: at, step: 0 })}>
          {say('goals.panel.steps')}
        </Button>
      </SaveFooter>
    </>
  )
}

/** What the goal lacks to be SMART; each leads to its step. */
function Lacks({ goal, go }: GoalProps) {
  const { say } = useWords()
  if (goal.missing.length === 0) {
    return (
      <Notice kind="good">
        <p>{say('goals.panel.complete')}</p>
      </Notice>
    )
  }
  const at = { row: goal.record.row, name: goal.name }
  return (
    <Notice kind="caution">
      <p>{say('goals.panel.lacks')}</p>
      <div class="chips">
        {goal.missing.map((criterion) => (
          <button
            key={criterion}
            type="button"
            class="chip"
            onClick={() => go({ is: 'steps', goal: at, step: CRITERIA.indexOf(criterion) })}
          >
            {say(`goals.panel.smart.${criterion}`)}
          </button>
        ))}
      </div>
    </Notice>
  )
}

/** Deleting asks first. */
function Remove({ documents, goal, go }: GoalProps) {
  const { say } = useWords()
  const form = useSubmit([])
  const [isSure, setSure] = useState(false)
  const remove = async () => {
    if (await form.submit(() => documents.remove('goals', goal.record))) go({ is: 'list' })
  }
  if (!isSure) return <Button onClick={() => setSure(true)}>{say('common.buttons.remove')}</Button>
  return (
    <Notice kind="caution" isNews>
      <p>{say('goals.panel.sure', { goal: goal.name })}</p>
      <FieldError>{form.formError}</FieldError>
      <div class="buttons">
        <Button look="outlined" isBusy={form.isBusy} onClick={() => void remove()}>
          {say('common.buttons.remove')}
        </Button>
        <Button onClick={() => setSure(false)}>{say('common.buttons.cancel')}</Button>
      </div>
    </Notice>
  )
}
