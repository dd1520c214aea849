import { type Cell, extentOf, type Grid, isBlank, isDate, isError, refusalAt, sizeOf } from './cells'
import { dayNumber, dayNumberOfSerial } from './day'
import { isMoney, METRICS, metricNumber } from './metrics'
import { LARGEST_AMOUNT, unitsOf } from './money'
import { type DayReader, outOfRange } from './read-cell'
import { Refusal } from './refusal'

/** What only the edge knows: languages and time zones. */
export interface LogReader {
  /** The English key of a metric in any language. */
  metricKey(text: string): string | undefined
  /** One key for all spellings of a channel. */
  channelKey(text: string): string
  readDay: DayReader
}

/** The rows of a log that count, column by column: a hundred thousand of them must not become objects. */
export interface Log {
  length: number
  /** Days since 1970-01-01. */
  days: Int32Array
  channels: Int32Array
  metrics: Int8Array
  /** Money in ten-thousandths. */
  values: Float64Array
  /** Milliseconds, to tell which of two rows of one day is the later. */
  instants: Float64Array
  /** Each channel as it was first written. */
  channelNames: string[]
  channelNumbers: Map<string, number>
}

const [DATE, CHANNEL, METRIC, VALUE] = [0, 1, 2, 3] as const
const MILLISECONDS = 86_400_000
const NO_DAY = Number.MIN_SAFE_INTEGER
const money = METRICS.map(isMoney)
const followers = metricNumber('followers')

/**
 * Reads a log. Rows of unknown metrics and rows without a value are passed over; a row that counts must have a date
 * and a number, else it is refused, so that no figure is silently wrong. Titles above the first row that counts have
 * neither.
 */
export function readLog(grid: Grid, reader: LogReader): Log {
  if (grid.width <= VALUE && extentOf(grid).height > 0)
    throw new Refusal('logTooNarrow', { argument: grid.name, size: sizeOf(grid) })

  const { rows } = grid
  const days = new Int32Array(rows.length)
  const channels = new Int32Array(rows.length)
  const metrics = new Int8Array(rows.length)
  const values = new Float64Array(rows.length)
  const instants = new Float64Array(rows.length)
  const channelNames: string[] = []
  const channelNumbers = new Map<string, number>()
  const metricOf = metricFinder(grid, reader)
  const channelOf = channelFinder(grid, reader, channelNames, channelNumbers)
  const dayOf = dayFinder(reader)
  let length = 0

  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] ?? []
    const metric = metricOf(cells[METRIC], row)
    if (metric < 0) continue
    const value = cells[VALUE]
    const isNumber = typeof value === 'number' && Number.isFinite(value)
    if (!isNumber && isBlank(value)) continue
    const date = cells[DATE]
    const day = dayOf(date)
    if (!isNumber && day === NO_DAY && length === 0) continue
    if (day === NO_DAY) throw refusalAt('notADay', grid, row, DATE)
    if (!isNumber) throw refusalAt('notANumber', grid, row, VALUE)
    const counted = money[metric] ? unitsOf(value) : value
    if (counted === undefined) throw outOfRange(`≤ ${LARGEST_AMOUNT}`, grid, row, VALUE)
    days[length] = day
    channels[length] = channelOf(cells[CHANNEL], row)
    metrics[length] = metric
    values[length] = counted
    if (metric === followers) instants[length] = instantOf(date, day)
    length++
  }
  return { length, days, channels, metrics, values, instants, channelNames, channelNumbers }
}

/** Most cells repeat what stood above or somewhere before: each spelling is looked up once. */
function metricFinder(grid: Grid, reader: LogReader): (cell: Cell, row: number) => number {
  const known = new Map<Cell, number>()
  return (cell, row) => {
    const found = known.get(cell)
    if (found !== undefined) return found
    if (isError(cell)) throw refusalAt('holdsError', grid, row, METRIC)
    const metric = typeof cell === 'string' ? metricNumber(reader.metricKey(cell)) : -1
    known.set(cell, metric)
    return metric
  }
}

function channelFinder(
  grid: Grid,
  reader: LogReader,
  names: string[],
  numbers: Map<string, number>,
): (cell: Cell, row: number) => number {
  const known = new Map<Cell, number>()
  return (cell, row) => {
    const found = known.get(cell)
    if (found !== undefined) return found
    if (isError(cell)) throw refusalAt('holdsError', grid, row, CHANNEL)
    const name = isBlank(cell) ? '' : String(cell).trim()
    const key = reader.channelKey(name)
    const channel = numbers.get(key) ?? names.push(name) - 1
    numbers.set(key, channel)
    known.set(cell, channel)
    return channel
  }
}

function dayFinder(reader: LogReader): (cell: Cell) => number {
  const known = new Map<string | number, number>()
  let lastInstant = Number.NaN
  let lastDay = NO_DAY
  return (cell) => {
    if (typeof cell === 'number') return dayNumberOfSerial(cell) ?? NO_DAY
    if (typeof cell === 'string') {
      const day = known.get(cell) ?? dayNumber(cell.trim()) ?? NO_DAY
      known.set(cell, day)
      return day
    }
    if (!isDate(cell)) return NO_DAY
    const instant = cell.getTime()
    if (instant === lastInstant) return lastDay
    const day = known.get(instant) ?? reader.readDay(cell) ?? NO_DAY
    known.set(instant, day)
    lastInstant = instant
    lastDay = day
    return day
  }
}

function instantOf(cell: Cell, day: number): number {
  if (typeof cell === 'number') return (cell - 25569) * MILLISECONDS
  return isDate(cell) ? cell.getTime() : day * MILLISECONDS
}
