import type { Cell, Column, HeadRow, Kind, Template } from './template'

/**
 * A month as a calendar on the wall, drawn by one call from the list of posts; below it, how often was posted on each
 * channel and which kinds of posts did well.
 */

const DAYS = ['1', '2', '3', '4', '5', '6', '7'].map((day) => `day-${day}`)
const WEEKS = ['1', '2', '3', '4', '5', '6']
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'].map((day) => `month.weekdays.${day}`)

const FIRST = 'EOMONTH({@month};-1)+1'
/** Key dates by way of a block on this sheet, which stays empty as long as there is no sheet of key dates. */
const KEY_DATES = '{key-date:key-until};{key-name}'
const DATES = `ARRAYFORMULA(IF((({@channel}="")+({calendar:channel}={@channel}))*(({@person}="")+({calendar:person}={@person}));{calendar:date};""))`
const LINES =
  'HSTACK(ARRAYFORMULA(IF({calendar:status}={calendar:@published};REPLACE({calendar:channel};1;0;"✓ ");{calendar:channel}));{calendar:topic})'

/** The day of a cell of the grid; every second row of it holds the days of the month. */
const DAY = '({@first}+7*INT((ROW({cell})-ROW({days-1.day-1}))/2)+COLUMN({cell})-COLUMN({days-1.day-1}))'
const GRID = 'days-1:posts-6.day-1:day-7'

const weekday = (index: number): Cell => ({
  formula: `=CHOOSE(MOD({@start}+${index - 1};7)+1;${WEEKDAYS.map((key) => `{"${key}"}`).join(';')})`,
  look: 'header',
  ...(index === 0 ? { note: 'month.notes.grid' } : {}),
})

const weekRows = (week: string): HeadRow[] => [
  {
    name: `days-${week}`,
    height: 18,
    look: 'strip',
    across: [{ columns: DAYS, cell: {} }],
    ...(week === '1'
      ? {
          cells: {
            'day-1': {
              formula: `=SMM_MONTH_VIEW({@month};${DATES};{calendar:time};${LINES};${KEY_DATES};{@start})`,
            },
          },
        }
      : {}),
  },
  { name: `posts-${week}`, height: 78, look: 'card', across: [{ columns: DAYS, cell: {} }] },
]

const IN_MONTH = `({calendar:date}>=${FIRST})*({calendar:date}<=EOMONTH({@month};0))`
/** One list below the grid: its title stands in the row from which it spills. */
const below = (title: string, names: string, answer: string) =>
  `=ARRAYFORMULA(IF(ROW({${names}})=ROW({anchor.${names}});{"${title}"};IF({${names}}="";"";${answer})))`
const namesIn = (title: string, list: string, which: string) =>
  `=VSTACK({"${title}"};IFERROR(SORT(UNIQUE(FILTER({${list}};${which}({${list}}<>""))));""))`
const POSTS = `COUNTIF(IF(${IN_MONTH};{calendar:channel};"");{day-1})`

/** How often on which channel, and which kinds of posts do well. */
const BELOW: Record<string, { kind: Kind; formula: string; note?: string }> = {
  'day-1': { kind: 'text', formula: namesIn('common.channel', 'calendar:channel', `${IN_MONTH}*`) },
  'day-2': { kind: 'number', formula: below('month.columns.posts', 'day-1', POSTS) },
  'day-3': {
    kind: 'any',
    formula: below('month.columns.weekly', 'day-1', `ROUND(${POSTS}*7/DAY(EOMONTH({@month};0));1)`),
    note: 'month.notes.weekly',
  },
  'day-4': {
    kind: 'number',
    formula: below('month.columns.aim', 'day-1', 'SUMIF({channels:channel};{day-1};{channels:posts})'),
    note: 'month.notes.aim',
  },
  'day-5': { kind: 'text', formula: namesIn('calendar.columns.type', 'calendar:type', '') },
  'day-6': {
    kind: 'number',
    formula: below('month.columns.ofType', 'day-5', 'COUNTIF({calendar:type};{day-5})'),
  },
  'day-7': {
    kind: 'percent',
    formula: below(
      'calendar.columns.rate',
      'day-5',
      'IFERROR(SUMIF({calendar:type};{day-5};{calendar:engagement})/SUMIF({calendar:type};{day-5};{calendar:reach});"")',
    ),
    note: 'month.notes.rate',
  },
}

const month: Template = {
  id: 'month',
  version: 1,
  order: 15,
  name: 'templates.month',
  needs: ['start', 'calendar'],
  tab: 'accent',
  frozenColumns: 0,
  frozenRow: 'header',
  tableRows: 40,
  rowHeight: 24,
  columns: [
    ...DAYS.map(
      (key): Column => ({ key, title: 'common.blank', kind: BELOW[key]?.kind ?? 'text', width: 190 }),
    ),
    {
      key: 'key-date',
      title: 'common.blank',
      kind: 'date',
      width: 90,
      hidden: true,
      formula:
        '=IFERROR(FILTER(HSTACK({keydates:date};{keydates:until};{keydates:name});({keydates:date}<{@first}+42)*((({keydates:date}>={@first})+({keydates:until}>={@first}))>0)*ISNUMBER({keydates:date}));"")',
    },
    { key: 'key-until', title: 'common.blank', kind: 'date', width: 90, hidden: true },
    { key: 'key-name', title: 'common.blank', kind: 'text', width: 90, hidden: true },
  ],
  head: [
    {
      name: 'title',
      height: 38,
      look: 'title',
      cells: {
        'day-1': { text: 'month.title', look: 'title' },
        'day-2': { text: 'month.sentence', look: 'sentence' },
        'key-date': { formula: '={start:@today}', kind: 'date', look: 'plain', setting: 'today' },
      },
    },
    {
      name: 'settings',
      height: 30,
      look: 'plain',
      cells: {
        'day-1': {
          value: '{month}',
          look: 'input',
          kind: 'month',
          align: 'left',
          setting: 'month',
          note: 'month.notes.month',
          choices: { check: 'day' },
        },
        'day-2': { text: 'month.settings.channel', look: 'label', align: 'right' },
        'day-3': {
          value: '',
          look: 'input',
          setting: 'channel',
          note: 'month.notes.channel',
          choices: { range: '{calendar:channel}' },
        },
        'day-4': { text: 'month.settings.person', look: 'label', align: 'right' },
        'day-5': {
          value: '',
          look: 'input',
          setting: 'person',
          note: 'month.notes.person',
          choices: { range: '{calendar:person}' },
        },
        'day-6': { text: 'month.settings.begins', look: 'label', align: 'right' },
        'day-7': {
          text: 'month.firstDay',
          look: 'input',
          setting: 'begins',
          note: 'month.notes.begins',
          choices: { texts: [WEEKDAYS[0] ?? '', WEEKDAYS[5] ?? '', WEEKDAYS[6] ?? ''], strict: true },
        },
        'key-date': {
          formula: `=IF({@begins}={"month.weekdays.7"};7;IF({@begins}={"month.weekdays.6"};6;1))`,
          kind: 'number',
          look: 'plain',
          setting: 'start',
        },
        'key-name': {
          formula: `=${FIRST}-MOD(WEEKDAY(${FIRST};2)-{@start};7)`,
          kind: 'date',
          look: 'plain',
          setting: 'first',
        },
      },
    },
    {
      name: 'header',
      height: 28,
      look: 'header',
      cells: Object.fromEntries(DAYS.map((key, index) => [key, weekday(index)])),
    },
    ...WEEKS.flatMap(weekRows),
    {
      name: 'anchor',
      height: 34,
      look: 'header',
      cells: Object.fromEntries(
        Object.entries(BELOW).map(([key, { kind, formula, note }]): [string, Cell] => [
          key,
          { formula, align: kind === 'text' ? 'left' : 'right', ...(note ? { note } : {}) },
        ]),
      ),
    },
  ],
  charts: [],
  tints: [
    {
      ranges: [GRID],
      when: `=AND(${DAY}={@today};ISEVEN(ROW({cell})-ROW({days-1.day-1})))`,
      look: 'section',
    },
    { ranges: [GRID], when: `=${DAY}={@today}`, look: 'now' },
    { ranges: [GRID], when: `=MONTH(${DAY})<>MONTH({@month})`, look: 'quiet-fill' },
    { ranges: [GRID], when: `=AND(WEEKDAY(${DAY};2)>5;${DAY}<>{@today})`, look: 'quiet-fill' },
  ],
  demo: [],
}

export default month
