import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { failureOf } from '../../panel/call'
import { Footer } from '../../panel/footer'
import { useWords } from '../../panel/words'
import type { BudgetView } from '../panel'
import { useDrafts } from './drafts'
import { LineCard } from './line-card'
import { groupedLines, monthOfToday } from './lines'
import { MonthChooser } from './month-chooser'
import { useNames } from './names'
import { Totals } from './totals'
import type { Budget } from './use-budget'

interface Props {
  budget: Budget
  view: BudgetView
  month: number
  onMonth(month: number): void
  onAddLine(): void
}

/** Line by line: what may be spent in a month, what was, and the field to enter it. */
export function MonthTab({ budget, view, month, onMonth, onAddLine }: Props) {
  const { say } = useWords()
  const names = useNames(view)
  const { drafts, put, patch, drop } = useDrafts()
  const isToday = monthOfToday(view) === month
  return (
    <>
      <MonthChooser year={view.year} month={month} onMonth={onMonth} names={names} />
      {view.lines.length === 0 ? (
        <div class="empty">
          <p>{say('budget.panel.noLines')}</p>
          <Button isPrimary onClick={onAddLine}>
            {say('budget.panel.addLine')}
          </Button>
        </div>
      ) : (
        <>
          <Totals view={view} month={month} names={names} />
          {groupedLines(view).map((group) => (
            <section key={group.name}>
              <h3 class="group">{group.name || '—'}</h3>
              <ul>
                {group.lines.map((line) => {
                  const id = `${view.year}-${month} ${line.key}`
                  return (
                    <LineCard
                      key={id}
                      budget={budget}
                      line={line}
                      month={month}
                      mode={view.mode}
                      names={names}
                      isToday={isToday}
                      draft={drafts[id]}
                      onDraft={(draft) => put(id, draft)}
                      onPatch={(part) => patch(id, part)}
                      onClose={() => drop(id)}
                    />
                  )
                })}
              </ul>
            </section>
          ))}
          <ShowMonth budget={budget} month={month} />
        </>
      )}
    </>
  )
}

function ShowMonth({ budget, month }: { budget: Budget; month: number }) {
  const { say } = useWords()
  const [isBusy, setBusy] = useState(false)
  const show = async () => {
    setBusy(true)
    try {
      await budget.showMonth(month)
      budget.setStatus({ kind: 'none' })
    } catch (error) {
      const sentence = failureOf(error).sentence ?? say('common.states.unreachable')
      budget.setStatus({ kind: 'failed', sentence })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Footer status={budget.status}>
      <Button look="outlined" onClick={show} isBusy={isBusy}>
        {say('budget.panel.showInSheet')}
      </Button>
    </Footer>
  )
}
