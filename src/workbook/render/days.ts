const DAY = 86_400_000

/** The number by which a spreadsheet counts a day: 1 is 31 December 1899. A number holds no time zone. */
export function serialOfDay(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY) + 25_569
}
