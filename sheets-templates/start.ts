import type { Cell, HeadRow, Template } from './template'

/**
 * Where am I. Every share is measured by one formula that reads the sheet it is about; as long as that sheet does not
 * exist the formula is left out and the line says what to create. What deserves a second look is gathered in a hidden
 * column, a sentence or nothing in each row, and listed without gaps.
 */

interface Line {
  name: string
  /** The sheet that it is measured from. */
  sheet: string
  /** The share that is done, 0 to 1. */
  done: string
}

const filled = (sheet: string, key: string): string => `({${sheet}:${key}}<>"")`
/** The share of a sheet's rows, known by their first column, in which these columns are filled too. */
const shareWith = (sheet: string, row: string, ...keys: string[]): string =>
  `SUMPRODUCT(${[row, ...keys].map((key) => filled(sheet, key)).join('*')})/SUMPRODUCT(--${filled(sheet, row)})`

const TODAY = '{@today}'
const between = (sheet: string, key: string, from: string, to: string): string =>
  `({${sheet}:${key}}>=${from})*({${sheet}:${key}}<=${to})`
const MONTH_START = `EOMONTH(${TODAY};-1)+1`
const LAST_MONTH = `EOMONTH(${TODAY};-2)+1`
const loggedIn = (month: number): string =>
  `(COUNTIFS({metrics:date};">"&EOMONTH(${TODAY};${month - 1});{metrics:date};"<="&EOMONTH(${TODAY};${month}))>0)`

const STAGES: Line[] = [
  { name: 'concept', sheet: 'strategy', done: shareWith('strategy', 'question', 'answer') },
  { name: 'goals', sheet: 'goals', done: shareWith('goals', 'goal', 'metric', 'target', 'deadline') },
  { name: 'audience', sheet: 'personas', done: 'AVERAGE({personas:complete})' },
  { name: 'channels', sheet: 'channels', done: shareWith('channels', 'channel', 'purpose', 'person') },
  {
    name: 'content',
    sheet: 'calendar',
    done: `MIN(1;SUMPRODUCT(${between('calendar', 'date', TODAY, `${TODAY}+27`)})/{self.need})`,
  },
  { name: 'cooperation', sheet: 'partners', done: shareWith('partners', 'partner', 'gives', 'step') },
  {
    name: 'publishing',
    sheet: 'calendar',
    done: `SUMPRODUCT(${between('calendar', 'date', MONTH_START, TODAY)}*${filled('calendar', 'published')})/SUMPRODUCT(${between('calendar', 'date', MONTH_START, TODAY)})`,
  },
  { name: 'analysis', sheet: 'metrics', done: `(${[-1, -2, -3].map(loggedIn).join('+')})/3` },
  {
    name: 'correction',
    sheet: 'review',
    done: `SUMPRODUCT(${between('review', 'month', LAST_MONTH, `EOMONTH(${TODAY};-1)`)}*(${['result', 'effective', 'improve', 'next'].map((key) => filled('review', key)).join('+')}))/4`,
  },
  { name: 'automation', sheet: 'tools', done: shareWith('tools', 'tool', 'since') },
]

const STEPS: Line[] = [
  { name: 'plan', sheet: 'roadmap', done: shareWith('roadmap', 'initiative', 'person', 'start', 'finish') },
  { name: 'assets', sheet: 'channels', done: 'AVERAGE({channels:set-up})' },
  {
    name: 'distribution',
    sheet: 'calendar',
    done: `SUMPRODUCT(${between('calendar', 'date', TODAY, `${TODAY}+13`)}*(({calendar:status}={calendar:@ready})+({calendar:status}={calendar:@scheduled})+({calendar:status}={calendar:@published})))/SUMPRODUCT(${between('calendar', 'date', TODAY, `${TODAY}+13`)})`,
  },
  {
    name: 'team',
    sheet: 'tasks',
    done: `SUMPRODUCT(${filled('tasks', 'task')}*({tasks:stage}<>{tasks:@stage-6})*${filled('tasks', 'person')}*${filled('tasks', 'deadline')})/SUMPRODUCT(${filled('tasks', 'task')}*({tasks:stage}<>{tasks:@stage-6}))`,
  },
  {
    name: 'track',
    sheet: 'metrics',
    done: `SUMPRODUCT(--(COUNTIFS({metrics:channel};FILTER({channels:channel};${filled('channels', 'channel')});{metrics:date};">="&${MONTH_START})>0))/SUMPRODUCT(--${filled('channels', 'channel')})`,
  },
  {
    name: 'adapt',
    sheet: 'changes',
    done: `MIN(1;SUMPRODUCT(ISNUMBER({changes:date})*({changes:date}>=${TODAY}-90)))`,
  },
]

/** What is counted or said in the hidden column of the same row: a sentence, or nothing. */
const counted = (name: string, count: string): string =>
  `=IFERROR(IF(${count}>0;{"start.checks.${name}"}&": "&${count};"");"")`
const said = (name: string, condition: string): string =>
  `=IFERROR(IF(${condition};{"start.checks.${name}"};"");"")`
/** Rows that name something which the other sheet's list does not have any more. */
const unknown = (sheet: string, key: string, list: string): string =>
  `SUMPRODUCT(${filled(sheet, key)}*(COUNTIF({${list}};{${sheet}:${key}})=0))`

const CHECKS: string[] = [
  said('noStrategy', 'N({concept.done})<1/4'),
  said('noGoals', '{goals.done}=""'),
  counted('goalsLate', '{goals:@atRisk}'),
  counted('noPurpose', `SUMPRODUCT(${filled('channels', 'channel')}*({channels:purpose}=""))`),
  counted('noGoal', `SUMPRODUCT(ISNUMBER({channels:goal-count})*({channels:goal-count}=0))`),
  said(
    'oneChannel',
    `SUMPRODUCT(MAX(COUNTIF({calendar:channel};{channels:channel})*${filled('channels', 'channel')}))>SUMPRODUCT(--${filled('calendar', 'channel')})*4/5`,
  ),
  counted(
    'postsMissed',
    `SUMPRODUCT(${filled('calendar', 'date')}*({calendar:date}<${TODAY})*({calendar:published}=""))`,
  ),
  counted(
    'tasksLate',
    `SUMPRODUCT(${filled('tasks', 'deadline')}*({tasks:deadline}<${TODAY})*({tasks:stage}<>{tasks:@stage-6}))`,
  ),
  counted(
    'initiativesLate',
    `SUMPRODUCT(${filled('roadmap', 'finish')}*({roadmap:finish}<${TODAY})*({roadmap:status}<>{roadmap:@done})*({roadmap:status}<>{roadmap:@dropped}))`,
  ),
  said('noLog', `NOT${loggedIn(-1)}`),
  counted('overspent', 'COUNTIF({budget:year-left};"<0")'),
  counted('mentions', '{mentions:@open}'),
  counted('unknownChannel', unknown('calendar', 'channel', 'channels:channel')),
  counted('unknownCampaign', unknown('calendar', 'campaign', 'keydates:campaigns')),
  counted('unknownGoal', unknown('roadmap', 'goal', 'goals:goal')),
  counted('unknownInitiative', unknown('tasks', 'initiative', 'roadmap:initiative')),
  counted('unknownPerson', unknown('tasks', 'person', 'strategy:people')),
]

const FACTS: { name: string; formula: string }[] = [
  {
    name: 'goals',
    formula:
      '=IFERROR({goals:@onTrack}+{goals:@reached}&" "&{"start.of"}&" "&SUMPRODUCT(--({goals:goal}<>""));"")',
  },
  {
    name: 'posts',
    formula: `=IFERROR(SUMPRODUCT(${between('calendar', 'published', MONTH_START, TODAY)})&" "&{"start.of"}&" "&SUMPRODUCT(${between('calendar', 'date', MONTH_START, `EOMONTH(${TODAY};0)`)});"")`,
  },
  {
    name: 'tasks',
    formula: `=IFERROR(SUMPRODUCT(${filled('tasks', 'task')}*({tasks:stage}<>{tasks:@stage-6}));"")`,
  },
  { name: 'budget', formula: '=IFERROR(SUM({budget:spent})/SUM({budget:plan});"")' },
  {
    name: 'campaign',
    formula: `=IFERROR(INDEX(SORT(FILTER(HSTACK({keydates:date};{keydates:name});ISNUMBER({keydates:date})*({keydates:date}>=${TODAY}));1;TRUE);1;1);"")`,
  },
  {
    // Figures for the end of a month may be written down before it is over.
    name: 'log',
    formula: '=IFERROR(IF(MAX({metrics:date})=0;"";MIN(MAX({metrics:date});{@today}));"")',
  },
]

const KIND_OF_FACT: Record<string, Cell['kind']> = { budget: 'percent', campaign: 'date', log: 'date' }

/** The cells at the right: first the facts, then what deserves a second look. */
function beside(row: number): Record<string, Cell> {
  const fact = FACTS[row]
  const check = CHECKS[row]
  const hidden: Record<string, Cell> = check ? { check: { formula: check } } : {}
  if (fact) {
    const kind = KIND_OF_FACT[fact.name]
    return {
      ...hidden,
      fact: { text: `start.facts.${fact.name}` },
      value: { formula: fact.formula, align: 'right', ...(kind ? { kind } : {}) },
    }
  }
  if (row === FACTS.length + 1)
    return { ...hidden, fact: { text: 'start.bands.look', look: 'band', span: 2, note: 'start.notes.look' } }
  if (row === FACTS.length + 2)
    return {
      ...hidden,
      fact: {
        // As many as fit above the end of the sheet: the most urgent ones come first.
        formula: `=ARRAY_CONSTRAIN(IFERROR(FILTER({concept:adapt.check};{concept:adapt.check}<>"");{"start.fine"});${STAGES.length + 1 + STEPS.length - row};1)`,
      },
    }
  return hidden
}

const lineRow = (part: 'stages' | 'steps', row: number, { name, sheet, done }: Line): HeadRow => ({
  name,
  height: 30,
  look: 'plain',
  cells: {
    stage: { text: `start.${part}.${name}` },
    done: { formula: `=IFERROR(${done};"")`, kind: 'percent', note: `start.measured.${name}` },
    bar: {
      formula:
        '=IF({self.done}="";"";REPT("■";ROUNDDOWN({self.done}*10;0))&REPT("□";10-ROUNDDOWN({self.done}*10;0)))',
      look: 'link',
    },
    next: {
      formula: `=IF({self.sheet}="";{"start.create"}&" "&{"templates.${sheet}"};IF({self.done}="";{"start.empty"}&" ";IF({self.done}>=1;{"start.complete"};""))&IF(N({self.done})<1;{"start.next.${name}"};""))`,
      look: 'prompt',
    },
    sheet: { formula: `=HYPERLINK("#gid="&{${sheet}:#};{"templates.${sheet}"})`, look: 'link' },
    ...(name === 'content'
      ? {
          need: { formula: '=IFERROR(IF(SUM({channels:posts})>0;SUM({channels:posts})*4;12);12)' },
        }
      : {}),
    ...beside(row),
  },
})

const start: Template = {
  id: 'start',
  version: 1,
  order: 1,
  name: 'templates.start',
  tab: 'accent',
  frozenColumns: 0,
  frozenRow: 'sentence',
  tableRows: 1,
  rowHeight: 24,
  columns: [
    { key: 'stage', title: 'start.columns.stage', kind: 'text', width: 200 },
    { key: 'done', title: 'start.columns.done', kind: 'percent', width: 64, note: 'start.notes.done' },
    { key: 'bar', title: 'start.columns.bar', kind: 'text', width: 134 },
    { key: 'next', title: 'start.columns.next', kind: 'text', width: 396 },
    { key: 'sheet', title: 'start.columns.sheet', kind: 'text', width: 140 },
    { key: 'gap', title: 'common.blank', kind: 'text', width: 20 },
    { key: 'fact', title: 'common.blank', kind: 'text', width: 270 },
    { key: 'value', title: 'common.blank', kind: 'text', width: 110 },
    { key: 'check', title: 'common.blank', kind: 'text', width: 60, hidden: true },
    { key: 'need', title: 'common.blank', kind: 'text', width: 60, hidden: true },
  ],
  head: [
    {
      name: 'title',
      height: 40,
      look: 'plain',
      cells: {
        stage: { text: 'start.title', look: 'title' },
        next: { text: 'start.today', look: 'label', align: 'right' },
        sheet: {
          value: '{today}',
          look: 'plain',
          kind: 'date',
          align: 'left',
          setting: 'today',
          stamped: true,
          note: 'start.notes.today',
        },
      },
    },
    {
      name: 'sentence',
      height: 24,
      look: 'plain',
      cells: { stage: { text: 'start.sentence', look: 'sentence' } },
    },
    {
      name: 'band',
      height: 26,
      look: 'plain',
      cells: {
        stage: { text: 'start.bands.stages', look: 'band', span: 5 },
        fact: { text: 'start.bands.glance', look: 'band', span: 2 },
      },
    },
    { name: 'header', height: 26, look: 'header' },
    ...STAGES.map((line, index) => lineRow('stages', index, line)),
    {
      name: 'steps',
      height: 26,
      look: 'plain',
      cells: {
        stage: { text: 'start.bands.steps', look: 'band', span: 5 },
        ...beside(STAGES.length),
      },
    },
    ...STEPS.map((line, index) => lineRow('steps', STAGES.length + 1 + index, line)),
  ],
  charts: [],
  tints: [
    { ranges: ['concept:adapt.done'], when: '=AND(ISNUMBER({cell});{cell}>=1)', look: 'good' },
    { ranges: ['concept:adapt.done'], when: '=AND(ISNUMBER({cell});{cell}<1/2)', look: 'caution' },
  ],
  demo: [],
}

export default start
