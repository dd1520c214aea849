import type { Cell, Column, Template } from './template'

/** A week side by side, drawn by one call from the list of posts, and whether the hours are enough for it. */

const DAYS = ['1', '2', '3', '4', '5', '6', '7'].map((day) => `day-${day}`)
/** Cards that a day has room for. */
const ROWS = 12
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'].map((day) => `month.weekdays.${day}`)

const LINES =
  'HSTACK(ARRAYFORMULA(IF({calendar:status}={calendar:@published};REPLACE({calendar:channel};1;0;"✓ ");{calendar:channel}));{calendar:topic};{calendar:type};{calendar:person};{calendar:status})'
/** The row of the head from which the cards spill is a thin line, and stays empty. What does not fit is an error. */
const CARDS = `=ARRAY_CONSTRAIN(VSTACK(HSTACK("";"";"";"";"";"";"");SMM_WEEK_VIEW({@day};{calendar:date};{calendar:time};${LINES};{key-date:key-until};{key-name};{@start}));ROWS({key-date});7)`

/** The day of a cell's column. */
const DAY = '({@first}+COLUMN({cell})-COLUMN({dates.day-1}))'

const weekday = (index: number): Cell => ({
  formula: `=CHOOSE(MOD({@start}+${index - 1};7)+1;${WEEKDAYS.map((key) => `{"${key}"}`).join(';')})`,
  look: 'header',
  ...(index === 0 ? { note: 'week.notes.cards' } : {}),
})

const week: Template = {
  id: 'week',
  version: 1,
  order: 16,
  name: 'templates.week',
  needs: ['start', 'calendar'],
  tab: 'accent',
  frozenColumns: 0,
  tableRows: ROWS,
  rowHeight: 108,
  rowAlign: 'top',
  columns: [
    ...DAYS.map(
      (key): Column => ({
        key,
        title: 'common.blank',
        kind: 'long',
        width: 190,
      }),
    ),
    {
      key: 'key-date',
      title: 'common.blank',
      kind: 'date',
      width: 90,
      hidden: true,
      formula: `=ARRAY_CONSTRAIN(IFERROR(FILTER(HSTACK({keydates:date};{keydates:until};{keydates:name});({keydates:date}<{@first}+7)*((({keydates:date}>={@first})+({keydates:until}>={@first}))>0)*ISNUMBER({keydates:date}));"");${ROWS + 1};3)`,
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
        'day-1': { text: 'week.title', look: 'title' },
        'day-2': { text: 'week.sentence', look: 'sentence' },
        'key-date': { formula: '={start:@today}', kind: 'date', look: 'plain', setting: 'today' },
      },
    },
    {
      name: 'settings',
      height: 34,
      look: 'plain',
      cells: {
        'day-1': {
          value: '{today}',
          look: 'input',
          kind: 'date',
          align: 'left',
          setting: 'day',
          note: 'week.notes.day',
          choices: { check: 'day' },
        },
        'day-2': { text: 'week.settings.planned', look: 'label', align: 'right', note: 'week.notes.planned' },
        'day-3': {
          formula: '=SUMIFS({calendar:effort};{calendar:date};">="&{@first};{calendar:date};"<="&{@first}+6)',
          look: 'figure',
          kind: 'any',
          align: 'left',
        },
        'day-4': {
          text: 'week.settings.available',
          look: 'label',
          align: 'right',
          note: 'week.notes.available',
        },
        'day-5': { formula: '={calendar:@hours}', look: 'figure', kind: 'any', align: 'left' },
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
          formula: '={@day}-MOD(WEEKDAY({@day};2)-{@start};7)',
          kind: 'date',
          look: 'plain',
          setting: 'first',
        },
      },
    },
    {
      name: 'header',
      height: 26,
      look: 'header',
      cells: Object.fromEntries(DAYS.map((key, index) => [key, weekday(index)])),
    },
    {
      name: 'dates',
      height: 22,
      look: 'plain',
      cells: Object.fromEntries(
        DAYS.map((key, index): [string, Cell] => [
          key,
          { formula: `={@first}+${index}`, kind: 'date', align: 'left', look: 'plain' },
        ]),
      ),
    },
    {
      name: 'load',
      height: 22,
      look: 'figure-note',
      cells: Object.fromEntries(
        DAYS.map((key): [string, Cell] => [
          key,
          {
            formula: `=IF(COUNTIF({calendar:date};{dates.${key}})=0;"";SUBSTITUTE(SUBSTITUTE({"week.load"};"<posts>";COUNTIF({calendar:date};{dates.${key}}));"<hours>";SUMIF({calendar:date};{dates.${key}};{calendar:effort})))`,
          },
        ]),
      ),
    },
    { name: 'anchor', height: 6, look: 'strip', cells: { 'day-1': { formula: CARDS } } },
  ],
  charts: [],
  tints: [
    {
      ranges: ['header:anchor.day-1:day-7', 'day-1:day-7'],
      when: `=${DAY}={@today}`,
      look: 'now',
    },
    {
      ranges: ['header:anchor.day-1:day-7', 'day-1:day-7'],
      when: `=AND(WEEKDAY(${DAY};2)>5;${DAY}<>{@today})`,
      look: 'quiet-fill',
    },
    {
      ranges: ['settings.day-3'],
      when: '=AND(ISNUMBER({cell});ISNUMBER({settings.day-5});{cell}>{settings.day-5})',
      look: 'caution',
    },
  ],
  demo: [],
}

export default week
