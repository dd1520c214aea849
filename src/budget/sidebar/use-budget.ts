import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type CallFailed, call, failureOf } from '../../panel/call'
import type { Status } from '../../panel/footer'
import { inTurn } from '../../panel/in-turn'
import type { Mode } from '../carry-over'
import type { BudgetProcedures, BudgetView } from '../panel'
import { type Edit, keyedLines, type LineKey, withEdit } from './lines'

const ask = call<BudgetProcedures>()
/** Drawing a whole sheet takes Google longer than filling in a cell. */
const askPatiently = call<BudgetProcedures>(300_000)

export const readFirst = (): Promise<BudgetView | null> => ask('budget.read', {})

/** She may have typed into the sheet meanwhile, but not twice within this time. */
const FRESH = 3_000

/** The budget as the panel shows it, and all that can be done with it. Calls go one after the other. */
export function useBudget(first: BudgetView | null) {
  const [confirmed, setConfirmed] = useState(first)
  const [edits, setEdits] = useState<Edit[]>([])
  const [status, setStatus] = useState<Status>({ kind: 'none' })
  const [turn] = useState(inTurn)
  const now = useRef({ view: confirmed, calls: 0, readAt: Date.now() })
  const view = useMemo(
    () => edits.reduce((shown, edit) => shown && withEdit(shown, edit), confirmed),
    [confirmed, edits],
  )

  const take = (next: BudgetView | null) => {
    now.current.view = next
    now.current.readAt = Date.now()
    setConfirmed(next)
  }
  const send = <Value>(work: () => Promise<Value>): Promise<Value> => {
    now.current.calls += 1
    return turn(work).finally(() => {
      now.current.calls -= 1
    })
  }
  /** Sends a change and takes the whole budget that comes back. */
  const change = async (
    work: () => Promise<BudgetView>,
    after: Status = { kind: 'saved' },
  ): Promise<void> => {
    setStatus({ kind: 'saving' })
    try {
      take(await send(work))
      if (now.current.calls === 0) setStatus(after)
    } catch (error) {
      setStatus({ kind: 'none' })
      throw error
    }
  }
  const read = (year?: number) =>
    send(async () => {
      const found = await ask('budget.read', { year })
      // The sheet of that year is gone: whatever is there instead.
      take(found ?? (await ask('budget.read', {})))
      return now.current.view
    })

  useEffect(() => {
    const refresh = () => {
      const { calls, readAt, view } = now.current
      if (calls === 0 && Date.now() - readAt > FRESH) read(view?.year).catch(() => {})
    }
    window.addEventListener('focus', refresh)
    return () => window.removeEventListener('focus', refresh)
  }, [])

  return {
    view,
    status,
    setStatus,
    read,
    create: () => change(() => askPatiently('budget.create', {}), { kind: 'none' }),
    isSaving: (key: LineKey, month: number) => edits.some((edit) => edit.key === key && edit.month === month),

    /** Shows the amount at once; answers with what went wrong, after which the old amount stands again. */
    async saveSpent(edit: Edit, before: number | null): Promise<CallFailed | undefined> {
      const year = now.current.view?.year ?? 0
      setEdits((all) => [...all, edit])
      try {
        await change(() => {
          // Looked up when its turn comes: another line may have been added above meanwhile.
          const line = now.current.view && keyedLines(now.current.view).find((one) => one.key === edit.key)
          const place = { row: line?.row ?? 1, name: line?.name ?? '' }
          return ask('budget.saveSpent', { year, ...place, month: edit.month, spent: edit.spent, before })
        })
        return undefined
      } catch (error) {
        return failureOf(error)
      } finally {
        setEdits((all) => all.filter((one) => one !== edit))
      }
    },

    addLine: (line: { name: string; group: string; channel: string; plan: number }, said: string) =>
      change(() => ask('budget.addLine', { year: now.current.view?.year ?? 0, ...line }), {
        kind: 'said',
        sentence: said,
      }),

    setMode: (mode: Mode, cap: number | null) =>
      change(() => ask('budget.setMode', { year: now.current.view?.year ?? 0, mode, cap })),

    showMonth: (month: number) =>
      send(() => ask('budget.showMonth', { year: now.current.view?.year ?? 0, month })),
  }
}

export type Budget = ReturnType<typeof useBudget>
