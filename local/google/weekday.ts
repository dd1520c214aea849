import { enumeration } from './enumeration'

export const WeekDay = enumeration<GoogleAppsScript.Script.ScriptApp['WeekDay']>(
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
)

/** 0 is Sunday; -1 where the value is no day of the week. */
export const weekDayIndex = (day: unknown): number => Object.values(WeekDay).indexOf(day as never)
