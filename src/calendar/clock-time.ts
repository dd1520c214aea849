const TIME = /^\s*(\d{1,2})(?:\s*[:.h]\s*(\d{2})?)?\s*([ap]\.?m\.?)?\s*$/i

/** A time of day as the calendar writes it, `09:30`. */
export const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** `9:30`, `9.30`, `9 h 30`, `9:30 am` and a share of the day are all `09:30`; what is no time is nothing. */
export function clockTime(cell: string | number | boolean): string {
  if (typeof cell === 'number') return cell >= 0 && cell < 1 ? clock(Math.round(cell * 1440) % 1440) : ''
  const [, hours, minutes = '0', half] = TIME.exec(String(cell)) ?? []
  if (hours === undefined) return ''
  const isAfternoon = /^p/i.test(half ?? '')
  const hour = half ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours)
  return hour < 24 && Number(minutes) < 60 ? clock(hour * 60 + Number(minutes)) : ''
}
