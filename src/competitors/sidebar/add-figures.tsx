import { readAmount } from '../../panel/amount'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { AmountField } from '../../panel/field'
import { useKept } from '../../panel/use-kept'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import type { Newest } from '../figures'
import { COUNTS } from './records'

interface Props {
  documents: Documents
  who: string
  channel: string
  /** What was counted last time, to compare with while she types. */
  last: Newest | undefined
}

type Typed = Partial<Record<(typeof COUNTS)[number], string>>

export function AddFigures({ documents, who, channel, last }: Props) {
  const { say, language } = useWords()
  const form = useSubmit(COUNTS)
  const kept = useKept<Typed>(`competitors/${documents.today}/${who}/${channel}`, () => ({}))
  const { value: typed, change: setTyped } = kept
  const shown = (count: number) => new Intl.NumberFormat(language).format(count)
  const send = () => {
    const row: Record<string, string | number> = { date: documents.today, who, channel }
    for (const count of COUNTS) {
      const amount = readAmount(typed[count] ?? '', language)
      if (amount === undefined || (amount !== null && amount < 0))
        return form.refuse(count, say('common.checks.positive-amount'))
      if (amount !== null) row[count] = amount
    }
    if (Object.keys(row).length === 3) return form.refuse('followers', say('competitors.panel.needsCount'))
    void form.submit(async () => {
      const [added] = await documents.add('rivals', [row], ['date', 'who', 'channel'])
      // Counted today already, here or by somebody else: what she typed stays beside it.
      if (!added?.existed) kept.clear(typed)
    })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {COUNTS.map((count) => {
        const before = last?.[count]
        return (
          <AmountField
            key={count}
            label={say(`rivals.columns.${count}`)}
            help={
              before === undefined ? undefined : say('competitors.panel.lastTime', { count: shown(before) })
            }
            text={typed[count] ?? ''}
            onText={(text) => setTyped({ ...typed, [count]: text })}
            error={form.errorAt(count)}
          />
        )
      })}
      {form.formError && (
        <p class="error" role="alert">
          {form.formError}
        </p>
      )}
      <div class="buttons">
        <Button look="outlined" isBusy={form.isBusy}>
          {say('competitors.panel.addFigures')}
        </Button>
      </div>
    </form>
  )
}
