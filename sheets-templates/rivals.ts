import { LOG } from './shared'
import type { Cell, Column, DemoRow, HeadRow, Kind, Template } from './template'

/**
 * What can be counted about competitors, written down at intervals: one row a competitor, channel and day. Above the
 * log the newest figures of each on one channel, beside our own, which come from the metrics log.
 */

const LAST = 'MAX({metrics:date})'
const LAST_MONTH = `DATE(YEAR(${LAST});MONTH(${LAST});1);EOMONTH(${LAST};0)`
const FIRST_MONTH = 'MIN({metrics:date});EOMONTH(MIN({metrics:date});0)'

/** How many competitors the comparison shows. */
const PLACES = ['rival-1', 'rival-2', 'rival-3', 'rival-4', 'rival-5']

const ON_CHANNEL = '({channel}={@channel})*({who}<>"")*ISNUMBER({date})*ISNUMBER({followers})'
/** Everybody who was looked at on the channel. */
const WHO = `UNIQUE(FILTER({who};${ON_CHANNEL}))`
const figures = (order: 'TRUE' | 'FALSE') =>
  `SORT(FILTER(HSTACK({who};{date};{followers:rate});${ON_CHANNEL});2;${order})`
const found = (order: 'TRUE' | 'FALSE', column: string) => `VLOOKUP(${WHO};${figures(order)};${column};FALSE)`
/** Day, name, growth since the first look, then the newest figures; the biggest competitor first. */
const NEWEST = [
  found('FALSE', '2'),
  WHO,
  `${found('FALSE', '3')}/${found('TRUE', '3')}-1`,
  found('FALSE', 'SEQUENCE(1;6;3)'),
].join(';')
const COMPARISON = `=IF(SUMPRODUCT(${ON_CHANNEL})=0;"";ARRAYFORMULA(ARRAY_CONSTRAIN(SORT(IFERROR(HSTACK(${NEWEST});"");4;FALSE);${PLACES.length};9)))`

const OUR_FIGURES = ['followers', 'likes', 'shares', 'comments']
const OUR_POSTS = 'IF(N({us.posts})=0;"";{us.posts}*52/12)'
const OURS = `=ARRAYFORMULA(IFERROR(SMM_KPI(${LOG};HSTACK(${OUR_FIGURES.map((kpi) => `{"metrics.${kpi}"}`).join(';')});{@channel};${LAST_MONTH})/HSTACK(1;${OUR_POSTS};${OUR_POSTS};${OUR_POSTS});""))`

/** A cell with a name has no kind: a cell of text would show its formula. */
const KINDS: Record<string, Kind | undefined> = {
  date: 'date',
  who: undefined,
  channel: 'percent',
  followers: 'number',
  likes: 'number',
  shares: 'number',
  comments: 'number',
  posts: 'number',
  rate: 'percent',
}

const figureCells = (formulas: Record<string, string>): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(KINDS).map(([key, kind]) => [
      key,
      {
        look: 'calculated' as const,
        ...(kind ? { kind } : {}),
        align: key === 'who' || key === 'date' ? ('left' as const) : ('right' as const),
        ...(formulas[key] ? { formula: formulas[key] } : {}),
      },
    ]),
  )

const place = (name: string, formulas: Record<string, string> = {}): HeadRow => ({
  name,
  height: 23,
  look: 'plain',
  cells: figureCells(formulas),
})

const count = (key: string): Column => ({
  key,
  title: `rivals.columns.${key}`,
  kind: 'number',
  width: 107,
  input: true,
  note: `rivals.notes.${key}`,
  choices: { check: 'positive-amount' },
})

const label = (key: string): Cell => ({
  text: `rivals.columns.${key}`,
  look: 'prompt',
  align: key === 'who' || key === 'asOf' ? 'left' : 'right',
})

/** Each look: three competitors on two channels; followers, likes, shares and comments a post, posts a week. */
const LOOKS: [
  day: string,
  who: string,
  channel: string,
  figures: [number, number, number, number, number],
][] = [
  ['{today}-64', 'first', 'instagram', [8420, 212, 14, 19, 5]],
  ['{today}-64', 'first', 'facebook', [5210, 64, 6, 8, 4]],
  ['{today}-63', 'second', 'instagram', [3180, 96, 5, 7, 3]],
  ['{today}-63', 'second', 'facebook', [9640, 88, 11, 23, 6]],
  ['{today}-62', 'third', 'instagram', [12950, 486, 41, 38, 2]],
  ['{today}-62', 'third', 'facebook', [1120, 9, 1, 1, 1]],
  ['{today}-33', 'first', 'instagram', [8690, 231, 17, 24, 5]],
  ['{today}-33', 'first', 'facebook', [5195, 58, 5, 6, 4]],
  ['{today}-33', 'second', 'instagram', [3420, 121, 9, 11, 4]],
  ['{today}-33', 'second', 'facebook', [9710, 91, 13, 21, 6]],
  ['{today}-32', 'third', 'instagram', [13020, 455, 37, 33, 2]],
  ['{today}-32', 'third', 'facebook', [1118, 8, 1, 1, 1]],
  ['{today}-3', 'first', 'instagram', [9105, 264, 22, 31, 6]],
  ['{today}-3', 'first', 'facebook', [5180, 55, 5, 7, 4]],
  ['{today}-3', 'second', 'instagram', [3990, 168, 15, 18, 5]],
  ['{today}-3', 'second', 'facebook', [9865, 102, 16, 27, 7]],
  ['{today}-3', 'third', 'instagram', [13075, 441, 35, 30, 2]],
  ['{today}-3', 'third', 'facebook', [1121, 8, 0, 2, 1]],
]

const demo: DemoRow[] = LOOKS.map(([day, who, channel, [followers, likes, shares, comments, posts]]) => ({
  date: { day },
  who: { text: `demo.competitors.${who}` },
  channel: { text: `channels.${channel}` },
  followers: { number: followers },
  likes: { number: likes },
  shares: { number: shares },
  comments: { number: comments },
  posts: { number: posts },
  source: { text: 'rivals.demo.source' },
}))

const CHANNELS = [
  'channels.instagram',
  'channels.facebook',
  'channels.tiktok',
  'channels.youtube',
  'channels.pinterest',
  'channels.linkedin',
  'channels.x',
]

const rivals: Template = {
  id: 'rivals',
  version: 1,
  order: 6,
  name: 'templates.rivals',
  needs: ['competitors'],
  tab: 'information',
  frozenColumns: 0,
  tableRows: 300,
  rowHeight: 22,
  columns: [
    {
      key: 'date',
      title: 'common.date',
      kind: 'date',
      width: 96,
      input: true,
      note: 'rivals.notes.date',
      choices: { check: 'day' },
    },
    {
      key: 'who',
      title: 'rivals.columns.who',
      kind: 'text',
      width: 132,
      input: true,
      note: 'rivals.notes.who',
      choices: { range: '{competitors:competitor}' },
    },
    {
      key: 'channel',
      title: 'common.channel',
      kind: 'text',
      width: 96,
      input: true,
      note: 'rivals.notes.channel',
      choices: { range: '{channels:channel}', otherwise: CHANNELS },
    },
    count('followers'),
    count('likes'),
    count('shares'),
    count('comments'),
    count('posts'),
    {
      key: 'rate',
      title: 'rivals.columns.rate',
      kind: 'percent',
      width: 116,
      note: 'rivals.notes.rate',
      formula:
        '=ARRAYFORMULA(IF({who}="";"";IFERROR(IF(ISNUMBER({likes})+ISNUMBER({shares})+ISNUMBER({comments})=0;"";({likes}+{shares}+{comments})/{followers});"")))',
    },
    {
      key: 'source',
      title: 'rivals.columns.source',
      kind: 'text',
      width: 112,
      input: true,
      note: 'rivals.notes.source',
    },
    { key: 'canvas', title: 'common.blank', kind: 'text', width: 250 },
  ],
  head: [
    { name: 'title', height: 38, look: 'title', cells: { date: { text: 'rivals.title', look: 'title' } } },
    {
      name: 'sentence',
      height: 22,
      look: 'sentence',
      cells: { date: { text: 'rivals.sentence', look: 'sentence' } },
    },
    {
      name: 'settings',
      height: 30,
      look: 'plain',
      cells: {
        date: { text: 'rivals.settings.channel', look: 'label' },
        who: {
          text: 'channels.instagram',
          look: 'input',
          setting: 'channel',
          note: 'rivals.notes.compared',
          choices: { range: '{channels:channel}', otherwise: CHANNELS },
        },
      },
    },
    {
      name: 'titles',
      height: 46,
      look: 'plain',
      cells: {
        date: label('asOf'),
        who: label('who'),
        channel: { ...label('growth'), note: 'rivals.notes.growth' },
        ...Object.fromEntries(
          ['followers', 'likes', 'shares', 'comments', 'posts', 'rate'].map((key) => [key, label(key)]),
        ),
      },
    },
    place('us', {
      // Figures for the end of a month may be written down before it is over.
      date: `=IFERROR(IF(COUNT({metrics:date})=0;"";MIN(${LAST};{start:@today}));"")`,
      who: '=IFERROR(INDEX({competitors:competitor};MATCH({"competitors.kinds.us"};{competitors:kind};0));{"rivals.us"})',
      channel: `=IFERROR({us.followers}/SMM_KPI(${LOG};{"metrics.followers"};{@channel};${FIRST_MONTH})-1;"")`,
      followers: OURS,
      posts: '=IFERROR(INDEX({channels:posts};MATCH({@channel};{channels:channel};0));"")',
      rate: '=IFERROR(IF(COUNT({us.likes:comments})=0;"";SUM({us.likes:comments})/{us.followers});"")',
    }),
    ...PLACES.map((name, index) => place(name, index === 0 ? { date: COMPARISON } : {})),
    { name: 'header', height: 52, look: 'header' },
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [
    {
      type: 'bar',
      title: 'rivals.charts.followers',
      direction: 'columns',
      ranges: ['{us:rival-5.who}', '{us:rival-5.followers}'],
      series: [{ label: 'rivals.columns.followers', colour: 'accent' }],
      at: { column: 'canvas', row: -12, offsetX: 8, offsetY: 8 },
      width: 240,
      height: 310,
    },
  ],
  tints: [
    { ranges: ['us.date:rate'], when: '={cell}<>""', look: 'now' },
    {
      ranges: ['us.channel', ...PLACES.map((name) => `${name}.channel`)],
      when: '=AND(ISNUMBER({cell});{cell}<0)',
      look: 'less',
    },
  ],
  demo,
}

export default rivals
