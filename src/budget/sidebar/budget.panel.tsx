import { useRef, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { FieldError } from '../../panel/field'
import type { Panel } from '../../panel/panel'
import { Tabs } from '../../panel/tabs'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import type { BudgetView } from '../panel'
import { AdBudgetTab } from './ad-budget-tab'
import { LinesTab } from './lines-tab'
import { MonthTab } from './month-tab'
import { type Budget, readFirst, useBudget } from './use-budget'
import { YearChooser } from './year-chooser'
import './budget.css'

type TabName = 'month' | 'lines' | 'calculator'

function BudgetPanel({ data }: { data: BudgetView | null }) {
  const budget = useBudget(data)
  return budget.view ? <Shown budget={budget} view={budget.view} /> : <NoBudget budget={budget} />
}

function Shown({ budget, view }: { budget: Budget; view: BudgetView }) {
  const { say } = useWords()
  const [tab, setTab] = useState<TabName>('month')
  const [month, setMonth] = useState(view.month)
  const nameRef = useRef<HTMLInputElement>(null)
  const addLine = () => {
    setTab('lines')
    // The tab has to be shown before it can take the focus.
    setTimeout(() => nameRef.current?.focus())
  }
  const tabs = [
    {
      name: 'month' as const,
      label: say('budget.panel.tabs.month'),
      content: <MonthTab budget={budget} view={view} month={month} onMonth={setMonth} onAddLine={addLine} />,
    },
    {
      name: 'lines' as const,
      label: say('budget.panel.tabs.lines'),
      content: <LinesTab budget={budget} view={view} nameRef={nameRef} />,
    },
    {
      name: 'calculator' as const,
      label: say('budget.panel.tabs.calculator'),
      content: <AdBudgetTab view={view} />,
    },
  ]
  return (
    <>
      <h1 class="unseen">{say('budget.panel.title')}</h1>
      {view.years.length > 1 && <YearChooser budget={budget} view={view} onMonth={setMonth} />}
      <Tabs label={say('budget.panel.title')} tabs={tabs} chosen={tab} onChoose={setTab} />
    </>
  )
}

function NoBudget({ budget }: { budget: Budget }) {
  const { say } = useWords()
  const form = useSubmit([])
  return (
    <form
      class="empty"
      onSubmit={(event) => {
        event.preventDefault()
        form.submit(budget.create)
      }}
    >
      <h1 class="unseen">{say('budget.panel.title')}</h1>
      <p>{say('budget.panel.intro')}</p>
      <p>{say('budget.panel.empty')}</p>
      <FieldError>{form.formError}</FieldError>
      <Button isPrimary isBusy={form.isBusy}>
        {say(form.error ? 'common.buttons.retry' : 'budget.panel.createBudget')}
      </Button>
      <p class="help" role="status">
        {form.isBusy && say('common.states.loading')}
      </p>
    </form>
  )
}

BudgetPanel.parts = ['common', 'budget'] as const
BudgetPanel.load = readFirst

export default BudgetPanel satisfies Panel<BudgetView | null>
