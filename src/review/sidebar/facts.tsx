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
    if (MONEY.includes(key)) return shownMoney(value, currency, language)
    return new Intl.NumberFormat(language, { maximumFractionDigits: key === 'roas' ? 1 : 0 }).format(value)
  }
  const known = [...facts, ...counts].filter((key) => (record.cells[key] ?? '') !== '')
  if (known.length === 0)
    return <p class="help">{say('review.panel.none', { sheet: say('names.templates.metrics') })}</p>
  return (
    <dl class="facts">
      {known.map((key) => {
        const label = LABELS[key]
        const last = before?.cells[key] ?? ''
        return (
          <div key={key}>
            <dt>{label ? say(label) : sayAny(`names.metrics.${key}`)}</dt>
            <dd>
              {shown(key, record.cells[key] ?? '')}
              {last !== '' && (
                <span class="help">{say('review.panel.before', { value: shown(key, last) })}</span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
