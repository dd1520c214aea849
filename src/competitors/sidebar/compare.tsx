import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { SelectField } from '../../panel/field'
import { shownShare } from '../../panel/numbers'
import { SaveFooter } from '../../panel/save-footer'
import { Screen } from '../../panel/way-back'
import { useWords } from '../../panel/words'
import { newestOf } from '../figures'
import { NewestFigures } from './newest-figures'
import { type Rival, type Rivals, readFigures } from './records'

interface Props {
  documents: Documents
  rivals: Rivals
  back: { label: string; go(): void }
}

const COMPARED = [
  'positioning',
  'price',
  'strengths',
  'weaknesses',
  'opportunities',
  'threats',
  'interacts',
  'uses',
  'campaigns',
  'distribution',
  'mission',
] as const
const VERDICTS = ['better', 'worse'] as const

/** Our brand and one competitor, field by field; what nobody wrote down on either side is left out. */
export function Compare({ documents, rivals, back }: Props) {
  const { say, sayAny, language } = useWords()
  const [row, setRow] = useState<number>()
  const { us, competitors } = rivals
  const them = competitors.find(({ record }) => record.row === row) ?? competitors[0]
  if (!us || !them) return null
  const prices = documents.sheet('competitors')?.choices.price ?? []
  const text = (rival: Rival, field: string): string => {
    const value = String(documents.value('competitors', rival.record, field))
    const price = field === 'price' && prices.find((one) => one.text === value)
    return price ? sayAny(price.key) : value
  }
  const overlap = documents.value('competitors', them.record, 'overlap')
  const figures = newestOf(readFigures(documents), them.name)
  const fields = COMPARED.filter((field) => text(us, field) !== '' || text(them, field) !== '')
  return (
    <>
      <Screen back={back}>
        <h2>{say('competitors.panel.compare')}</h2>
        <SelectField
          label={say('competitors.panel.with')}
          value={them.record.row}
          options={competitors.map(({ record, name }) => ({
            value: record.row,
            label: record.example ? `${name} (${say('common.exampleRow')})` : name,
          }))}
          onValue={setRow}
        />
        {typeof overlap === 'number' && (
          <p>
            {say('competitors.columns.overlap')}: {shownShare(overlap, language)}
          </p>
        )}
        {VERDICTS.map((field) =>
          text(them, field) === '' ? null : (
            <section key={field} class={`verdict ${field}`}>
              <h3>{say(`competitors.columns.${field}`)}</h3>
              <p>{text(them, field)}</p>
            </section>
          ),
        )}
        {fields.length === 0 && <p>{say('competitors.panel.nothing')}</p>}
        {fields.map((field) => (
          <section key={field} class="compared">
            <h3>{say(`competitors.columns.${field}`)}</h3>
            <div>
              {[us, them].map((rival) => (
                <div key={rival.record.row}>
                  <h4 class="help">{rival.name}</h4>
                  <p>{text(rival, field) || '–'}</p>
                </div>
              ))}
            </div>
          </section>
        ))}
        <NewestFigures figures={figures} />
        {figures.length > 0 && (
          <div class="cell">
            <p class="help">{say('competitors.panel.beside', { sheet: say('names.templates.rivals') })}</p>
            <div class="buttons">
              <Button look="outlined" onClick={() => void documents.show('rivals')}>
                {say('common.buttons.show')}
              </Button>
            </div>
          </div>
        )}
      </Screen>
      <SaveFooter documents={documents} />
    </>
  )
}
