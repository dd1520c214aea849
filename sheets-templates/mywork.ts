import type { Cell, Column, Template } from './template'

/**
 * What one person has to do: her tasks, her posts to come, and beside them the whole team in figures. Everything is
 * read from the tasks and the calendar; each block is a formula of its own, so that one without its sheet leaves the
 * others alone. The first row of a block is empty: it stands in the thin row of the head.
 */

const MINE = '(TRIM({tasks:person})=TRIM({@person}))'
const MY_OPEN = `({tasks:open}=1)*${MINE}`
/** The days that are left of this week, which ends on Sunday. */
const REST_OF_WEEK = '7-WEEKDAY({start:@today};2)'
const MY_POSTS = [
  '(TRIM({calendar:topic})<>"")',
  'ISNUMBER({calendar:date})',
  '({calendar:date}>={start:@today})',
  '(TRIM({calendar:person})=TRIM({@person}))',
  '(TRIM({calendar:status})<>TRIM({calendar:@published}))',
].join('*')

/** Empty cells stay empty in a list that is sorted, and stand at its end. */
const orEmpty = (column: string) => `IF({${column}}="";"";{${column}})`

/** A list below an empty row, or nothing where there is none. */
const list = (columns: string[], which: string, sortedBy: string) =>
  `=ARRAYFORMULA(IFERROR(VSTACK(HSTACK(${columns.map(() => '""').join(';')});SORT(FILTER(HSTACK(${columns.map(orEmpty).join(';')});${which});${sortedBy}));""))`

const figure = (formula: string): Cell => ({
  formula: `=IFERROR(${formula};0)`,
  look: 'figure',
  kind: 'number',
  align: 'left',
})

const TASKS: Column[] = [
  { key: 'task', title: 'tasks.columns.task', kind: 'long', width: 204 },
  { key: 'stage', title: 'tasks.columns.stage', kind: 'text', width: 114 },
  { key: 'priority', title: 'tasks.columns.priority', kind: 'text', width: 114 },
  { key: 'deadline', title: 'tasks.columns.deadline', kind: 'date', width: 92 },
  { key: 'left', title: 'tasks.columns.left', kind: 'number', width: 92, note: 'tasks.notes.left' },
  { key: 'initiative', title: 'common.initiative', kind: 'long', width: 180 },
]

const POSTS: Column[] = [
  { key: 'date', title: 'common.date', kind: 'date', width: 92 },
  { key: 'time', title: 'mywork.columns.time', kind: 'time', width: 54 },
  { key: 'channel', title: 'common.channel', kind: 'long', width: 92 },
  { key: 'topic', title: 'mywork.columns.topic', kind: 'long', width: 172 },
  { key: 'status', title: 'common.status', kind: 'text', width: 104 },
]

const TEAM: Column[] = [
  {
    key: 'who',
    title: 'common.person',
    kind: 'text',
    width: 92,
    note: 'mywork.notes.team',
    formula: '=ARRAYFORMULA(IFERROR(VSTACK("";SORT(UNIQUE(FILTER({tasks:who};{tasks:who}<>""));1;TRUE));""))',
  },
  {
    key: 'team-open',
    title: 'mywork.columns.open',
    kind: 'number',
    width: 92,
    formula: '=ARRAYFORMULA(IF({who}="";"";SUMIF({tasks:who};{who};{tasks:open})))',
  },
  {
    key: 'team-late',
    title: 'mywork.columns.overdue',
    kind: 'number',
    width: 92,
    formula: '=ARRAYFORMULA(IF({who}="";"";SUMIF({tasks:who};{who};{tasks:late})))',
  },
  {
    key: 'team-done',
    title: 'mywork.columns.done',
    kind: 'number',
    width: 92,
    formula: '=ARRAYFORMULA(IF({who}="";"";COUNTIF({tasks:who};{who})-{team-open}))',
  },
]

/** The first column of a block holds the formula of all of it. */
const block = (group: string, columns: Column[], formula?: string): Column[] =>
  columns.map((column, index) => ({ ...column, group, ...(index === 0 && formula ? { formula } : {}) }))

const mywork: Template = {
  id: 'mywork',
  version: 1,
  order: 21,
  name: 'templates.mywork',
  needs: ['start', 'tasks'],
  tab: 'caution',
  frozenColumns: 0,
  tableRows: 150,
  rowHeight: 38,
  columns: [
    ...block(
      'tasks',
      TASKS,
      list(
        TASKS.map(({ key }) => `tasks:${key}`),
        MY_OPEN,
        '4;TRUE',
      ),
    ),
    { key: 'gap-1', title: 'common.blank', kind: 'text', width: 16 },
    ...block(
      'posts',
      POSTS,
      list(
        POSTS.map(({ key }) => `calendar:${key}`),
        MY_POSTS,
        '1;TRUE;2;TRUE',
      ),
    ),
    { key: 'gap-2', title: 'common.blank', kind: 'text', width: 16 },
    ...block('team', TEAM),
  ],
  head: [
    { name: 'title', height: 38, look: 'title', cells: { task: { text: 'mywork.title', look: 'title' } } },
    {
      name: 'sentence',
      height: 24,
      look: 'sentence',
      cells: { task: { text: 'mywork.sentence', look: 'sentence' } },
    },
    {
      name: 'names',
      height: 36,
      look: 'plain',
      cells: {
        task: { text: 'common.person', look: 'label' },
        stage: { text: 'mywork.figures.open', look: 'label' },
        priority: { text: 'mywork.figures.overdue', look: 'label' },
        deadline: { text: 'mywork.figures.week', look: 'label', note: 'mywork.notes.week' },
        left: { text: 'mywork.figures.hours', look: 'label', note: 'mywork.notes.hours' },
        date: { text: 'mywork.figures.posts', look: 'label' },
      },
    },
    {
      name: 'figures',
      height: 34,
      look: 'plain',
      cells: {
        task: {
          text: 'demo.people.owner',
          look: 'input',
          setting: 'person',
          note: 'mywork.notes.person',
          choices: { range: '{strategy:people}' },
        },
        stage: figure(`SUMPRODUCT(${MY_OPEN})`),
        priority: figure(`SUMPRODUCT(({tasks:late}=1)*${MINE})`),
        deadline: figure(
          `SUMPRODUCT(${MY_OPEN}*ISNUMBER({tasks:left})*({tasks:left}>=0)*({tasks:left}<=${REST_OF_WEEK}))`,
        ),
        left: figure(`SUMPRODUCT(${MY_OPEN};{tasks:effort})`),
        date: figure('COUNT({date})'),
      },
    },
    {
      name: 'band',
      height: 24,
      look: 'band',
      cells: {
        task: { text: 'mywork.bands.tasks', look: 'band' },
        'gap-1': { look: 'plain' },
        date: { text: 'mywork.bands.posts', look: 'band' },
        'gap-2': { look: 'plain' },
        who: { text: 'mywork.bands.team', look: 'band' },
      },
    },
    { name: 'header', height: 36, look: 'header' },
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [],
  tints: [
    { ranges: ['deadline:left'], when: '=AND(ISNUMBER({self.left});{self.left}<0)', look: 'bad' },
    { ranges: ['date'], when: '=AND(ISNUMBER({cell});{cell}=MIN({date}))', look: 'information' },
    { ranges: ['figures.priority'], when: '={cell}>0', look: 'less' },
    { ranges: ['team-late'], when: '=AND(ISNUMBER({cell});{cell}>0)', look: 'less' },
    { ranges: ['who:team-done'], when: '=AND({self.who}<>"";{self.who}=TRIM({@person}))', look: 'now' },
  ],
  demo: [],
}

export default mywork
