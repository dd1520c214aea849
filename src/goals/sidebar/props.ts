import type { CellValue, Documents } from '../../panel/documents'
import type { LogHistory } from '../panel'
import type { Goal } from './goal'

/** What the log knows, or why it could not be read. */
export interface Log {
  history: LogHistory | null
  problem: string | undefined
}

/** Rows move, and goals get other names: either of the two finds a goal again. */
export interface GoalRef {
  row: number
  name: string
  /** What she is renaming it to. */
  renamed?: CellValue
}

export type ScreenName = 'list' | 'new' | 'goal' | 'steps'

export interface ScreenProps {
  documents: Documents
  log: Log
  go(screen: ScreenName, goal?: GoalRef, step?: number): void
}

export interface GoalProps extends ScreenProps {
  goal: Goal
}
