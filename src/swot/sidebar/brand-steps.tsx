import { useState } from 'preact/hooks'
import { linesOf } from '../../core/lines'
import { AmountCell, LongCell, TextCell } from '../../panel/cell-field'
import type { Documents } from '../../panel/documents'
import { More } from '../../panel/notice'
import { RemoveRow } from '../../panel/remove-row'
import { SaveFooter } from '../../panel/save-footer'
import { Step, StepButtons } from '../../panel/steps'
import { Screen } from '../../panel/way-back'
import { useWords } from '../../panel/words'
import { LISTS, type List } from '../lists'
import type { BrandRow } from './brands'
import { Entries, Picture } from './picture'
import { ToRoadmap } from './to-roadmap'

interface Props {
  documents: Documents
  brand: BrandRow
  /** The list to begin with, where that is not the first one. */
  first: List | undefined
  back: { label: string; go(): void }
}

/** One list a step, the picture below; competitors have a last step for how they meet their customers. */
export function BrandSteps({ documents, brand, first = 'strengths', back }: Props) {
  const { say } = useWords()
  const [at, setAt] = useState(LISTS.indexOf(first))
  const list = LISTS[at]
  const count = brand.isOwn ? LISTS.length : LISTS.length + 1
  return (
    <>
      <Screen back={back} about={brand.who}>
        <Step title={list ? say(`swot.columns.${list}`) : say('swot.panel.meet')} at={at} count={count}>
          {list ? (
            <ListStep key={list} documents={documents} brand={brand} list={list} />
          ) : (
            <MeetStep documents={documents} brand={brand} />
          )}
          <Picture
            label={say('swot.panel.picture', { who: brand.who })}
            lists={brand.lists}
            current={list}
            onChoose={(chosen) => setAt(LISTS.indexOf(chosen))}
          />
          {at === count - 1 && <Change documents={documents} brand={brand} back={back} />}
        </Step>
      </Screen>
      <SaveFooter documents={documents}>
        <StepButtons at={at} count={count} onGo={setAt} last={say('common.buttons.done')} onLast={back.go} />
      </SaveFooter>
    </>
  )
}

function ListStep({ documents, brand, list }: Pick<Props, 'documents' | 'brand'> & { list: List }) {
  const { say } = useWords()
  const example = say(`swot.demo.${brand.isOwn ? 'shop' : 'first'}.${list}`)
  return (
    <>
      <LongCell
        documents={documents}
        template="swot"
        record={brand.record}
        column={list}
        label={say(brand.isOwn ? `swot.prompts.${list}` : `competitors.notes.${list}`)}
        help={say('swot.panel.oneLine')}
        rows={4}
      />
      <More title={say('common.example')}>
        <Entries entries={linesOf(example)} />
      </More>
    </>
  )
}

function MeetStep({ documents, brand }: Pick<Props, 'documents' | 'brand'>) {
  const { say } = useWords()
  const cell = { documents, template: 'swot', record: brand.record }
  const follows = String(documents.value('swot', brand.record, 'follows')).trim()
  return (
    <>
      <LongCell
        {...cell}
        column="social"
        label={say('swot.columns.social')}
        help={say('swot.notes.social')}
      />
      <AmountCell
        {...cell}
        column="overlap"
        times={100}
        label={`${say('swot.columns.overlap')} (%)`}
        help={say('swot.notes.overlap')}
      />
      <LongCell
        {...cell}
        column="follows"
        label={say('swot.columns.follows')}
        help={say('swot.notes.follows')}
        rows={2}
      />
      {follows !== '' && <ToRoadmap documents={documents} initiative={follows} />}
    </>
  )
}

function Change({ documents, brand, back }: Omit<Props, 'first'>) {
  const { say } = useWords()
  return (
    <More title={say('swot.panel.change')}>
      <TextCell
        documents={documents}
        template="swot"
        record={brand.record}
        column="who"
        label={say('swot.panel.name')}
      />
      <RemoveRow
        label={say('swot.panel.remove')}
        question={say('swot.panel.removeAsk', { who: brand.who })}
        onRemove={async () => {
          await documents.remove('swot', brand.record)
          back.go()
        }}
      />
    </More>
  )
}
