import { CHANNEL_CHOICES } from './shared'
import type { Cell, Column, DemoRow, Template } from './template'

/**
 * Who buys, and who should never see an ad. One row a persona; above them a card that shows one of them so that it
 * can be read by whoever writes or films for her. The columns of the card are those of the table, so it needs no
 * widths of its own.
 */

/** The ten questions that make a person of a target group, in the order in which one gets to know her. */
const TRAITS = [
  'work',
  'personal',
  'demographics',
  'communication',
  'business',
  'dreams',
  'challenges',
  'impact',
  'objections',
  'promise',
]

const long = (key: string, width: number): Column => ({
  key,
  title: `personas.columns.${key}`,
  kind: 'long',
  width,
  input: true,
  note: `personas.notes.${key}`,
})

const answers = TRAITS.map((trait) => `({${trait}}<>"")`).join('+')

/** A buyer lives of the answers, a segment of what its people share and would click, a negative one of its reason. */
const COMPLETE =
  'IF({kind}={"personas.kinds.negative"};--({exclude}<>"");IF({kind}={"personas.kinds.segment"};(({interests}<>"")+({hook}<>""))/2;{answered}/10))'

/** What the sheet asks for next, the most important thing first. */
const HINT = [
  ['{kind}=""', 'kind'],
  ['({kind}={"personas.kinds.negative"})*({exclude}="")', 'exclude'],
  ['({kind}<>{"personas.kinds.negative"})*({hook}="")', 'hook'],
  ['({kind}={"personas.kinds.buyer"})*({answered}<7)', 'traits'],
  ['({kind}<>{"personas.kinds.negative"})*({audience}="")', 'audience'],
  ['ISNUMBER({outside})*({outside}>1/4)', 'outside'],
].reduceRight(
  (rest, [when, hint]) => `IF(${when};{"personas.hints.${hint}"};${rest})`,
  '{"personas.hints.ready"}',
)

/** The cells of the chosen persona from one column to another; what is blank stays blank. */
function chosen(columns: string): string {
  const row = `INDEX({${columns}};MATCH({@persona};{persona};0);0)`
  return `=ARRAYFORMULA(IFERROR(IF(${row}="";"";${row});""))`
}

const label = (text: string): Cell => ({ text: `personas.columns.${text}`, look: 'prompt' })

/** Titles of five traits over the answers of the chosen persona. */
const titles = (first: number): Record<string, Cell> =>
  Object.fromEntries(TRAITS.slice(0, 5).map((column, index) => [column, label(TRAITS[first + index] ?? '')]))
const answered = (first: number): Record<string, Cell> =>
  Object.fromEntries(
    TRAITS.slice(0, 5).map((column, index) => [
      column,
      index === 0
        ? { formula: chosen(`${TRAITS[first]}:${TRAITS[first + 4]}`), look: 'card' as const }
        : { look: 'card' as const },
    ]),
  )

function persona(name: string, kind: string, own: string[], channel: string, others: DemoRow = {}): DemoRow {
  const place = name.startsWith('demo.') ? name : `personas.demo.${name}.name`
  const short = name.replace('demo.personas.', '')
  return {
    persona: { text: place },
    kind: { text: `personas.kinds.${kind}` },
    ...Object.fromEntries(own.map((key) => [key, { text: `personas.demo.${short}.${key}` }])),
    ...(channel ? { channel: { text: `channels.${channel}` } } : {}),
    ...others,
  }
}

const personas: Template = {
  id: 'personas',
  version: 1,
  order: 4,
  name: 'templates.personas',
  tab: 'accent',
  frozenColumns: 1,
  frozenRow: 'title',
  tableRows: 30,
  rowHeight: 110,
  rowAlign: 'top',
  columns: [
    {
      key: 'persona',
      title: 'common.persona',
      kind: 'long',
      width: 150,
      input: true,
      note: 'personas.notes.persona',
    },
    {
      key: 'kind',
      title: 'personas.columns.kind',
      kind: 'text',
      width: 100,
      input: true,
      note: 'personas.notes.kind',
      choices: {
        texts: ['personas.kinds.buyer', 'personas.kinds.segment', 'personas.kinds.negative'],
        strict: true,
      },
    },
    {
      key: 'complete',
      title: 'personas.columns.complete',
      kind: 'percent',
      width: 84,
      note: 'personas.notes.complete',
      formula: `=ARRAYFORMULA(IF({persona}="";"";${COMPLETE}))`,
    },
    {
      key: 'hint',
      title: 'personas.columns.hint',
      kind: 'long',
      width: 116,
      note: 'personas.notes.hint',
      formula: `=ARRAYFORMULA(IF({persona}="";"";${HINT}))`,
    },
    ...TRAITS.map((trait) => long(trait, 178)),
    long('interests', 178),
    long('hook', 178),
    {
      key: 'channel',
      title: 'personas.columns.channel',
      kind: 'text',
      width: 120,
      input: true,
      note: 'personas.notes.channel',
      choices: CHANNEL_CHOICES,
    },
    {
      key: 'posts',
      title: 'personas.columns.posts',
      kind: 'number',
      width: 90,
      note: 'personas.notes.posts',
      formula: '=ARRAYFORMULA(IF({persona}="";"";IFERROR(COUNTIF({calendar:persona};{persona});"")))',
    },
    long('audience', 176),
    long('criterion', 176),
    long('exclude', 176),
    {
      key: 'spend',
      title: 'personas.columns.spend',
      kind: 'money',
      width: 90,
      input: true,
      note: 'personas.notes.spend',
      choices: { check: 'positive-amount' },
    },
    {
      key: 'outside',
      title: 'personas.columns.outside',
      kind: 'percent',
      width: 90,
      input: true,
      note: 'personas.notes.outside',
      choices: { check: 'share' },
    },
    {
      key: 'wasted',
      title: 'personas.columns.wasted',
      kind: 'money',
      width: 90,
      zeroHidden: true,
      note: 'personas.notes.wasted',
      formula: '=ARRAYFORMULA(IF(ISNUMBER({spend})*ISNUMBER({outside});{spend}*{outside};""))',
    },
    {
      key: 'answered',
      title: 'personas.columns.answered',
      kind: 'number',
      width: 76,
      hidden: true,
      formula: `=ARRAYFORMULA(IF({persona}="";"";${answers}))`,
    },
  ],
  head: [
    {
      name: 'title',
      height: 40,
      look: 'title',
      cells: {
        persona: { text: 'personas.title', look: 'title' },
        kind: { text: 'personas.sentence', look: 'sentence' },
      },
    },
    {
      name: 'band',
      height: 24,
      look: 'band',
      cells: {
        persona: { text: 'personas.card', look: 'band' },
        demographics: { text: 'personas.wasted', look: 'band-note', span: 2, align: 'right' },
        business: { formula: '=SUM({wasted})', look: 'band', kind: 'money', note: 'personas.notes.wasted' },
      },
    },
    {
      name: 'titles-1',
      height: 34,
      look: 'plain',
      cells: {
        persona: { text: 'personas.choose', look: 'prompt' },
        kind: label('kind'),
        complete: label('complete'),
        hint: label('hint'),
        ...titles(0),
      },
    },
    {
      name: 'card-1',
      height: 86,
      look: 'plain',
      cells: {
        persona: {
          text: 'demo.personas.giver',
          look: 'input',
          kind: 'long',
          align: 'left',
          setting: 'persona',
          note: 'personas.notes.chosen',
          choices: { range: '{persona}' },
        },
        kind: { formula: chosen('kind:hint'), look: 'card' },
        complete: { look: 'card', kind: 'percent', align: 'left' },
        hint: { look: 'card' },
        ...answered(0),
      },
    },
    {
      name: 'titles-2',
      height: 34,
      look: 'plain',
      cells: {
        persona: label('interests'),
        kind: { ...label('hook'), span: 3 },
        ...titles(5),
      },
    },
    {
      name: 'card-2',
      height: 86,
      look: 'plain',
      cells: {
        persona: { formula: chosen('interests'), look: 'card' },
        kind: { formula: chosen('hook'), look: 'card', span: 3 },
        ...answered(5),
      },
    },
    {
      name: 'card-3',
      height: 34,
      look: 'plain',
      cells: {
        persona: label('channel'),
        kind: { formula: chosen('channel'), look: 'card', span: 3 },
        work: label('audience'),
        personal: { formula: chosen('audience'), look: 'card', span: 2 },
        communication: label('exclude'),
        business: { formula: chosen('exclude'), look: 'card' },
      },
    },
    { name: 'header', height: 50, look: 'header' },
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [],
  tints: [
    { ranges: ['kind', 'card-1.kind'], when: '={cell}={"personas.kinds.negative"}', look: 'bad' },
    { ranges: ['hint', 'card-1.hint'], when: '={cell}={"personas.hints.ready"}', look: 'good' },
    { ranges: ['hint', 'card-1.hint'], when: '={cell}<>""', look: 'caution' },
    {
      ranges: ['outside', 'wasted'],
      when: '=AND(ISNUMBER({cell:outside});{cell:outside}>1/4)',
      look: 'less',
    },
  ],
  demo: [
    persona(
      'demo.personas.giver',
      'buyer',
      [...TRAITS, 'interests', 'hook', 'audience', 'criterion'],
      'instagram',
      {
        spend: { amount: 240 },
        outside: { number: 0.08 },
      },
    ),
    persona(
      'demo.personas.calm',
      'buyer',
      [...TRAITS.filter((trait) => trait !== 'business'), 'interests', 'hook', 'audience', 'criterion'],
      'tiktok',
      {
        spend: { amount: 96 },
        outside: { number: 0.35 },
      },
    ),
    persona(
      'young',
      'segment',
      [
        'demographics',
        'communication',
        'challenges',
        'promise',
        'interests',
        'hook',
        'audience',
        'criterion',
      ],
      'tiktok',
      {
        spend: { amount: 60 },
        outside: { number: 0.12 },
      },
    ),
    persona(
      'retired',
      'segment',
      ['demographics', 'communication', 'objections', 'interests', 'hook'],
      'facebook',
    ),
    persona(
      'demo.personas.hunter',
      'negative',
      ['communication', 'objections', 'interests', 'audience', 'exclude'],
      '',
    ),
  ],
}

export default personas
