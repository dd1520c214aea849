import { shownShortMonth } from '../../panel/days'
import type { CellValue, Documents, SheetRecord } from '../../panel/documents'
import { shownMoney } from '../../panel/numbers'
import { type SentenceKey, useWords } from '../../panel/words'

const MONEY = ['revenue', 'spend', 'left']

const LABELS: Record<string, SentenceKey> = {
  'post-count': 'review.panel.posts',
  'task-count': 'review.panel.tasks',
  'goal-count': 'review.panel.goals',
  left: 'review.panel.left',
}

interface Props {
  documents: Documents
  record: SheetRecord
  before: SheetRecord | undefined
  facts: readonly string[]
  counts: readonly string[]
}

/** What the sheets know of a month, beside the month before. What nobody logged is left out. */
export function Facts({ documents, record, before, facts, counts }: Props) {
  const { say, sayAny, language } = useWords()
  const currency = documents.sheet('review')?.currency ?? { code: 'EUR', decimals: 2 }
  const shown = (key: string, value: CellValue): string => {
    if (typeof value !== 'number') return String(value)
    if (MONEY.includes(key)) return shownMoney(value, currency, language, 0)
    return new Intl.NumberFormat(language, {
      useGrouping: true,
      maximumFractionDigits: key === 'roas' ? 1 : 0,
    }).format(value)
  }
  const known = [...facts, ...counts].filter((key) => (record.cells[key] ?? '') !== '')
  if (known.length === 0)
    return <p class="help">{say('review.panel.none', { sheet: say('names.templates.metrics') })}</p>
  const head = (month: SheetRecord) => shownShortMonth(String(month.cells.month), language)
  return (
    <table class="facts">
      <thead>
        <tr>
          <td />
          <th scope="col">{head(record)}</th>
          {before && <th scope="col">{head(before)}</th>}
        </tr>
      </thead>
      <tbody>
        {known.map((key) => {
          const label = LABELS[key]
          return (
            <tr key={key}>
              <th scope="row">{label ? say(label) : sayAny(`names.metrics.${key}`)}</th>
              <td>{shown(key, record.cells[key] ?? '')}</td>
              {before && <td>{shown(key, before.cells[key] ?? '')}</td>}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
