import { useState } from 'preact/hooks'
import { readAmount } from '../../panel/amount'
import { AmountField } from '../../panel/field'
import { typedAmount } from '../../panel/numbers'
import { useWords } from '../../panel/words'
import { figureKind } from '../figure'
import { growthIn, targetFor } from '../growth'
import { monthsOf } from '../judgement'
import { useLog } from './use-log'
import type { GoalProps } from './wizard'

/** A strategy usually has a year: that is what growth is reckoned over as long as there is no deadline. */
const USUAL_MONTHS = 12

/** The target as growth: the same cell, typed in percent of where she starts or of what her usual pace brings. */
export function GrowthField(props: GoalProps) {
  const { documents, goal } = props
  const { say, language } = useWords()
  const { growth, shown } = useLog(props)
  const [typed, setTyped] = useState<{ text: string; target: number | undefined }>()
  const months = monthsOf(goal.plan) ?? USUAL_MONTHS
  const from = goal.addsUp ? growth && growth.perMonth * months : goal.plan.baseline
  if (!from || from <= 0) return null
  const isWhole = figureKind(goal.metric) === 'number' && (goal.addsUp || Number.isInteger(from))
  const { target } = goal.plan
  const isHers = typed && (typed.target === undefined || typed.target === target)
  const percents = target === undefined ? null : growthIn(from, target)
  const onText = (text: string) => {
    const amount = readAmount(text.replace('%', ''), language)
    const next = typeof amount === 'number' ? targetFor(from, amount, isWhole) : undefined
    setTyped({ text, target: next })
    if (next !== undefined) documents.type('goals', goal.record, 'target', next)
  }
  return (
    <AmountField
      label={say('goals.panel.growth')}
      help={say(goal.addsUp ? 'goals.panel.growthOver' : 'goals.panel.growthFrom', {
        value: shown(isWhole ? Math.round(from) : from),
      })}
      error={
        typed?.text &&
        typed.target === undefined &&
        readAmount(typed.text.replace('%', ''), language) === undefined
          ? say('common.checks.amount')
          : undefined
      }
      text={isHers ? typed.text : typedAmount(percents, language)}
      onText={onText}
    />
  )
}
