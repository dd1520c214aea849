import { useState } from 'preact/hooks'
import { type Documents, type Read, readSheets, useDocuments } from '../../panel/documents'
import { NeedsSheet } from '../../panel/needs-sheet'
import type { Panel } from '../../panel/panel'
import { Tabs } from '../../panel/tabs'
import { useWords } from '../../panel/words'
import { FillTab } from './fill-tab'
import { openPage } from './open-page'
import { READS } from './reads'
import { RhythmTab } from './rhythm-tab'
import { usePlanning } from './use-planning'
import './planner.css'
import './plan.css'

type TabName = 'rhythm' | 'fill'

function PlanPanel({ data }: { data: Read }) {
  const { say } = useWords()
  const documents = useDocuments('plan', READS, data)
  return (
    <>
      <h1 class="unseen">{say('calendar.panel.title')}</h1>
      {documents.sheet('calendar') ? (
        <Planner documents={documents} />
      ) : (
        <NeedsSheet documents={documents} template="calendar">
          <p>{say('calendar.panel.empty')}</p>
        </NeedsSheet>
      )}
    </>
  )
}

function Planner({ documents }: { documents: Documents }) {
  const { say } = useWords()
  const planning = usePlanning(documents)
  const hasRhythm = planning.channels.some(({ rhythm }) => rhythm.posts > 0)
  const [tab, setTab] = useState<TabName>(hasRhythm ? 'fill' : 'rhythm')
  const given = { documents, planning }
  const contents = {
    rhythm: <RhythmTab {...given} />,
    fill: <FillTab {...given} isShown={tab === 'fill'} onLook={() => void openPage('calendar', documents)} />,
  }
  const names: TabName[] = ['rhythm', 'fill']
  return (
    <div class="planner">
      <Tabs
        label={say('calendar.panel.title')}
        tabs={names.map((name) => ({
          name,
          label: say(`calendar.panel.tabs.${name}`),
          content: contents[name],
        }))}
        chosen={tab}
        onChoose={setTab}
      />
    </div>
  )
}

PlanPanel.parts = ['common', 'calendar', 'channels', 'month', 'names'] as const
PlanPanel.load = () => readSheets(READS)

export default PlanPanel satisfies Panel<Read>
