import { momentIn } from './moment'
import { AuthMode } from './script'
import type { AuthModeName } from './strict'

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet
type Range = GoogleAppsScript.Spreadsheet.Range

/** The event objects that Google hands to triggers. */
export interface OpenEvent {
  authMode: GoogleAppsScript.Script.AuthMode
  source: Spreadsheet
  user: GoogleAppsScript.Base.User
  triggerUid?: string
}

export interface EditEvent extends OpenEvent {
  range: Range
  /** As text; absent where the cell was or became empty. */
  value?: string
  oldValue?: string
}

export interface ChangeEvent extends OpenEvent {
  changeType: GoogleAppsScript.Events.SheetsOnChangeChangeType
}

export const authMode = (name: AuthModeName): GoogleAppsScript.Script.AuthMode => AuthMode[name]

/** Time-driven events tell the time in UTC. */
export function clockEvent(id: string, at: Date): Record<string, unknown> {
  const { year, month, day, hour, minute, second } = momentIn(at, 'UTC')
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  return {
    authMode: authMode('FULL'),
    triggerUid: id,
    timezone: 'UTC',
    year,
    month,
    'day-of-month': day,
    'day-of-week': weekday === 0 ? 7 : weekday,
    'week-of-year': isoWeek(year, month, day),
    hour,
    minute,
    second,
  }
}

function isoWeek(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7))
  return Math.ceil(((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7)
}
