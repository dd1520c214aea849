import type { Cell, Grid } from '../core/cells'
import { refusalAt } from '../core/cells'
import { type Group, grouping } from '../core/groups'
import { kpiOf } from '../core/kpis'
import { type LogReader, readLog } from '../core/log'
import { foldName } from '../core/names'
import { PERIODS, type Period } from '../core/period'
import { textAt } from '../core/read-cell'
import { boundsAt, kpiKeyAt } from './kpi-cells'

export const GROUPINGS = ['channel', 'total'] as const

export interface RollupGrids {
  log: Grid
  kpis: Grid
  period: Grid
  by: Grid
  from: Grid
  to: Grid
}

/** What only the edge knows, and the words of the first columns. */
export interface RollupReader extends LogReader {
  periodKey(text: string): string | undefined
  groupingKey(text: string): string | undefined
  dateOf(day: number): Date
  titles(kpis: string[]): { period: string; channel: string }
}

interface Column {
  title: string
  kpi: string
}

/** The KPIs in the order of their cells; a text may list several with commas between them. */
function readColumns(kpis: Grid, reader: LogReader): Column[] {
  const columns: Column[] = []
  let filled = 0
  kpis.rows.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column++) {
      for (const part of textAt(kpis, row, column).split(/[,;\n]/)) {
        const title = part.trim()
        columns.push({ title, kpi: kpiKeyAt(kpis, row, column, title, reader) })
        if (title !== '') filled = columns.length
      }
    }
  })
  return columns.slice(0, filled)
}

function choiceAt<Choice extends string>(
  grid: Grid,
  choices: readonly Choice[],
  usual: Choice,
  keyOf: (text: string) => string | undefined,
): Choice {
  const text = textAt(grid, 0, 0)
  if (text === '') return usual
  const choice = choices.find((one) => one === keyOf(text))
  if (choice === undefined) throw refusalAt('notOneOf', grid, 0, 0, { known: choices.join(', ') })
  return choice
}

/** Puts the groups of one row of the table together. */
function tableRows(groups: Group[], byChannel: boolean): Group[][] {
  if (byChannel) return groups.map((group) => [group])
  const rows = new Map<number, Group[]>()
  for (const group of groups) {
    const row = rows.get(group.start) ?? []
    row.push(group)
    rows.set(group.start, row)
  }
  return [...rows.values()]
}

/** A table of KPIs by period and channel, with a row of titles. */
export function rollup(grids: RollupGrids, reader: RollupReader): Cell[][] {
  const columns = readColumns(grids.kpis, reader)
  const period: Period = choiceAt(grids.period, PERIODS, 'month', reader.periodKey)
  const byChannel = choiceAt(grids.by, GROUPINGS, 'channel', reader.groupingKey) === 'channel'
  const bounds = boundsAt(grids.from, grids.to, 0, 0, reader)
  const log = readLog(grids.log, reader)

  const names = log.channelNames
  const order = new Map(
    names
      .map((name, channel) => ({ channel, sorted: foldName(name) }))
      .sort((a, b) => (a.sorted < b.sorted ? -1 : a.sorted > b.sorted ? 1 : a.channel - b.channel))
      .map(({ channel }, place) => [channel, place]),
  )
  const place = (group: Group) => order.get(group.channel) ?? 0
  const groups = grouping(log)(period, bounds).sort((a, b) =>
    a.start === b.start ? place(a) - place(b) : a.start - b.start,
  )

  const titles = reader.titles(columns.map(({ title }) => title))
  const header = [titles.period, ...(byChannel ? [titles.channel] : []), ...columns.map(({ title }) => title)]
  const rows = tableRows(groups, byChannel).map((members): Cell[] => {
    const { start, channel } = members[0] ?? { start: 0, channel: 0 }
    return [
      period === 'all' ? '' : reader.dateOf(start),
      ...(byChannel ? [names[channel] ?? ''] : []),
      ...columns.map(({ kpi }) => kpiOf(kpi, members) ?? ''),
    ]
  })
  return [header, ...rows]
}
