import { useEffect, useRef, useState } from 'preact/hooks'
import { call, failureOf } from '../../panel/call'
import { type Documents, type Read, readSheets, type SheetRecord, useDocuments } from '../../panel/documents'
import { NeedsSheet } from '../../panel/needs-sheet'
import type { Panel } from '../../panel/panel'
import { useWords } from '../../panel/words'
import type { GoalProcedures, LogHistory } from '../panel'
import { AddGoal } from './add-goal'
import { BreakDown } from './break-down'
import { CloseGoal } from './close-goal'
import { goalOf } from './goal'
import { GoalList } from './goal-list'
import { GoalView } from './goal-view'
import { Initiatives } from './initiatives'
import { Wizard } from './wizard'
import './goals.css'

const READS = {
  goals: {
    name: 'goal',
    columns: [
      ...['goal', 'channel', 'metric', 'baseline', 'target', 'now', 'reached', 'time', 'start', 'deadline'],
      ...['part', 'kind', 'specific', 'first', 'achievable', 'resources', 'relevant', 'steps'],
      ...['closed', 'outcome'],
    ],
  },
  channels: { name: 'channel', columns: ['channel'] },
  roadmap: { name: 'initiative', columns: ['initiative', 'goal'], settings: ['planned'] },
}

/** What the log knows, or why it could not be read. */
export interface Log {
  history: LogHistory | null
  problem: string | undefined
}

interface Data {
  read: Read
  log: Log
}

/** Rows move, and goals get other names: either of the two finds a goal again. */
interface GoalRef {
  row: number
  name: string
}

export type Screen =
  | { is: 'list' }
  | { is: 'new'; part?: string }
  | { is: 'goal' | 'parts' | 'initiatives' | 'close'; goal: GoalRef }
  | { is: 'steps'; goal: GoalRef; step: number }

export interface ScreenProps {
  documents: Documents
  log: Log
  go(screen: Screen): void
}

function GoalsPanel({ data }: { data: Data }) {
  const { say } = useWords()
  const documents = useDocuments('goals', READS, data.read)
  const [screen, setScreen] = useState<Screen>({ is: 'list' })
  const place = useRef<HTMLDivElement>(null)
  const isFirst = useRef(true)
  useEffect(() => {
    if (!isFirst.current) {
      window.scrollTo(0, 0)
      place.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    }
    isFirst.current = false
  }, [screen.is])
  if (!documents.sheet('goals')) {
    return (
      <NeedsSheet documents={documents} template="goals">
        <p>{say('goals.panel.empty')}</p>
      </NeedsSheet>
    )
  }
  /** What the sheet calculates is read anew wherever it is shown. */
  const go = (next: Screen) => {
    setScreen(next)
    if (next.is !== 'list' && next.is !== 'goal') return
    const saved = documents.autosave.flush()
    void saved.then(() => (documents.autosave.isEmpty ? documents.refresh() : undefined)).catch(() => {})
  }
  return (
    <div class="screen" ref={place}>
      <Shown screen={screen} documents={documents} log={data.log} go={go} />
    </div>
  )
}

function Shown({ screen, ...props }: ScreenProps & { screen: Screen }) {
  if (screen.is === 'new') return <AddGoal {...props} {...(screen.part ? { part: screen.part } : {})} />
  const record = 'goal' in screen ? recordOf(props.documents, screen.goal) : undefined
  if (!('goal' in screen) || !record) return <GoalList {...props} />
  const goal = goalOf(props.documents, record)
  // A goal that she renames is looked for under its new name from then on.
  screen.goal.name = String(record.cells.goal)
  screen.goal.row = record.row
  switch (screen.is) {
    case 'goal':
      return <GoalView {...props} goal={goal} />
    case 'steps':
      return <Wizard {...props} goal={goal} at={screen.step} />
    case 'parts':
      return <BreakDown {...props} goal={goal} />
    case 'initiatives':
      return <Initiatives {...props} goal={goal} />
    case 'close':
      return <CloseGoal {...props} goal={goal} />
  }
}

function recordOf(documents: Documents, { row, name }: GoalRef): SheetRecord | undefined {
  const records = documents.rows('goals')
  const named = records.filter((record) => record.cells.goal === name)
  return (
    named.find((record) => record.row === row) ??
    named[0] ??
    records.find((record) => record.row === row && record.cells.goal !== '')
  )
}

/** Without the log the panel still works; it says why there are no figures. */
const readLog = (): Promise<Log> =>
  call<GoalProcedures>()('goals.history', {}).then(
    (history) => ({ history, problem: undefined }),
    (error) => ({ history: null, problem: failureOf(error).sentence }),
  )

GoalsPanel.parts = ['common', 'goals', 'names'] as const
GoalsPanel.load = async (): Promise<Data> => {
  const [read, log] = await Promise.all([readSheets(READS), readLog()])
  return { read, log }
}

export default GoalsPanel satisfies Panel<Data>
