import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { ExampleMark } from '../../panel/example-mark'
import { More } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { Screen } from '../../panel/way-back'
import { useWords } from '../../panel/words'
import { filledLists, LISTS, type List } from '../lists'
import { AddCompetitor, AddShop } from './add'
import type { BrandRow, Brands } from './brands'
import { SmallPicture } from './picture'

interface Props {
  documents: Documents
  brands: Brands
  onOpen(row: number, list?: List): void
  onScreen(screen: 'compare' | 'pairs'): void
}

export function Home({ documents, brands, onOpen, onScreen }: Props) {
  const { say } = useWords()
  const { own, competitors } = brands
  const isHers = own !== undefined && !own.record.example
  return (
    <>
      <Screen>
        <h2>{say('swot.panel.you')}</h2>
        {!isHers && <AddShop documents={documents} onOpen={onOpen} />}
        {own && <Cards brands={[own]} onOpen={onOpen} />}
        {(isHers || competitors.length > 0) && (
          <>
            <h2>{say('competitors.title')}</h2>
            <Cards brands={competitors} onOpen={onOpen} />
            {isHers && <AddCompetitor documents={documents} brands={brands} onOpen={onOpen} />}
          </>
        )}
        {own && filledLists(own.lists) > 0 && (
          <>
            <h2>{say('swot.panel.next')}</h2>
            <div class="cards">
              {competitors.length > 0 && (
                <Way
                  name={say('swot.panel.compare')}
                  help={say('swot.panel.compareHelp')}
                  onGo={() => onScreen('compare')}
                />
              )}
              <Way
                name={say('swot.panel.pairs')}
                help={say('swot.panel.pairsHelp')}
                onGo={() => onScreen('pairs')}
              />
            </div>
          </>
        )}
        <More title={say('swot.panel.how')}>
          <p>{say('swot.notes.how')}</p>
        </More>
      </Screen>
      <SaveFooter documents={documents}>
        {isHers && filledLists(own.lists) < LISTS.length && (
          <Button
            isPrimary
            onClick={() =>
              onOpen(
                own.record.row,
                LISTS.find((list) => own.lists[list].length === 0),
              )
            }
          >
            {say(filledLists(own.lists) === 0 ? 'common.buttons.begin' : 'swot.panel.goOn')}
          </Button>
        )}
      </SaveFooter>
    </>
  )
}

function Cards({ brands, onOpen }: { brands: readonly BrandRow[]; onOpen(row: number): void }) {
  const { say } = useWords()
  return (
    <ul class="cards">
      {brands.map(({ record, who, lists }) => (
        <li key={record.row}>
          <button type="button" onClick={() => onOpen(record.row)}>
            <span class="name">
              {who || '–'} <ExampleMark of={record} />
            </span>
            <span class="help">
              {say('swot.panel.filled', { filled: filledLists(lists), lists: LISTS.length })}
            </span>
            <span class="side">
              <SmallPicture lists={lists} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Way({ name, help, onGo }: { name: string; help: string; onGo(): void }) {
  return (
    <button type="button" onClick={onGo}>
      <span class="name">{name}</span>
      <span class="help">{help}</span>
      <span class="side" aria-hidden="true">
        ›
      </span>
    </button>
  )
}
