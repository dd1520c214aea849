import type { Log } from './log'
import { metricNumber } from './metrics'

/** How many followers a channel had, from the entries of a log. */
export interface Followers {
  /** The last entry from the first day to before the second. */
  lastIn(channel: number, start: number, next: number): number | undefined
  lastBefore(channel: number, day: number): number | undefined
}

export function followersOf(log: Log): Followers {
  const rowsOf: number[][] = log.channelNames.map(() => [])
  const followers = metricNumber('followers')
  for (let row = 0; row < log.length; row++)
    if (log.metrics[row] === followers) rowsOf[log.channels[row] ?? 0]?.push(row)
  const day = (row: number | undefined): number => (row === undefined ? Number.NaN : (log.days[row] ?? 0))
  const instant = (row: number): number => log.instants[row] ?? 0
  // Of two entries of one moment the lower row is the later.
  for (const rows of rowsOf) rows.sort((a, b) => day(a) - day(b) || instant(a) - instant(b) || a - b)

  /** The last row of a channel before a day. */
  const rowBefore = (channel: number, before: number): number | undefined => {
    const rows = rowsOf[channel] ?? []
    let low = 0
    let high = rows.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (day(rows[middle]) < before) low = middle + 1
      else high = middle
    }
    return rows[low - 1]
  }
  const entryAt = (row: number | undefined) => (row === undefined ? undefined : log.values[row])

  return {
    lastBefore: (channel, before) => entryAt(rowBefore(channel, before)),
    lastIn: (channel, start, next) => {
      const row = rowBefore(channel, next)
      return day(row) >= start ? entryAt(row) : undefined
    },
  }
}
