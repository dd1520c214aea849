import { VANITY } from '../src/core/vanity'
import { en } from '../src/i18n/script/en'
import { MONTHS } from './months'
import { LOG } from './shared'
import type { Cell, Column, DemoRow, Kind, Template } from './template'

/**
 * One row a goal: where it stands and the picture of one of them at a glance, then why and how (SMART), then where
 * every goal should be month by month, at last what came of it: closed goals stay as the benchmark of later ones.
 */

/** Likes and the like are not sales, however many there are. */
const vanityNames = VANITY.map((metric) => `{"metrics.${metric}"}`)

/** An empty baseline is 0: what adds up begins with nothing. */
const FROM = 'IF({baseline}="";0;{baseline})'
const is = (state: string) => `({state}={"goals.states.${state}"})`
/** Of less than a month no rate is made. */
const perMonth = (gap: string, days: string) => `ROUND((${gap})/IF((${days})*12<365;1;(${days})*12/365);2)`
const eachGoal = (formula: string) => `=ARRAYFORMULA(IF({goal}="";"";${formula}))`

/** A fact of the goal that the picture shows. */
const ofChosen = (column: string, end = ''): Cell => ({
  formula: `=IFERROR(INDEX({${column}};MATCH({@chosen};{goal};0))${end};"")`,
})
/** Nothing written stays nothing, rather than 0. */
const nameOfChosen = (column: string) => ofChosen(column, '&""')
const count = (formula: string): Cell => ({ formula, look: 'figure', kind: 'number' })
const about = (key: string, width: number): Column => ({
  key,
  title: `goals.columns.${key}`,
  kind: 'long',
  width,
  input: true,
  note: `goals.notes.${key}`,
})

const FIGURES = [
  'baseline',
  'target',
  'now',
  'needed',
  'so-far',
  'benchmark',
  ...MONTHS.map((m) => `month-${m}`),
]

interface DemoGoal {
  goal: string
  kind: string
  channel: { text: string }
  metric: string
  baseline?: number
  target: number
  figures?: Kind
  start: string
  deadline: string
  /** Why, how and with what: what is not named is still missing. */
  texts: string[]
  after?: DemoRow
}

const demoGoal = (one: DemoGoal): DemoRow => {
  const kind = one.figures ?? 'number'
  const figure = (value: number) => (kind === 'money' ? { amount: value } : { number: value })
  const row: DemoRow = Object.fromEntries(FIGURES.map((key) => [key, { kind }]))
  return {
    ...row,
    goal: { text: `demo.goals.${one.goal}` },
    ...(one.goal === 'revenue' ? {} : { part: { text: 'demo.goals.revenue' } }),
    kind: { text: `goals.kinds.${one.kind}` },
    channel: one.channel,
    metric: { text: `metrics.${one.metric}` },
    ...(one.baseline === undefined ? {} : { baseline: { ...figure(one.baseline), kind } }),
    target: { ...figure(one.target), kind },
    start: { day: one.start },
    deadline: { day: one.deadline },
    ...Object.fromEntries(one.texts.map((key) => [key, { text: `goals.demo.${one.goal}.${key}` }])),
    ...one.after,
  }
}

const ALL = ['specific', 'first', 'achievable', 'resources', 'relevant', 'steps']

const goals: Template = {
  id: 'goals',
  version: 1,
  order: 7,
  name: 'templates.goals',
  needs: ['start', 'metrics'],
  tab: 'accent',
  frozenColumns: 1,
  tableRows: 60,
  rowHeight: 54,
  columns: [
    { key: 'goal', title: 'common.goal', kind: 'long', width: 196, input: true, note: 'goals.notes.goal' },
    {
      key: 'channel',
      title: 'common.channel',
      kind: 'long',
      width: 118,
      input: true,
      note: 'goals.notes.channel',
      choices: {
        range: '{channels:channel}',
        otherwise: ['instagram', 'facebook', 'tiktok', 'youtube', 'pinterest', 'newsletter', 'website'].map(
          (channel) => `channels.${channel}`,
        ),
      },
    },
    {
      key: 'metric',
      title: 'goals.columns.metric',
      kind: 'long',
      width: 130,
      input: true,
      note: 'goals.notes.metric',
      choices: { texts: Object.keys(en.metrics).map((metric) => `metrics.${metric}`), strict: true },
    },
    {
      key: 'baseline',
      title: 'goals.columns.baseline',
      kind: 'any',
      width: 80,
      input: true,
      note: 'goals.notes.baseline',
      choices: { check: 'amount' },
    },
    {
      key: 'target',
      title: 'goals.columns.target',
      kind: 'any',
      width: 80,
      input: true,
      note: 'goals.notes.target',
      choices: { check: 'amount' },
    },
    {
      key: 'now',
      title: 'goals.columns.now',
      kind: 'any',
      width: 80,
      note: 'goals.notes.now',
      formula: `=SMM_KPI(${LOG};{metric};{channel};{start};{deadline})`,
    },
    {
      key: 'reached',
      title: 'goals.columns.reached',
      kind: 'percent',
      width: 66,
      note: 'goals.notes.reached',
      formula: `=CHOOSECOLS(SMM_GOAL_PROGRESS(ARRAYFORMULA(${FROM});{target};{now};{start};{deadline};{@today});1;2)`,
    },
    { key: 'time', title: 'goals.columns.time', kind: 'percent', width: 66, note: 'goals.notes.time' },
    {
      key: 'state',
      title: 'goals.columns.state',
      kind: 'long',
      width: 92,
      note: 'goals.notes.state',
      formula: eachGoal(
        'IF({target}="";"";IF({start}>{@today};{"goals.states.waiting"};IF({reached}="";{"goals.states.unknown"};' +
          'IF({reached}>=1;{"goals.states.reached"};IF(({deadline}<>"")*({deadline}<{@today});{"goals.states.missed"};' +
          'IF({time}="";"";IF(ROUND({time}-{reached};9)*10>1;{"goals.states.risk"};{"goals.states.track"})))))))',
      ),
    },
    {
      key: 'start',
      title: 'goals.columns.start',
      kind: 'date',
      width: 84,
      input: true,
      note: 'goals.notes.start',
      choices: { check: 'day' },
    },
    {
      key: 'deadline',
      title: 'goals.columns.deadline',
      kind: 'date',
      width: 84,
      input: true,
      note: 'goals.notes.deadline',
      choices: { check: 'day' },
    },
    { key: 'canvas', title: 'common.blank', kind: 'text', width: 258 },
    {
      key: 'part',
      title: 'goals.columns.part',
      kind: 'long',
      width: 190,
      input: true,
      note: 'goals.notes.part',
      choices: { range: '{goal}' },
    },
    {
      key: 'kind',
      title: 'goals.columns.kind',
      kind: 'long',
      width: 104,
      input: true,
      note: 'goals.notes.kind',
      choices: {
        texts: ['goals.kinds.educate', 'goals.kinds.attract', 'goals.kinds.engage', 'goals.kinds.sell'],
        strict: true,
      },
    },
    {
      key: 'horizon',
      title: 'goals.columns.horizon',
      kind: 'long',
      width: 92,
      note: 'goals.notes.horizon',
      formula: eachGoal(
        'IF(({start}="")+({deadline}="")>0;"";IF({deadline}-{start}>184;{"goals.horizons.long"};{"goals.horizons.short"}))',
      ),
    },
    {
      key: 'needed',
      title: 'goals.columns.needed',
      kind: 'any',
      width: 92,
      note: 'goals.notes.needed',
      formula: eachGoal(
        `IF(${is('track')}+${is('risk')}=0;"";IFERROR(${perMonth('{target}-{now}', '{deadline}-{@today}')};""))`,
      ),
    },
    {
      key: 'so-far',
      title: 'goals.columns.soFar',
      kind: 'any',
      width: 92,
      note: 'goals.notes.soFar',
      formula: eachGoal(
        `IF(({now}="")+({start}="")>0;"";IFERROR(${perMonth(`{now}-${FROM}`, 'IF(({deadline}<>"")*({deadline}<{@today});{deadline};{@today})-{start}')};""))`,
      ),
    },
    {
      key: 'hint',
      title: 'goals.columns.hint',
      kind: 'long',
      width: 210,
      note: 'goals.notes.hint',
      formula: eachGoal(
        `IF(({kind}={"goals.kinds.sell"})*ISNUMBER(MATCH({metric};VSTACK(${vanityNames.join(';')});0));{"goals.hints.vanity"};` +
          `IF(${is('unknown')};{"goals.hints.unknown"};` +
          `IF((${is('reached')}+${is('missed')})*({closed}="")>0;{"goals.hints.close"};"")))`,
      ),
    },
    {
      key: 'smart',
      title: 'goals.columns.smart',
      kind: 'long',
      width: 150,
      note: 'goals.notes.smart',
      formula:
        '=SMM_SMART(ARRAYFORMULA(IF(({channel}="")+({specific}="")>0;"";{specific}));' +
        'ARRAYFORMULA(IF(({metric}="")+({target}="")>0;"";{target}));{achievable};{relevant};{deadline};{"goals.language"})',
    },
    about('specific', 220),
    about('first', 200),
    about('achievable', 220),
    about('resources', 200),
    about('relevant', 220),
    about('steps', 220),
    ...MONTHS.map(
      (month, index): Column => ({
        key: `month-${month}`,
        group: 'months',
        title: 'common.blank',
        kind: 'any',
        width: 82,
        ...(index === 0
          ? { formula: '=SMM_TRAJECTORY({baseline};{target};{start};{deadline};{header.months})' }
          : {}),
      }),
    ),
    {
      key: 'closed',
      title: 'goals.columns.closed',
      kind: 'date',
      width: 84,
      input: true,
      note: 'goals.notes.closed',
      choices: { check: 'day' },
    },
    about('outcome', 260),
    {
      key: 'benchmark',
      title: 'goals.columns.benchmark',
      kind: 'any',
      width: 92,
      note: 'goals.notes.benchmark',
      formula: eachGoal('IF({closed}="";"";{now})'),
    },
  ],
  head: [
    {
      name: 'title',
      height: 40,
      look: 'title',
      cells: {
        goal: { text: 'goals.title', look: 'title' },
        channel: { text: 'goals.sentence', look: 'sentence' },
      },
    },
    {
      name: 'settings',
      height: 34,
      look: 'plain',
      cells: {
        goal: { text: 'goals.settings.chosen', look: 'label' },
        channel: {
          text: 'demo.goals.instagram',
          look: 'input',
          span: 4,
          setting: 'chosen',
          note: 'goals.notes.chosen',
          choices: { range: '{goal}' },
        },
        state: { text: 'goals.settings.first', look: 'label', align: 'right' },
        start: {
          value: '{month-2}',
          look: 'input',
          kind: 'month',
          setting: 'first',
          note: 'goals.notes.firstMonth',
          choices: { check: 'day' },
        },
      },
    },
    {
      // What the picture and the formulas look up.
      name: 'facts',
      height: 2,
      look: 'plain',
      hidden: true,
      cells: {
        goal: { formula: '={start:@today}', kind: 'date', setting: 'today' },
        channel: nameOfChosen('channel'),
        metric: nameOfChosen('metric'),
        start: { ...ofChosen('start'), kind: 'date' },
        deadline: { ...ofChosen('deadline'), kind: 'date' },
      },
      across: [
        {
          columns: ['months'],
          cell: {
            kind: 'date',
            formula:
              '=IF({facts.start}="";"";IF((EOMONTH({column-of:header};0)<{facts.start})+({column-of:header}>{facts.deadline})' +
              '+({column-of:header}>{@today})>0;"";MIN(EOMONTH({column-of:header};0);{facts.deadline})))',
          },
        },
      ],
    },
    {
      name: 'figure-names',
      height: 26,
      look: 'plain',
      cells: {
        channel: { text: 'goals.states.track', look: 'label', align: 'right' },
        metric: { text: 'goals.states.risk', look: 'label', align: 'right' },
        baseline: { text: 'goals.states.reached', look: 'label', align: 'right' },
        target: { text: 'goals.states.missed', look: 'label', align: 'right' },
        steps: { text: 'goals.plan', look: 'label', align: 'right' },
        'month-01': {
          formula: '=ARRAYFORMULA(IFERROR(INDEX({months};MATCH({@chosen};{goal};0);0);""))',
        },
      },
    },
    {
      name: 'figures',
      height: 32,
      look: 'plain',
      cells: {
        goal: { text: 'goals.figures', look: 'label' },
        channel: { ...count('=COUNTIF({state};{figure-names.channel})'), setting: 'onTrack' },
        metric: { ...count('=COUNTIF({state};{figure-names.metric})'), setting: 'atRisk' },
        baseline: { ...count('=COUNTIF({state};{figure-names.baseline})'), setting: 'reached' },
        target: count('=COUNTIF({state};{figure-names.target})'),
        steps: { text: 'goals.actual', look: 'label', align: 'right' },
        'month-01': {
          formula: `=SMM_KPI(${LOG};{facts.metric};{facts.channel};{facts.start};{facts.months})`,
        },
      },
    },
    {
      name: 'band',
      height: 24,
      look: 'band',
      cells: {
        goal: { text: 'goals.bands.goals', look: 'band' },
        canvas: { text: 'goals.bands.picture', look: 'band' },
        part: { text: 'goals.bands.smart', look: 'band' },
        'month-01': { text: 'goals.bands.months', look: 'band' },
        closed: { text: 'goals.bands.after', look: 'band' },
      },
    },
    {
      name: 'header',
      height: 48,
      look: 'header',
      cells: Object.fromEntries(
        MONTHS.map((month, index): [string, Cell] => [
          `month-${month}`,
          {
            formula: index === 0 ? '=EOMONTH({@first};-1)+1' : `=EDATE({header.month-01};${index})`,
            look: 'header',
            kind: 'month',
            ...(index === 0 ? { note: 'goals.notes.months' } : {}),
          },
        ]),
      ),
    },
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [
    {
      type: 'combo',
      title: 'goals.chart.title',
      direction: 'rows',
      ranges: ['{header.months}', '{figure-names.months}', '{figures.months}'],
      series: [
        { label: 'goals.plan', colour: 'quiet' },
        { label: 'goals.actual', colour: 'accent', line: true },
      ],
      at: { column: 'canvas', row: 1, offsetX: 8, offsetY: 8 },
      width: 244,
      height: 300,
    },
  ],
  tints: [
    { ranges: ['state'], when: '={cell}={"goals.states.risk"}', look: 'caution-fill' },
    { ranges: ['state'], when: '={cell}={"goals.states.missed"}', look: 'bad' },
    { ranges: ['state'], when: '={cell}={"goals.states.reached"}', look: 'good-fill' },
    { ranges: ['state'], when: '={cell}={"goals.states.track"}', look: 'good' },
    {
      ranges: ['state'],
      when: '=OR({cell}={"goals.states.unknown"};{cell}={"goals.states.waiting"})',
      look: 'muted',
    },
    { ranges: ['hint', 'smart'], when: '={cell}<>""', look: 'caution' },
    { ranges: ['goal:metric'], when: '={self.closed}<>""', look: 'muted' },
  ],
  demo: [
    demoGoal({
      goal: 'revenue',
      kind: 'sell',
      channel: { text: 'channels.website' },
      metric: 'revenue',
      target: 14500,
      figures: 'money',
      start: '{month-2}',
      deadline: '{month+3}/end',
      texts: ALL,
    }),
    demoGoal({
      goal: 'instagram',
      kind: 'attract',
      channel: { text: 'channels.instagram' },
      metric: 'followers',
      baseline: 2355,
      target: 4000,
      start: '{month-1}',
      deadline: '{month+8}/end',
      texts: ALL,
    }),
    demoGoal({
      goal: 'germany',
      kind: 'attract',
      channel: { text: 'goals.demo.germany.channel' },
      metric: 'followers',
      baseline: 310,
      target: 620,
      start: '{today}-27',
      deadline: '{month+5}/end',
      texts: ALL,
    }),
    demoGoal({
      goal: 'emails',
      kind: 'engage',
      channel: { text: 'channels.website' },
      metric: 'signups',
      target: 600,
      start: '{month-2}',
      deadline: '{month+1}/end',
      texts: ALL,
    }),
    demoGoal({
      goal: 'conversion',
      kind: 'sell',
      channel: { text: 'channels.website' },
      metric: 'conversions',
      target: 264,
      start: '{month}',
      deadline: '{month+1}/end',
      texts: ['specific', 'achievable', 'steps'],
    }),
    demoGoal({
      goal: 'christmas',
      kind: 'sell',
      channel: { text: 'channels.website' },
      metric: 'orders',
      target: 70,
      start: '{month-2}',
      deadline: '{month-2}/end',
      texts: ALL,
      after: { closed: { day: '{month-1}+4' }, outcome: { text: 'goals.demo.christmas.outcome' } },
    }),
  ],
}

export default goals
