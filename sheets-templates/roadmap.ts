import { MONTHS } from './months'
import type { Cell, Column, DemoRow, DemoValue, Template, Tint } from './template'

/**
 * One row an initiative, and right beside who and when the picture of half a year (or of two years): signs in cells
 * that follow the dates. What it takes stands behind the picture.
 */

const PERIODS = Array.from({ length: 26 }, (_, index) => `period-${String(index + 1).padStart(2, '0')}`)
const STATUSES = ['planned', 'doing', 'hold', 'done', 'dropped'] as const

const perPeriod = (cell: (period: string, index: number) => Cell): Record<string, Cell> =>
  Object.fromEntries(PERIODS.map((period, index) => [period, cell(period, index)]))

/** A setting such as a status above the timeline, over as many periods as leave room for its name. */
const statusCells: Record<string, Cell> = Object.fromEntries(
  STATUSES.map((status, index): [string, Cell] => [
    PERIODS[index * 5] ?? '',
    {
      text: `roadmap.statuses.${status}`,
      look: 'input',
      align: 'center',
      span: 5,
      setting: status,
      note: 'roadmap.notes.statuses',
    },
  ]),
)

const STATUS_CELLS = `${PERIODS[0]}:${PERIODS[24]}`

/** The same colours in the timeline, in the column of statuses and in the words above, which so explain them. */
const statusTints = (range: string, filled: string, status: string): Tint[] => {
  const tint = (condition: string, look: Tint['look']): Tint => ({
    ranges: [range],
    when: `=AND(${filled};${condition})`,
    look,
  })
  return [
    tint(`${status}={@done}`, 'good-fill'),
    tint(`${status}={@hold}`, 'caution-fill'),
    tint(`${status}={@dropped}`, 'quiet-fill'),
    tint(`${status}={@doing}`, 'section'),
    tint(
      `NOT(OR(${['done', 'hold', 'dropped', 'doing'].map((key) => `${status}={@${key}}`).join(';')}))`,
      'information',
    ),
  ]
}

const IS_WORK = '{cell}<>"";{cell}<>"◊"'
const IS_OVERDUE =
  'AND({self.finish}<>"";{self.finish}<{@today};{self.status}<>{@done};{self.status}<>{@dropped})'

const IS_TODAY =
  'AND({column-of:dates}<={@today};{@today}<{column-of:dates}+IF({@unit}={"roadmap.units.month"};DAY(EOMONTH({column-of:dates};0));7))'

const eachInitiative = (formula: string) => `=ARRAYFORMULA(IF({initiative}="";"";${formula}))`
/** A fact of the goal or of another initiative that a row names. */
const lookUp = (name: string, names: string, facts: string, of = (found: string) => found) =>
  `=ARRAYFORMULA(IF({${name}}="";"";IFERROR(${of(`VLOOKUP({${name}};HSTACK({${names}};{${facts}});2;FALSE)`)};"")))`
/** A day that is not there is looked up as 0, and 1 ÷ 0 is no day either. */
const lookUpDay = (name: string, names: string, days: string) =>
  lookUp(name, names, days, (found) => `ROUND(1/(1/${found});0)`)
const both = (...conditions: string[]) => conditions.map((condition) => `(${condition})`).join('*')

const about = (key: string, width: number): Column => ({
  key,
  title: `roadmap.columns.${key}`,
  kind: 'long',
  width,
  input: true,
  note: `roadmap.notes.${key}`,
})
const day = (key: string, input: boolean): Column => ({
  key,
  title: `roadmap.columns.${key}`,
  kind: 'date',
  width: 88,
  note: `roadmap.notes.${key}`,
  ...(input ? { input, choices: { check: 'day' } } : {}),
})

const demoInitiative = (
  name: string,
  goal: string,
  channel: DemoValue,
  person: string,
  status: (typeof STATUSES)[number],
  start: string,
  more: DemoRow,
): DemoRow => ({
  initiative: { text: `demo.initiatives.${name}` },
  goal: { text: `demo.goals.${goal}` },
  channel,
  person: { text: `demo.people.${person}` },
  status: { text: `roadmap.statuses.${status}` },
  start: { day: start },
  ...more,
  measure: { text: `roadmap.demo.${name}.measure` },
  resources: { text: `roadmap.demo.${name}.resources` },
  risks: { text: `roadmap.demo.${name}.risks` },
})

const GERMAN: DemoValue = { text: 'goals.demo.germany.channel' }
const after = (name: string): DemoRow => ({ after: { text: `demo.initiatives.${name}` } })

const roadmap: Template = {
  id: 'roadmap',
  version: 1,
  order: 12,
  name: 'templates.roadmap',
  needs: ['start'],
  tab: 'accent',
  frozenColumns: 1,
  tableRows: 80,
  rowHeight: 40,
  columns: [
    {
      key: 'initiative',
      title: 'common.initiative',
      kind: 'long',
      width: 222,
      input: true,
      note: 'roadmap.notes.initiative',
    },
    {
      key: 'person',
      title: 'common.person',
      kind: 'text',
      width: 84,
      input: true,
      note: 'roadmap.notes.person',
      choices: {
        range: '{strategy:people}',
        otherwise: ['demo.people.owner', 'demo.people.maker', 'demo.people.helper'],
      },
    },
    day('start', true),
    {
      ...day('finish', false),
      formula: eachInitiative(
        'IF({end}<>"";{end};IF(({start}<>"")*({days}<>"");{start}+{days}-1;IF(({until}=TRUE)*({goal-deadline}<>"");{goal-deadline};"")))',
      ),
    },
    {
      key: 'status',
      title: 'common.status',
      kind: 'text',
      width: 106,
      input: true,
      note: 'roadmap.notes.status',
      choices: { range: `{settings.${STATUS_CELLS}}` },
    },
    {
      key: 'progress',
      title: 'roadmap.columns.progress',
      kind: 'percent',
      width: 72,
      note: 'roadmap.notes.progress',
      formula: eachInitiative(
        'IFERROR(COUNTIFS({tasks:initiative};{initiative};{tasks:stage};{tasks:@stage-6})/COUNTIF({tasks:initiative};{initiative});"")',
      ),
    },
    ...PERIODS.map(
      (key, index): Column => ({
        key,
        group: 'period',
        title: 'common.blank',
        kind: 'text',
        width: 26,
        align: 'center',
        ...(index === 0
          ? {
              formula:
                '=SMM_TIMELINE({start};ARRAYFORMULA(IF(({until}=TRUE)*({start}<>"")*({finish}="");{dates.period-26}+400;{finish}));{goal-deadline};{dates.period})',
            }
          : {}),
      }),
    ),
    {
      key: 'hint',
      title: 'roadmap.columns.hint',
      kind: 'long',
      width: 190,
      note: 'roadmap.notes.hint',
      formula: eachInitiative(
        `IF(({status}={@done})+({status}={@dropped})>0;"";` +
          `IF(${both('{start}<>""', '{finish}<>""', '{finish}<{start}')};{"roadmap.hints.backwards"};` +
          `IF(${both('{until}=TRUE', '{goal-reached}<>""', '{goal-reached}>=1')};{"roadmap.hints.reached"};` +
          `IF(${both('{finish}<>""', '{finish}<{@today}')};{"roadmap.hints.overdue"};` +
          `IF(${both('{start}<>""', '{after-finish}<>""', '{start}<={after-finish}')};{"roadmap.hints.early"};` +
          `IF(${both('{status}={@planned}', '{start}<>""', '{start}<{@today}')};{"roadmap.hints.late"};` +
          `IF({goal}="";{"roadmap.hints.noGoal"};"")))))))`,
      ),
    },
    {
      key: 'goal',
      title: 'common.goal',
      kind: 'long',
      width: 200,
      input: true,
      note: 'roadmap.notes.goal',
      choices: { range: '{goals:goal}' },
    },
    {
      key: 'channel',
      title: 'common.channel',
      kind: 'text',
      width: 128,
      input: true,
      choices: {
        range: '{channels:channel}',
        otherwise: ['instagram', 'facebook', 'tiktok', 'youtube', 'pinterest', 'newsletter', 'website'].map(
          (channel) => `channels.${channel}`,
        ),
      },
    },
    day('end', true),
    {
      key: 'days',
      title: 'roadmap.columns.days',
      kind: 'number',
      width: 72,
      input: true,
      note: 'roadmap.notes.days',
      choices: { check: 'positive-amount' },
    },
    {
      key: 'until',
      title: 'roadmap.columns.until',
      kind: 'check',
      width: 84,
      input: true,
      note: 'roadmap.notes.until',
    },
    {
      ...about('after', 200),
      choices: { range: '{initiative}' },
    },
    about('measure', 220),
    about('resources', 220),
    about('risks', 240),
    { key: 'notes', title: 'common.notes', kind: 'long', width: 240, input: true },
    {
      key: 'goal-deadline',
      title: 'common.blank',
      kind: 'date',
      width: 84,
      hidden: true,
      formula: lookUpDay('goal', 'goals:goal', 'goals:deadline'),
    },
    {
      key: 'goal-reached',
      title: 'common.blank',
      kind: 'percent',
      width: 84,
      hidden: true,
      formula: lookUp('goal', 'goals:goal', 'goals:reached'),
    },
    {
      key: 'after-finish',
      title: 'common.blank',
      kind: 'date',
      width: 84,
      hidden: true,
      formula: lookUpDay('after', 'initiative', 'finish'),
    },
  ],
  head: [
    {
      name: 'title',
      height: 40,
      look: 'title',
      cells: {
        initiative: { text: 'roadmap.title', look: 'title' },
        person: { text: 'roadmap.sentence', look: 'sentence' },
      },
    },
    {
      name: 'settings',
      height: 34,
      look: 'plain',
      cells: {
        initiative: { text: 'roadmap.settings.from', look: 'label' },
        person: {
          value: '{month-1}',
          look: 'input',
          kind: 'date',
          align: 'left',
          setting: 'from',
          note: 'roadmap.notes.from',
          choices: { check: 'day' },
        },
        start: { text: 'roadmap.settings.unit', look: 'label', align: 'right' },
        finish: {
          text: 'roadmap.units.week',
          look: 'input',
          span: 2,
          setting: 'unit',
          note: 'roadmap.notes.unit',
          choices: { texts: ['roadmap.units.week', 'roadmap.units.month'], strict: true },
        },
        progress: { text: 'common.status', look: 'label', align: 'right' },
        ...statusCells,
      },
    },
    {
      // The names of the months, for the row of months below.
      name: 'month-names',
      height: 2,
      look: 'plain',
      hidden: true,
      cells: Object.fromEntries(
        MONTHS.map((month, index) => [PERIODS[index] ?? '', { text: `common.months.${month}` }]),
      ),
    },
    {
      // The first day of each period: a Monday, or the first of a month.
      name: 'dates',
      height: 2,
      look: 'plain',
      hidden: true,
      cells: {
        initiative: { formula: '={start:@today}', kind: 'date', setting: 'today' },
        ...perPeriod((_, index) => {
          const before = `{dates.${PERIODS[index - 1]}}`
          const isMonth = '{@unit}={"roadmap.units.month"}'
          return {
            kind: 'date',
            formula:
              index === 0
                ? `=IF(${isMonth};EOMONTH({@from};-1)+1;{@from}-WEEKDAY({@from};3))`
                : `=IF(${isMonth};EDATE(${before};1);${before}+7)`,
          }
        }),
      },
    },
    {
      name: 'band',
      height: 24,
      look: 'band',
      cells: {
        person: { text: 'roadmap.legend', look: 'band-note' },
        ...perPeriod((period, index) => {
          const month = `INDEX({month-names.period-01:period-12};1;MONTH({dates.${period}}))`
          const before = `{dates.${PERIODS[index - 1]}}`
          return {
            look: 'band-note',
            align: 'center',
            formula: index === 0 ? `=${month}` : `=IF(MONTH({dates.${period}})=MONTH(${before});"";${month})`,
          }
        }),
        hint: { text: 'roadmap.bands.details', look: 'band' },
      },
    },
    {
      name: 'header',
      height: 36,
      look: 'header',
      cells: perPeriod((period, index) => ({
        look: 'header',
        align: 'center',
        formula: `=IF({@unit}={"roadmap.units.month"};"’"&RIGHT(YEAR({dates.${period}});2);DAY({dates.${period}}))`,
        ...(index === 0 ? { note: 'roadmap.notes.timeline' } : {}),
      })),
    },
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [],
  tints: [
    // The deadline of the goal beside the bar, then the bar by its status, at last the column of today.
    { ranges: ['period'], when: '={cell}="◊"', look: 'caution' },
    { ranges: ['period'], when: `=AND(${IS_WORK};${IS_OVERDUE})`, look: 'bad' },
    ...statusTints('period', `${IS_WORK};NOT(${IS_OVERDUE})`, '{self.status}'),
    { ranges: ['period'], when: `=AND({cell}="";${IS_TODAY})`, look: 'now' },
    { ranges: ['header.period'], when: `=${IS_TODAY}`, look: 'now' },
    ...statusTints('status', '{cell}<>""', '{cell}'),
    ...statusTints(`settings.${STATUS_CELLS}`, '{cell}<>""', '{cell}'),
    { ranges: ['hint'], when: '={cell}<>""', look: 'caution' },
    {
      ranges: ['initiative'],
      when: '=OR({self.status}={@done};{self.status}={@dropped})',
      look: 'muted',
    },
  ],
  demo: [
    demoInitiative('account', 'germany', GERMAN, 'owner', 'done', '{today}-27', { days: { number: 7 } }),
    demoInitiative('localise', 'germany', GERMAN, 'helper', 'doing', '{today}-13', {
      days: { number: 24 },
      ...after('account'),
    }),
    demoInitiative('ads', 'germany', GERMAN, 'owner', 'doing', '{today}-4', {
      days: { number: 14 },
      ...after('account'),
    }),
    demoInitiative('daily', 'germany', GERMAN, 'helper', 'planned', '{today}+11', {
      until: { ticked: true },
      ...after('localise'),
    }),
    demoInitiative('creators', 'germany', GERMAN, 'owner', 'planned', '{today}+10', {
      end: { day: '{today}+95' },
      ...after('ads'),
    }),
    demoInitiative('newsletter', 'emails', { text: 'channels.newsletter' }, 'helper', 'doing', '{today}-25', {
      end: { day: '{today}-4' },
    }),
    demoInitiative('photos', 'revenue', { text: 'channels.website' }, 'maker', 'hold', '{today}+12', {
      days: { number: 14 },
    }),
  ],
}

export default roadmap
