import { CHANNEL_CHOICES } from './shared'
import type { Cell, Column, DemoRow, DemoValue, Template } from './template'

/** Ideas seen elsewhere or thought of, one a row, with what they are worth and what became of them. */

const KINDS = ['content', 'campaign', 'contest', 'offer', 'cooperation']
const TYPES = [
  'photo',
  'carousel',
  'video',
  'live',
  'podcast',
  'ebook',
  'meme',
  'tips',
  'blog',
  'quiz',
  'story',
  'newsletter',
]
const STATUSES = ['new', 'planned', 'done', 'dropped']
const EFFORTS = ['low', 'medium', 'high']
const texts = (list: string, keys: string[]) => keys.map((key) => `ideas.${list}.${key}`)

const pick = (key: string, width: number, list: string, keys: string[], strict = true): Column => ({
  key,
  title: key === 'status' ? 'common.status' : `ideas.columns.${key}`,
  kind: 'text',
  width,
  input: true,
  note: `ideas.notes.${key}`,
  choices: { texts: texts(list, keys), ...(strict ? { strict } : {}) },
})

const points = (key: string): Column => ({
  key,
  title: `ideas.columns.${key}`,
  kind: 'number',
  width: 82,
  input: true,
  note: `ideas.notes.${key}`,
  choices: { values: ['1', '2', '3', '4', '5'] },
})

/** The counts stand in the first columns after the frozen ones. */
const COUNTED = ['status', 'kind', 'type', 'channel']
const statusName = (index: number): Cell => ({
  text: `ideas.statuses.${STATUSES[index]}`,
  look: 'label',
  align: 'right',
})
const statusCount = (column: string): Cell => ({
  formula: `=COUNTIF({status};{figure-names.${column}})`,
  look: 'figure',
  kind: 'number',
})

function idea(
  name: string,
  day: string,
  status: string,
  [kind, type, channel]: [string, string, string],
  persona: string,
  seen: DemoValue | undefined,
  [effort, fit, reach]: [string, number, number],
  link?: string,
): DemoRow {
  return {
    date: { day },
    idea: { text: `ideas.demo.${name}.idea` },
    status: { text: `ideas.statuses.${status}` },
    kind: { text: `ideas.kinds.${kind}` },
    type: { text: `ideas.types.${type}` },
    channel: { text: `channels.${channel}` },
    persona: { text: persona },
    ...(seen ? { seen } : {}),
    why: { text: `ideas.demo.${name}.why` },
    effort: { text: `ideas.efforts.${effort}` },
    fit: { number: fit },
    reach: { number: reach },
    ...(link ? { link: { plain: link } } : {}),
  }
}

const GIVER = 'demo.personas.giver'
const CALM = 'demo.personas.calm'
const rival = (which: string): DemoValue => ({ text: `demo.competitors.${which}` })

const ideas: Template = {
  id: 'ideas',
  version: 1,
  order: 17,
  name: 'templates.ideas',
  tab: 'accent',
  frozenColumns: 2,
  tableRows: 150,
  rowHeight: 56,
  columns: [
    {
      key: 'date',
      title: 'common.date',
      kind: 'date',
      width: 92,
      input: true,
      note: 'ideas.notes.date',
      choices: { check: 'day' },
    },
    {
      key: 'idea',
      title: 'ideas.columns.idea',
      kind: 'long',
      width: 206,
      input: true,
      note: 'ideas.notes.idea',
    },
    pick('status', 124, 'statuses', STATUSES),
    pick('kind', 118, 'kinds', KINDS),
    pick('type', 158, 'types', TYPES, false),
    {
      key: 'channel',
      title: 'common.channel',
      kind: 'text',
      width: 148,
      input: true,
      note: 'ideas.notes.channel',
      choices: CHANNEL_CHOICES,
    },
    {
      key: 'persona',
      title: 'common.persona',
      kind: 'long',
      width: 170,
      input: true,
      note: 'ideas.notes.persona',
      choices: { range: '{personas:persona}', otherwise: [GIVER, CALM] },
    },
    points('fit'),
    points('reach'),
    {
      key: 'score',
      title: 'ideas.columns.score',
      kind: 'number',
      width: 64,
      note: 'ideas.notes.score',
      formula: '=ARRAYFORMULA(IF(ISNUMBER({fit})*ISNUMBER({reach});{fit}*{reach};""))',
    },
    pick('effort', 92, 'efforts', EFFORTS),
    {
      key: 'why',
      title: 'ideas.columns.why',
      kind: 'long',
      width: 230,
      input: true,
      note: 'ideas.notes.why',
    },
    {
      key: 'seen',
      title: 'ideas.columns.seen',
      kind: 'long',
      width: 130,
      input: true,
      note: 'ideas.notes.seen',
      choices: {
        range: '{competitors:competitor}',
        otherwise: ['demo.competitors.first', 'demo.competitors.second', 'demo.competitors.third'],
      },
    },
    {
      key: 'link',
      title: 'common.link',
      kind: 'text',
      width: 210,
      input: true,
      note: 'ideas.notes.link',
    },
    // The scores of what is still to be decided, for the best of them.
    {
      key: 'open',
      title: 'ideas.columns.score',
      kind: 'number',
      width: 60,
      hidden: true,
      formula: '=ARRAYFORMULA(IF({status}={figure-names.status};{score};""))',
    },
  ],
  head: [
    {
      name: 'title',
      height: 38,
      look: 'title',
      cells: {
        date: { text: 'ideas.title', look: 'title' },
        status: { text: 'ideas.sentence', look: 'sentence' },
      },
    },
    {
      name: 'figure-names',
      height: 22,
      look: 'plain',
      cells: {
        ...Object.fromEntries(COUNTED.map((column, index) => [column, statusName(index)])),
        persona: { text: 'ideas.best', look: 'label', span: 6 },
      },
    },
    {
      name: 'figures',
      height: 34,
      look: 'plain',
      cells: {
        ...Object.fromEntries(COUNTED.map((column) => [column, statusCount(column)])),
        persona: {
          formula: '=IF(COUNT({open})=0;"";INDEX({idea};MATCH(MAX({open});{open};0)))',
          look: 'sentence',
          span: 6,
          note: 'ideas.notes.best',
        },
      },
    },
    { name: 'header', height: 36, look: 'header' },
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [],
  tints: [
    {
      ranges: ['date:link'],
      when: '={self.status}={"ideas.statuses.dropped"}',
      look: 'muted',
    },
    { ranges: ['status'], when: '={cell}={"ideas.statuses.new"}', look: 'information' },
    { ranges: ['status'], when: '={cell}={"ideas.statuses.planned"}', look: 'caution-fill' },
    { ranges: ['status'], when: '={cell}={"ideas.statuses.done"}', look: 'good-fill' },
    { ranges: ['score'], when: '=AND(ISNUMBER({cell});{cell}>=16)', look: 'good' },
  ],
  demo: [
    idea(
      'caption',
      '{today}-2',
      'new',
      ['contest', 'photo', 'instagram'],
      GIVER,
      { text: 'ideas.demo.sources.contests' },
      ['low', 4, 5],
    ),
    idea(
      'wake',
      '{today}-3',
      'new',
      ['content', 'quiz', 'instagram'],
      CALM,
      { text: 'ideas.demo.sources.wake' },
      ['low', 5, 3],
    ),
    idea(
      'shop',
      '{today}-5',
      'new',
      ['offer', 'carousel', 'instagram'],
      GIVER,
      { text: 'ideas.demo.sources.social' },
      ['medium', 4, 4],
    ),
    idea(
      'refill',
      '{today}-12',
      'planned',
      ['campaign', 'video', 'tiktok'],
      CALM,
      rival('first'),
      ['medium', 5, 4],
      'https://glowbarn.example/refill',
    ),
    idea(
      'gift',
      '{today}-12',
      'planned',
      ['offer', 'newsletter', 'newsletter'],
      GIVER,
      rival('second'),
      ['low', 4, 3],
      'https://wickery.example/gift',
    ),
    idea('live', '{today}-20', 'planned', ['content', 'live', 'facebook'], GIVER, rival('third'), [
      'high',
      4,
      4,
    ]),
    idea(
      'tips',
      '{today}-33',
      'done',
      ['content', 'tips', 'instagram'],
      CALM,
      rival('first'),
      ['low', 4, 4],
      'https://mellis.example/tips',
    ),
    idea('yoga', '{today}-41', 'done', ['cooperation', 'video', 'instagram'], CALM, undefined, [
      'medium',
      5,
      3,
    ]),
    idea('podcast', '{today}-55', 'dropped', ['content', 'podcast', 'website'], CALM, rival('third'), [
      'high',
      2,
      2,
    ]),
    idea('coupon', '{today}-62', 'dropped', ['offer', 'meme', 'facebook'], GIVER, rival('second'), [
      'low',
      1,
      4,
    ]),
  ],
}

export default ideas
