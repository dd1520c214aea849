import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { SelectField } from '../../panel/field'
import { SaveFooter } from '../../panel/save-footer'
import { useKept } from '../../panel/use-kept'
import { Screen } from '../../panel/way-back'
import { useWords } from '../../panel/words'
import type { List } from '../lists'
import { type Outer, openPair, outerOf, PAIRS, type Pair } from '../pairs'
import type { Brands } from './brands'
import { Matrix } from './matrix'
import { Suggestion } from './suggestion'
import type { Chosen } from './swot.panel'
import { isInRoadmap } from './to-roadmap'

interface Props {
  documents: Documents
  brands: Brands
  back: { label: string; go(): void }
  chosen: Chosen | undefined
  onOpen(row: number, list: List): void
}

/** What she has reworded, by the pair that it came from. */
type Reworded = Record<string, string>

/** Something inside the shop and something outside of it become a sentence that can go to the roadmap. */
export function Pairs({ documents, brands, back, chosen, onOpen }: Props) {
  const { say } = useWords()
  const own = brands.own
  const [kind, setKind] = useState<Pair>(chosen?.kind ?? 'use')
  const [picked, setPicked] = useState<[number, number]>()
  const { value: reworded, change: setReworded } = useKept<Reworded>('swot-pairs', () => ({}))
  if (!own) return null
  // The shop's own lists go with competitors of the same kind: an example says nothing about her shop.
  const others = brands.competitors.filter(({ record }) => record.example === own.record.example)
  const [innerList, outerList] = PAIRS[kind]
  const inner = own.lists[innerList]
  const outer = outerOf(kind, own.lists, others)
  const missing = inner.length === 0 ? innerList : outer.length === 0 ? outerList : undefined
  const nameOf = ({ text, who }: Outer) => (who ? say('swot.panel.of', { who, text }) : text)
  const keyOf = (one: number, other: number) => JSON.stringify([kind, inner[one], outer[other]])
  const sentenceOf = (one: number, other: number): string =>
    reworded[keyOf(one, other)] ??
    say(`swot.panel.${kind}.sentence`, {
      inner: inner[one] ?? '',
      outer: outer[other] ? nameOf(outer[other]) : '',
    })
  const isThere = (one: number, other: number) => isInRoadmap(documents, sentenceOf(one, other))
  const open = openPair(inner.length, outer.length, isThere)
  const led: [number, number] | undefined =
    chosen?.kind === kind
      ? [inner.indexOf(chosen.inner), outer.findIndex(({ text, who }) => who && text === chosen.outer)]
      : undefined
  const isIn = (pair: [number, number] | undefined) =>
    pair && pair[0] in inner && pair[1] in outer ? pair : undefined
  const [one, other] = isIn(picked) ?? isIn(led) ?? open ?? [0, 0]
  const tick = (is: boolean, text: string) => (is ? `✓ ${text}` : text)

  return (
    <>
      <Screen back={back} about={own.record.example ? say('common.exampleRow') : own.who}>
        <h2>{say('swot.panel.pairs')}</h2>
        <Matrix
          kind={kind}
          onChoose={(next) => {
            setKind(next)
            setPicked(undefined)
          }}
        />
        <p>{say(`swot.panel.${kind}.text`)}</p>
        {missing ? (
          <>
            <p class="help">{say('swot.panel.empty', { list: say(`swot.columns.${missing}`) })}</p>
            <div class="buttons">
              <Button look="outlined" onClick={() => onOpen(own.record.row, missing)}>
                {say(`swot.columns.${missing}`)}
              </Button>
            </div>
          </>
        ) : (
          <>
            <SelectField
              label={say(`swot.columns.${innerList}`)}
              value={one}
              options={inner.map((text, index) => ({ value: index, label: text }))}
              onValue={(next) => setPicked([next, other])}
            />
            <SelectField
              label={say(`swot.columns.${outerList}`)}
              value={other}
              options={outer.map((entry, index) => ({
                value: index,
                label: tick(isThere(one, index), nameOf(entry)),
              }))}
              onValue={(next) => setPicked([one, next])}
            />
            <Suggestion
              key={keyOf(one, other)}
              documents={documents}
              text={sentenceOf(one, other)}
              onText={(text) => {
                setPicked([one, other])
                setReworded({ ...reworded, [keyOf(one, other)]: text })
              }}
              onAdded={() => setPicked([one, other])}
              onNext={open && (() => setPicked(open))}
            />
          </>
        )}
      </Screen>
      <SaveFooter documents={documents} />
    </>
  )
}
