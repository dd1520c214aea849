import { type Day, dayNumber } from '../core/day'

export interface Look {
  /** As the sheet calls it: never looked at, time to look again, or up to date. */
  state: 'never' | 'again' | 'fresh'
  /** Since the last look; none where there was none. */
  days?: number
}

/** Whether a competitor should be looked at again; as in the sheet, on the day after so many days. */
export function lookAt(seen: Day | '', today: Day, every: number): Look {
  const [then, now] = [dayNumber(seen), dayNumber(today)]
  if (then === undefined || now === undefined) return { state: 'never' }
  const days = now - then
  return { state: days > every ? 'again' : 'fresh', days }
}
