import type { Language } from '../../i18n/languages'
import type { Rhythm } from '../rhythm'

/** Hours of work as people write them: 2, 0.5, 1,25. */
export const shownHours = (hours: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(hours)

/** The hours that a channel takes in a week on average. */
export function hoursAWeek({ posts, types, isPaused }: Rhythm, efforts: Record<string, number>): number {
  if (isPaused) return 0
  const all = types.reduce((sum, { weight }) => sum + weight, 0)
  if (all === 0) return posts
  return types.reduce((sum, { type, weight }) => sum + ((efforts[type] ?? 1) * weight * posts) / all, 0)
}
