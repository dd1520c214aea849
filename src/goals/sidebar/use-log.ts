import type { Growth } from '../growth'
import { growthOf, valuesOf } from './goal'
import { useOwnWords } from './own-words'
import type { GoalProps } from './props'
import { shownFigure } from './shown'

interface LogOfGoal {
  values: (number | null)[]
  growth: Growth | undefined
  /** A figure of this goal as a sentence shows it. */
  shown(value: number): string
}

/** What the log knows of a goal's figure. */
export function useLog({ documents, goal, log }: Pick<GoalProps, 'documents' | 'goal' | 'log'>): LogOfGoal {
  const { sayAny, language } = useOwnWords()
  const currency = documents.sheet('goals')?.currency ?? { code: 'EUR', decimals: 2 }
  const values = valuesOf(log.history, goal.channel, goal.metric, sayAny)
  return {
    values,
    growth: growthOf(values, goal.addsUp),
    shown: (value) => shownFigure(value, goal.metric, currency, language),
  }
}
