import { METRICS, type Metric } from '../src/core/metrics'
import { CHANNEL_CHOICES } from './shared'
import type { DemoRow, Template } from './template'

/** Three months of a small candle workshop: a good one, a quiet one, and now one with a promotion that works. */
const MONTH_ENDS = ['{month-2}/end', '{month-1}/end', '{month}/end']

const RESULTS: [channel: string, metric: Metric, values: [number, number, number]][] = [
  ['instagram', 'followers', [2355, 2410, 2688]],
  ['instagram', 'reach', [26900, 18400, 31250]],
  ['instagram', 'impressions', [43800, 29750, 52300]],
  ['instagram', 'likes', [1685, 1120, 2140]],
  ['instagram', 'comments', [143, 86, 214]],
  ['instagram', 'shares', [97, 41, 152]],
  ['instagram', 'saves', [268, 133, 391]],
  ['instagram', 'clicks', [688, 402, 905]],
  ['instagram', 'spend', [512.3, 380, 594.6]],
  ['facebook', 'followers', [1829, 1835, 1868]],
  ['facebook', 'reach', [11020, 9600, 12150]],
  ['facebook', 'impressions', [18350, 15800, 20700]],
  ['facebook', 'likes', [338, 312, 405]],
  ['facebook', 'engagement', [529, 470, 655]],
  ['facebook', 'clicks', [217, 188, 263]],
  ['facebook', 'spend', [265, 300, 335]],
  ['tiktok', 'followers', [512, 640, 905]],
  ['tiktok', 'views', [31400, 14200, 27900]],
  ['tiktok', 'likes', [2515, 980, 2260]],
  ['tiktok', 'comments', [140, 52, 131]],
  ['tiktok', 'shares', [126, 37, 118]],
  ['tiktok', 'clicks', [173, 64, 151]],
  ['tiktok', 'spend', [150, 96.4, 160]],
  ['website', 'visits', [1790, 1240, 2105]],
  ['website', 'leads', [104, 61, 128]],
  ['website', 'signups', [71, 38, 96]],
  ['website', 'conversions', [74, 42, 97]],
  ['website', 'orders', [74, 42, 97]],
  ['website', 'customers', [41, 27, 63]],
  ['website', 'revenue', [2458.9, 1386.5, 3271.4]],
]

const demo: DemoRow[] = MONTH_ENDS.flatMap((end, month) =>
  RESULTS.map(([channel, metric, values]) => ({
    date: { day: end },
    channel: { text: `channels.${channel}` },
    metric: { text: `metrics.${metric}` },
    value:
      metric === 'revenue' || metric === 'spend'
        ? { amount: values[month] ?? 0, kind: 'money' as const }
        : { number: values[month] ?? 0, kind: 'number' as const },
    source: { text: `log.sources.${channel === 'website' ? 'shop' : 'insights'}` },
  })),
)

/** The log of results: one row a figure, in any order. Every KPI of every sheet is calculated from it. */
const metrics: Template = {
  id: 'metrics',
  version: 2,
  order: 22,
  name: 'log.name',
  tab: 'information',
  frozenColumns: 0,
  tableRows: 500,
  rowHeight: 22,
  columns: [
    {
      key: 'date',
      title: 'log.columns.date',
      kind: 'date',
      width: 104,
      input: true,
      note: 'log.notes.date',
      choices: { check: 'day' },
    },
    {
      key: 'channel',
      title: 'common.channel',
      kind: 'text',
      width: 150,
      input: true,
      note: 'log.notes.channel',
      choices: CHANNEL_CHOICES,
    },
    {
      key: 'metric',
      title: 'log.columns.metric',
      kind: 'text',
      width: 190,
      input: true,
      note: 'log.notes.metric',
      choices: { texts: METRICS.map((metric) => `metrics.${metric}`) },
    },
    {
      key: 'value',
      title: 'log.columns.value',
      kind: 'any',
      width: 110,
      input: true,
      note: 'log.notes.value',
      choices: { check: 'amount' },
    },
    {
      key: 'source',
      title: 'log.columns.source',
      kind: 'text',
      width: 240,
      input: true,
      note: 'log.notes.source',
    },
  ],
  head: [
    { name: 'title', height: 38, look: 'title', cells: { date: { text: 'log.title', look: 'title' } } },
    {
      name: 'sentence',
      height: 24,
      look: 'sentence',
      cells: { date: { text: 'log.sentence', look: 'sentence' } },
    },
    { name: 'header', height: 30, look: 'header' },
  ],
  charts: [],
  tints: [],
  demo,
}

export default metrics
