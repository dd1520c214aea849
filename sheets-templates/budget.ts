import { MONTHS, monthColumns } from './months'
import type { Cell, DemoRow, Template } from './template'

/**
 * One row a line, and side by side what is read first: this month, the year, the chart; then the year of each
 * measure (plan, may be spent, spent, left) on one screen, beside the frozen names. Rows stay plain rows: a
 * line is added by typing into the next free row or inserting one, and taken away by deleting it, because all
 * that is calculated spills from the row above the first line.
 */

/** Adds up the lines of a group, or all, in each column of amounts. */
const sums = (formula: string): { columns: string[]; cell: Cell }[] => [
  {
    columns: [
      ...['month-planned', 'month-carried', 'month-available', 'month-spent'],
      ...['year-planned', 'year-spent', 'year-left', 'opening', 'plan', 'available', 'spent'],
    ],
    cell: { formula, kind: 'money' },
  },
]

/**
 * What is left of a group is what it may spend minus what it spent, so that the three add up also while some of
 * its lines are still open; empty while all of them are.
 */
const rests = (closedLines: (spent: string) => string): Record<string, Cell> =>
  Object.fromEntries(
    ['month-', ...MONTHS].map((month) => {
      const of = (block: string) => (month === 'month-' ? `month-${block}` : `${block}-${month}`)
      const formula = `=IF(${closedLines(`{${of('spent')}}`)}=0;"";{self.${of('available')}}-{self.${of('spent')}})`
      return [of('left'), { formula, kind: 'money' }]
    }),
  )

const groupRow = (name: string) => ({
  name,
  height: 22,
  look: 'group' as const,
  cells: {
    line: { text: `budget.groups.${name}`, look: 'group' as const, note: `budget.notes.${name}` },
    'year-share': {
      formula: '=IF({total.year-planned}>0;{self.year-planned}/{total.year-planned};"")',
      kind: 'percent' as const,
    },
    ...rests((spent) => `SUMPRODUCT(({group}={self.line})*ISNUMBER(${spent}))`),
  },
  across: sums('=SUMIF({group};{self.line};{column})'),
})

/** A year of amounts: the same each month, but for the months named. */
function year(usual: number, others: Partial<Record<(typeof MONTHS)[number], number>> = {}): DemoRow {
  return Object.fromEntries(MONTHS.map((month) => [`plan-${month}`, { amount: others[month] ?? usual }]))
}

function line(name: string, group: string, plan: DemoRow, spent: number[], channel?: string): DemoRow {
  return {
    line: { text: `budget.demo.${name}` },
    group: { text: `budget.groups.${group}` },
    ...(channel ? { channel: { text: `channels.${channel}` } } : {}),
    ...plan,
    ...Object.fromEntries(spent.map((amount, index) => [`spent-${MONTHS[index]}`, { amount }])),
  }
}

/** A line whose plan another sheet makes: one formula for its twelve months. */
function fed(name: string, group: string, costs: string): DemoRow {
  return {
    line: { text: `budget.feeds.${name}`, note: `budget.notes.feeds.${name}` },
    group: { text: `budget.groups.${group}` },
    'plan-01': { formula: `=IFERROR(SMM_COSTS(${costs};TRUE);"")` },
  }
}

const budget: Template = {
  id: 'budget',
  version: 2,
  order: 10,
  name: 'budget.name',
  yearly: true,
  tab: 'accent',
  frozenColumns: 1,
  tableRows: 80,
  rowHeight: 24,
  columns: [
    {
      key: 'line',
      title: 'budget.columns.line',
      kind: 'text',
      width: 192,
      input: true,
      note: 'budget.notes.line',
    },
    {
      key: 'group',
      title: 'budget.columns.group',
      kind: 'text',
      width: 152,
      input: true,
      note: 'budget.notes.group',
      choices: { range: '{software:assets.line}' },
    },
    {
      key: 'month-planned',
      group: 'month',
      title: 'budget.columns.planned',
      kind: 'money',
      width: 78,
      zeroHidden: true,
      note: 'budget.notes.planned',
      formula: '=SMM_BUDGET_MONTH({plan};{spent};MATCH({@month};{header.plan};0);{@mode};{@cap};{opening})',
    },
    {
      key: 'month-carried',
      group: 'month',
      title: 'budget.columns.carried',
      kind: 'money',
      width: 78,
      zeroHidden: true,
      note: 'budget.notes.carried',
    },
    {
      key: 'month-available',
      group: 'month',
      title: 'budget.columns.available',
      kind: 'money',
      width: 78,
      zeroHidden: true,
      note: 'budget.notes.available',
    },
    {
      key: 'month-spent',
      group: 'month',
      title: 'budget.columns.spent',
      kind: 'money',
      width: 78,
      note: 'budget.notes.monthSpent',
    },
    {
      key: 'month-left',
      group: 'month',
      title: 'budget.columns.left',
      kind: 'money',
      width: 78,
      note: 'budget.notes.left',
    },
    {
      key: 'year-planned',
      group: 'year',
      title: 'budget.columns.planned',
      kind: 'money',
      width: 78,
      zeroHidden: true,
    },
    { key: 'year-spent', group: 'year', title: 'budget.columns.spent', kind: 'money', width: 78 },
    {
      key: 'year-left',
      group: 'year',
      title: 'budget.columns.left',
      kind: 'money',
      width: 78,
      note: 'budget.notes.yearLeft',
    },
    {
      key: 'year-share',
      group: 'year',
      title: 'budget.columns.share',
      kind: 'percent',
      width: 66,
      note: 'budget.notes.share',
    },
    { key: 'canvas', title: 'common.blank', kind: 'text', width: 303 },
    {
      key: 'channel',
      title: 'common.channel',
      kind: 'text',
      width: 96,
      input: true,
      note: 'budget.notes.channel',
      choices: {
        range: '{channels:channel}',
        otherwise: [
          'channels.instagram',
          'channels.facebook',
          'channels.tiktok',
          'channels.youtube',
          'channels.pinterest',
          'channels.linkedin',
          'channels.x',
          'channels.google',
        ],
      },
    },
    {
      key: 'opening',
      title: 'budget.columns.opening',
      kind: 'money',
      width: 84,
      input: true,
      note: 'budget.notes.opening',
      choices: { check: 'amount' },
    },
    ...monthColumns('plan', {
      groupTitle: 'budget.columns.planned',
      kind: 'money',
      width: 74,
      input: true,
      choices: { check: 'positive-amount' },
    }),
    ...monthColumns('available', {
      groupTitle: 'budget.columns.available',
      kind: 'money',
      width: 74,
    }).map((column, index) =>
      index === 0
        ? {
            ...column,
            note: 'budget.notes.formula',
            formula: '=SMM_CARRYOVER({plan};{spent};{@mode};{@cap};{opening})',
          }
        : column,
    ),
    ...monthColumns('spent', {
      groupTitle: 'budget.columns.spent',
      kind: 'money',
      width: 74,
      input: true,
      choices: { check: 'amount' },
    }),
    ...monthColumns('left', {
      groupTitle: 'budget.columns.left',
      kind: 'money',
      width: 74,
    }).map((column, index) =>
      index === 0
        ? { ...column, formula: '=SMM_REMAINING({plan};{spent};{@mode};{@cap};{opening})' }
        : column,
    ),
  ],
  head: [
    {
      name: 'title',
      height: 40,
      look: 'title',
      // Beside the title rather than below it: text does not run over the edge of a frozen column.
      cells: {
        line: { text: 'budget.title', look: 'title' },
        group: { text: 'budget.sentence', look: 'sentence' },
      },
    },
    {
      name: 'settings',
      height: 34,
      look: 'plain',
      cells: {
        line: { text: 'budget.settings.month', look: 'label' },
        group: {
          text: 'common.months.02',
          look: 'input',
          setting: 'month',
          note: 'budget.notes.month',
          choices: { texts: MONTHS.map((month) => `common.months.${month}`), strict: true },
        },
        'month-planned': { text: 'budget.settings.mode', look: 'label', align: 'right' },
        'month-carried': {
          text: 'modes.surplus',
          look: 'input',
          span: 4,
          setting: 'mode',
          note: 'budget.notes.mode',
          choices: {
            texts: ['modes.surplus', 'modes.all', 'modes.capped', 'modes.spread', 'modes.none'],
            strict: true,
          },
        },
        'year-planned': { text: 'budget.settings.cap', look: 'label', align: 'right' },
        'year-spent': {
          value: '',
          look: 'input',
          kind: 'money',
          setting: 'cap',
          note: 'budget.notes.cap',
          choices: { check: 'positive-amount' },
        },
        'year-left': {
          value: '{currency}',
          look: 'label',
          setting: 'currency',
          note: 'budget.notes.currency',
        },
      },
    },
    {
      name: 'band',
      height: 24,
      look: 'band',
      cells: {
        line: { value: '{year}', look: 'band' },
        'month-planned': { formula: '={@month}', look: 'band', span: 5, align: 'left' },
        'year-planned': { text: 'budget.bands.year', look: 'band', span: 4, align: 'left' },
        canvas: { text: 'budget.bands.chart', look: 'band' },
        opening: { text: 'budget.bands.plan', look: 'band', span: 13 },
        'available-01': { text: 'budget.bands.available', look: 'band', span: 3 },
        'available-04': { formula: '=FORMULATEXT({anchor.available-01})', look: 'band-note', span: 9 },
        'spent-01': { text: 'budget.bands.spent', look: 'band', span: 12 },
        'left-01': { text: 'budget.bands.left', look: 'band', span: 12 },
      },
    },
    { name: 'header', height: 36, look: 'header' },
    groupRow('software'),
    groupRow('advertising'),
    groupRow('services'),
    groupRow('assets'),
    {
      name: 'total',
      height: 26,
      look: 'total',
      cells: {
        line: { text: 'budget.total', look: 'total' },
        'year-share': { formula: '=IF({total.year-planned}>0;1;"")', kind: 'percent' },
        ...rests((spent) => `COUNT(${spent})`),
      },
      across: sums('=SUM({column})'),
    },
    {
      name: 'anchor',
      height: 24,
      look: 'strip',
      cells: { line: { text: 'budget.lines', look: 'strip', note: 'budget.notes.lines' } },
    },
  ],
  charts: [
    {
      type: 'combo',
      title: 'budget.charts.year',
      direction: 'rows',
      ranges: ['{header.plan}', '{total.plan}', '{total.available}', '{total.spent}'],
      series: [
        { label: 'budget.columns.planned', colour: 'quiet' },
        { label: 'budget.columns.available', colour: 'information', line: true },
        { label: 'budget.columns.spent', colour: 'accent' },
      ],
      at: { column: 'canvas', row: 1, offsetX: 8, offsetY: 8 },
      width: 290,
      height: 250,
    },
    {
      type: 'bar',
      title: 'budget.charts.groups',
      direction: 'columns',
      ranges: ['{software:assets.line}', '{software:assets.year-planned}', '{software:assets.year-spent}'],
      series: [
        { label: 'budget.columns.planned', colour: 'quiet' },
        { label: 'budget.columns.spent', colour: 'accent' },
      ],
      at: { column: 'canvas', row: 12, offsetX: 8, offsetY: 8 },
      width: 290,
      height: 220,
    },
  ],
  tints: [
    {
      ranges: ['month-left', 'year-left', 'left', 'total.left', 'total.month-left', 'total.year-left'],
      when: '=AND(ISNUMBER({cell});{cell}<0)',
      look: 'bad',
    },
    { ranges: ['available'], when: '=AND(ISNUMBER({cell});{cell}>{cell:plan-01})', look: 'information' },
    { ranges: ['month-carried'], when: '=AND(ISNUMBER({cell});{cell}>0)', look: 'information' },
    { ranges: ['plan', 'available', 'spent', 'left'], when: '={column-of:header}={@month}', look: 'now' },
    {
      ranges: ['header.plan', 'header.available', 'header.spent', 'header.left'],
      when: '={cell}={@month}',
      look: 'now',
    },
    // What other sheets fill in looks like what is calculated.
    { ranges: ['plan'], when: '=LEFT({self.mark};5)="feed:"', look: 'quiet-fill' },
  ],
  feeds: [
    {
      from: 'tools',
      row: fed('tools', 'software', '{tools:cost};{tools:since};{tools:until};{band.line};{tools:every}'),
      // They would be paid twice.
      replaces: ['budget.demo.scheduler', 'budget.demo.photos', 'budget.demo.video'],
    },
    {
      from: 'keydates',
      row: fed(
        'campaigns',
        'advertising',
        '{keydates:budget};{keydates:date};{keydates:until};{band.line};""',
      ),
    },
  ],
  demo: [
    line('scheduler', 'software', year(15), [15, 15]),
    line('photos', 'software', year(29), [29, 29]),
    line('video', 'software', year(0), [0, 0]),
    line(
      'instagram',
      'advertising',
      year(500, { '05': 600, '10': 600, '11': 900, '12': 1100 }),
      [380, 594.6],
      'instagram',
    ),
    line('facebook', 'advertising', year(300, { '11': 500, '12': 600 }), [300, 335], 'facebook'),
    line('tiktok', 'advertising', year(150, { '11': 250, '12': 300 }), [96.4, 160], 'tiktok'),
    line('photographer', 'services', year(0, { '03': 250, '06': 250, '09': 250, '11': 350 }), [0, 0]),
    line('copywriter', 'services', year(120), [120, 120]),
    line('influencer', 'services', year(0, { '04': 200, '10': 200, '12': 300 }), [0, 0], 'instagram'),
    line('hosting', 'assets', year(18), [18, 18]),
    line('shop', 'assets', year(32), [32, 32]),
  ],
}

export default budget
