import { Button } from '../../panel/button'
import { DayCell, LongCell } from '../../panel/cell-field'
import { SaveFooter } from '../../panel/save-footer'
import { useWords } from '../../panel/words'
import { Title } from './title'
import { useLog } from './use-log'
import type { GoalProps } from './wizard'

/** Draws the line: the day, and what came of it. A closed goal stays, as a benchmark. */
export function CloseGoal(props: GoalProps) {
  const { documents, goal, go } = props
  const { say } = useWords()
  const { shown } = useLog(props)
  const cell = { documents, template: 'goals', record: goal.record }
  const back = () => go({ is: 'goal', goal: { row: goal.record.row, name: goal.name } })
  return (
    <>
      <div class="tab">
        <Title onBack={back} back={goal.name}>
          {say('goals.panel.close')}
        </Title>
        {goal.now !== undefined && (
          <p class="help">{say('goals.panel.outcome', { value: shown(goal.now) })}</p>
        )}
        <LongCell {...cell} column="outcome" label={say('goals.notes.outcome')} />
        <div class="cell">
          <DayCell {...cell} column="closed" label={say('goals.columns.closed')} />
          <div class="chips">
            <button
              type="button"
              class="chip"
              aria-pressed={goal.closed === documents.today}
              onClick={() => documents.type('goals', goal.record, 'closed', documents.today)}
            >
              {say('common.today')}
            </button>
            {goal.closed !== '' && (
              <button
                type="button"
                class="chip"
                onClick={() => documents.type('goals', goal.record, 'closed', '')}
              >
                {say('goals.panel.reopen')}
              </button>
            )}
          </div>
        </div>
      </div>
      <SaveFooter documents={documents}>
        <Button isPrimary onClick={back}>
          {say('common.buttons.done')}
        </Button>
      </SaveFooter>
    </>
  )
}
