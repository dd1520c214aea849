import type { Cell, Column, DemoRow, Template } from './template'

/**
 * One row a channel: what it is for, how it does against budget and goals, what is published there, whether its
 * people buy, whose account it is, and whether it is set up properly.
 */

/** What has to be done once for each account; the share that is done is calculated. */
const SET_UP = ['created', 'presented', 'secured', 'mailbox', 'registered', 'mail-secured', 'reviewed']

const STATES = ['used', 'asleep', 'lost', 'duplicate', 'none']

const tick = (key: string, width: number): Column => ({
  key,
  title: `channels.columns.${key}`,
  kind: 'check',
  width,
  input: true,
  note: `channels.notes.${key}`,
})

const text = (key: string, width: number, kind: 'text' | 'long' = 'text'): Column => ({
  key,
  title: `channels.columns.${key}`,
  kind,
  width,
  input: true,
  note: `channels.notes.${key}`,
})

const figureName = (name: string, span = 1): Cell => ({
  text: `channels.figures.${name}`,
  look: 'label',
  ...(span > 1 ? { span } : {}),
  note: `channels.notes.figures.${name}`,
})

/** Without a kind it is a name: a formula in a cell of text would be shown as it is written. */
const figure = (formula: string, kind?: 'number' | 'percent', span = 1): Cell => ({
  formula,
  look: 'figure',
  ...(kind ? { kind } : {}),
  align: 'left',
  ...(span > 1 ? { span } : {}),
})

/** What deserves a second look, the worst first. */
const HINTS: [hint: string, when: string][] = [
  ...['lost', 'duplicate', 'none'].map((state): [string, string] => [
    state,
    `{state}={"channels.states.${state}"}`,
  ]),
  ['purpose', '{purpose}=""'],
  ['asleep', '{state}={"channels.states.asleep"}'],
  ['likes', '({sells}+{buys}+{wants})=0'],
  ['goal', 'ISNUMBER({goal-count})*({goal-count}=0)'],
]
const HINT = HINTS.reduceRight((rest, [hint, when]) => `IF(${when};{"channels.hints.${hint}"};${rest})`, '""')

/** What is planned for each channel. */
const PLANNED = 'SUMIF({budget:channel};{channel};{budget:year-planned})'

interface Example {
  rank: number
  posts?: number
  persona?: string
  person: string
  tests: [sells: boolean, buys: boolean, wants: boolean]
  fit?: number
  state: string
  /** How many of the steps are done, and which one is not. */
  open?: string[]
  checked?: string
  main?: boolean
  support?: boolean
  /** What stands in a text of the example's own. */
  texts: string[]
  handle?: string
}

const example = (channel: string, one: Example): DemoRow => ({
  channel: { text: `channels.${channel}` },
  rank: { number: one.rank },
  main: { ticked: one.main === true },
  support: { ticked: one.support === true },
  ...Object.fromEntries(one.texts.map((key) => [key, { text: `channels.demo.${channel}.${key}` }])),
  ...(one.posts === undefined ? {} : { posts: { number: one.posts } }),
  person: { text: `demo.people.${one.person}` },
  ...(one.persona ? { persona: { text: `demo.personas.${one.persona}` } } : {}),
  sells: { ticked: one.tests[0] },
  buys: { ticked: one.tests[1] },
  wants: { ticked: one.tests[2] },
  ...(one.fit === undefined ? {} : { fit: { number: one.fit } }),
  ...(one.handle ? { handle: { plain: one.handle } } : {}),
  link: { plain: `https://mellis.example/${channel === 'website' ? '' : channel}` },
  state: { text: `channels.states.${one.state}` },
  ...Object.fromEntries(SET_UP.map((step) => [step, { ticked: !one.open?.includes(step) }])),
  ...(one.checked ? { checked: { day: one.checked } } : {}),
})

const channels: Template = {
  id: 'channels',
  version: 1,
  order: 8,
  name: 'templates.channels',
  tab: 'accent',
  frozenColumns: 1,
  tableRows: 40,
  rowHeight: 62,
  rowAlign: 'middle',
  columns: [
    {
      ...text('channel', 150),
      title: 'common.channel',
      choices: {
        texts: [
          'channels.instagram',
          'channels.facebook',
          'channels.tiktok',
          'channels.youtube',
          'channels.pinterest',
          'channels.linkedin',
          'channels.x',
          'channels.threads',
          'channels.google',
          'channels.newsletter',
          'channels.website',
        ],
      },
    },
    { ...text('rank', 84), kind: 'number', align: 'center', choices: { check: 'positive-amount' } },
    text('purpose', 256, 'long'),
    tick('main', 84),
    tick('support', 84),
    {
      key: 'ads',
      title: 'channels.columns.ads',
      kind: 'percent',
      width: 84,
      zeroHidden: true,
      note: 'channels.notes.ads',
      formula: `=ARRAYFORMULA(IF({channel}="";"";IFERROR(IF(${PLANNED}=0;"";${PLANNED}/SUMIF({budget:channel};"?*";{budget:year-planned}));"")))`,
    },
    {
      key: 'goal-count',
      title: 'channels.columns.goals',
      kind: 'number',
      align: 'center',
      width: 84,
      note: 'channels.notes.goals',
      formula: '=ARRAYFORMULA(IF({channel}="";"";IFERROR(COUNTIF({goals:channel};{channel});"")))',
    },
    {
      key: 'set-up',
      title: 'channels.columns.set-up',
      kind: 'percent',
      width: 84,
      note: 'channels.notes.set-up',
      formula: `=ARRAYFORMULA(IF({channel}="";"";(${SET_UP.map((step) => `{${step}}`).join('+')})/${SET_UP.length}))`,
    },
    {
      key: 'hint',
      title: 'channels.columns.hint',
      kind: 'long',
      width: 310,
      note: 'channels.notes.hint',
      formula: `=ARRAYFORMULA(IF({channel}="";"";${HINT}))`,
    },
    text('types', 200, 'long'),
    { ...text('posts', 84), kind: 'number', align: 'center', choices: { check: 'positive-amount' } },
    text('times', 150, 'long'),
    {
      ...text('person', 100),
      title: 'common.person',
      choices: { range: '{strategy:people}' },
    },
    {
      ...text('persona', 150, 'long'),
      title: 'common.persona',
      choices: { range: '{personas:persona}' },
    },
    tick('sells', 100),
    tick('buys', 100),
    tick('wants', 100),
    text('criterion', 220, 'long'),
    { ...text('fit', 100), kind: 'percent', choices: { check: 'share' } },
    {
      key: 'missed',
      title: 'channels.columns.missed',
      kind: 'money',
      width: 100,
      zeroHidden: true,
      note: 'channels.notes.missed',
      formula: `=ARRAYFORMULA(IF(({channel}="")+({fit}="")>0;"";IFERROR(${PLANNED}*(1-{fit});"")))`,
    },
    text('handle', 150),
    { ...text('link', 220), title: 'common.link' },
    {
      ...text('state', 150),
      choices: { texts: STATES.map((state) => `channels.states.${state}`), strict: true },
    },
    text('access', 150, 'long'),
    ...SET_UP.map((step) => tick(step, 100)),
    { ...text('checked', 104), kind: 'date', choices: { check: 'day' } },
  ],
  head: [
    {
      name: 'title',
      height: 40,
      look: 'title',
      cells: {
        channel: { text: 'templates.channels', look: 'title', note: 'channels.notes.lines' },
        rank: { text: 'channels.sentence', look: 'sentence' },
      },
    },
    {
      name: 'figure-names',
      height: 20,
      look: 'plain',
      cells: {
        channel: figureName('used'),
        purpose: figureName('main'),
        main: figureName('set-up', 2),
        ads: figureName('strongest', 3),
        hint: figureName('open'),
      },
    },
    {
      name: 'figures',
      height: 30,
      look: 'plain',
      cells: {
        channel: figure(`=COUNTIF({state};{"channels.states.used"})`, 'number'),
        purpose: figure('=IFERROR(INDEX({channel};MATCH(TRUE;{main};0));"")'),
        main: figure('=IFERROR(AVERAGE({set-up});"")', 'percent', 2),
        ads: figure('=IF(MAX({ads})>0;MAX({ads});"")', 'percent', 3),
        hint: figure('=COUNTIF({hint};"?*")', 'number'),
      },
    },
    {
      name: 'figure-notes',
      height: 24,
      look: 'plain',
      cells: {
        ads: {
          formula:
            '=IF(MAX({ads})*4>3;{"channels.figures.everything"};IF(MAX({ads})>0;INDEX({channel};MATCH(MAX({ads});{ads};0));{"channels.figures.noBudget"}))',
          look: 'figure-note',
        },
      },
    },
    {
      name: 'band',
      height: 24,
      look: 'band',
      cells: {
        channel: { text: 'channels.bands.role', look: 'band' },
        ads: { text: 'channels.bands.glance', look: 'band', note: 'channels.notes.bands.glance' },
        types: { text: 'channels.bands.content', look: 'band', note: 'channels.notes.bands.content' },
        persona: { text: 'channels.bands.fit', look: 'band', note: 'channels.notes.bands.fit' },
        handle: { text: 'channels.bands.account', look: 'band', note: 'channels.notes.bands.account' },
        created: { text: 'channels.bands.set-up', look: 'band', note: 'channels.notes.bands.set-up' },
      },
    },
    { name: 'header', height: 50, look: 'header' },
    // Nothing is written here: lists of other sheets begin with this row.
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [],
  tints: [
    { ranges: ['hint'], when: '={cell}<>""', look: 'caution' },
    { ranges: ['goal-count'], when: '=AND(ISNUMBER({cell});{cell}=0)', look: 'caution-fill' },
    { ranges: ['set-up'], when: '=AND(ISNUMBER({cell});{cell}=1)', look: 'good' },
    {
      ranges: ['ads', 'figures.ads', 'figure-notes.ads'],
      when: '=AND(ISNUMBER({figures.ads});{figures.ads}*4>3)',
      look: 'caution',
    },
    {
      ranges: ['state'],
      when: `=OR({cell}={"channels.states.lost"};{cell}={"channels.states.duplicate"})`,
      look: 'bad',
    },
    { ranges: ['state'], when: `={cell}={"channels.states.asleep"}`, look: 'caution-fill' },
    { ranges: ['state'], when: `={cell}={"channels.states.used"}`, look: 'good-fill' },
  ],
  demo: [
    example('instagram', {
      rank: 1,
      main: true,
      posts: 5,
      person: 'owner',
      persona: 'giver',
      tests: [true, true, true],
      fit: 0.7,
      state: 'used',
      handle: '@mellis.candles',
      checked: '{today}-12',
      texts: ['purpose', 'types', 'times', 'criterion', 'access'],
    }),
    example('facebook', {
      rank: 2,
      support: true,
      posts: 3,
      person: 'helper',
      persona: 'calm',
      tests: [true, true, true],
      fit: 0.55,
      state: 'used',
      open: ['secured'],
      handle: 'Mellis Candles',
      checked: '{today}-12',
      texts: ['purpose', 'types', 'times', 'criterion', 'access'],
    }),
    example('website', {
      rank: 3,
      posts: 1,
      person: 'owner',
      persona: 'giver',
      tests: [true, true, true],
      state: 'used',
      handle: 'mellis.example',
      checked: '{today}-40',
      texts: ['purpose', 'types', 'access'],
    }),
    example('newsletter', {
      rank: 4,
      posts: 1,
      person: 'helper',
      persona: 'giver',
      tests: [true, true, true],
      state: 'used',
      open: ['reviewed'],
      texts: ['purpose', 'types', 'times', 'access'],
    }),
    example('tiktok', {
      rank: 5,
      posts: 3,
      person: 'maker',
      persona: 'hunter',
      tests: [false, false, false],
      fit: 0.2,
      state: 'used',
      open: ['registered'],
      handle: '@melliscandles',
      checked: '{today}-12',
      texts: ['purpose', 'types', 'times', 'criterion', 'access'],
    }),
    example('pinterest', {
      rank: 6,
      person: 'owner',
      tests: [true, false, false],
      state: 'asleep',
      open: ['secured', 'registered', 'reviewed'],
      handle: '@mellis_old',
      texts: ['access'],
    }),
  ],
}

export default channels
