import type { RefObject } from 'preact'
import { Footer } from '../../panel/footer'
import type { BudgetView } from '../panel'
import { AddLineForm } from './add-line-form'
import { ModeForm } from './mode-form'
import type { Budget } from './use-budget'

interface Props {
  budget: Budget
  view: BudgetView
  nameRef: RefObject<HTMLInputElement | null>
}

export function LinesTab({ budget, view, nameRef }: Props) {
  return (
    <>
      {/* Another year's sheet has its own mode: nothing chosen for one is saved in the other. */}
      <ModeForm key={view.year} budget={budget} view={view} />
      <hr />
      <AddLineForm budget={budget} view={view} nameRef={nameRef} />
      <Footer status={budget.status} />
    </>
  )
}
