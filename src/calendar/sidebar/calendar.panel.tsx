import { useState } from 'preact/hooks'
import { type Documents, type Read, readSheets, useDocuments } from '../../panel/documents'
import { NeedsSheet } from '../../panel/needs-sheet'
import type { Panel } from '../../panel/panel'
import { Tabs } from '../../panel/tabs'
import { useWords } from '../../panel/words'
import { FillTab } from './fill-tab'
import { MonthTab } from './month-tab'
import { READS } from './reads'
import { RhythmTab } from './rhythm-tab'
import { usePlanning } from './use-planning'
import './calendar.css'

type TabName = 'rhythm' | 'fill' | 'month'

function CalendarPanel({ data }: { data: Read }) {
  const { say } = useWords()
  const documents = useDocuments('calendar', READS, data)
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
  const [tab, setTab] = useState<TabName>(hasRhythm ? 'month' : 'rhythm')
  const given = { documents, planning }
  const contents = {
    rhythm: <RhythmTab {...given} />,
    fill: <FillTab {...given} isShown={tab === 'fill'} onLook={() => setTab('month')} />,
    month: <MonthTab {...given} isShown={tab === 'month'} />,
  }
  const names: TabName[] = ['rhythm', 'fill', 'month']
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

CalendarPanel.parts = ['common', 'calendar', 'channels', 'month', 'names'] as const
CalendarPanel.load = () => readSheets(READS)

export default CalendarPanel satisfies Panel<Read>
