import { useState } from 'preact/hooks'
import { readAmount } from '../../panel/amount'
import { AmountField } from '../../panel/field'
import { typedAmount } from '../../panel/numbers'
import { figureKind } from '../figure'
import { growthIn, targetFor } from '../growth'
import { monthsOf } from '../judgement'
import { typeInto } from './goal'
import { useOwnWords } from './own-words'
import type { GoalProps } from './props'
import { useLog } from './use-log'

/** A strategy usually has a year: that is what growth is reckoned over as long as there is no deadline. */
const USUAL_MONTHS = 12

/** The target as growth: the same cell, typed in percent of where she starts or of what her usual pace brings. */
export function GrowthField(props: GoalProps) {
  const { goal } = props
  const { say, own, language } = useOwnWords()
  const { growth, shown } = useLog(props)
  const [typed, setTyped] = useState<{ text: string; target: number | null | undefined }>()
  const { baseline, target } = goal.plan
  const months = monthsOf(goal.plan) ?? USUAL_MONTHS
  const from = goal.addsUp ? growth && growth.perMonth * months : baseline
  if (!from || from <= 0) return null
  const isWhole = figureKind(goal.metric) === 'number' && (goal.addsUp || Number.isInteger(from))
  const onText = (text: string) => {
    const percents = readAmount(text.replace('%', ''), language)
    const next = typeof percents === 'number' ? targetFor(from, percents, isWhole) : percents
    setTyped({ text, target: next })
    if (typeof next === 'number') typeInto(props, 'target', next)
  }
  // What she typed is shown as she typed it, until the cell holds something else.
  const isHers = typed && (typeof typed.target !== 'number' || typed.target === target)
  return (
    <AmountField
      label={own('growth')}
      help={own(goal.addsUp ? 'growthOver' : 'growthFrom', {
        value: shown(isWhole ? Math.round(from) : from),
      })}
      error={typed && typed.target === undefined ? say('common.checks.amount') : undefined}
      text={isHers ? typed.text : typedAmount(target === undefined ? null : growthIn(from, target), language)}
      onText={onText}
    />
  )
}
