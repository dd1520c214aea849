import type { Language } from '../i18n/languages'

const shown = (day: string, language: Language, options: Intl.DateTimeFormatOptions): string => {
  const instant = Date.parse(`${day}T12:00:00Z`)
  if (Number.isNaN(instant)) return day
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(instant)
}

/** A day of the calendar as a sentence shows it: 31 Jan 2026. */
export const shownDay = (day: string, language: Language): string =>
  shown(day, language, { dateStyle: 'medium' })

/** The same without the year where that is this one: 31 Jan. */
export const shownNearDay = (day: string, today: string, language: Language): string =>
  day.slice(0, 4) === today.slice(0, 4)
    ? shown(day, language, { day: 'numeric', month: 'short' })
    : shownDay(day, language)

/** The month of a day, as a title: January 2026. */
export function shownMonth(day: string, language: Language): string {
  const text = shown(day, language, { month: 'long', year: 'numeric' })
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
}

/** Monday, 2 February. */
export const shownWeekday = (day: string, language: Language): string =>
  shown(day, language, { weekday: 'long', day: 'numeric', month: 'long' })

/** The month of a day where there is little room: Jan 2026. */
export const shownShortMonth = (day: string, language: Language): string =>
  shown(day, language, { month: 'short', year: 'numeric' })
