import { type Documents, type Read, readSheets, useDocuments } from '../../panel/documents'
import { NeedsSheet } from '../../panel/needs-sheet'
import type { Panel } from '../../panel/panel'
import { useWords } from '../../panel/words'
import { MonthPage } from './month-page'
import { READS } from './reads'
import { useContent } from './use-content'
import './planner.css'
import './month.css'

function CalendarPanel({ data }: { data: Read }) {
  const { say } = useWords()
  const documents = useDocuments('calendar', READS, data)
  return (
    <>
      <h1 class="unseen">{say('calendar.panel.title')}</h1>
      {documents.sheet('calendar') ? (
        <Month documents={documents} />
      ) : (
        <NeedsSheet documents={documents} template="calendar">
          <p>{say('calendar.panel.empty')}</p>
        </NeedsSheet>
      )}
    </>
  )
}

function Month({ documents }: { documents: Documents }) {
  return (
    <div class="planner">
      <div class="tab">
        <MonthPage documents={documents} content={useContent(documents)} />
      </div>
    </div>
  )
}

CalendarPanel.parts = ['common', 'calendar', 'channels', 'month', 'names'] as const
CalendarPanel.load = () => readSheets(READS)

export default CalendarPanel satisfies Panel<Read>
