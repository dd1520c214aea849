import type { Language } from '../../i18n/languages'

/** Hours of work as people write them: 2, 0.5, 1,25. */
export const shownHours = (hours: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(hours)
