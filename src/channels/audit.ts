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

const BETWEEN_CHECKS = 92 * 86_400_000

/** An account wants a look every three months. */
export const isDue = (checked: string, today: string): boolean =>
  Date.parse(today) - Date.parse(checked) > BETWEEN_CHECKS
