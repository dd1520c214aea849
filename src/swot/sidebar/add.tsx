import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { CellValue, Documents, SheetRecord } from '../../panel/documents'
import { FieldError, TextField } from '../../panel/field'
import { More } from '../../panel/notice'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { LISTS } from '../lists'
import { MOST_COMPETITORS, sameName } from '../own'
import { type Brands, otherCompetitors, shopNames } from './brands'

interface Props {
  documents: Documents
  onOpen(row: number): void
}

/** Where a new brand begins: its name, and for a competitor what the sheet Competitors knows already. */
function useAdd({ documents, onOpen }: Props) {
  const form = useSubmit(['who'])
  const add = (cells: Record<string, CellValue>) =>
    form.submit(async () => {
      const [added] = await documents.add('swot', [cells], ['who'])
      if (added) onOpen(added.row)
    })
  return { form, add }
}

export function AddShop(props: Props) {
  const { say } = useWords()
  const { form, add } = useAdd(props)
  const [who, setWho] = useState(shopNames(props.documents, ({ example }) => !example)[0] ?? '')
  const send = () => {
    if (who.trim() === '') form.refuse('who', say('swot.panel.needsName'))
    else void add({ who: who.trim() })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <TextField
        label={say('swot.panel.shopName')}
        text={who}
        onText={setWho}
        error={form.errorAt('who') ?? form.formError}
      />
      <div class="buttons">
        <Button isPrimary isBusy={form.isBusy}>
          {say('common.buttons.begin')}
        </Button>
      </div>
    </form>
  )
}

/** Three are enough: she is told why rather than given a fourth. */
export function AddCompetitor(props: Props & { brands: Brands }) {
  const { documents, brands } = props
  const { say } = useWords()
  const { form, add } = useAdd(props)
  const [who, setWho] = useState('')
  const hers = brands.competitors.filter(({ record }) => !record.example)
  if (hers.length >= MOST_COMPETITORS) return <p class="help">{say('swot.panel.enough')}</p>
  const send = () => {
    const name = who.trim()
    const known = otherCompetitors(documents, brands).find(({ cells }) =>
      sameName(String(cells.competitor), name),
    )
    if (name === '') form.refuse('who', say('swot.panel.needsName'))
    else if (brands.all.some((brand) => sameName(brand.who, name)))
      form.refuse('who', say('swot.panel.isHere', { who: name }))
    else void add(known ? fromCompetitors(known) : { who: name })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Known {...props} onAdd={(record) => void add(fromCompetitors(record))} />
      <TextField
        label={say('swot.panel.add')}
        text={who}
        onText={setWho}
        help={say('swot.panel.three')}
        error={form.errorAt('who')}
      />
      <FieldError>{form.formError}</FieldError>
      <div class="buttons">
        <Button look="outlined" isBusy={form.isBusy}>
          {say('common.buttons.add')}
        </Button>
      </div>
      <More title={say('swot.panel.whom')}>
        <p>{say('swot.notes.who')}</p>
      </More>
    </form>
  )
}

/** What was written in the sheet Competitors comes along: nobody should write it twice. */
const fromCompetitors = ({ cells }: SheetRecord): Record<string, CellValue> =>
  Object.fromEntries(
    [
      ['who', cells.competitor],
      ...LISTS.map((list) => [list, cells[list]]),
      ['social', cells.interacts],
      ['overlap', cells.overlap],
    ].filter((cell): cell is [string, CellValue] => (cell[1] ?? '') !== ''),
  )

function Known({ documents, brands, onAdd }: Props & { brands: Brands; onAdd(record: SheetRecord): void }) {
  const { say } = useWords()
  const known = otherCompetitors(documents, brands)
  if (known.length === 0) return null
  return (
    <div class="field">
      <p>{say('swot.panel.known', { sheet: say('names.templates.competitors') })}</p>
      <div class="chips">
        {known.map((record) => (
          <button type="button" key={record.row} onClick={() => onAdd(record)}>
            {String(record.cells.competitor)}
          </button>
        ))}
      </div>
    </div>
  )
}
