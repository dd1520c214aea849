import { Button } from '../../panel/button'
import { AmountCell } from '../../panel/cell-field'
import type { Documents } from '../../panel/documents'
import { ExampleMark } from '../../panel/example-mark'
import { More, Notice } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { Screen } from '../../panel/way-back'
import { useWords } from '../../panel/words'
import { AddBrand } from './add-brand'
import { LookState } from './look-state'
import type { Rival, Rivals } from './records'

interface Props {
  documents: Documents
  rivals: Rivals
  onOpen(row: number): void
  onCompare(): void
}

export function Home({ documents, rivals, onOpen, onCompare }: Props) {
  const { say, count } = useWords()
  const { us, competitors } = rivals
  const hers = competitors.filter(({ record }) => !record.example)
  const due = hers.filter(({ look }) => look.state !== 'fresh')
  return (
    <>
      <Screen>
        <h2>{say('competitors.title')}</h2>
        {hers.length === 0 ? (
          <p>{say('competitors.sentence')}</p>
        ) : due.length > 0 ? (
          <Notice kind="caution">
            <p>{count('competitors.panel.due', due.length)}</p>
          </Notice>
        ) : (
          <p class="help">{say('competitors.panel.allFresh')}</p>
        )}
        <Cards rivals={competitors} onOpen={onOpen} />
        <AddBrand documents={documents} rivals={rivals} kind="competitor" onOpen={onOpen} />
        <h2>{say('competitors.kinds.us')}</h2>
        {(!us || us.record.example) && (
          <AddBrand documents={documents} rivals={rivals} kind="us" onOpen={onOpen} />
        )}
        {us && <Cards rivals={[us]} onOpen={onOpen} />}
        <More title={say('competitors.panel.rhythm')}>
          <AmountCell
            documents={documents}
            template="competitors"
            record={null}
            column="every"
            label={say('competitors.settings.every')}
            help={say('competitors.notes.every')}
          />
        </More>
      </Screen>
      <SaveFooter documents={documents}>
        {us && competitors.length > 0 && (
          <Button isPrimary onClick={onCompare}>
            {say('competitors.panel.compare')}
          </Button>
        )}
      </SaveFooter>
    </>
  )
}

function Cards({ rivals, onOpen }: { rivals: readonly Rival[]; onOpen(row: number): void }) {
  return (
    <ul class="cards">
      {rivals.map((rival) => (
        <li key={rival.record.row}>
          <button type="button" onClick={() => onOpen(rival.record.row)}>
            <span class="name">
              {rival.name || '–'} <ExampleMark of={rival.record} />
            </span>
            <span class="help">
              <LookState look={rival.look} />
            </span>
            <span class="side" aria-hidden="true">
              ›
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
