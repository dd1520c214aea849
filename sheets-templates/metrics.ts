import type { DemoRow, Template } from './template'

/** The log of results: one row a figure, in any order. Every KPI of every sheet is calculated from it. */

const METRICS = [
  'followers', 'reach', 'impressions', 'views', 'likes', 'comments', 'shares', 'saves', 'reactions', 'engagement', 'clicks', 'visits', 'leads', 'signups', 'conversions', 'orders', 'customers', 'revenue', 'spend', 'mentions', 'posts',
] as const

type Metric = (typeof METRICS)[number]

/** Three months of a small candle workshop: a quiet January, a promotion that worked in February, its echo in March. */
const MONTH_ENDS = ['01-31', '02-28', '03-31']

const RESULTS: [channel: string, metric: Metric, values: [number, number, number]][] = [
  ['instagram', 'followers', [2410, 2688, 2815]],
  ['instagram', 'reach', [18400, 31250, 26900]],
  ['instagram', 'impressions', [29750, 52300, 43800]],
  ['instagram', 'likes', [1120, 2140, 1685]],
  ['instagram', 'comments', [86, 214, 143]],
  ['instagram', 'shares', [41, 152, 97]],
  ['instagram', 'saves', [133, 391, 268]],
  ['instagram', 'clicks', [402, 905, 688]],
  ['instagram', 'spend', [380, 594.6, 512.3]],
  ['facebook', 'followers', [1835, 1868, 1879]],
  ['facebook', 'reach', [9600, 12150, 11020]],
  ['facebook', 'impressions', [15800, 20700, 18350]],
  ['facebook', 'likes', [312, 405, 338]],
  ['facebook', 'engagement', [470, 655, 529]],
  ['facebook', 'clicks', [188, 263, 217]],
  ['facebook', 'spend', [300, 335, 265]],
  ['tiktok', 'followers', [640, 905, 1130]],
  ['tiktok', 'views', [14200, 27900, 31400]],
  ['tiktok', 'likes', [980, 2260, 2515]],
  ['tiktok', 'comments', [52, 131, 140]],
  ['tiktok', 'shares', [37, 118, 126]],
  ['tiktok', 'clicks', [64, 151, 173]],
  ['tiktok', 'spend', [96.4, 160, 150]],
  ['website', 'visits', [1240, 2105, 1790]],
  ['website', 'leads', [61, 128, 104]],
  ['website', 'signups', [38, 96, 71]],
  ['website', 'conversions', [42, 97, 74]],
  ['website', 'orders', [42, 97, 74]],
  ['website', 'customers', [27, 63, 41]],
  ['website', 'revenue', [1386.5, 3271.4, 2458.9]],
]

const demo: DemoRow[] = MONTH_ENDS.flatMap((end, month) =>
  RESULTS.map(([channel, metric, values]) => ({
    date: { day: `{year}-${end}` },
    channel: { text: `channels.${channel}` },
    metric: { text: `metrics.${metric}` },
    value: metric === 'revenue' || metric === 'spend' ? { amount: values[month] ?? 0, kind: 'money' as const } : { number: values[month] ?? 0, kind: 'number' as const },
    source: { text: `log.sources.${channel === 'website' ? 'shop' : 'insights'}` },
  })),
)

const metrics: Template = {
  id: 'metrics',
  version: 1,
  order: 20,
  name: 'log.name',
  tab: 'information',
  frozenColumns: 0,
  tableRows: 500,
  rowHeight: 22,
  columns: [
    { key: 'date', title: 'log.columns.date', kind: 'date', width: 104, input: true, note: 'log.notes.date', choices: { check: 'day' } },
    {
      key: 'channel',
      title: 'common.channel',
      kind: 'text',
      width: 150,
      input: true,
      note: 'log.notes.channel',
      choices: { texts: ['channels.instagram', 'channels.facebook', 'channels.tiktok', 'channels.youtube', 'channels.pinterest', 'channels.linkedin', 'channels.x', 'channels.threads', 'channels.google', 'channels.newsletter', 'channels.website'] },
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
    { key: 'value', title: 'log.columns.value', kind: 'any', width: 110, input: true, note: 'log.notes.value', choices: { check: 'amount' } },
    { key: 'source', title: 'log.columns.source', kind: 'text', width: 240, input: true, note: 'log.notes.source' },
  ],
  head: [
    { name: 'title', height: 38, look: 'title', cells: { date: { text: 'log.title', look: 'title' } } },
    { name: 'sentence', height: 24, look: 'sentence', cells: { date: { text: 'log.sentence', look: 'sentence' } } },
    { name: 'header', height: 30, look: 'header' },
  ],
  charts: [],
  tints: [],
  demo,
}

export default metrics
