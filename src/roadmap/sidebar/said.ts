import type { Language } from '../../i18n/languages'
import { shownNearDay } from '../../panel/days'
import type { Words } from '../../panel/words'
import type { When } from '../shift'

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`)

export const shownMonthShort = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(noon(day))

/** Oct – Dec 2026. */
export const shownQuarter = (first: string, last: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(
    noon(first),
    noon(last),
  )

/** From when to when, as far as it is known. */
export function shownWhen({ start, finish }: When, today: string, { say, language }: Words): string {
  const day = (one: string) => shownNearDay(one, today, language)
  if (start && finish) {
    return start === finish ? day(start) : say('roadmap.panel.fromTo', { from: day(start), to: day(finish) })
  }
  if (start) return say('roadmap.panel.from', { day: day(start) })
  if (finish) return say('roadmap.panel.until', { day: day(finish) })
  return say('roadmap.panel.noDays')
}
