import { useState } from 'preact/hooks'
import { type Documents, type Read, readSheets, useDocuments } from '../../panel/documents'
import { NeedsSheet } from '../../panel/needs-sheet'
import type { Panel } from '../../panel/panel'
import { Tabs } from '../../panel/tabs'
import { useWords } from '../../panel/words'
import { Accounts } from './accounts'
import { useAnswers } from './answers'
import { choosable } from './candidates'
import { INPUTS } from './columns'
import { Questions } from './questions'
import { ResultTab } from './result'
import './channels.css'

const READS = {
  channels: { name: 'channel', columns: ['channel', ...INPUTS] },
  goals: { name: 'goal', columns: ['goal'] },
  personas: { name: 'persona', columns: ['persona'] },
}

function ChannelsPanel({ data }: { data: Read }) {
  const { say } = useWords()
  const documents = useDocuments('channels', READS, data)
  if (documents.sheet('channels')) return <Channels documents={documents} />
  return (
    <NeedsSheet documents={documents} template="channels">
      <p>{say('channels.panel.empty', { sheet: say('names.templates.channels') })}</p>
    </NeedsSheet>
  )
}

type TabName = 'find' | 'result' | 'accounts'

function Channels({ documents }: { documents: Documents }) {
  const words = useWords()
  const { say } = words
  const draft = useAnswers()
  const [chosen, setChosen] = useState<TabName>('find')
  const all = choosable(documents, words)
  const shared = { documents, draft, all }
  const go = (tab: TabName) => {
    setChosen(tab)
    window.scrollTo(0, 0)
  }
  return (
    <Tabs
      label={say('channels.panel.tabs.label')}
      chosen={chosen}
      onChoose={go}
      tabs={[
        {
          name: 'find',
          label: say('channels.panel.tabs.find'),
          content: <Questions {...shared} onDone={() => go('result')} />,
        },
        {
          name: 'result',
          label: say('channels.panel.tabs.result'),
          content: <ResultTab {...shared} isShown={chosen === 'result'} onBegin={() => go('find')} />,
        },
        {
          name: 'accounts',
          label: say('channels.panel.tabs.accounts'),
          content: <Accounts documents={documents} all={all} />,
        },
      ]}
    />
  )
}

ChannelsPanel.parts = ['common', 'channels', 'names'] as const
ChannelsPanel.load = () => readSheets(READS)

export default ChannelsPanel satisfies Panel<Read>
