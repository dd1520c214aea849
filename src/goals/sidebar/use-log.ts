import { useWords } from '../../panel/words'
import type { Growth } from '../growth'
import { growthOf, valuesOf } from './goal'
import { shownFigure } from './shown'
import type { GoalProps } from './wizard'

interface LogOfGoal {
  values: (number | null)[]
  growth: Growth | undefined
  /** A figure of this goal as a sentence shows it. */
  shown(value: number): string
}

/** What the log knows of a goal's figure. */
export function useLog({ documents, goal, log }: Pick<GoalProps, 'documents' | 'goal' | 'log'>): LogOfGoal {
  const { sayAny, language } = useWords()
  const currency = documents.sheet('goals')?.currency ?? { code: 'EUR', decimals: 2 }
  const values = goal.metric
    ? valuesOf(log.history, goal.channel, goal.metric, (key) => sayAny(`names.channels.${key}`))
    : []
  return {
    values,
    growth: growthOf(values, goal),
    shown: (value) => shownFigure(value, goal.metric, currency, language),
  }
}
