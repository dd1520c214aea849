import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { SelectField } from '../../panel/field'
import { shownShare } from '../../panel/numbers'
import { SaveFooter } from '../../panel/save-footer'
import { Screen } from '../../panel/way-back'
import { useWords } from '../../panel/words'
import { LISTS } from '../lists'
import { type Observation, observations } from '../same-topic'
import type { BrandRow, Brands } from './brands'
import { Entries } from './picture'
import type { Chosen } from './swot.panel'

interface Props {
  documents: Documents
  brands: Brands
  back: { label: string; go(): void }
  onMake(pair: Chosen): void
}

/** The shop and one competitor, quadrant by quadrant, with what both name by the same words. */
export function Compare({ documents, brands, back, onMake }: Props) {
  const { say, language } = useWords()
  const [row, setRow] = useState<number>()
  const { own, competitors } = brands
  const other = competitors.find(({ record }) => record.row === row) ?? competitors[0]
  if (!own || !other) return null
  const overlap = documents.value('swot', other.record, 'overlap')
  return (
    <>
      <Screen back={back}>
        <h2>{say('swot.panel.compare')}</h2>
        <SelectField
          label={say('swot.panel.with')}
          value={other.record.row}
          options={competitors.map(({ record, who }) => ({
            value: record.row,
            label: record.example ? `${who} (${say('common.exampleRow')})` : who,
          }))}
          onValue={setRow}
        />
        {typeof overlap === 'number' && (
          <p>{say('swot.panel.overlap', { who: other.who, share: shownShare(overlap, language) })}</p>
        )}
        <Observations own={own} other={other} onMake={onMake} />
        <SideBySide own={own} other={other} />
      </Screen>
      <SaveFooter documents={documents} />
    </>
  )
}

function SideBySide({ own, other }: { own: BrandRow; other: BrandRow }) {
  const { say } = useWords()
  return (
    <div class="sides">
      {LISTS.map((list) => (
        <section key={list}>
          <h3 class={`quadrant ${list}`}>{say(`swot.columns.${list}`)}</h3>
          <div class="two">
            {[own, other].map((brand) => (
              <div key={brand.record.row}>
                <h4 class="help">{brand.who}</h4>
                <Entries entries={brand.lists[list]} />
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

/** No more than can be thought about at once. */
const MOST = 4

function Observations({ own, other, onMake }: { own: BrandRow; other: BrandRow; onMake: Props['onMake'] }) {
  const { say } = useWords()
  const seen = observations(own.lists, other.lists).slice(0, MOST)
  if (seen.length === 0) return null
  return (
    <section class="cell">
      <h3>{say('swot.panel.seen')}</h3>
      {seen.map((one) => (
        <Seen key={`${one.kind}/${one.ours}/${one.theirs}`} one={one} who={other.who} onMake={onMake} />
      ))}
      <p class="help">{say('swot.panel.seenWhy')}</p>
    </section>
  )
}

function Seen({ one, who, onMake }: { one: Observation; who: string; onMake: Props['onMake'] }) {
  const { say } = useWords()
  const pair = ({ opening: 'use', gap: 'avoid', chance: undefined, danger: undefined } as const)[one.kind]
  return (
    <div class={`seen ${one.kind}`}>
      <h4>{say(`swot.panel.${one.kind}.title`, { word: one.word })}</h4>
      <p>{say(`swot.panel.${one.kind}.text`, { who, ours: one.ours, theirs: one.theirs })}</p>
      {pair && (
        <Button onClick={() => onMake({ kind: pair, inner: one.ours, outer: one.theirs })}>
          {say('swot.panel.make')}
        </Button>
      )}
    </div>
  )
}
