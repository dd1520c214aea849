import { type Cell, type Grid, refusalAt } from '../core/cells'
import { dayOfNumber } from '../core/day'
import { type Bounds, type Group, grouping } from '../core/groups'
import { KPIS, kpiOf } from '../core/kpis'
import { type LogReader, readLog } from '../core/log'
import { dayAt, textAt } from '../core/read-cell'
import { answerCells, sharedShape } from '../core/shape'

export interface KpiGrids {
  kpi: Grid
  channel: Grid
  from: Grid
  to: Grid
}

/** The English key of the KPI that a cell names, `""` for an empty cell. */
export function kpiKeyAt(grid: Grid, row: number, column: number, text: string, reader: LogReader): string {
  if (text === '') return ''
  const key = reader.metricKey(text)
  if (key === undefined || !KPIS.includes(key))
    throw refusalAt('unknownKpi', grid, row, column, { value: text })
  return key
}

/** Inclusive days; an empty cell sets no bound. */
export function boundsAt(from: Grid, to: Grid, row: number, column: number, reader: LogReader): Bounds {
  const first = dayAt(from, row, column, reader.readDay)
  const last = dayAt(to, row, column, reader.readDay)
  if (first !== undefined && last !== undefined && last < first)
    throw refusalAt('endsBeforeStart', to, row, column, {
      value: dayOfNumber(last),
      start: dayOfNumber(first),
    })
  return { from: first ?? Number.NEGATIVE_INFINITY, to: last ?? Number.POSITIVE_INFINITY }
}

/** One KPI in each cell. The log is read once, and added up once for each pair of bounds. */
export function kpiCells(logGrid: Grid, grids: KpiGrids, reader: LogReader): Cell | Cell[][] {
  const log = readLog(logGrid, reader)
  const groupsOf = grouping(log)
  const known = new Map<string, Group[]>()
  const groupsIn = (bounds: Bounds): Group[] => {
    const key = `${bounds.from} ${bounds.to}`
    const groups = known.get(key) ?? groupsOf('all', bounds)
    known.set(key, groups)
    return groups
  }

  return answerCells<Cell>(sharedShape(Object.values(grids)), (row, column) => {
    const kpi = kpiKeyAt(grids.kpi, row, column, textAt(grids.kpi, row, column), reader)
    const bounds = boundsAt(grids.from, grids.to, row, column, reader)
    const name = textAt(grids.channel, row, column)
    if (kpi === '') return ''
    const channel = log.channelNumbers.get(reader.channelKey(name))
    const groups = groupsIn(bounds)
    return kpiOf(kpi, name === '' ? groups : groups.filter((group) => group.channel === channel)) ?? ''
  })
}
