import { Button } from '../../panel/button'
import { FieldError } from '../../panel/field'
import { Notice } from '../../panel/notice'
import { useSubmit } from '../../panel/use-submit'
import { CRITERIA } from '../smart'
import { goalsIn } from './goal'
import { openPage, TABS } from './load'
import { Vanity } from './measure'
import { useOwnWords } from './own-words'
import type { GoalProps } from './props'
import { Chip, Screen } from './screen'
import { Standing } from './standing'
import { Verdict } from './verdict'
import { Way } from './way'

/** One goal: how it stands, what it lacks, whether it is realistic, and what to do with it. */
export function GoalView(props: GoalProps) {
  const { documents, goal, go } = props
  const { say, own, file } = useOwnWords()
  const form = useSubmit([])
  const parts = goalsIn(documents).filter((one) => one.part === goal.name)
  return (
    <Screen
      documents={documents}
      title={goal.name}
      onBack={() => go('list')}
      footer={
        <Button isPrimary onClick={() => go('steps', goal.at)}>
          {own('steps')}
        </Button>
      }
    >
      {goal.part !== '' && (
        <p class="help">
          {say('goals.columns.part')}: {goal.part}
        </p>
      )}
      <Standing goal={goal} />
      {goal.closed === '' && (
        <>
          <Lacks {...props} />
          <Vanity {...props} />
          <Verdict {...props} />
        </>
      )}
      <Way {...props} />
      {parts.length > 0 && (
        <div class="cell">
          <h3>{own('parts.title')}</h3>
          {parts.map((part) => (
            <p key={part.at.row}>{part.name}</p>
          ))}
        </div>
      )}
      <div class="cell actions">
        {TABS.map((tab) => (
          <Button
            key={tab}
            look="outlined"
            isBusy={form.isBusy}
            onClick={() =>
              void form.submit(() => openPage('goal-parts', file, documents, { name: goal.name, tab }))
            }
          >
            {own(`todo.${tab}`)}
          </Button>
        ))}
        <FieldError>{form.formError}</FieldError>
        <Button look="outlined" onClick={() => void documents.show('goals', goal.record).catch(() => {})}>
          {say('common.buttons.show')}
        </Button>
      </div>
    </Screen>
  )
}

/** What the goal lacks to be SMART; each leads to its step. */
function Lacks({ goal, go }: GoalProps) {
  const { own } = useOwnWords()
  const isComplete = goal.missing.length === 0
  return (
    <Notice kind={isComplete ? 'good' : 'caution'}>
      <p>{own(isComplete ? 'complete' : 'lacks')}</p>
      <div class="buttons">
        {goal.missing.map((criterion) => (
          <Chip
            key={criterion}
            label={own(`smart.${criterion}`)}
            onClick={() => go('steps', goal.at, CRITERIA.indexOf(criterion))}
          />
        ))}
      </div>
    </Notice>
  )
}
