import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { useDocuments } from '../../panel/documents'
import { FieldError, SelectField } from '../../panel/field'
import type { Panel } from '../../panel/panel'
import { Tabs } from '../../panel/tabs'
import { useSubmit } from '../../panel/use-submit'
import { Close } from './close'
import { goalsIn } from './goal'
import { Initiatives } from './initiatives'
import { type Data, loadGoals, openPage, READS, type TabName, taken } from './load'
import { useOwnWords } from './own-words'
import { Parts } from './parts'
import './goals.css'
import './goal-parts.css'

/**
 * What follows from a goal: smaller ones, things to do, and in the end what came of it. It is a page of its own,
 * because a page has a size that opens quickly; the panel of goals opens it, and it leads back there.
 */
function GoalPartsPanel({ data }: { data: Data }) {
  const { say, own, file } = useOwnWords()
  const documents = useDocuments('goal-parts', READS, data.read)
  const form = useSubmit([])
  const [handed] = useState(() => taken(file))
  const [name, setName] = useState(handed?.name ?? '')
  const [tab, setTab] = useState<TabName>(handed?.tab ?? 'parts')
  const goals = goalsIn(documents)
  const goal = goals.find((one) => one.name === name) ?? goals[0]
  const back = () => void form.submit(() => openPage('goals', file, documents, { name: goal?.name ?? '' }))
  useEffect(() => {
    if (!goal) back()
  }, [goal === undefined])
  const props = goal && { documents, goal, log: data.log, onDone: back }
  return (
    <div class="screen">
      <h1 class="unseen">{say('goals.title')}</h1>
      <div class="cell top">
        <button type="button" class="back" onClick={back}>
          <span aria-hidden="true">‹ </span>
          {say('common.steps.back')}
        </button>
        {form.error && <Button onClick={back}>{say('common.buttons.retry')}</Button>}
        <FieldError>{form.formError}</FieldError>
        {goal && (
          <SelectField
            label={say('common.goal')}
            value={goal.name}
            options={[...new Set(goals.map((one) => one.name))].map((one) => ({ value: one, label: one }))}
            onValue={setName}
          />
        )}
      </div>
      {props && (
        <Tabs
          label={say('goals.title')}
          tabs={[
            { name: 'parts', label: own('parts.title'), content: <Parts key={goal.name} {...props} /> },
            {
              name: 'initiatives',
              label: own('initiatives.title'),
              content: <Initiatives key={goal.name} {...props} />,
            },
            { name: 'close', label: own('finish'), content: <Close key={goal.name} {...props} /> },
          ]}
          chosen={tab}
          onChoose={setTab}
        />
      )}
    </div>
  )
}

GoalPartsPanel.parts = ['common', 'goals', 'names'] as const
GoalPartsPanel.load = loadGoals

export default GoalPartsPanel satisfies Panel<Data>
