import { type Read, readSheets, useDocuments } from '../../panel/documents'
import { NeedsSheet } from '../../panel/needs-sheet'
import type { Panel } from '../../panel/panel'
import { useWords } from '../../panel/words'
import { Board } from './board'
import { READS } from './reads'
import './board.css'

function BoardPanel({ data }: { data: Read }) {
  const { say } = useWords()
  const documents = useDocuments('board', READS, data)
  if (!documents.sheet('tasks')) {
    return (
      <NeedsSheet documents={documents} template="tasks">
        <p>{say('board.panel.empty')}</p>
      </NeedsSheet>
    )
  }
  return <Board documents={documents} />
}

BoardPanel.parts = ['common', 'board', 'tasks'] as const
BoardPanel.load = () => readSheets(READS)

export default BoardPanel satisfies Panel<Read>
