import { useState } from 'preact/hooks'
import { type Documents, type Read, readSheets, useDocuments } from '../../panel/documents'
import { keepIn } from '../../panel/keep'
import { NeedsSheet } from '../../panel/needs-sheet'
import type { Panel } from '../../panel/panel'
import { useWords } from '../../panel/words'
import { READS, useAnswers } from './answers'
import { Finish } from './finish'
import { Home } from './home'
import { InSteps } from './in-steps'
import { isSame, type Place, placeIn } from './places'
import { SectionScreen } from './section-screen'
import './guide.css'

function GuidePanel({ data }: { data: Read }) {
  const { say } = useWords()
  const documents = useDocuments('guide', READS, data)
  return (
    <>
      <h1 class="unseen">{say('strategy.title')}</h1>
      {documents.sheet('strategy') ? (
        <Guide documents={documents} />
      ) : (
        <NeedsSheet documents={documents} template="strategy">
          <p>{say('strategy.panel.empty')}</p>
          <p>{say('strategy.panel.emptyQuick')}</p>
        </NeedsSheet>
      )}
    </>
  )
}

/** One screen at a time; the browser keeps where she stopped. */
function Guide({ documents }: { documents: Documents }) {
  const { file } = useWords()
  const answers = useAnswers(documents)
  const [keep] = useState(() => keepIn(`smm-planner/${file}/guide/place`))
  const [place, setPlace] = useState<Place>({ screen: 'home' })
  const [hasMoved, setMoved] = useState(false)
  const [stopped, setStopped] = useState(() => placeIn(keep.read()))
  const go = (next: Place) => {
    if (isSame(next, place)) return
    setMoved(true)
    setPlace(next)
    window.scrollTo(0, 0)
    if (next.screen === 'home' || next.screen === 'finish') return
    keep.write(JSON.stringify(next))
    setStopped(next)
  }
  const screen = { answers, go, isNews: hasMoved }
  const section = 'section' in place && answers.sections.find((one) => one.id === place.section)
  if (place.screen === 'finish') return <Finish {...screen} />
  if (place.screen === 'steps' && (section || place.section === null))
    return <InSteps {...screen} section={section || null} question={place.question} />
  if (place.screen === 'section' && section)
    return <SectionScreen {...screen} section={section} key={section.id} />
  return <Home {...screen} stopped={stopped} />
}

GuidePanel.parts = ['common', 'strategy', 'names'] as const
GuidePanel.load = () => readSheets(READS)

export default GuidePanel satisfies Panel<Read>
