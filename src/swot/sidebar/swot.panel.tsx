import { useState } from 'preact/hooks'
import { type Documents, type Read, readSheets, useDocuments } from '../../panel/documents'
import { NeedsSheet } from '../../panel/needs-sheet'
import { More } from '../../panel/notice'
import type { Panel } from '../../panel/panel'
import { useOpenRow } from '../../panel/use-open-row'
import { useWords } from '../../panel/words'
import { LISTS, type List } from '../lists'
import { BrandSteps } from './brand-steps'
import { readBrands } from './brands'
import { Compare } from './compare'
import { Home } from './home'
import { Pairs } from './pairs'
import '../../panel/cards.css'
import './swot.css'

const READS = {
  swot: { name: 'who', columns: ['who', ...LISTS, 'social', 'overlap', 'follows'] },
  competitors: { name: 'competitor', columns: ['competitor', 'kind', ...LISTS, 'interacts', 'overlap'] },
  strategy: { name: 'key', columns: ['key', 'answer'] },
  roadmap: { name: 'initiative', columns: ['initiative'], settings: ['planned'] },
}

function SwotPanel({ data }: { data: Read }) {
  const { say } = useWords()
  const documents = useDocuments('swot', READS, data)
  return (
    <>
      <h1 class="unseen">{say('swot.title')}</h1>
      {documents.sheet('swot') ? (
        <Screens documents={documents} />
      ) : (
        <NeedsSheet documents={documents} template="swot">
          <p>{say('swot.sentence')}</p>
          <More title={say('swot.panel.how')}>
            <p>{say('swot.notes.how')}</p>
          </More>
        </NeedsSheet>
      )}
    </>
  )
}

/** Which pair the screen of pairs begins with, where an observation led to it. */
export interface Chosen {
  kind: 'use' | 'avoid'
  inner: string
  outer: string
}

function Screens({ documents }: { documents: Documents }) {
  const { say } = useWords()
  const brand = useOpenRow(documents, 'swot')
  const [screen, setScreen] = useState<'home' | 'compare' | 'pairs'>('home')
  const [chosen, setChosen] = useState<Chosen>()
  const [first, setFirst] = useState<List>()
  const brands = readBrands(documents)
  const back = {
    label: say('swot.panel.all'),
    go() {
      brand.close()
      setScreen('home')
      setChosen(undefined)
    },
  }
  const open = (one: number, list?: List) => {
    setFirst(list)
    brand.open(one)
  }
  const row = brands.all.find(({ record }) => record === brand.record)
  if (row) return <BrandSteps documents={documents} brand={row} first={first} back={back} />
  if (screen === 'pairs' && brands.own) {
    return <Pairs documents={documents} brands={brands} back={back} chosen={chosen} onOpen={open} />
  }
  if (screen === 'compare' && brands.own) {
    const make = (pair: Chosen) => {
      setChosen(pair)
      setScreen('pairs')
    }
    return <Compare documents={documents} brands={brands} back={back} onMake={make} />
  }
  return <Home documents={documents} brands={brands} onOpen={open} onScreen={setScreen} />
}

SwotPanel.parts = ['common', 'swot', 'competitors', 'names'] as const
SwotPanel.load = () => readSheets(READS)

export default SwotPanel satisfies Panel<Read>
