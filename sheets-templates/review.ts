import { LOG } from './shared'
import type { Column, DemoRow, Template } from './template'

/**
 * The look back: one row a month. What the other sheets know of the month stands beside the questions that only people
 * can answer; both are in view together. Each fact comes by a formula of its own sheet, so that a sheet which is missing leaves only its own gap.
 */

const KPIS = ['reach', 'engagement', 'orders', 'revenue', 'spend', 'roas'] as const

/** The month a row is about, from its first to its last day, whichever day of it stands there. */
const FIRST = 'EOMONTH({month};-1)+1'
const LAST = 'EOMONTH({month};0)'

/** The names of the figures side by side: not those of the titles, which the owner may change. */
const NAMES = `HSTACK(${KPIS.map((kpi) => `{"metrics.${kpi}"}`).join(';')})`
/** A matrix with one cell for each month and figure: one call answers them all. */
const inBlock = (value: string) => `ARRAYFORMULA(IF(({month}="")+(${NAMES}="");"";${value}))`

const FACTS = `=SMM_KPI(${LOG};${inBlock(NAMES)};"";${inBlock(FIRST)};${inBlock(LAST)})`

const ofMonth = (count: string) => `=ARRAYFORMULA(IF({month}="";"";IFERROR(${count};"")))`

/** How many rows of another sheet have a day in the month, and whatever else is asked of them. */
const counted = (date: string, ...others: string[]) =>
  ofMonth(`COUNTIFS(${[`{${date}};">="&${FIRST};{${date}};"<"&${LAST}+1`, ...others].join(';')})`)

/** Goals that were running in the month. */
const RUNNING = `(TRANSPOSE({goals:start})<=${LAST})*(TRANSPOSE({goals:deadline})>=${FIRST})`
/** A matrix of months and goals, multiplied by the goals that count. */
const running = (counts: string) => ofMonth(`MMULT(IF(IFERROR(${RUNNING};FALSE);1;0);IF(${counts};1;0))`)

const COUNTS = {
  'posts-planned': counted('calendar:date'),
  'posts-published': counted('calendar:date', '{calendar:published};">0"'),
  'tasks-due': counted('tasks:deadline', '{tasks:task};"<>"'),
  'tasks-done': counted('tasks:deadline', '{tasks:stage};{tasks:@stage-6}'),
  'goals-running': running('{goals:goal}<>""'),
  'goals-reached': running('ISNUMBER({goals:reached})*({goals:reached}>=1)'),
}

/** Such as 9 / 12; empty where there is none. */
const ofAll = (part: keyof typeof COUNTS, all: keyof typeof COUNTS) =>
  `=ARRAYFORMULA(IF(ISNUMBER({${all}})*({${all}}>0);SUBSTITUTE(SUBSTITUTE("x / y";"x";{${part}});"y";{${all}});""))`

const hiddenCounts: Column[] = Object.entries(COUNTS).map(([key, formula]) => ({
  key,
  title: `review.columns.${key.slice(0, 5)}`,
  kind: 'number',
  width: 60,
  hidden: true,
  formula,
}))

/** What is left of the budget in the month, summed over its lines; only of this year, as the budget is one a year. */
const LEFT =
  '=ARRAYFORMULA(IF({month}="";"";IFERROR(IF((YEAR({month})<>YEAR({start:@today}))+({month}>{start:@today});"";' +
  'MMULT(IF(IFERROR(MONTH({month});0)=SEQUENCE(1;12);1;0);' +
  'MMULT(TRANSPOSE(IF(ISNUMBER({budget:left});{budget:left};0));SEQUENCE(ROWS({budget:left});1;1;0))));"")))'

const WIDTHS = { reach: 82, engagement: 120, orders: 98, revenue: 76, spend: 90, roas: 118 }

const facts: Column[] = KPIS.map((kpi, index) => ({
  key: kpi,
  group: 'facts',
  title: `metrics.${kpi}`,
  note: 'review.notes.fact',
  kind: kpi === 'roas' ? 'ratio' : kpi === 'revenue' || kpi === 'spend' ? 'money' : 'number',
  width: WIDTHS[kpi],
  ...(index === 0 ? { formula: FACTS } : {}),
}))

const question = (key: string, width: number): Column => ({
  key,
  title: `review.columns.${key}`,
  kind: 'long',
  width,
  input: true,
  note: `review.notes.${key}`,
})

const ANSWERS = ['result', 'effective', 'improve', 'next', 'rivals', 'decisions'] as const

const period = (key: string, month: string, person: string, reviewed: string): DemoRow => ({
  month: { day: month },
  ...Object.fromEntries(ANSWERS.map((answer) => [answer, { text: `review.demo.${key}.${answer}` }])),
  person: { text: `demo.people.${person}` },
  reviewed: { day: reviewed },
})

const review: Template = {
  id: 'review',
  version: 1,
  order: 24,
  name: 'templates.review',
  needs: ['start', 'metrics'],
  tab: 'good',
  frozenColumns: 0,
  tableRows: 60,
  rowHeight: 118,
  rowAlign: 'top',
  columns: [
    {
      key: 'month',
      title: 'review.columns.month',
      kind: 'month',
      width: 84,
      input: true,
      note: 'review.notes.month',
      choices: { check: 'day' },
    },
    question('result', 141),
    question('effective', 141),
    question('improve', 141),
    question('next', 141),
    ...facts,
    // Not “posts”, “tasks”, “goals”: in formulas a column of that name would stand in the way of the sheet.
    {
      key: 'post-count',
      title: 'review.columns.posts',
      kind: 'text',
      width: 106,
      align: 'right',
      note: 'review.notes.posts',
      formula: ofAll('posts-published', 'posts-planned'),
    },
    {
      key: 'task-count',
      title: 'review.columns.tasks',
      kind: 'text',
      width: 76,
      align: 'right',
      note: 'review.notes.tasks',
      formula: ofAll('tasks-done', 'tasks-due'),
    },
    {
      key: 'goal-count',
      title: 'review.columns.goals',
      kind: 'text',
      width: 72,
      align: 'right',
      note: 'review.notes.goals',
      formula: ofAll('goals-reached', 'goals-running'),
    },
    {
      key: 'left',
      title: 'review.columns.left',
      kind: 'money',
      width: 82,
      zeroHidden: true,
      note: 'review.notes.left',
      formula: LEFT,
    },
    question('rivals', 170),
    question('decisions', 170),
    {
      key: 'person',
      title: 'common.person',
      kind: 'text',
      width: 84,
      input: true,
      note: 'review.notes.person',
      choices: { range: '{strategy:people}' },
    },
    {
      key: 'reviewed',
      title: 'review.columns.reviewed',
      kind: 'date',
      width: 92,
      input: true,
      note: 'review.notes.reviewed',
      choices: { check: 'day' },
    },
    ...hiddenCounts,
  ],
  head: [
    {
      name: 'title',
      height: 40,
      look: 'title',
      cells: {
        month: { text: 'review.title', look: 'title', note: 'review.notes.title' },
      },
    },
    {
      name: 'sentence',
      height: 24,
      look: 'sentence',
      cells: { month: { text: 'review.sentence', look: 'sentence' } },
    },
    {
      name: 'band',
      height: 24,
      look: 'plain',
      cells: {
        reach: { text: 'review.bands.facts', look: 'band', span: 10 },
        result: { text: 'review.bands.questions', look: 'band', span: 4 },
        rivals: { text: 'review.bands.decisions', look: 'band', span: 4 },
      },
    },
    { name: 'header', height: 54, look: 'header' },
    {
      name: 'prompts',
      height: 54,
      look: 'plain',
      cells: Object.fromEntries(
        ANSWERS.map((answer) => [answer, { text: `review.prompts.${answer}`, look: 'prompt' as const }]),
      ),
    },
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [],
  tints: [
    { ranges: ['left'], when: '=AND(ISNUMBER({cell});{cell}<0)', look: 'bad' },
    // A month that is over and has figures, but nobody has looked back at it.
    { ranges: ['month'], when: '=AND({cell}<>"";{self.reviewed}="")', look: 'caution-fill' },
  ],
  demo: [
    period('current', '{month}', 'owner', '{today}'),
    period('last', '{month-1}', 'owner', '{month}+2'),
    period('first', '{month-2}', 'owner', '{month-1}+3'),
  ],
}

export default review
