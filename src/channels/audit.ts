import { dayNumber } from '../core/day'

/** What has to be done once for each account, in this order; the keys of the sheet's columns. */
export const SET_UP = [
  'created',
  'presented',
  'secured',
  'mailbox',
  'registered',
  'mail-secured',
  'reviewed',
] as const

const DAYS_BETWEEN_CHECKS = 92

/** An account wants a look every three months; one that was never looked through is due at once. */
export function isDue(checked: string, today: string): boolean {
  const last = dayNumber(checked)
  const now = dayNumber(today)
  return last === undefined || now === undefined || now - last > DAYS_BETWEEN_CHECKS
}
