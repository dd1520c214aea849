import { useState } from 'preact/hooks'
import { linesIn } from '../../core/lines'
import { Button } from '../../panel/button'
import { LongCell } from '../../panel/cell-field'
import { CheckField, FieldError } from '../../panel/field'
import { NeedsSheet } from '../../panel/needs-sheet'
import { Notice } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { asked } from '../asked'
import { Title } from './title'
import type { GoalProps } from './wizard'

/** Each line of the goal's steps becomes a row of the roadmap. */
export function Initiatives(props: GoalProps) {
  const { documents, goal, go } = props
  const { say, count, language } = useWords()
  const form = useSubmit([])
  const [left, setLeft] = useState<string[]>([])
  const [made, setMade] = useState<number>()
  const roadmap = documents.sheet('roadmap')
  const sheet = say('names.templates.roadmap')
  const steps = [...new Set(linesIn(goal.steps))]
  const there = new Set(documents.rows('roadmap').map((record) => String(record.cells.initiative)))
  const chosen = steps.filter((step) => !left.includes(step) && !there.has(step))
  const add = () =>
    form.submit(async () => {
      const status = String(roadmap?.settings.planned ?? '')
      const rows = chosen.map((initiative) => ({ initiative, goal: goal.name, status }))
      const added = await documents.add('roadmap', rows, ['initiative'])
      setMade(added.filter((one) => !one.existed).length)
    })
  const { question } = asked(say('goals.notes.steps'), language)
  return (
    <>
      <div class="tab">
        <Title
          onBack={() => go({ is: 'goal', goal: { row: goal.record.row, name: goal.name } })}
          back={goal.name}
        >
          {say('goals.panel.initiatives.title')}
        </Title>
        <p class="help">{say('goals.panel.initiatives.about', { sheet })}</p>
        <LongCell
          documents={documents}
          template="goals"
          record={goal.record}
          column="steps"
          label={question}
          help={say('goals.panel.initiatives.empty')}
        />
        {!roadmap && (
          <NeedsSheet documents={documents} template="roadmap">
            <p>{say('goals.panel.initiatives.needs', { sheet })}</p>
          </NeedsSheet>
        )}
        {roadmap && (
          <div>
            {steps.map((step) => (
              <CheckField
                key={step}
                label={step}
                help={there.has(step) ? '✓' : undefined}
                checked={!left.includes(step)}
                onChecked={(isIn) => setLeft(isIn ? left.filter((one) => one !== step) : [...left, step])}
              />
            ))}
          </div>
        )}
        <FieldError>{form.formError}</FieldError>
        {made !== undefined && (
          <Notice kind="good" isNews>
            <p>
              {made === 0
                ? say('goals.panel.initiatives.existed')
                : count('goals.panel.initiatives.added', made)}
            </p>
          </Notice>
        )}
      </div>
      <SaveFooter documents={documents}>
        {roadmap && chosen.length > 0 && (
          <Button isPrimary isBusy={form.isBusy} onClick={() => void add()}>
            {form.error ? say('common.buttons.retry') : count('goals.panel.initiatives.add', chosen.length)}
          </Button>
        )}
      </SaveFooter>
    </>
  )
}
