import { en } from '../src/i18n/script/en'
import { LOG } from './shared'
import type { Cell, DemoRow, DemoValue, Kind, Template } from './template'

/**
 * Results of a month against the month before and against targets: Instagram, Facebook, the way from reach to
 * revenue; then the months, the channels and, in the advanced view, rates and money. All of it is calculated from the
 * log by a handful of calls, each for a whole column or table.
 */

const THIS_MONTH = '{@month};EOMONTH({@month};0)'
const MONTH_BEFORE = 'EDATE({@month};-1);EOMONTH({@month};-1)'
/** Tables of months end with the chosen one: a spilled table must not outgrow its sheet. */
const TWELVE_MONTHS = 'EDATE({@month};-11);EOMONTH({@month};0)'
const change = (now: string, before: string) => `=ARRAYFORMULA(IFERROR({${now}}/{${before}}-1;""))`

/** The posts of the chosen month, from the calendar. */
const POSTED = `({calendar:date}>EOMONTH({@month};-1))*({calendar:date}<=EOMONTH({@month};0))`
const WITHIN = '{calendar:date};">"&EOMONTH({@month};-1);{calendar:date};"<="&EOMONTH({@month};0)'
const DUE = '{tasks:deadline};">"&EOMONTH({@month};-1);{tasks:deadline};"<="&EOMONTH({@month};0)'
/** Published on the day planned or before it. */
const PUNCTUAL = '*({calendar:published}>0)*({calendar:published}<={calendar:date})'
const BEST_POSTS = 10

/** A table below the strip; where there is nothing to show, or a column is gone, it is empty. */
const below = (table: string, width = 1) =>
  `=ARRAYFORMULA(IFERROR(VSTACK(IF(SEQUENCE(1;${width});"";"");${table});""))`

const POST_COLUMNS = [
  '{calendar:date};{calendar:channel};{calendar:type};{calendar:topic};{calendar:reach};{calendar:engagement}',
  'IFERROR({calendar:engagement}/{calendar:reach};"");IF({calendar:orders}="";"";{calendar:orders})',
].join(';')

const BEST = below(
  `SORTN(IFERROR(FILTER(HSTACK(${POST_COLUMNS});${POSTED}*ISNUMBER({calendar:engagement}));IF(SEQUENCE(1;8);"";""));` +
    `${BEST_POSTS};0;6;FALSE)`,
  8,
)

/** Posts of each type that have figures, and their average. */
const measured = `${POSTED}*ISNUMBER({calendar:engagement})*({calendar:type}<>"")`
const TYPES = below(`SORT(UNIQUE(FILTER({calendar:type};${measured})))`)
/** The type of each post that has figures. */
const MEASURED_TYPE = `IF(${measured};{calendar:type};"")`

const ofPerson = (count: string) => `=ARRAYFORMULA(IF({team}="";"";IFERROR(${count};"")))`

/** Every figure that has a name can be reported. */
const KPI_NAMES = Object.keys(en.metrics)
const KPI_CHOICES = { texts: KPI_NAMES.map((kpi) => `metrics.${kpi}`) }

const kpiCell = (kpi: string): Cell => ({
  text: `metrics.${kpi}`,
  look: 'pick',
  choices: KPI_CHOICES,
  align: 'right',
  note: 'report.notes.pick',
})

/** The title of a column whose figure the owner chooses. */
const pickedTitle = (kpi: string): Cell => ({ ...kpiCell(kpi), look: 'header' })

const postFigure = (formula: string): Cell => ({
  formula: `=IFERROR(${formula};"")`,
  look: 'figure',
  kind: 'number',
  align: 'left',
})

/** Cells of calculated figures that are not plain numbers. */
const KINDS: Record<string, Kind> = {
  revenue: 'money',
  spend: 'money',
  er_reach: 'percent',
  er_impressions: 'percent',
  er_followers: 'percent',
  ctr: 'percent',
  cvr: 'percent',
  follower_growth: 'percent',
  share_of_voice: 'percent',
  roi: 'percent',
  roas: 'ratio',
  frequency: 'ratio',
  cpc: 'money',
  cpm: 'money',
  cpl: 'money',
  cpa: 'money',
  cac: 'money',
  aov: 'money',
}

const kinds = (kpi: string, columns: string[]): DemoRow => {
  const kind = KINDS[kpi]
  return kind ? Object.fromEntries(columns.map((column) => [column, { kind }])) : {}
}

/** A target: money grows with the currency, everything else does not. */
const estimate = (kpi: string, target: number): DemoValue =>
  KINDS[kpi] === 'money'
    ? { amount: target, kind: 'money' }
    : { number: target, kind: KINDS[kpi] ?? 'number' }

const row = (part: string, kpi: string, channel: string | undefined, target?: number): DemoRow => ({
  part: { text: `report.parts.${part}` },
  kpi: { text: `metrics.${kpi}` },
  ...kinds(kpi, ['now', 'before', 'target']),
  ...(channel ? { channel: { text: `channels.${channel}` } } : {}),
  ...(target === undefined ? {} : { target: estimate(kpi, target) }),
})

/** Each step of the way from reach to revenue is a share of the step above it. */
const step = (kpi: string, target: number, share: boolean): DemoRow => ({
  ...row('funnel', kpi, undefined, target),
  ...(share ? { step: { formula: '=IFERROR(IF({self.now}="";"";{self.now}/{above.now});"")' } } : {}),
})

const rate = (kpi: string, target?: number): DemoRow => ({
  'rate-kpi': { text: `metrics.${kpi}` },
  ...kinds(kpi, ['rate-now', 'rate-before', 'rate-target']),
  ...(target === undefined ? {} : { 'rate-target': estimate(kpi, target) }),
})

const MAIN: DemoRow[] = [
  row('instagram', 'followers', 'instagram', 2900),
  row('instagram', 'reach', 'instagram', 28000),
  row('instagram', 'impressions', 'instagram', 45000),
  row('instagram', 'comments', 'instagram', 150),
  row('instagram', 'saves', 'instagram', 300),
  {},
  row('facebook', 'engagement', 'facebook', 600),
  row('facebook', 'reach', 'facebook', 12000),
  row('facebook', 'impressions', 'facebook', 20000),
  row('facebook', 'likes', 'facebook', 350),
  row('facebook', 'followers', 'facebook', 1900),
  {},
  step('reach', 40000, false),
  step('impressions', 65000, false),
  step('engagement', 5000, false),
  step('clicks', 1100, false),
  step('leads', 110, true),
  step('signups', 80, false),
  step('conversions', 80, false),
  step('revenue', 2700, false),
]

const RATES: DemoRow[] = [
  rate('er_reach', 0.075),
  rate('er_impressions', 0.045),
  rate('er_followers', 0.9),
  rate('follower_growth', 0.05),
  rate('frequency'),
  {},
  rate('ctr', 0.016),
  rate('cvr'),
  rate('cpc', 0.85),
  rate('cpm', 14),
  rate('cpl', 9),
  rate('cpa', 12),
  rate('cac', 22),
  {},
  rate('aov', 34),
  rate('roas', 3),
  rate('roi', 2),
]

const report: Template = {
  id: 'report',
  version: 2,
  order: 23,
  name: 'report.name',
  needs: ['metrics'],
  tab: 'good',
  frozenColumns: 0,
  // Twelve months of sixteen channels.
  tableRows: 200,
  rowHeight: 24,
  columns: [
    {
      key: 'part',
      title: 'report.columns.part',
      kind: 'text',
      width: 150,
      input: true,
      own: true,
      note: 'report.notes.part',
    },
    {
      key: 'kpi',
      title: 'report.columns.kpi',
      kind: 'text',
      width: 154,
      input: true,
      own: true,
      note: 'report.notes.kpi',
      choices: KPI_CHOICES,
    },
    {
      key: 'channel',
      title: 'common.channel',
      kind: 'text',
      width: 106,
      input: true,
      own: true,
      note: 'report.notes.channel',
      choices: {
        range: '{channels:channel}',
        otherwise: [
          'channels.instagram',
          'channels.facebook',
          'channels.tiktok',
          'channels.youtube',
          'channels.pinterest',
          'channels.linkedin',
          'channels.x',
          'channels.website',
        ],
      },
    },
    {
      key: 'now',
      title: 'report.columns.now',
      kind: 'number',
      width: 112,
      note: 'report.notes.now',
      formula: `=SMM_KPI(${LOG};{kpi};{channel};${THIS_MONTH})`,
    },
    {
      key: 'before',
      title: 'report.columns.before',
      kind: 'number',
      width: 120,
      formula: `=SMM_KPI(${LOG};{kpi};{channel};${MONTH_BEFORE})`,
    },
    {
      key: 'change',
      title: 'report.columns.change',
      kind: 'percent',
      width: 100,
      note: 'report.notes.change',
      formula: change('now', 'before'),
    },
    {
      key: 'target',
      title: 'report.columns.target',
      kind: 'number',
      width: 132,
      input: true,
      note: 'report.notes.target',
      choices: { check: 'amount' },
    },
    {
      key: 'reached',
      title: 'report.columns.reached',
      kind: 'percent',
      width: 78,
      note: 'report.notes.reached',
      formula: '=ARRAYFORMULA(IFERROR({now}/{target};""))',
    },
    {
      key: 'step',
      title: 'report.columns.step',
      kind: 'percent',
      width: 72,
      note: 'report.notes.step',
      own: true,
    },
    { key: 'canvas', title: 'common.blank', kind: 'text', width: 310 },
    ...['month-period', 'month-1', 'month-2', 'month-3', 'month-4', 'month-5', 'month-6'].map(
      (key, index) => ({
        key,
        group: 'months',
        title: index === 0 ? 'report.columns.period' : 'common.blank',
        kind: index === 0 ? ('month' as const) : index >= 5 ? ('money' as const) : ('number' as const),
        width: index === 0 ? 100 : 132,
        ...(index === 0
          ? { formula: `=SMM_KPI_ROLLUP(${LOG};{header.month-1:month-6};"month";"total";${TWELVE_MONTHS})` }
          : {}),
      }),
    ),
    { key: 'gap-1', title: 'common.blank', kind: 'text', width: 24 },
    ...[
      'share-period',
      'share-channel',
      'share-1',
      'share-2',
      'share-3',
      'share-4',
      'share-5',
      'share-6',
    ].map((key, index) => ({
      key,
      group: 'channels',
      title: index === 0 ? 'report.columns.period' : index === 1 ? 'common.channel' : 'common.blank',
      kind:
        index === 0
          ? ('month' as const)
          : index === 1
            ? ('text' as const)
            : index === 6
              ? ('percent' as const)
              : ('number' as const),
      width: index === 0 ? 100 : index === 1 ? 120 : 132,
      ...(index === 0
        ? { formula: `=SMM_KPI_ROLLUP(${LOG};{header.share-1:share-6};"month";"channel";${TWELVE_MONTHS})` }
        : {}),
    })),
    { key: 'gap-2', group: 'rates', title: 'common.blank', kind: 'text', width: 24 },
    {
      key: 'rate-kpi',
      group: 'rates',
      title: 'report.columns.kpi',
      kind: 'text',
      width: 300,
      input: true,
      own: true,
      note: 'report.notes.kpi',
      choices: KPI_CHOICES,
    },
    {
      key: 'rate-now',
      group: 'rates',
      title: 'report.columns.now',
      kind: 'number',
      width: 104,
      formula: `=SMM_KPI(${LOG};{rate-kpi};"";${THIS_MONTH})`,
    },
    {
      key: 'rate-before',
      group: 'rates',
      title: 'report.columns.before',
      kind: 'number',
      width: 104,
      formula: `=SMM_KPI(${LOG};{rate-kpi};"";${MONTH_BEFORE})`,
    },
    {
      key: 'rate-change',
      group: 'rates',
      title: 'report.columns.change',
      kind: 'percent',
      width: 84,
      formula: change('rate-now', 'rate-before'),
    },
    {
      key: 'rate-target',
      group: 'rates',
      title: 'report.columns.target',
      kind: 'number',
      width: 104,
      input: true,
      note: 'report.notes.target',
      choices: { check: 'amount' },
    },
    { key: 'gap-posts', title: 'common.blank', kind: 'text', width: 24 },
    {
      key: 'post-date',
      group: 'posts',
      title: 'common.date',
      kind: 'date',
      width: 96,
      note: 'report.notes.best',
      formula: BEST,
    },
    { key: 'post-channel', group: 'posts', title: 'common.channel', kind: 'text', width: 116 },
    { key: 'post-type', group: 'posts', title: 'report.columns.type', kind: 'text', width: 116 },
    { key: 'post-topic', group: 'posts', title: 'report.columns.topic', kind: 'text', width: 260 },
    { key: 'post-reach', group: 'posts', title: 'metrics.reach', kind: 'number', width: 96 },
    { key: 'post-engagement', group: 'posts', title: 'metrics.engagement', kind: 'number', width: 132 },
    {
      key: 'post-rate',
      group: 'posts',
      title: 'metrics.er_reach',
      kind: 'percent',
      width: 132,
      note: 'report.notes.postRate',
    },
    { key: 'post-orders', group: 'posts', title: 'metrics.orders', kind: 'number', width: 110 },
    { key: 'gap-types', title: 'common.blank', kind: 'text', width: 24 },
    {
      key: 'type',
      group: 'types',
      title: 'report.columns.type',
      kind: 'text',
      width: 132,
      note: 'report.notes.types',
      formula: TYPES,
    },
    {
      key: 'type-posts',
      group: 'types',
      title: 'metrics.posts',
      kind: 'number',
      width: 110,
      formula: `=ARRAYFORMULA(IF({type}="";"";IFERROR(COUNTIF(${MEASURED_TYPE};{type});"")))`,
    },
    {
      key: 'type-average',
      group: 'types',
      title: 'report.columns.average',
      kind: 'number',
      width: 132,
      formula: `=ARRAYFORMULA(IF({type}="";"";IFERROR(SUMIF(${MEASURED_TYPE};{type};{calendar:engagement})/{type-posts};"")))`,
    },
    { key: 'gap-team', title: 'common.blank', kind: 'text', width: 24 },
    {
      key: 'team',
      group: 'members',
      title: 'common.person',
      kind: 'text',
      width: 132,
      note: 'report.notes.team',
      formula: below('FILTER({strategy:people};{strategy:people}<>"")'),
    },
    {
      key: 'team-posts',
      group: 'members',
      title: 'report.columns.planned',
      kind: 'number',
      width: 110,
      formula: ofPerson(`COUNTIFS({calendar:person};{team};${WITHIN})`),
    },
    {
      key: 'team-published',
      group: 'members',
      title: 'report.columns.published',
      kind: 'number',
      width: 110,
      formula: ofPerson(`COUNTIFS({calendar:person};{team};{calendar:published};">0";${WITHIN})`),
    },
    {
      key: 'team-tasks',
      group: 'members',
      title: 'report.columns.due',
      kind: 'number',
      width: 110,
      formula: ofPerson(`COUNTIFS({tasks:person};{team};${DUE})`),
    },
    {
      key: 'team-done',
      group: 'members',
      title: 'report.columns.done',
      kind: 'number',
      width: 110,
      formula: ofPerson(`COUNTIFS({tasks:person};{team};{tasks:stage};{tasks:@stage-6};${DUE})`),
    },
  ],
  head: [
    {
      name: 'title',
      height: 38,
      look: 'title',
      cells: { part: { text: 'report.title', look: 'title', note: 'report.notes.title' } },
    },
    {
      name: 'sentence',
      height: 22,
      look: 'sentence',
      cells: { part: { text: 'report.sentence', look: 'sentence' } },
    },
    {
      name: 'settings',
      height: 30,
      look: 'plain',
      cells: {
        part: { text: 'report.settings.month', look: 'label' },
        kpi: {
          value: '{month}',
          look: 'input',
          kind: 'month',
          setting: 'month',
          note: 'report.notes.month',
          choices: { check: 'day' },
          align: 'left',
        },
      },
    },
    {
      name: 'figure-names',
      height: 24,
      look: 'plain',
      cells: {
        now: kpiCell('reach'),
        before: kpiCell('engagement'),
        change: kpiCell('orders'),
        target: kpiCell('revenue'),
        'post-date': { text: 'report.columns.planned', look: 'label' },
        'post-channel': { text: 'report.columns.published', look: 'label' },
        'post-type': { text: 'report.columns.punctual', look: 'label', note: 'report.notes.punctual' },
      },
    },
    {
      name: 'figures',
      height: 32,
      look: 'figure',
      cells: {
        part: { text: 'report.figures', look: 'label' },
        now: {
          formula: `=SMM_KPI(${LOG};{figure-names.now:target};"";${THIS_MONTH})`,
          look: 'figure',
          kind: 'number',
        },
        before: { look: 'figure', kind: 'number' },
        change: { look: 'figure', kind: 'number' },
        target: { look: 'figure', kind: 'money' },
        'post-date': postFigure(`COUNTIFS(${WITHIN})`),
        'post-channel': postFigure(`COUNTIFS({calendar:published};">0";${WITHIN})`),
        'post-type': postFigure(`SUMPRODUCT(IFERROR(${POSTED}${PUNCTUAL};0))`),
      },
    },
    {
      name: 'figure-changes',
      height: 24,
      look: 'figure-note',
      cells: {
        part: { text: 'report.figureChange', look: 'sentence' },
        now: {
          formula: `=ARRAYFORMULA(IFERROR({figures.now:target}/SMM_KPI(${LOG};{figure-names.now:target};"";${MONTH_BEFORE})-1;""))`,
          look: 'figure-note',
          kind: 'percent',
          align: 'right',
        },
        before: { look: 'figure-note', kind: 'percent', align: 'right' },
        change: { look: 'figure-note', kind: 'percent', align: 'right' },
        target: { look: 'figure-note', kind: 'percent', align: 'right' },
      },
    },
    {
      name: 'band',
      height: 24,
      look: 'band',
      cells: {
        part: { text: 'report.bands.month', look: 'band', span: 9 },
        canvas: { text: 'report.bands.charts', look: 'band' },
        'month-period': { text: 'report.bands.months', look: 'band', span: 7 },
        'post-date': { text: 'report.bands.posts', look: 'band', span: 8 },
        type: { text: 'report.bands.types', look: 'band', span: 3 },
        team: { text: 'report.bands.team', look: 'band', span: 5 },
        'share-period': { text: 'report.bands.channels', look: 'band', span: 8 },
        'rate-kpi': { text: 'report.bands.rates', look: 'band', span: 5 },
      },
    },
    {
      name: 'header',
      height: 50,
      look: 'header',
      cells: {
        'month-1': pickedTitle('reach'),
        'month-2': pickedTitle('engagement'),
        'month-3': pickedTitle('clicks'),
        'month-4': pickedTitle('conversions'),
        'month-5': pickedTitle('revenue'),
        'month-6': pickedTitle('spend'),
        'share-1': pickedTitle('followers'),
        'share-2': pickedTitle('reach'),
        'share-3': pickedTitle('impressions'),
        'share-4': pickedTitle('engagement'),
        'share-5': pickedTitle('er_reach'),
        'share-6': pickedTitle('clicks'),
      },
    },
    { name: 'anchor', height: 24, look: 'strip' },
  ],
  charts: [
    {
      type: 'combo',
      title: 'report.charts.reach',
      direction: 'columns',
      ranges: ['{chart.month-period}', '{chart.month-1}', '{chart.month-2}'],
      series: [
        { label: 'metrics.reach', colour: 'quiet' },
        { label: 'metrics.engagement', colour: 'accent', line: true },
      ],
      at: { column: 'canvas', row: 1, offsetX: 8, offsetY: 8 },
      width: 300,
      height: 240,
    },
    {
      type: 'column',
      title: 'report.charts.money',
      direction: 'columns',
      ranges: ['{chart.month-period}', '{chart.month-5}', '{chart.month-6}'],
      series: [
        { label: 'metrics.revenue', colour: 'accent' },
        { label: 'metrics.spend', colour: 'caution' },
      ],
      at: { column: 'canvas', row: 11, offsetX: 8, offsetY: 8 },
      width: 300,
      height: 240,
    },
  ],
  tints: [
    {
      ranges: ['change', 'rate-change', 'figure-changes.now:target'],
      when: '=AND(ISNUMBER({cell});{cell}<0)',
      look: 'less',
    },
    {
      ranges: ['change', 'rate-change', 'figure-changes.now:target'],
      when: '=AND(ISNUMBER({cell});{cell}>0)',
      look: 'good',
    },
    { ranges: ['type-average'], when: '=AND(ISNUMBER({cell});{cell}=MAX({type-average}))', look: 'good' },
    { ranges: ['reached'], when: '=AND(ISNUMBER({cell});{cell}>=1)', look: 'good' },
    { ranges: ['reached'], when: '=AND(ISNUMBER({cell});{cell}*5<4)', look: 'caution' },
  ],
  rows: [...MAIN.keys()].map((index) => ({ ...MAIN[index], ...RATES[index] })),
  demo: [],
}

export default report
