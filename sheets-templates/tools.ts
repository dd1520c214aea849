import { MONTHS, monthColumns } from './months'
import type { Cell, Column, DemoRow, Template } from './template'

/**
 * One row a tool: what it does for the shop, what it costs and until when, and whether it is still worth it. What is
 * due in each month of this year is calculated, and flows into the budget.
 */

const ROLES = [
  ...['publishing', 'creatives', 'images', 'video', 'templates', 'payments', 'analytics', 'accounts'],
  ...['team', 'competitors', 'personas', 'keywords', 'monitoring', 'automation'],
]

const PLANS = ['free', 'monthly', 'yearly', 'once'] as const
type Plan = (typeof PLANS)[number]

const text = (key: string, width: number, kind: 'text' | 'long' = 'text'): Column => ({
  key,
  title: `tools.columns.${key}`,
  kind,
  width,
  input: true,
  note: `tools.notes.${key}`,
})

const planName = (plan: Plan): Cell => ({
  text: `tools.plans.${plan}`,
  look: 'input',
  setting: plan,
  note: 'tools.notes.plans',
})

const figureName = (name: string, span = 1): Cell => ({
  text: `tools.figures.${name}`,
  look: 'label',
  ...(span > 1 ? { span } : {}),
})
const figure = (formula: string, kind: 'money' | 'number', span = 1): Cell => ({
  formula,
  look: 'figure',
  kind,
  align: 'left',
  ...(span > 1 ? { span } : {}),
})

const USED = '{"tools.states.used"}'

interface Example {
  plan?: Plan
  cost?: number
  since?: string
  until?: string
  person?: string
  worth?: 'yes' | 'no' | 'decide'
  link?: string
}

const WORTH = { yes: 'common.yes', no: 'common.no', decide: 'tools.decide' }

/** `key` names the sentence that says what it is used for. */
const example = (tool: string, role: string, key: string, one: Example): DemoRow => ({
  tool: { plain: tool },
  role: { text: `tools.roles.${role}` },
  use: { text: `tools.demo.${key}` },
  ...(one.plan ? { plan: { text: `tools.plans.${one.plan}` } } : {}),
  ...(one.cost === undefined ? {} : { cost: { amount: one.cost } }),
  ...(one.since ? { since: { day: one.since } } : {}),
  ...(one.until ? { until: { day: one.until } } : {}),
  ...(one.person ? { person: { text: `demo.people.${one.person}` } } : {}),
  ...(one.worth ? { worth: { text: WORTH[one.worth] } } : {}),
  ...(one.link ? { link: { plain: one.link } } : {}),
})

const tools: Template = {
  id: 'tools',
  version: 1,
  order: 11,
  name: 'templates.tools',
  needs: ['start'],
  tab: 'accent',
  frozenColumns: 1,
  tableRows: 60,
  rowHeight: 44,
  rowAlign: 'middle',
  columns: [
    text('tool', 134),
    {
      ...text('role', 180, 'long'),
      choices: { texts: ROLES.map((role) => `tools.roles.${role}`) },
    },
    text('use', 294, 'long'),
    { ...text('plan', 106), choices: { range: '{settings.plan:until}' } },
    { ...text('cost', 92), kind: 'money', choices: { check: 'positive-amount' } },
    { ...text('since', 88), kind: 'date', choices: { check: 'day' } },
    { ...text('until', 88), kind: 'date', choices: { check: 'day' } },
    {
      key: 'state',
      title: 'common.status',
      kind: 'text',
      width: 92,
      note: 'tools.notes.state',
      formula: `=ARRAYFORMULA(IF({tool}="";"";IF(({since}="")+({since}>{start:@today})>0;{"tools.states.candidate"};IF(({until}<>"")*({until}<{start:@today})>0;{"tools.states.ended"};${USED}))))`,
    },
    {
      key: 'monthly',
      title: 'tools.columns.monthly',
      kind: 'money',
      width: 84,
      zeroHidden: true,
      note: 'tools.notes.monthly',
      formula: `=ARRAYFORMULA(IF(({state}<>${USED})+({cost}="")+({every}="")>0;"";IF({every}=0;0;{cost}/{every})))`,
    },
    {
      key: 'year',
      title: 'tools.columns.year',
      kind: 'money',
      width: 84,
      zeroHidden: true,
      note: 'tools.notes.year',
      formula: `=ARRAYFORMULA(IF({due-01}="";"";${MONTHS.map((month) => `{due-${month}}`).join('+')}))`,
    },
    {
      ...text('worth', 92),
      choices: { texts: Object.values(WORTH) },
    },
    { ...text('person', 92), title: 'common.person', choices: { range: '{strategy:people}' } },
    ...monthColumns('due', { kind: 'money', width: 70, zeroHidden: true }).map((column, index) =>
      index === 0
        ? {
            ...column,
            note: 'tools.notes.due',
            formula: '=SMM_COSTS({cost};{since};{until};{@year};{every})',
          }
        : column,
    ),
    { ...text('link', 240), title: 'common.link' },
    {
      key: 'every',
      title: 'tools.columns.every',
      kind: 'number',
      width: 80,
      hidden: true,
      formula:
        '=ARRAYFORMULA(IF({plan}="";"";IF({plan}={@monthly};1;IF({plan}={@yearly};12;IF(({plan}={@free})+({plan}={@once})>0;0;"")))))',
    },
  ],
  head: [
    {
      name: 'title',
      height: 40,
      look: 'title',
      cells: {
        tool: { text: 'templates.tools', look: 'title', note: 'tools.notes.lines' },
        role: { text: 'tools.sentence', look: 'sentence' },
      },
    },
    {
      name: 'settings',
      height: 30,
      look: 'plain',
      cells: {
        use: { text: 'tools.settings.plans', look: 'label', align: 'right' },
        plan: planName('free'),
        cost: planName('monthly'),
        since: planName('yearly'),
        until: planName('once'),
      },
    },
    {
      name: 'figure-names',
      height: 20,
      look: 'plain',
      cells: {
        tool: figureName('month'),
        role: figureName('year'),
        use: figureName('free'),
        plan: figureName('decide', 2),
      },
    },
    {
      name: 'figures',
      height: 32,
      look: 'plain',
      cells: {
        tool: figure('=SUM({monthly})', 'money'),
        role: figure('=SUM({year})', 'money'),
        use: figure(`=SUMPRODUCT(({state}=${USED})*({plan}={@free}))`, 'number'),
        plan: figure('=COUNTIF({worth};{"tools.decide"})', 'number', 2),
      },
    },
    {
      name: 'band',
      height: 24,
      look: 'band',
      cells: {
        tool: { text: 'tools.bands.tool', look: 'band' },
        plan: { text: 'tools.bands.cost', look: 'band', note: 'tools.notes.bands.cost' },
        worth: { text: 'tools.bands.review', look: 'band' },
        'due-01': {
          formula: '=YEAR({start:@today})',
          look: 'band',
          setting: 'year',
          align: 'left',
        },
        'due-02': { text: 'tools.bands.due', look: 'band' },
      },
    },
    { name: 'header', height: 36, look: 'header' },
    // Nothing is written here: lists of other sheets begin with this row.
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [],
  tints: [
    { ranges: ['state'], when: `={cell}=${USED}`, look: 'good' },
    { ranges: ['state'], when: `=AND({cell}<>"";{cell}<>${USED})`, look: 'muted' },
    { ranges: ['worth'], when: '={cell}={"tools.decide"}', look: 'caution-fill' },
  ],
  demo: [
    example('Buffer', 'publishing', 'buffer', {
      plan: 'monthly',
      cost: 15,
      since: '{month-14}+4',
      person: 'owner',
      worth: 'yes',
      link: 'https://buffer.com',
    }),
    example('Shutterstock', 'images', 'shutterstock', {
      plan: 'monthly',
      cost: 29,
      since: '{month-13}+11',
      person: 'maker',
      worth: 'decide',
      link: 'https://www.shutterstock.com',
    }),
    example('Canva', 'templates', 'canva', {
      plan: 'yearly',
      cost: 109.99,
      since: '{month-9}+14',
      person: 'owner',
      worth: 'yes',
      link: 'https://www.canva.com',
    }),
    example('Google Drive', 'team', 'drive', {
      plan: 'yearly',
      cost: 19.99,
      since: '{month-17}+2',
      person: 'owner',
      worth: 'yes',
      link: 'https://drive.google.com',
    }),
    example('CapCut', 'video', 'capcut', {
      plan: 'free',
      cost: 0,
      since: '{month-11}',
      person: 'maker',
      worth: 'yes',
      link: 'https://www.capcut.com',
    }),
    example('Unsplash', 'images', 'unsplash', {
      plan: 'free',
      cost: 0,
      since: '{month-6}',
      person: 'maker',
      worth: 'yes',
      link: 'https://unsplash.com',
    }),
    example('Google Analytics', 'analytics', 'analytics', {
      plan: 'free',
      cost: 0,
      since: '{month-20}',
      person: 'owner',
      worth: 'yes',
      link: 'https://analytics.google.com',
    }),
    example('Trello', 'team', 'trello', {
      plan: 'free',
      cost: 0,
      since: '{month-16}',
      person: 'helper',
      worth: 'yes',
      link: 'https://trello.com',
    }),
    example('Meta Business Suite', 'accounts', 'meta', {
      plan: 'free',
      cost: 0,
      since: '{month-20}',
      person: 'helper',
      worth: 'yes',
      link: 'https://business.facebook.com',
    }),
    example('Google Alerts', 'monitoring', 'alerts', {
      plan: 'free',
      cost: 0,
      since: '{month-8}',
      person: 'helper',
      worth: 'yes',
      link: 'https://www.google.com/alerts',
    }),
    example('Stripe', 'payments', 'stripe', {
      plan: 'free',
      cost: 0,
      since: '{month-20}',
      person: 'owner',
      worth: 'yes',
      link: 'https://stripe.com',
    }),
    example('Hootsuite', 'monitoring', 'hootsuite', {
      plan: 'monthly',
      cost: 99,
      since: '{month-7}+4',
      until: '{month-5}+3',
      person: 'owner',
      worth: 'no',
      link: 'https://www.hootsuite.com',
    }),
    example('SEMrush', 'competitors', 'semrush', { plan: 'free', link: 'https://www.semrush.com' }),
    example('SEO PowerSuite', 'keywords', 'powersuite', {
      plan: 'free',
      link: 'https://www.link-assistant.com',
    }),
    example('Ahrefs', 'keywords', 'ahrefs', { plan: 'free', link: 'https://ahrefs.com' }),
    example('BuzzSumo', 'monitoring', 'buzzsumo', { plan: 'free', link: 'https://buzzsumo.com' }),
    example('Moz', 'keywords', 'moz', { plan: 'free', link: 'https://moz.com' }),
    example('SparkToro', 'personas', 'sparktoro', { plan: 'free', link: 'https://sparktoro.com' }),
    example('Zapier', 'automation', 'zapier', { plan: 'free', link: 'https://zapier.com' }),
  ],
}

export default tools
