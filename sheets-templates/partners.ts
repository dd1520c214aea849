import { CHANNEL_CHOICES } from './shared'
import type { Cell, Column, DemoRow, Template } from './template'

/**
 * The cooperation plan: with whom the shop shares an audience, what both offer, and which step comes next. The names
 * of the statuses stand in the head and are the owner's.
 */

const STATUS_COLUMNS = ['kind', 'status', 'step', 'on', 'left', 'person']
const STATUSES = ['idea', 'asked', 'agreed', 'running', 'done', 'declined']
/** Nothing is to be done any more. */
const CLOSED = '(TRIM({status})=TRIM({@status-5}))+(TRIM({status})=TRIM({@status-6}))'

const inStatuses = (cell: (index: number) => Cell): Record<string, Cell> =>
  Object.fromEntries(STATUS_COLUMNS.map((column, index) => [column, cell(index)]))

const long = (key: string, width: number): Column => ({
  key,
  title: `partners.columns.${key}`,
  kind: 'long',
  width,
  input: true,
  note: `partners.notes.${key}`,
})

interface Example {
  name: string
  kind: string
  status: string
  on?: number
  person: string
  channel: string
  followers: number
  link: string
  published?: number
  hasNotes?: boolean
}

const inDays = (days: number) => ({ day: `{today}${days < 0 ? '' : '+'}${days}` })

function demoRow({ name, kind, status, on, person, channel, followers, link, ...more }: Example): DemoRow {
  const text = (part: string) => ({ text: `partners.demo.${name}.${part}` })
  return {
    partner: text('name'),
    kind: { text: `partners.kinds.${kind}` },
    status: { text: `partners.statuses.${status}` },
    ...(on === undefined ? {} : { step: text('step'), on: inDays(on) }),
    person: { text: `demo.people.${person}` },
    topic: text('topic'),
    offer: text('offer'),
    gives: text('gives'),
    unique: text('unique'),
    channel: { text: `channels.${channel}` },
    followers: { number: followers },
    link: { plain: `https://mellis.example/partners/${link}` },
    audience: text('audience'),
    ...(more.published === undefined ? {} : { published: inDays(more.published) }),
    ...(more.hasNotes ? { notes: text('notes') } : {}),
  }
}

const partners: Template = {
  id: 'partners',
  version: 1,
  order: 18,
  name: 'templates.partners',
  needs: ['start'],
  tab: 'information',
  frozenColumns: 1,
  tableRows: 60,
  rowHeight: 54,
  rowAlign: 'top',
  columns: [
    {
      key: 'partner',
      title: 'partners.columns.partner',
      kind: 'long',
      width: 164,
      input: true,
      note: 'partners.notes.partner',
    },
    {
      key: 'kind',
      title: 'partners.columns.kind',
      kind: 'text',
      width: 104,
      input: true,
      note: 'partners.notes.kind',
      choices: {
        texts: ['shop', 'creator', 'blogger', 'magazine', 'club', 'event'].map(
          (kind) => `partners.kinds.${kind}`,
        ),
      },
    },
    {
      key: 'status',
      title: 'common.status',
      kind: 'text',
      width: 118,
      input: true,
      note: 'partners.notes.status',
      choices: { range: '{statuses.kind:person}' },
    },
    long('step', 156),
    {
      key: 'on',
      title: 'partners.columns.on',
      kind: 'date',
      width: 104,
      input: true,
      note: 'partners.notes.on',
      choices: { check: 'day' },
    },
    {
      key: 'left',
      title: 'partners.columns.left',
      kind: 'number',
      width: 104,
      note: 'partners.notes.left',
      formula: `=ARRAYFORMULA(IFERROR(IF((TRIM({partner})="")+({on}="")+${CLOSED}>0;"";{on}-{start:@today});""))`,
    },
    {
      key: 'person',
      title: 'common.person',
      kind: 'text',
      width: 104,
      input: true,
      note: 'partners.notes.person',
      choices: { range: '{strategy:people}' },
    },
    long('topic', 160),
    long('offer', 160),
    long('gives', 160),
    long('unique', 176),
    {
      key: 'channel',
      title: 'common.channel',
      kind: 'text',
      width: 100,
      input: true,
      note: 'partners.notes.channel',
      choices: CHANNEL_CHOICES,
    },
    {
      key: 'followers',
      title: 'partners.columns.followers',
      kind: 'number',
      width: 90,
      input: true,
      note: 'partners.notes.followers',
      choices: { check: 'positive-amount' },
    },
    {
      key: 'link',
      title: 'common.link',
      kind: 'long',
      width: 170,
      input: true,
      note: 'partners.notes.link',
    },
    long('audience', 180),
    {
      key: 'published',
      title: 'partners.columns.published',
      kind: 'date',
      width: 104,
      input: true,
      note: 'partners.notes.published',
      choices: { check: 'day' },
    },
    {
      key: 'notes',
      title: 'partners.columns.notes',
      kind: 'long',
      width: 240,
      input: true,
      note: 'partners.notes.notes',
    },
  ],
  head: [
    {
      name: 'title',
      height: 40,
      look: 'title',
      // Beside the title rather than below it: text does not run over the edge of a frozen column.
      cells: {
        partner: { text: 'partners.title', look: 'title', note: 'partners.notes.title' },
        kind: { text: 'partners.sentence', look: 'sentence' },
      },
    },
    {
      name: 'statuses',
      height: 30,
      look: 'plain',
      cells: {
        partner: { text: 'partners.settings.statuses', look: 'label', note: 'partners.notes.statuses' },
        ...inStatuses((index) => ({
          text: `partners.statuses.${STATUSES[index]}`,
          look: 'input',
          setting: `status-${index + 1}`,
          note: 'partners.notes.statuses',
        })),
        topic: { text: 'partners.figures.overdue', look: 'label' },
        offer: { text: 'partners.figures.followers', look: 'label', note: 'partners.notes.reach' },
      },
    },
    {
      name: 'counts',
      height: 34,
      look: 'plain',
      cells: {
        partner: { text: 'partners.figures.counts', look: 'label' },
        ...inStatuses((index) => ({
          formula: `=SUMPRODUCT((TRIM({partner})<>"")*(TRIM({status})=TRIM({@status-${index + 1}})))`,
          look: 'figure',
          kind: 'number',
          align: 'left',
        })),
        topic: {
          formula: '=SUMPRODUCT(ISNUMBER({left})*({left}<0))',
          look: 'figure',
          kind: 'number',
          align: 'left',
        },
        offer: {
          formula:
            '=SUMPRODUCT((TRIM({partner})<>"")*((TRIM({status})=TRIM({@status-3}))+(TRIM({status})=TRIM({@status-4})));{followers})',
          look: 'figure',
          kind: 'number',
          align: 'left',
        },
      },
    },
    { name: 'header', height: 36, look: 'header' },
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [],
  tints: [
    {
      ranges: ['partner:notes'],
      when: '=AND(TRIM({self.partner})<>"";OR(TRIM({self.status})=TRIM({@status-5});TRIM({self.status})=TRIM({@status-6})))',
      look: 'muted',
    },
    { ranges: ['on:left'], when: '=AND(ISNUMBER({self.left});{self.left}<0)', look: 'bad' },
    {
      ranges: ['status'],
      when: '=AND(TRIM({self.partner})<>"";TRIM({cell})=TRIM({@status-4}))',
      look: 'good-fill',
    },
    {
      ranges: ['status'],
      when: '=AND(TRIM({self.partner})<>"";TRIM({cell})=TRIM({@status-3}))',
      look: 'information',
    },
    { ranges: ['counts.topic'], when: '={cell}>0', look: 'less' },
  ],
  demo: [
    demoRow({
      name: 'honey',
      kind: 'shop',
      status: 'running',
      on: 4,
      person: 'owner',
      channel: 'instagram',
      followers: 3120,
      link: 'beekeeper',
      published: 4,
    }),
    demoRow({
      name: 'tea',
      kind: 'shop',
      status: 'agreed',
      on: 6,
      person: 'helper',
      channel: 'facebook',
      followers: 2450,
      link: 'tea-house',
      published: 20,
    }),
    demoRow({
      name: 'home',
      kind: 'creator',
      status: 'asked',
      on: -3,
      person: 'owner',
      channel: 'instagram',
      followers: 8900,
      link: 'lisas-zuhause',
    }),
    demoRow({
      name: 'yoga',
      kind: 'club',
      status: 'idea',
      on: 12,
      person: 'helper',
      channel: 'newsletter',
      followers: 640,
      link: 'yoga-club',
    }),
    demoRow({
      name: 'blog',
      kind: 'blogger',
      status: 'done',
      person: 'maker',
      channel: 'website',
      followers: 5200,
      link: 'slow-evenings',
      published: -25,
      hasNotes: true,
    }),
    demoRow({
      name: 'magazine',
      kind: 'magazine',
      status: 'declined',
      person: 'owner',
      channel: 'facebook',
      followers: 21400,
      link: 'home-magazine',
      hasNotes: true,
    }),
  ],
}

export default partners
