import { CHANNEL_CHOICES } from './shared'
import type { DemoRow, Template } from './template'

/**
 * The year’s days that a shop plans around: holidays of its buyers’ countries, occasions for presents, and its own
 * campaigns. Other sheets read the campaigns from here. What is calculated follows the date of the sheet “Start”, which
 * stands in the head as well, because a tint may not look at another sheet.
 */

interface Campaign {
  name: string
  kind: string
  from: string
  until?: string
  country?: string
  channel?: string
  budget?: number
  person?: string
}

const campaign = (
  key: string,
  { name, kind, from, until, country, channel, budget, person }: Campaign,
): DemoRow => ({
  date: { day: from },
  ...(until ? { until: { day: until } } : {}),
  name: { text: name },
  kind: { text: `keydates.kinds.${kind}` },
  ...(country ? { country: { plain: country } } : {}),
  ...(channel ? { channel: { text: `channels.${channel}` } } : {}),
  offer: { text: `keydates.demo.${key}` },
  ...(budget ? { budget: { amount: budget } } : {}),
  ...(person ? { person: { text: `demo.people.${person}` } } : {}),
  notes: { text: `keydates.demo.${key}Notes` },
})

const keydates: Template = {
  id: 'keydates',
  version: 1,
  order: 13,
  name: 'templates.keydates',
  needs: ['start'],
  tab: 'caution',
  frozenColumns: 0,
  tableRows: 200,
  rowHeight: 24,
  sortedBy: 'date',
  columns: [
    {
      key: 'date',
      title: 'common.date',
      kind: 'date',
      width: 92,
      input: true,
      note: 'keydates.notes.date',
      choices: { check: 'day' },
    },
    {
      key: 'until',
      title: 'keydates.columns.until',
      kind: 'date',
      width: 90,
      input: true,
      note: 'keydates.notes.until',
      choices: { check: 'day' },
    },
    {
      key: 'name',
      title: 'keydates.columns.name',
      kind: 'text',
      width: 256,
      input: true,
      note: 'keydates.notes.name',
    },
    {
      key: 'kind',
      title: 'keydates.columns.kind',
      kind: 'text',
      width: 124,
      input: true,
      note: 'keydates.notes.kind',
      choices: {
        texts: ['holiday', 'occasion', 'sales', 'promotion', 'launch', 'contest', 'event'].map(
          (kind) => `keydates.kinds.${kind}`,
        ),
      },
    },
    {
      key: 'country',
      title: 'keydates.columns.country',
      kind: 'text',
      width: 68,
      input: true,
      note: 'keydates.notes.country',
    },
    {
      key: 'days',
      title: 'keydates.columns.days',
      kind: 'number',
      width: 74,
      note: 'keydates.notes.days',
      formula:
        '=ARRAYFORMULA(IF(ISNUMBER({date})*ISNUMBER({@today});IF({date}>={@today};{date}-{@today};IF(ISNUMBER({until})*({until}>={@today});0;""));""))',
    },
    {
      key: 'length',
      title: 'keydates.columns.length',
      kind: 'number',
      width: 74,
      note: 'keydates.notes.length',
      formula:
        '=ARRAYFORMULA(IF(ISNUMBER({date});IF(ISNUMBER({until});IF({until}>={date};{until}-{date}+1;"");1);""))',
    },
    {
      key: 'channel',
      title: 'common.channel',
      kind: 'text',
      width: 148,
      input: true,
      note: 'keydates.notes.channel',
      choices: CHANNEL_CHOICES,
    },
    {
      key: 'offer',
      title: 'keydates.columns.offer',
      kind: 'text',
      width: 236,
      input: true,
      note: 'keydates.notes.offer',
    },
    {
      key: 'budget',
      title: 'keydates.columns.budget',
      kind: 'money',
      width: 84,
      input: true,
      note: 'keydates.notes.budget',
      choices: { check: 'positive-amount' },
    },
    {
      key: 'person',
      title: 'common.person',
      kind: 'text',
      width: 90,
      input: true,
      note: 'keydates.notes.person',
      choices: { range: '{strategy:people}' },
    },
    {
      key: 'notes',
      title: 'common.notes',
      kind: 'text',
      width: 250,
      input: true,
      note: 'keydates.notes.notes',
    },
    {
      key: 'campaigns',
      title: 'common.campaign',
      kind: 'text',
      width: 160,
      hidden: true,
      formula:
        '=IFERROR(UNIQUE(FILTER({name};{name}<>"";{kind}<>{"keydates.kinds.holiday"};{kind}<>{"keydates.kinds.occasion"}));"")',
    },
  ],
  head: [
    { name: 'title', height: 38, look: 'title', cells: { date: { text: 'keydates.title', look: 'title' } } },
    {
      name: 'sentence',
      height: 24,
      look: 'sentence',
      cells: { date: { text: 'keydates.sentence', look: 'sentence' } },
    },
    {
      name: 'settings',
      height: 30,
      look: 'plain',
      cells: {
        date: { text: 'keydates.settings.countries', look: 'label', span: 2 },
        name: {
          look: 'input',
          kind: 'text',
          align: 'left',
          setting: 'countries',
          note: 'keydates.notes.countries',
        },
        kind: { text: 'keydates.settings.year', look: 'label', align: 'right' },
        country: {
          value: '{year}',
          look: 'input',
          kind: 'any',
          align: 'left',
          setting: 'year',
          note: 'keydates.notes.year',
        },
        offer: { text: 'keydates.settings.hint', look: 'sentence' },
      },
    },
    {
      name: 'figure-names',
      height: 24,
      look: 'plain',
      cells: {
        date: { text: 'common.today', look: 'label' },
        name: { text: 'keydates.figures.next', look: 'label' },
        kind: { text: 'keydates.figures.days', look: 'label', align: 'right' },
        days: { text: 'keydates.figures.soon', look: 'label', align: 'right', span: 2 },
        offer: { text: 'keydates.figures.budget', look: 'label', align: 'right' },
      },
    },
    {
      name: 'figures',
      height: 38,
      look: 'figure',
      cells: {
        date: {
          formula: '=IFERROR({start:@today};"")',
          look: 'figure-note',
          kind: 'date',
          align: 'left',
          setting: 'today',
        },
        name: {
          formula: '=IFERROR(INDEX({name};MATCH(MIN({days});{days};0));"")',
          // Names are longer than figures: smaller, and on two lines where need be.
          look: 'header',
          align: 'left',
        },
        kind: { formula: '=IF(COUNT({days})=0;"";MIN({days}))', look: 'figure', kind: 'number' },
        days: { formula: '=COUNTIF({days};"<=30")', look: 'figure', kind: 'number', span: 2 },
        offer: {
          formula:
            '=IFERROR(SUMIFS({budget};{date};">="&DATE({@year};1;1);{date};"<="&DATE({@year};12;31));"")',
          look: 'figure',
          kind: 'money',
        },
      },
    },
    { name: 'header', height: 40, look: 'header' },
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [],
  tints: [
    {
      ranges: ['until'],
      when: '=AND(ISNUMBER({self.until});ISNUMBER({self.date});{self.until}<{self.date})',
      look: 'bad',
    },
    {
      ranges: ['date:notes'],
      when: '=AND(ISNUMBER({@today});ISNUMBER({self.date});MAX({self.date};{self.until})<{@today})',
      look: 'muted',
    },
    {
      ranges: ['date:kind', 'days'],
      when: '=AND(ISNUMBER({self.days});{self.days}<=30)',
      look: 'now',
    },
  ],
  demo: [
    campaign('mothers', {
      name: 'demo.campaigns.mothers',
      kind: 'promotion',
      from: '{year}-04-20',
      until: '{year}-05-07',
      country: 'DE',
      channel: 'instagram',
      budget: 180,
      person: 'owner',
    }),
    campaign('launch', {
      name: 'demo.campaigns.launch',
      kind: 'launch',
      from: '{month-1}+11',
      until: '{month-1}+17',
      channel: 'instagram',
      budget: 120,
      person: 'owner',
    }),
    campaign('giveaway', {
      name: 'demo.campaigns.giveaway',
      kind: 'contest',
      from: '{today}-5',
      until: '{today}+3',
      channel: 'instagram',
      budget: 60,
      person: 'helper',
    }),
    campaign('workshop', {
      name: 'keydates.demo.workshopName',
      kind: 'event',
      from: '{month+1}+11',
      channel: 'facebook',
      budget: 40,
      person: 'maker',
    }),
    campaign('birthday', {
      name: 'keydates.demo.birthdayName',
      kind: 'event',
      from: '{month+2}+5',
      channel: 'newsletter',
      person: 'helper',
    }),
    campaign('blackfriday', {
      name: 'demo.campaigns.blackfriday',
      kind: 'sales',
      from: '{year}-11-23',
      until: '{year}-11-30',
      channel: 'newsletter',
      budget: 300,
      person: 'owner',
    }),
    campaign('christmas', {
      name: 'keydates.demo.christmasName',
      kind: 'event',
      from: '{year}-12-16',
      channel: 'website',
      budget: 90,
      person: 'maker',
    }),
  ],
}

export default keydates
