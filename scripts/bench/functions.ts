import { rollup, sum } from 'd3-array'
import { SMM_CARRYOVER } from '../../src/budget/functions'
import type { Cell } from '../../src/core/cells'
import { SMM_KPI, SMM_KPI_ROLLUP } from '../../src/report/functions'

const METRICS = [
  'reach',
  'impressions',
  'likes',
  'comments',
  'shares',
  'saves',
  'clicks',
  'spend',
  'revenue',
  'followers',
]
const CHANNELS = ['Instagram', 'Facebook', 'TikTok', 'YouTube', 'Newsletter']
const KPIS = 'reach, engagement, er_reach, ctr, spend, roas, followers'

/** Numbers that are the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

/** A log of a year, by day and channel as exports bring it, or shuffled. */
function makeLog(rows: number, isShuffled: boolean): Cell[][] {
  const random = randomNumbers(7)
  const log = Array.from({ length: rows }, (_, row): Cell[] => {
    const day = Math.floor((row / rows) * 365)
    const metric = METRICS[row % METRICS.length] ?? ''
    const channel = CHANNELS[Math.floor(row / METRICS.length) % CHANNELS.length] ?? ''
    return [new Date(2026, 0, 1 + day), channel, metric, Math.floor(random() * 1000)]
  })
  if (isShuffled) log.sort(() => random() - 0.5)
  return [['Date', 'Channel', 'Metric', 'Value'], ...log]
}

/** Reads every cell once and does nothing with it: what any function must do at least. */
function barePass(cells: Cell[][]): number {
  let total = 0
  for (const row of cells) {
    for (const cell of row) {
      if (typeof cell === 'number') total += cell
      else if (cell instanceof Date) total += cell.getTime()
      else if (typeof cell === 'string') total += cell.length
    }
  }
  return total
}

/** The sums alone, as the field's own library makes them: no engagement, no ratios, no followers. */
const d3Rollup = (cells: Cell[][]) =>
  rollup(
    cells.slice(1),
    (rows) => sum(rows, (row) => Number(row[3])),
    (row) => (row[0] instanceof Date ? row[0].getFullYear() * 12 + row[0].getMonth() : 0),
    (row) => row[1],
    (row) => row[2],
  )

/** The median of several runs in milliseconds, after runs that let the compiler warm up. */
function milliseconds(run: () => unknown, runs = 15): number {
  for (let warming = 0; warming < 5; warming++) run()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}

function firstRun(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

const line = (what: string, ms: number, bare: number): void =>
  console.log(`  ${what.padEnd(58)} ${ms.toFixed(2).padStart(9)} ms ${(ms / bare).toFixed(1).padStart(7)} ×`)

export async function benchKpiRollup(): Promise<void> {
  for (const isShuffled of [false, true]) {
    const log = makeLog(100_000, isShuffled)
    console.log(
      `KPIs of 100,000 log rows, ${isShuffled ? 'shuffled' : 'by day'} (× one bare pass; aim: at most 8)`,
    )
    const cold = firstRun(() => SMM_KPI_ROLLUP(log, KPIS, 'month'))
    const bare = milliseconds(() => barePass(log))
    line('bare pass over the same cells', bare, bare)
    line(
      'SMM_KPI_ROLLUP, 7 KPIs by month and channel',
      milliseconds(() => SMM_KPI_ROLLUP(log, KPIS, 'month')),
      bare,
    )
    line(
      'SMM_KPI_ROLLUP, 7 KPIs by day and channel',
      milliseconds(() => SMM_KPI_ROLLUP(log, KPIS, 'day')),
      bare,
    )
    line('SMM_KPI_ROLLUP, first run of the process', cold, bare)
    const kpis = METRICS.map((metric): Cell[] => [metric])
    line(
      'SMM_KPI, a column of 10 KPIs',
      milliseconds(() => SMM_KPI(log, kpis, '', '2026-03-01', '2026-03-31')),
      bare,
    )
    line(
      'd3-array rollup, sums only',
      milliseconds(() => d3Rollup(log)),
      bare,
    )
  }
}

export async function benchCarryOver(): Promise<void> {
  const random = randomNumbers(11)
  const amounts = (rows: number, columns: number): Cell[][] =>
    Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => Math.floor(random() * 100000) / 100),
    )
  const [planned, actual] = [amounts(1000, 12), amounts(1000, 12)]
  console.log('Carry-over of 1,000 lines × 12 months (× one bare pass)')
  const bare = milliseconds(() => barePass(planned) + barePass(actual), 101)
  line('bare pass over plan and spending', bare, bare)
  for (const mode of ['surplus', 'all', 'spread'])
    line(
      `SMM_CARRYOVER, "${mode}"`,
      milliseconds(() => SMM_CARRYOVER(planned, actual, mode), 31),
      bare,
    )
}
