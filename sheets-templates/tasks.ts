import type { Cell, DemoRow, Template } from './template'

/**
 * All tasks of the team, one a row, each in one of six stages. The names of the stages are the owner's: they stand in
 * the head, and whatever asks for a stage reads them there. Hidden columns prepare what the board and the personal
 * view show, so that both stay one formula.
 */

/** The columns of the head in which the stages stand. */
const STAGE_COLUMNS = ['stage', 'priority', 'person', 'deadline', 'left', 'hint']
const STAGES = ['backlog', 'next', 'progress', 'hold', 'review', 'done']
const HOLD = 'TRIM({stage})=TRIM({@stage-4})'
const DONE = 'TRIM({stage})=TRIM({@stage-6})'

const stageName = (index: number): Cell => ({
  text: `tasks.stages.${STAGES[index]}`,
  look: 'input',
  setting: `stage-${index + 1}`,
  note: `tasks.notes.stages.${STAGES[index]}`,
})

/** A task whose stage is not known waits in the first one, so that the six add up to all tasks. */
const stageCount = (index: number): Cell => ({
  formula:
    index === 0
      ? '=SUMPRODUCT(1*(TRIM({task})<>""))-SUM({counts.priority:hint})'
      : `=SUMPRODUCT((TRIM({task})<>"")*(TRIM({stage})=TRIM({@stage-${index + 1}})))`,
  look: 'figure',
  kind: 'number',
  align: 'left',
})

const inStages = (cell: (index: number) => Cell): Record<string, Cell> =>
  Object.fromEntries(STAGE_COLUMNS.map((column, index) => [column, cell(index)]))

interface Example {
  task: string
  stage: string
  priority?: string
  person?: string
  deadline?: number
  initiative: string
  strand: string
  effort?: number
  created: number
  done?: number
  isOnHold?: boolean
  asset?: string
  hasNotes?: boolean
}

const inDays = (days: number) => ({ day: `{today}${days < 0 ? '' : '+'}${days}` })

function demoRow(example: Example): DemoRow {
  const { task, stage, priority, person, deadline, initiative, strand, effort, created, done, asset } =
    example
  return {
    task: { text: `tasks.demo.${task}` },
    stage: { text: `tasks.stages.${stage}` },
    ...(priority ? { priority: { text: `tasks.priorities.${priority}` } } : {}),
    ...(person ? { person: { text: `demo.people.${person}` } } : {}),
    ...(deadline === undefined ? {} : { deadline: inDays(deadline) }),
    initiative: { text: `demo.initiatives.${initiative}` },
    ...(example.isOnHold ? { reason: { text: `tasks.demo.reasons.${task}` } } : {}),
    strand: { text: `tasks.strands.${strand}` },
    ...(asset ? { asset: { plain: `https://mellis.example/files/${asset}` } } : {}),
    ...(effort === undefined ? {} : { effort: { number: effort } }),
    created: inDays(created),
    ...(done === undefined ? {} : { done: inDays(done) }),
    ...(example.hasNotes ? { notes: { text: `tasks.demo.notes.${task}` } } : {}),
  }
}

/** The workshop goes to Germany: what was a large initiative is now work for an afternoon each. */
const EXAMPLES: Example[] = [
  {
    task: 'payment',
    stage: 'progress',
    priority: 'high',
    person: 'owner',
    deadline: -2,
    initiative: 'ads',
    strand: 'channels',
    effort: 2,
    created: -15,
  },
  {
    task: 'weeks',
    stage: 'progress',
    priority: 'high',
    person: 'helper',
    deadline: 3,
    initiative: 'daily',
    strand: 'content',
    effort: 4,
    created: -9,
    asset: 'german-posts',
  },
  {
    task: 'videos',
    stage: 'progress',
    priority: 'medium',
    person: 'maker',
    deadline: 4,
    initiative: 'photos',
    strand: 'content',
    effort: 3,
    created: -8,
    asset: 'videos',
  },
  {
    task: 'terms',
    stage: 'progress',
    priority: 'medium',
    person: 'owner',
    deadline: 7,
    initiative: 'newsletter',
    strand: 'content',
    effort: 2,
    created: -6,
  },
  {
    task: 'scent',
    stage: 'review',
    priority: 'high',
    person: 'maker',
    deadline: 1,
    initiative: 'photos',
    strand: 'content',
    effort: 4,
    created: -12,
    asset: 'fig-and-honey',
    hasNotes: true,
  },
  {
    task: 'first',
    stage: 'review',
    priority: 'high',
    person: 'helper',
    deadline: 2,
    initiative: 'localise',
    strand: 'content',
    effort: 5,
    created: -10,
    asset: 'german-posts',
  },
  {
    task: 'pictures',
    stage: 'hold',
    priority: 'medium',
    person: 'maker',
    deadline: 8,
    initiative: 'ads',
    strand: 'content',
    effort: 3,
    created: -7,
    isOnHold: true,
  },
  {
    task: 'speaker',
    stage: 'hold',
    priority: 'medium',
    person: 'owner',
    deadline: 5,
    initiative: 'localise',
    strand: 'content',
    effort: 1,
    created: -11,
    isOnHold: true,
  },
  {
    task: 'regions',
    stage: 'next',
    priority: 'high',
    person: 'owner',
    deadline: 6,
    initiative: 'ads',
    strand: 'distribution',
    effort: 2,
    created: -5,
  },
  {
    task: 'second',
    stage: 'next',
    priority: 'medium',
    person: 'helper',
    deadline: 9,
    initiative: 'localise',
    strand: 'content',
    effort: 5,
    created: -5,
  },
  {
    task: 'creators',
    stage: 'next',
    priority: 'medium',
    person: 'helper',
    deadline: 10,
    initiative: 'creators',
    strand: 'distribution',
    effort: 3,
    created: -4,
  },
  {
    task: 'hashtags',
    stage: 'backlog',
    initiative: 'daily',
    strand: 'distribution',
    created: -4,
  },
  { task: 'parcel', stage: 'backlog', initiative: 'creators', strand: 'distribution', created: -3 },
  {
    task: 'figures',
    stage: 'backlog',
    person: 'owner',
    initiative: 'daily',
    strand: 'tracking',
    created: -2,
  },
  {
    task: 'best',
    stage: 'done',
    priority: 'medium',
    person: 'owner',
    deadline: -6,
    initiative: 'localise',
    strand: 'reporting',
    effort: 3,
    created: -18,
    done: -6,
  },
  {
    task: 'bio',
    stage: 'done',
    priority: 'high',
    person: 'helper',
    deadline: -10,
    initiative: 'account',
    strand: 'channels',
    effort: 1,
    created: -18,
    done: -9,
  },
  {
    task: 'account',
    stage: 'done',
    priority: 'high',
    person: 'owner',
    deadline: -12,
    initiative: 'account',
    strand: 'channels',
    effort: 2,
    created: -20,
    done: -12,
  },
  {
    task: 'missing',
    stage: 'done',
    priority: 'medium',
    person: 'maker',
    deadline: -16,
    initiative: 'photos',
    strand: 'content',
    effort: 1,
    created: -24,
    done: -17,
  },
]

const tasks: Template = {
  id: 'tasks',
  version: 1,
  order: 19,
  name: 'templates.tasks',
  needs: ['start'],
  tab: 'caution',
  frozenColumns: 1,
  tableRows: 300,
  rowHeight: 38,
  rowAlign: 'middle',
  columns: [
    {
      key: 'task',
      title: 'tasks.columns.task',
      kind: 'text',
      width: 250,
      input: true,
      note: 'tasks.notes.task',
    },
    {
      key: 'stage',
      title: 'tasks.columns.stage',
      kind: 'text',
      width: 116,
      input: true,
      note: 'tasks.notes.stage',
      choices: { range: '{stages.stage:hint}' },
    },
    {
      key: 'priority',
      title: 'tasks.columns.priority',
      kind: 'text',
      width: 116,
      input: true,
      note: 'tasks.notes.priority',
      choices: {
        texts: ['tasks.priorities.high', 'tasks.priorities.medium', 'tasks.priorities.low'],
      },
    },
    {
      key: 'person',
      title: 'common.person',
      kind: 'text',
      width: 98,
      input: true,
      note: 'tasks.notes.person',
      choices: { range: '{strategy:people}' },
    },
    {
      key: 'deadline',
      title: 'tasks.columns.deadline',
      kind: 'date',
      width: 94,
      input: true,
      note: 'tasks.notes.deadline',
      choices: { check: 'day' },
    },
    {
      key: 'left',
      title: 'tasks.columns.left',
      kind: 'number',
      width: 98,
      note: 'tasks.notes.left',
      formula: `=ARRAYFORMULA(IFERROR(IF((TRIM({task})="")+({deadline}="")+(${DONE})>0;"";{deadline}-{start:@today});""))`,
    },
    {
      key: 'hint',
      title: 'tasks.columns.hint',
      kind: 'text',
      width: 148,
      note: 'tasks.notes.hint',
      formula: [
        '=ARRAYFORMULA(IF(TRIM({task})="";""',
        'IF(COUNTIF({stages.stage:hint};TRIM({stage}))=0;{"tasks.hints.stage"}',
        `IF(${DONE};IF({done}="";{"tasks.hints.done"};"")`,
        `IF((${HOLD})*(TRIM({reason})="");{"tasks.hints.reason"}`,
        'IF(ISNUMBER({left})*({left}<0);{"tasks.hints.overdue"}',
        // What nobody has sorted yet may lack all of it.
        'IF(TRIM({stage})=TRIM({@stage-1});""',
        'IF(TRIM({person})="";{"tasks.hints.person"}',
        'IF({deadline}="";{"tasks.hints.deadline"}',
        'IF({rank}>3;{"tasks.hints.priority"};""))))))))))',
      ].join(';'),
    },
    {
      key: 'initiative',
      title: 'common.initiative',
      kind: 'long',
      width: 228,
      input: true,
      note: 'tasks.notes.initiative',
      choices: { range: '{roadmap:initiative}' },
    },
    {
      key: 'reason',
      title: 'tasks.columns.reason',
      kind: 'long',
      width: 186,
      input: true,
      note: 'tasks.notes.reason',
    },
    {
      key: 'strand',
      title: 'tasks.columns.strand',
      kind: 'text',
      width: 160,
      input: true,
      note: 'tasks.notes.strand',
      choices: {
        texts: [
          'tasks.strands.channels',
          'tasks.strands.content',
          'tasks.strands.distribution',
          'tasks.strands.tracking',
          'tasks.strands.reporting',
        ],
      },
    },
    {
      key: 'asset',
      title: 'tasks.columns.asset',
      kind: 'text',
      width: 160,
      input: true,
      note: 'tasks.notes.asset',
    },
    {
      key: 'effort',
      title: 'tasks.columns.effort',
      kind: 'any',
      width: 72,
      input: true,
      note: 'tasks.notes.effort',
      choices: { check: 'positive-amount' },
    },
    {
      key: 'created',
      title: 'tasks.columns.created',
      kind: 'date',
      width: 100,
      input: true,
      note: 'tasks.notes.created',
      choices: { check: 'day' },
    },
    {
      key: 'done',
      title: 'tasks.columns.done',
      kind: 'date',
      width: 100,
      input: true,
      note: 'tasks.notes.done',
      choices: { check: 'day' },
    },
    { key: 'notes', title: 'common.notes', kind: 'text', width: 240, input: true },
    {
      key: 'rank',
      title: 'tasks.columns.priority',
      kind: 'number',
      width: 60,
      hidden: true,
      formula:
        '=ARRAYFORMULA(IF(TRIM({task})="";"";IF(TRIM({priority})={"tasks.priorities.high"};1;IF(TRIM({priority})={"tasks.priorities.medium"};2;IF(TRIM({priority})={"tasks.priorities.low"};3;4)))))',
    },
    {
      key: 'who',
      title: 'common.person',
      kind: 'text',
      width: 60,
      hidden: true,
      formula: '=ARRAYFORMULA(IF(TRIM({task})="";"";TRIM({person})))',
    },
    {
      key: 'open',
      title: 'tasks.columns.open',
      kind: 'number',
      width: 60,
      hidden: true,
      formula: `=ARRAYFORMULA(IF(TRIM({task})="";"";IF(${DONE};0;1)))`,
    },
    {
      key: 'late',
      title: 'tasks.hints.overdue',
      kind: 'number',
      width: 60,
      hidden: true,
      formula: '=ARRAYFORMULA(IF(TRIM({task})="";"";IF(ISNUMBER({left})*({left}<0);1;0)))',
    },
    {
      key: 'card',
      title: 'tasks.columns.task',
      kind: 'text',
      width: 60,
      hidden: true,
      // The task; who and by when (or when it was done); what keeps it.
      formula: [
        `=ARRAYFORMULA(IF(TRIM({task})="";"";TRIM({task})&CHAR(10)&TRIM({person})`,
        `IF((TRIM({person})="")+(IF(${DONE};{done};{deadline})="")>0;"";" · ")`,
        `IF(IF(${DONE};{done};{deadline})="";"";TEXT(IF(${DONE};{done};{deadline});"d mmm"))`,
        `IF({late}=1;CHAR(10)&"! "&{"tasks.hints.overdue"};"")`,
        `IF((${HOLD})*(TRIM({reason})<>"");CHAR(10)&"– "&TRIM({reason});"")))`,
      ].join('&'),
    },
  ],
  head: [
    {
      name: 'title',
      height: 40,
      look: 'title',
      // Beside the title rather than below it: text does not run over the edge of a frozen column.
      cells: {
        task: { text: 'tasks.title', look: 'title', note: 'tasks.notes.title' },
        stage: { text: 'tasks.sentence', look: 'sentence' },
      },
    },
    {
      name: 'stages',
      height: 28,
      look: 'plain',
      cells: {
        task: { text: 'tasks.settings.stages', look: 'label', note: 'tasks.notes.stages.all' },
        ...inStages(stageName),
        initiative: { text: 'tasks.figures.share', look: 'label', note: 'tasks.notes.share' },
        reason: { text: 'tasks.figures.overdue', look: 'label' },
        strand: { text: 'tasks.figures.hints', look: 'label', note: 'tasks.notes.hints' },
      },
    },
    {
      name: 'counts',
      height: 34,
      look: 'plain',
      cells: {
        task: { text: 'tasks.figures.counts', look: 'label' },
        ...inStages(stageCount),
        initiative: {
          formula: '=IF(SUM({counts.stage:hint})=0;"";{counts.hint}/SUM({counts.stage:hint}))',
          look: 'figure',
          kind: 'percent',
          align: 'left',
        },
        reason: { formula: '=SUM({late})', look: 'figure', kind: 'number', align: 'left' },
        strand: {
          formula: '=SUMPRODUCT(1*({hint}<>""))',
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
      ranges: ['task:notes'],
      when: '=AND(TRIM({self.task})<>"";TRIM({self.stage})=TRIM({@stage-6}))',
      look: 'muted',
    },
    { ranges: ['deadline:hint'], when: '={self.late}=1', look: 'bad' },
    {
      ranges: ['reason'],
      when: '=AND(TRIM({self.task})<>"";TRIM({self.stage})=TRIM({@stage-4});TRIM({cell})="")',
      look: 'caution-fill',
    },
    {
      ranges: ['stage', 'reason'],
      when: '=AND(TRIM({self.task})<>"";TRIM({self.stage})=TRIM({@stage-4}))',
      look: 'caution-fill',
    },
    { ranges: ['hint'], when: '={cell}<>""', look: 'caution' },
    {
      ranges: ['priority'],
      when: '=AND({self.rank}=1;TRIM({self.stage})<>TRIM({@stage-6}))',
      look: 'less',
    },
    { ranges: ['counts.reason'], when: '={cell}>0', look: 'less' },
    { ranges: ['counts.strand'], when: '={cell}>0', look: 'caution' },
  ],
  demo: EXAMPLES.map(demoRow),
}

export default tasks
