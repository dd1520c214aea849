import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { readAmount } from './amount'
import { Button } from './button'
import type { CellValue, Documents, SheetRecord } from './documents'
import { AmountField, CheckField, DayField, LongField, SelectField, TextField } from './field'
import { typedAmount } from './numbers'
import { useWords } from './words'

/** Fields that stand for one cell of a sheet: they show it, save it as she types, and tell when it changed meanwhile. */

export interface CellProps {
  documents: Documents
  template: string
  /** Without a row it is a setting of the sheet. */
  record: SheetRecord | null
  column: string
  label: string
  help?: string | undefined
}

interface Bound {
  value: CellValue
  type(value: CellValue): void
  error: string | undefined
  field: { label: string; help?: string | undefined; error?: string | undefined }
}

function useCell({ documents, template, record, column, label, help }: CellProps): Bound {
  const { say } = useWords()
  const problem = documents.draft(template, record, column)?.problem
  const error =
    problem?.kind === 'refused'
      ? problem.message
      : problem?.kind === 'changed'
        ? say('common.changed.said', { value: shownValue(problem.now) })
        : problem && say('common.changed.gone')
  return {
    value: documents.value(template, record, column),
    type: (value) => documents.type(template, record, column, value),
    error,
    field: { label, help, error },
  }
}

const shownValue = (value: CellValue): string => {
  const text = String(value)
  if (text === '') return '—'
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}

/** The way out where somebody else changed the cell: her words over theirs, or theirs. */
function Settled({
  cell,
  onCome,
  children,
}: {
  cell: CellProps
  onCome?: () => void
  children: ComponentChildren
}) {
  const { say } = useWords()
  const { documents, template, record, column } = cell
  const problem = documents.draft(template, record, column)?.problem
  return (
    <div class="cell" onFocusIn={onCome}>
      {children}
      {problem?.kind === 'changed' && (
        <div class="buttons">
          <Button look="outlined" onClick={() => documents.settle(template, record, column, true)}>
            {say('common.changed.mine')}
          </Button>
          <Button onClick={() => documents.settle(template, record, column, false)}>
            {say('common.changed.theirs')}
          </Button>
        </div>
      )}
      {problem?.kind === 'gone' && (
        <div class="buttons">
          <Button look="outlined" onClick={() => documents.settle(template, record, column, false)}>
            {say('common.changed.drop')}
          </Button>
        </div>
      )}
    </div>
  )
}

export function LongCell({ rows, ...cell }: CellProps & { rows?: number }) {
  const { value, type, field } = useCell(cell)
  return (
    <Settled cell={cell}>
      <LongField {...field} {...(rows ? { rows } : {})} text={String(value)} onText={type} />
    </Settled>
  )
}

export function TextCell({ suggestions, ...cell }: CellProps & { suggestions?: string[] }) {
  const { value, type, field } = useCell(cell)
  return (
    <Settled cell={cell}>
      <TextField {...field} {...(suggestions ? { suggestions } : {})} text={String(value)} onText={type} />
    </Settled>
  )
}

export function DayCell(cell: CellProps) {
  const { value, type, field } = useCell(cell)
  return (
    <Settled cell={cell}>
      <DayField {...field} day={String(value)} onDay={type} />
    </Settled>
  )
}

export function CheckCell(cell: CellProps) {
  const { value, type, error } = useCell(cell)
  return (
    <Settled cell={cell}>
      <CheckField label={cell.label} help={error ?? cell.help} checked={value === true} onChecked={type} />
    </Settled>
  )
}

/** What may be chosen; a value that the list does not have is offered too, because it stands in the sheet. */
export function SelectCell({
  options,
  ...cell
}: CellProps & { options: { value: string; label: string }[] }) {
  const { value, type, field } = useCell(cell)
  const chosen = String(value)
  const known = options.some((option) => option.value === chosen)
  const all = [
    ...(options.some((option) => option.value === '') ? [] : [{ value: '', label: '—' }]),
    ...options,
    ...(known || chosen === '' ? [] : [{ value: chosen, label: chosen }]),
  ]
  return (
    <Settled cell={cell}>
      <SelectField {...field} value={chosen} options={all} onValue={type} />
    </Settled>
  )
}

interface AmountProps extends CellProps {
  /** 100 where the sheet holds a share and she types percents. */
  times?: number
}

/** A number as she writes it; what is none stays in the field until it is mended, and is not sent. */
export function AmountCell({ times = 1, ...cell }: AmountProps) {
  const { language, say } = useWords()
  const { value, type, field } = useCell(cell)
  const [typed, setTyped] = useState<{ text: string; amount: number | null | undefined }>()
  /** What the cell held when she came to it. */
  const began = useRef(value)
  const stored = typeof value === 'number' ? Math.round(value * times * 1e6) / 1e6 : null
  // What she typed is shown as she typed it, until the cell holds something else.
  const isHers = typed && (typed.amount === undefined || typed.amount === stored)
  const onText = (text: string) => {
    const amount = readAmount(text.replace('%', ''), language)
    setTyped({ text, amount })
    // The beginning of what turns out to be no amount must not be saved in its place.
    type(amount === undefined ? began.current : amount === null ? '' : amount / times)
  }
  return (
    <Settled
      cell={cell}
      onCome={() => {
        began.current = value
      }}
    >
      <AmountField
        {...field}
        error={typed?.text && typed.amount === undefined ? say('common.checks.amount') : field.error}
        text={isHers ? typed.text : typedAmount(stored, language)}
        onText={onText}
      />
    </Settled>
  )
}
