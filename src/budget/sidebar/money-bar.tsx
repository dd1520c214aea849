import type { MonthView } from '../view'

const percent = (share: number): string => `${Math.min(Math.max(share, 0), 1) * 100}%`

/** Spent against available, with a mark for today. It repeats what the sentences say, so nobody has to hear it. */
export function MoneyBar({ month, elapsed }: { month: MonthView; elapsed?: number | undefined }) {
  const { spent, available } = month
  if (available <= 0 && !spent) return null
  const isOver = (spent ?? 0) > available
  return (
    <div class={isOver ? 'bar over' : 'bar'} aria-hidden="true">
      <div class="fill" style={{ inlineSize: percent(isOver ? 1 : (spent ?? 0) / available) }} />
      {elapsed !== undefined && <div class="today" style={{ insetInlineStart: percent(elapsed) }} />}
    </div>
  )
}
