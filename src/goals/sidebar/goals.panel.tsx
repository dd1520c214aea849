import { useEffect, useRef, useState } from 'preact/hooks'
import { useDocuments } from '../../panel/documents'
import { NeedsSheet } from '../../panel/needs-sheet'
import type { Panel } from '../../panel/panel'
import { AddGoal } from './add-goal'
import { goalOf } from './goal'
import { GoalList } from './goal-list'
import { GoalView } from './goal-view'
import { type Data, loadGoals, READS, recordOf, taken } from './load'
import { useOwnWords } from './own-words'
import type { GoalRef, ScreenName, ScreenProps } from './props'
import { Wizard } from './wizard'
import './goals.css'

interface Shown {
  screen: ScreenName
  goal?: GoalRef
  step?: number
}

function GoalsPanel({ data }: { data: Data }) {
  const { own, say, file } = useOwnWords()
  const documents = useDocuments('goals', READS, data.read)
  const [shown, setShown] = useState<Shown>(() => {
    const name = taken(file)?.name
    return name ? { screen: 'goal', goal: { row: 0, name } } : { screen: 'list' }
  })
  const place = useRef<HTMLDivElement>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current) {
      window.scrollTo(0, 0)
      place.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    }
    isFirst.current = false
  }, [shown.screen])
  if (!documents.sheet('goals')) {
    return (
      <NeedsSheet documents={documents} template="goals">
        <p>{own('empty')}</p>
      </NeedsSheet>
    )
  }
  const go: ScreenProps['go'] = (screen, goal, step) => {
    setShown({ screen, ...(goal ? { goal } : {}), ...(step ? { step } : {}) })
    if (screen === 'new' || screen === 'steps') return
    // What the sheet calculates is read anew wherever it is shown.
    const { autosave, refresh } = documents
    void autosave
      .flush()
      .then(() => (autosave.isEmpty ? refresh() : undefined))
      .catch(() => {})
  }
  return (
    <div class="screen" ref={place}>
      <h1 class="unseen">{say('goals.title')}</h1>
      <Current shown={shown} documents={documents} log={data.log} go={go} />
    </div>
  )
}

function Current({ shown, ...props }: ScreenProps & { shown: Shown }) {
  const record = shown.goal && recordOf(props.documents, shown.goal)
  if (shown.screen === 'new') return <AddGoal {...props} />
  if (!shown.goal || !record) return <GoalList {...props} />
  // A goal that she renames is looked for under its new name from then on.
  const renamed = props.documents.value('goals', record, 'goal')
  Object.assign(shown.goal, { row: record.row, name: record.cells.goal, renamed })
  const goal = goalOf(props.documents, record)
  return shown.screen === 'goal' ? (
    <GoalView {...props} goal={goal} />
  ) : (
    <Wizard {...props} goal={goal} first={shown.step ?? 0} />
  )
}

GoalsPanel.parts = ['common', 'goals', 'names'] as const
GoalsPanel.load = loadGoals

export default GoalsPanel satisfies Panel<Data>
