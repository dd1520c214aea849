import { type Read, readSheets, useDocuments } from '../../panel/documents'
import { NeedsSheet } from '../../panel/needs-sheet'
import type { Panel } from '../../panel/panel'
import { useWords } from '../../panel/words'
import { READS } from './reads'
import { Roadmap } from './roadmap'
import './roadmap.css'

function RoadmapPanel({ data }: { data: Read }) {
  const { say } = useWords()
  const documents = useDocuments('roadmap', READS, data)
  if (!documents.sheet('roadmap')) {
    return (
      <NeedsSheet documents={documents} template="roadmap">
        <p>{say('roadmap.panel.empty')}</p>
      </NeedsSheet>
    )
  }
  return (
    <>
      <h1 class="unseen">{say('roadmap.title')}</h1>
      <Roadmap documents={documents} />
    </>
  )
}

RoadmapPanel.parts = ['common', 'roadmap', 'names'] as const
RoadmapPanel.load = () => readSheets(READS)

export default RoadmapPanel satisfies Panel<Read>
