import { useState } from 'preact/hooks'
import { linesOf } from '../../core/lines'
import { Button } from '../../panel/button'
import { LongCell } from '../../panel/cell-field'
import { CheckField, FieldError } from '../../panel/field'
import { NeedsSheet } from '../../panel/needs-sheet'
import { Notice } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { useSubmit } from '../../panel/use-submit'
import { cellOf } from './goal'
import { useOwnWords } from './own-words'
import type { PartsProps } from './parts'

/** Each line of the goal's steps becomes a row of the roadmap. */
export function Initiatives(props: PartsProps) {
  const { documents, goal } = props
  const { say, own, ownCount, note } = useOwnWords()
  const form = useSubmit([])
  const [left, setLeft] = useState<string[]>([])
  const [made, setMade] = useState<number>()
  const roadmap = documents.sheet('roadmap')
  const sheet = say('names.templates.roadmap')
  const steps = [...new Set(linesOf(String(documents.value('goals', goal.record, 'steps'))))]
  const there = new Set(documents.rows('roadmap').map((record) => String(record.cells.initiative)))
  const open = steps.filter((step) => !there.has(step))
  const chosen = open.filter((step) => !left.includes(step))
  const add = () =>
    form.submit(async () => {
      const status = String(roadmap?.settings.planned ?? '')
      const rows = chosen.map((initiative) => ({ initiative, goal: goal.name, status }))
      const added = await documents.add('roadmap', rows, ['initiative'])
      setMade(added.filter((one) => !one.existed).length)
    })
  return (
    <>
      <p class="help">{own('initiatives.about', { sheet })}</p>
      <LongCell {...cellOf(props, 'steps')} label={note('steps').question} help={own('initiatives.empty')} />
      {!roadmap && (
        <NeedsSheet documents={documents} template="roadmap">
          <p>{own('initiatives.needs', { sheet })}</p>
        </NeedsSheet>
      )}
      {roadmap && (
        <div>
          {open.map((step) => (
            <CheckField
              key={step}
              label={step}
              checked={!left.includes(step)}
              onChecked={(isIn) => setLeft(isIn ? left.filter((one) => one !== step) : [...left, step])}
            />
          ))}
        </div>
      )}
      <FieldError>{form.formError}</FieldError>
      {(made !== undefined || (steps.length > 0 && open.length === 0)) && (
        <Notice kind="good" isNews>
          <p>{made ? ownCount('initiatives.added', made) : own('initiatives.existed')}</p>
        </Notice>
      )}
      <SaveFooter documents={documents}>
        {roadmap && chosen.length > 0 && (
          <Button isPrimary isBusy={form.isBusy} onClick={() => void add()}>
            {form.error ? say('common.buttons.retry') : ownCount('initiatives.add', chosen.length)}
          </Button>
        )}
      </SaveFooter>
    </>
  )
}
