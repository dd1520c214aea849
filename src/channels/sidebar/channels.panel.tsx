import { useState } from 'preact/hooks'
import { type Documents, type Read, readSheets, useDocuments } from '../../panel/documents'
import { NeedsSheet } from '../../panel/needs-sheet'
import type { Panel } from '../../panel/panel'
import { Tabs } from '../../panel/tabs'
import { Accounts } from './accounts'
import { useAnswers } from './answers'
import { choosable } from './candidates'
import { INPUTS } from './columns'
import { useOwnWords } from './own-words'
import { Questions } from './questions'
import { ResultTab } from './result'
import './channels.css'

const READS = {
  channels: { name: 'channel', columns: ['channel', ...INPUTS] },
  goals: { name: 'goal', columns: ['goal'] },
  personas: { name: 'persona', columns: ['persona'] },
}

function ChannelsPanel({ data }: { data: Read }) {
  const { say, tell } = useOwnWords()
  const documents = useDocuments('channels', READS, data)
  if (documents.sheet('channels')) return <Channels documents={documents} />
  return (
    <NeedsSheet documents={documents} template="channels">
      <p>{tell('empty', { sheet: say('names.templates.channels') })}</p>
    </NeedsSheet>
  )
}

const TABS = ['find', 'result', 'accounts'] as const
type TabName = (typeof TABS)[number]

function Channels({ documents }: { documents: Documents }) {
  const words = useOwnWords()
  const { tell } = words
  const draft = useAnswers()
  const [chosen, setChosen] = useState<TabName>('find')
  const all = choosable(documents, words)
  const shared = { documents, draft, all }
  const go = (tab: TabName) => {
    setChosen(tab)
    window.scrollTo(0, 0)
  }
  const content = {
    find: <Questions {...shared} onDone={() => go('result')} />,
    result: <ResultTab {...shared} isShown={chosen === 'result'} onBegin={() => go('find')} />,
    accounts: <Accounts documents={documents} all={all} />,
  }
  return (
    <>
      <h1 class="unseen">{tell('tabs.label')}</h1>
      <Tabs
        label={tell('tabs.label')}
        chosen={chosen}
        onChoose={go}
        tabs={TABS.map((name) => ({ name, label: tell(`tabs.${name}`), content: content[name] }))}
      />
    </>
  )
}

ChannelsPanel.parts = ['common', 'channels', 'names'] as const
ChannelsPanel.load = () => readSheets(READS)

export default ChannelsPanel satisfies Panel<Read>
