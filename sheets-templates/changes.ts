import type { DemoRow, Template } from './template'

/**
 * The log of changes: what was changed in the plan, why, and whether it helped. A change without a reason teaches
 * nothing, so the reason is asked for; a day to check keeps changes from being forgotten.
 */

const SUBJECTS = [
  'strategy',
  'goal',
  'audience',
  'channel',
  'content',
  'budget',
  'initiative',
  'team',
  'offer',
]
const CAUSES = ['figures', 'customers', 'trend', 'product', 'competitor', 'event', 'mistake']

const today = '{start:@today}'
const state = (key: string) => `{"changes.states.${key}"}`

const STATUS =
  `=ARRAYFORMULA(IF(({what}="")*({date}="");"";IF({effect}<>"";${state('checked')};` +
  `IF(({check}<>"")*({check}<${today});${state('due')};${state('open')}))))`

const change = (
  key: string,
  date: string,
  subject: string,
  cause: string,
  person: string,
  more: DemoRow,
): DemoRow => ({
  date: { day: date },
  subject: { text: `changes.subjects.${subject}` },
  what: { text: `changes.demo.${key}.what` },
  before: { text: `changes.demo.${key}.before` },
  after: { text: `changes.demo.${key}.after` },
  cause: { text: `changes.causes.${cause}` },
  why: { text: `changes.demo.${key}.why` },
  person: { text: `demo.people.${person}` },
  ...more,
})

const changes: Template = {
  id: 'changes',
  version: 1,
  order: 25,
  name: 'templates.changes',
  needs: ['start'],
  tab: 'good',
  frozenColumns: 0,
  tableRows: 150,
  rowHeight: 78,
  rowAlign: 'middle',
  columns: [
    {
      key: 'date',
      title: 'common.date',
      kind: 'date',
      width: 94,
      input: true,
      note: 'changes.notes.date',
      choices: { check: 'day' },
    },
    {
      key: 'subject',
      title: 'changes.columns.subject',
      kind: 'text',
      width: 112,
      input: true,
      note: 'changes.notes.subject',
      choices: { texts: SUBJECTS.map((subject) => `changes.subjects.${subject}`) },
    },
    {
      key: 'what',
      title: 'changes.columns.what',
      kind: 'long',
      width: 156,
      input: true,
      note: 'changes.notes.what',
    },
    {
      key: 'before',
      title: 'changes.columns.before',
      kind: 'long',
      width: 120,
      input: true,
      note: 'changes.notes.before',
    },
    {
      key: 'after',
      title: 'changes.columns.after',
      kind: 'long',
      width: 120,
      input: true,
      note: 'changes.notes.after',
    },
    {
      key: 'cause',
      title: 'changes.columns.cause',
      kind: 'text',
      width: 122,
      input: true,
      note: 'changes.notes.cause',
      choices: { texts: CAUSES.map((cause) => `changes.causes.${cause}`) },
    },
    {
      key: 'why',
      title: 'changes.columns.why',
      kind: 'long',
      width: 164,
      input: true,
      note: 'changes.notes.why',
    },
    {
      key: 'person',
      title: 'changes.columns.person',
      kind: 'text',
      width: 86,
      input: true,
      note: 'changes.notes.person',
      choices: { range: '{strategy:people}' },
    },
    {
      key: 'check',
      title: 'changes.columns.check',
      kind: 'date',
      width: 90,
      input: true,
      note: 'changes.notes.check',
      choices: { check: 'day' },
    },
    {
      key: 'status',
      title: 'common.status',
      kind: 'text',
      width: 90,
      note: 'changes.notes.status',
      formula: STATUS,
    },
    {
      key: 'effect',
      title: 'changes.columns.effect',
      kind: 'long',
      width: 166,
      input: true,
      note: 'changes.notes.effect',
    },
    {
      key: 'initiative',
      title: 'common.initiative',
      kind: 'long',
      width: 160,
      input: true,
      note: 'changes.notes.initiative',
      choices: { range: '{roadmap:initiative}' },
    },
    {
      key: 'review',
      title: 'changes.columns.review',
      kind: 'month',
      width: 88,
      input: true,
      note: 'changes.notes.review',
      choices: { range: '{review:month}' },
    },
  ],
  head: [
    {
      name: 'title',
      height: 40,
      look: 'title',
      cells: { date: { text: 'changes.title', look: 'title', note: 'changes.notes.title' } },
    },
    {
      name: 'sentence',
      height: 24,
      look: 'sentence',
      cells: { date: { text: 'changes.sentence', look: 'sentence' } },
    },
    { name: 'header', height: 36, look: 'header' },
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [],
  tints: [
    { ranges: ['why'], when: '=AND({self.what}<>"";{cell}="")', look: 'caution-fill' },
    { ranges: ['check'], when: `=AND(ISNUMBER({cell});{self.status}=${state('due')})`, look: 'bad' },
    { ranges: ['status'], when: `={cell}=${state('due')}`, look: 'bad' },
    { ranges: ['status'], when: `={cell}=${state('checked')}`, look: 'good' },
    { ranges: ['status'], when: `={cell}=${state('open')}`, look: 'muted' },
  ],
  demo: [
    change('ads', '{month}+2', 'budget', 'figures', 'owner', {
      check: { day: '{today}+9' },
      review: { day: '{month-1}' },
    }),
    change('german', '{month}+1', 'audience', 'customers', 'owner', {
      initiative: { text: 'demo.initiatives.daily' },
      check: { day: '{today}-2' },
      review: { day: '{month-1}' },
    }),
    change('glass', '{month-1}+8', 'offer', 'product', 'maker', {
      check: { day: '{month}' },
      effect: { text: 'changes.demo.glass.effect' },
    }),
    change('video', '{month-1}+3', 'content', 'trend', 'maker', {
      initiative: { text: 'demo.initiatives.photos' },
      check: { day: '{month-1}/end' },
      effect: { text: 'changes.demo.video.effect' },
      review: { day: '{month-2}' },
    }),
    change('market', '{month-2}+10', 'initiative', 'event', 'owner', {
      initiative: { text: 'demo.initiatives.newsletter' },
      check: { day: '{month-1}+10' },
      effect: { text: 'changes.demo.market.effect' },
      review: { day: '{month-2}' },
    }),
  ],
}

export default changes
