import { useState } from 'preact/hooks'
import { type Documents, type Read, readSheets, useDocuments } from '../../panel/documents'
import { NeedsSheet } from '../../panel/needs-sheet'
import type { Panel } from '../../panel/panel'
import { useOpenRow } from '../../panel/use-open-row'
import { useWords } from '../../panel/words'
import { Compare } from './compare'
import { Fields } from './fields'
import { GROUPS, type Group } from './groups'
import { Home } from './home'
import { OneCompetitor } from './one-competitor'
import { COUNTS, readRivals } from './records'
import '../../panel/cards.css'
import './competitors.css'

const READS = {
  competitors: {
    name: 'competitor',
    columns: ['kind', 'seen', ...Object.values(GROUPS).flat()],
    settings: ['every'],
  },
  rivals: { name: 'who', columns: ['date', 'who', 'channel', ...COUNTS, 'source'] },
  channels: { name: 'channel', columns: ['channel'] },
}

function CompetitorsPanel({ data }: { data: Read }) {
  const { say } = useWords()
  const documents = useDocuments('competitors', READS, data)
  return (
    <>
      <h1 class="unseen">{say('names.templates.competitors')}</h1>
      {documents.sheet('competitors') ? (
        <Screens documents={documents} />
      ) : (
        <NeedsSheet documents={documents} template="competitors">
          <p>{say('competitors.sentence')}</p>
          <p class="help">{say('competitors.notes.competitor')}</p>
        </NeedsSheet>
      )}
    </>
  )
}

function Screens({ documents }: { documents: Documents }) {
  const { say } = useWords()
  const opened = useOpenRow(documents, 'competitors')
  const [group, setGroup] = useState<Group>()
  const [isComparing, setComparing] = useState(false)
  const rivals = readRivals(documents)
  const home = {
    label: say('competitors.panel.all'),
    go() {
      opened.close()
      setGroup(undefined)
      setComparing(false)
    },
  }
  const rival = [...(rivals.us ? [rivals.us] : []), ...rivals.competitors].find(
    ({ record }) => record === opened.record,
  )
  if (rival && group) {
    const back = { label: rival.name, go: () => setGroup(undefined) }
    return <Fields documents={documents} rival={rival} group={group} onGroup={setGroup} back={back} />
  }
  if (rival) return <OneCompetitor documents={documents} rival={rival} back={home} onGroup={setGroup} />
  if (isComparing) return <Compare documents={documents} rivals={rivals} back={home} />
  return (
    <Home documents={documents} rivals={rivals} onOpen={opened.open} onCompare={() => setComparing(true)} />
  )
}

CompetitorsPanel.parts = ['common', 'competitors', 'rivals', 'names'] as const
CompetitorsPanel.load = () => readSheets(READS)

export default CompetitorsPanel satisfies Panel<Read>
