import type { Cell, DemoRow, DemoValue, Template } from './template'

/**
 * What was said, where, by whom and about whom: one row a mention. What is about the shop waits for an answer; what is
 * about a competitor is there to learn from. Share of voice is ours ÷ (ours + the competitors’), as in the report.
 */

const SENTIMENTS = ['positive', 'neutral', 'negative']
const KINDS = ['praise', 'question', 'complaint', 'idea', 'pain', 'service']
const ROUTES = ['service', 'marketing', 'product']
const CHANNELS = [
  'instagram',
  'facebook',
  'tiktok',
  'youtube',
  'pinterest',
  'linkedin',
  'x',
  'threads',
  'google',
]

const today = '{start:@today}'
const word = (key: string) => `{"mentions.${key}"}`
const about = {
  us: `{about};{@us}`,
  // Neither empty nor us.
  others: `{about};"<>";{about};"<>"&{@us}`,
}

/** Mentions in the chosen month, or so many months before it. */
const inMonth = (...conditions: string[]) => ({
  now: `COUNTIFS({date};">"&EOMONTH({@month};-1);{date};"<="&EOMONTH({@month};0);${conditions.join(';')})`,
  before: `COUNTIFS({date};">"&EOMONTH({@month};-2);{date};"<="&EOMONTH({@month};-1);${conditions.join(';')})`,
})

/** Mentions in each month of the block at the right. */
const monthCount = (...conditions: string[]) =>
  `=ARRAYFORMULA(IF({month}="";"";COUNTIFS({period};{month};${conditions.join(';')})))`

const channelCount = (...conditions: string[]) =>
  '=ARRAYFORMULA(IF({place}="";"";COUNTIFS({channel};{place};{date};">"&EOMONTH({@month};-1);' +
  `{date};"<="&EOMONTH({@month};0);${conditions.join(';')})))`

const figure = (formula: string, kind: Cell['kind'] = 'number', look: Cell['look'] = 'figure'): Cell => ({
  formula: `=${formula}`,
  kind,
  look,
  align: 'left',
})
const before = (formula: string, kind: Cell['kind'] = 'number') => figure(formula, kind, 'figure-note')
const name = (key: string): Cell => ({
  text: `mentions.figures.${key}`,
  look: 'label',
  note: `mentions.figureNotes.${key}`,
})

const ours = inMonth(about.us)
const theirs = inMonth(about.others)
const positive = inMonth(about.us, `{sentiment};${word('sentiments.positive')}`)
const shareOf = (part: string, rest: string) => `IFERROR(${part}/(${part}+${rest});"")`

/** Needs an answer within a day: whoever is unhappy, and whoever asks. */
const STATUS =
  '=ARRAYFORMULA(IF(({date}="")+({about}<>{@us});"";' +
  `IF(({answered}<>"")+({answer}<>"");${word('states.answered')};` +
  `IF((({sentiment}=${word('sentiments.negative')})+({kind}=${word('kinds.question')})+({kind}=${word('kinds.complaint')}))` +
  `*(${today}-{date}>1);${word('states.late')};${word('states.open')}))))`

interface Said {
  day: string
  channel: string
  author: string
  followers: number
  /** A key of `demo.competitors`; about the shop where there is none. */
  about?: string
  keyword: DemoValue
  said: DemoValue
  sentiment: string
  kind: string
  route?: string
  answer?: string
  answered?: string
  person?: string
  advocate?: boolean
  link?: string
}

const KEYWORDS = {
  shop: { text: 'demo.shop' },
  mellis: { plain: 'Mellis' },
  fig: { text: 'keywords.demo.fig' },
  refill: { text: 'keywords.demo.refill' },
  moments: { plain: '#mellismoments' },
  blackfriday: { text: 'demo.campaigns.blackfriday' },
  emma: { text: 'keywords.demo.emma' },
  first: { text: 'demo.competitors.first' },
  second: { text: 'demo.competitors.second' },
  third: { text: 'demo.competitors.third' },
} satisfies Record<string, DemoValue>

const said = (key: string): DemoValue => ({ text: `mentions.demo.said.${key}` })

const row = (one: Said): DemoRow => ({
  date: { day: one.day },
  channel: { text: `channels.${one.channel}` },
  author: { plain: one.author },
  followers: { number: one.followers },
  about: { text: one.about ? `demo.competitors.${one.about}` : 'mentions.us' },
  keyword: one.keyword,
  said: one.said,
  sentiment: { text: `mentions.sentiments.${one.sentiment}` },
  kind: { text: `mentions.kinds.${one.kind}` },
  ...(one.route ? { route: { text: `mentions.routes.${one.route}` } } : {}),
  ...(one.answer ? { answer: { text: `mentions.demo.answers.${one.answer}` } } : {}),
  ...(one.person ? { person: { text: `demo.people.${one.person}` } } : {}),
  ...(one.answered ? { answered: { day: one.answered } } : {}),
  advocate: { ticked: one.advocate === true },
  ...(one.link ? { link: { plain: `https://${one.link}` } } : {}),
})

/** A cracked glass that is answered well, a fan with many followers, and a competitor's sale that disappoints. */
const SAID: Said[] = [
  {
    ...{
      day: '{today}',
      channel: 'instagram',
      author: '@jana.muc',
      followers: 410,
      keyword: KEYWORDS.mellis,
    },
    ...{ said: { plain: 'Versendet ihr auch nach München?' }, sentiment: 'neutral', kind: 'question' },
    ...{ route: 'service', person: 'helper' },
  },
  {
    ...{ day: '{today}-1', channel: 'facebook', author: 'Ruth K.', followers: 95, keyword: KEYWORDS.shop },
    ...{ said: said('third'), sentiment: 'positive', kind: 'praise', route: 'marketing' },
  },
  {
    ...{ day: '{today}-3', channel: 'instagram', author: '@tomas.p', followers: 280, keyword: KEYWORDS.shop },
    ...{ said: said('christmas'), sentiment: 'neutral', kind: 'question', route: 'product' },
    ...{ person: 'owner' },
  },
  {
    ...{ day: '{today}-4', channel: 'instagram', author: '@wickery', followers: 8900, about: 'second' },
    ...{ keyword: KEYWORDS.second, said: said('refillShop'), sentiment: 'neutral', kind: 'idea' },
    ...{ route: 'product', person: 'owner' },
  },
  {
    ...{ day: '{today}-5', channel: 'facebook', author: 'D. Weber', followers: 0, keyword: KEYWORDS.mellis },
    ...{ said: said('paper'), sentiment: 'negative', kind: 'pain', route: 'product' },
    ...{ answer: 'paper', person: 'helper', answered: '{today}-3', link: 'mellis.example/reviews' },
  },
  {
    ...{ day: '{today}-6', channel: 'instagram', author: '@lea.liest', followers: 640 },
    ...{ keyword: KEYWORDS.moments, said: said('moments'), sentiment: 'positive', kind: 'praise' },
    ...{ route: 'marketing', answer: 'moments', person: 'helper', answered: '{today}-6' },
  },
  {
    ...{ day: '{today}-7', channel: 'facebook', author: 'Ines M.', followers: 130, keyword: KEYWORDS.shop },
    ...{ said: said('bathroom'), sentiment: 'neutral', kind: 'question', route: 'service' },
    ...{ answer: 'bathroom', person: 'helper', answered: '{today}-6' },
  },
  {
    ...{ day: '{today}-8', channel: 'tiktok', author: '@oskar.reviews', followers: 5200, about: 'first' },
    ...{ keyword: KEYWORDS.first, said: said('noScent'), sentiment: 'negative', kind: 'complaint' },
    ...{ route: 'marketing', person: 'owner' },
  },
  {
    ...{
      day: '{today}-9',
      channel: 'tiktok',
      author: '@hygge.nora',
      followers: 18400,
      keyword: KEYWORDS.fig,
    },
    ...{ said: said('unboxing'), sentiment: 'positive', kind: 'praise', route: 'marketing' },
    ...{ answer: 'unboxing', person: 'owner', answered: '{today}-9', advocate: true },
    ...{ link: 'tiktok.example/@hygge.nora/2' },
  },
  {
    ...{ day: '{today}-10', channel: 'instagram', author: '@paula.backt', followers: 1150 },
    ...{ keyword: KEYWORDS.mellis, said: said('nextDay'), sentiment: 'positive', kind: 'service' },
    ...{ route: 'marketing', answer: 'nextDay', person: 'helper', answered: '{today}-10', advocate: true },
  },
  {
    ...{ day: '{today}-12', channel: 'instagram', author: '@paula.backt', followers: 1150 },
    ...{ keyword: KEYWORDS.mellis, said: said('cracked'), sentiment: 'negative', kind: 'complaint' },
    ...{ route: 'service', answer: 'cracked', person: 'helper', answered: '{today}-12' },
    ...{ link: 'instagram.example/p/cracked-glass' },
  },
  {
    ...{ day: '{today}-13', channel: 'instagram', author: '@noctuahome', followers: 21500, about: 'third' },
    ...{ keyword: KEYWORDS.third, said: said('slowEvenings'), sentiment: 'positive', kind: 'idea' },
    ...{ route: 'marketing', person: 'owner' },
  },
  {
    ...{ day: '{month-1}+24', channel: 'x', author: '@kerzenfan', followers: 70, keyword: KEYWORDS.mellis },
    ...{ said: said('wicks'), sentiment: 'neutral', kind: 'question', route: 'service' },
    ...{ answer: 'wicks', person: 'maker', answered: '{month-1}+26' },
  },
  {
    ...{ day: '{month-1}+19', channel: 'facebook', author: 'Petra S.', followers: 210, about: 'first' },
    ...{
      keyword: KEYWORDS.first,
      said: said('tryGlow'),
      sentiment: 'positive',
      kind: 'pain',
      route: 'marketing',
    },
  },
  {
    ...{ day: '{month-1}+18', channel: 'instagram', author: '@glowbarn', followers: 14200, about: 'first' },
    ...{
      keyword: KEYWORDS.first,
      said: said('sale'),
      sentiment: 'neutral',
      kind: 'idea',
      route: 'marketing',
    },
    ...{ person: 'owner' },
  },
  {
    ...{
      day: '{month-1}+15',
      channel: 'facebook',
      author: 'Ines M.',
      followers: 130,
      keyword: KEYWORDS.refill,
    },
    ...{ said: said('refill'), sentiment: 'neutral', kind: 'idea', route: 'product' },
    ...{ answer: 'refill', person: 'maker', answered: '{month-1}+16' },
  },
  {
    ...{ day: '{month-1}+11', channel: 'facebook', author: 'Anita R.', followers: 0, keyword: KEYWORDS.shop },
    ...{ said: said('wrapped'), sentiment: 'positive', kind: 'service', route: 'service' },
    ...{ answer: 'wrapped', person: 'helper', answered: '{month-1}+12' },
  },
  {
    ...{
      day: '{month-1}+9',
      channel: 'instagram',
      author: '@studio.ha',
      followers: 820,
      keyword: KEYWORDS.mellis,
    },
    ...{ said: said('strong'), sentiment: 'negative', kind: 'pain', route: 'product' },
    ...{ answer: 'strong', person: 'helper', answered: '{month-1}+10' },
  },
  {
    ...{ day: '{month-1}+5', channel: 'instagram', author: '@mira.reads', followers: 530, about: 'second' },
    ...{ keyword: KEYWORDS.second, said: said('twoWeeks'), sentiment: 'negative', kind: 'complaint' },
    ...{ route: 'service', person: 'owner' },
  },
  {
    ...{
      day: '{month-1}+2',
      channel: 'tiktok',
      author: '@hygge.nora',
      followers: 17100,
      keyword: KEYWORDS.mellis,
    },
    ...{ said: said('ritual'), sentiment: 'positive', kind: 'praise', route: 'marketing' },
    ...{ answer: 'ritual', person: 'owner', answered: '{month-1}+3', advocate: true },
    ...{ link: 'tiktok.example/@hygge.nora/1' },
  },
  {
    ...{ day: '{month-2}+20', channel: 'instagram', author: '@casa.bianca', followers: 960, about: 'first' },
    ...{ keyword: KEYWORDS.first, said: said('lids'), sentiment: 'positive', kind: 'idea', route: 'product' },
  },
  {
    ...{ day: '{month-2}+12', channel: 'facebook', author: 'Karl H.', followers: 60, keyword: KEYWORDS.emma },
    ...{ said: said('present'), sentiment: 'neutral', kind: 'question', route: 'service' },
    ...{ answer: 'present', person: 'owner', answered: '{month-2}+12' },
  },
  {
    ...{
      day: '{month-2}+4',
      channel: 'instagram',
      author: '@lea.liest',
      followers: 590,
      keyword: KEYWORDS.shop,
    },
    ...{ said: said('best'), sentiment: 'positive', kind: 'praise', route: 'marketing' },
    ...{ answer: 'best', person: 'helper', answered: '{month-2}+5' },
  },
]

const mentions: Template = {
  id: 'mentions',
  version: 1,
  order: 27,
  name: 'templates.mentions',
  needs: ['start'],
  tab: 'information',
  frozenColumns: 0,
  tableRows: 300,
  rowHeight: 52,
  rowAlign: 'middle',
  columns: [
    {
      key: 'date',
      title: 'common.date',
      kind: 'date',
      width: 94,
      input: true,
      note: 'mentions.notes.date',
      choices: { check: 'day' },
    },
    {
      key: 'status',
      title: 'common.status',
      kind: 'text',
      width: 92,
      note: 'mentions.notes.status',
      formula: STATUS,
    },
    {
      key: 'channel',
      title: 'common.channel',
      kind: 'text',
      width: 94,
      input: true,
      note: 'mentions.notes.channel',
      choices: { range: '{channels:channel}', otherwise: CHANNELS.map((channel) => `channels.${channel}`) },
    },
    {
      key: 'author',
      title: 'mentions.columns.author',
      kind: 'long',
      width: 104,
      input: true,
      note: 'mentions.notes.author',
    },
    {
      key: 'about',
      title: 'mentions.columns.about',
      kind: 'text',
      width: 94,
      input: true,
      note: 'mentions.notes.about',
      choices: { range: '{us:others}' },
    },
    {
      key: 'sentiment',
      title: 'mentions.columns.sentiment',
      kind: 'text',
      width: 98,
      input: true,
      note: 'mentions.notes.sentiment',
      choices: { texts: SENTIMENTS.map((one) => `mentions.sentiments.${one}`), strict: true },
    },
    {
      key: 'kind',
      title: 'mentions.columns.kind',
      kind: 'long',
      width: 116,
      input: true,
      note: 'mentions.notes.kind',
      choices: { texts: KINDS.map((one) => `mentions.kinds.${one}`), strict: true },
    },
    {
      key: 'said',
      title: 'mentions.columns.said',
      kind: 'long',
      width: 192,
      input: true,
      note: 'mentions.notes.said',
    },
    {
      key: 'answer',
      title: 'mentions.columns.answer',
      kind: 'long',
      width: 192,
      input: true,
      note: 'mentions.notes.answer',
    },
    {
      key: 'person',
      title: 'common.person',
      kind: 'text',
      width: 92,
      input: true,
      note: 'mentions.notes.person',
      choices: { range: '{strategy:people}' },
    },
    {
      key: 'answered',
      title: 'mentions.columns.answered',
      kind: 'date',
      width: 94,
      input: true,
      note: 'mentions.notes.answered',
      choices: { check: 'day' },
    },
    {
      key: 'days',
      title: 'mentions.columns.days',
      kind: 'number',
      width: 56,
      note: 'mentions.notes.days',
      formula: '=ARRAYFORMULA(IF(({date}="")+({answered}="");"";IFERROR({answered}-{date};"")))',
    },
    {
      key: 'route',
      title: 'mentions.columns.route',
      kind: 'long',
      width: 112,
      input: true,
      note: 'mentions.notes.route',
      choices: { texts: ROUTES.map((one) => `mentions.routes.${one}`) },
    },
    {
      key: 'keyword',
      title: 'mentions.columns.keyword',
      kind: 'long',
      width: 130,
      input: true,
      note: 'mentions.notes.keyword',
      choices: { range: '{keywords:keyword}' },
    },
    {
      key: 'followers',
      title: 'mentions.columns.followers',
      kind: 'number',
      width: 84,
      input: true,
      note: 'mentions.notes.followers',
      choices: { check: 'positive-amount' },
    },
    {
      key: 'advocate',
      title: 'mentions.columns.advocate',
      kind: 'check',
      width: 84,
      input: true,
      note: 'mentions.notes.advocate',
    },
    { key: 'link', title: 'common.link', kind: 'text', width: 150, input: true, note: 'mentions.notes.link' },
    { key: 'gap-1', title: 'common.blank', kind: 'text', width: 24 },
    {
      key: 'month',
      group: 'months',
      title: 'mentions.columns.month',
      kind: 'month',
      width: 88,
      formula:
        '=ARRAYFORMULA(IFERROR(VSTACK("";SORT(UNIQUE(FILTER({period};ISNUMBER({period})*' +
        '({period}>EOMONTH({@month};-12))*({period}<=EOMONTH({@month};0))))));""))',
    },
    {
      key: 'month-ours',
      group: 'months',
      title: 'mentions.columns.ours',
      kind: 'number',
      width: 88,
      formula: monthCount(about.us),
    },
    {
      key: 'month-theirs',
      group: 'months',
      title: 'mentions.columns.theirs',
      kind: 'number',
      width: 88,
      formula: monthCount(about.others),
    },
    {
      key: 'month-share',
      group: 'months',
      title: 'mentions.columns.share',
      kind: 'percent',
      width: 88,
      formula: '=ARRAYFORMULA(IF({month}="";"";IFERROR({month-ours}/({month-ours}+{month-theirs});"")))',
    },
    ...SENTIMENTS.map((one) => ({
      key: `month-${one}`,
      group: 'months',
      title: `mentions.sentiments.${one}`,
      kind: 'number' as const,
      width: 88,
      formula: monthCount(about.us, `{sentiment};${word(`sentiments.${one}`)}`),
    })),
    { key: 'gap-2', title: 'common.blank', kind: 'text', width: 24 },
    {
      key: 'place',
      group: 'places',
      title: 'common.channel',
      kind: 'text',
      width: 110,
      note: 'mentions.notes.place',
      formula:
        '=ARRAYFORMULA(IFERROR(VSTACK("";SORT(UNIQUE(FILTER({channel};({channel}<>"")*ISNUMBER({date})*' +
        '({date}>EOMONTH({@month};-1))*({date}<=EOMONTH({@month};0))))));""))',
    },
    {
      key: 'place-ours',
      group: 'places',
      title: 'mentions.columns.ours',
      kind: 'number',
      width: 88,
      formula: channelCount(about.us),
    },
    {
      key: 'place-theirs',
      group: 'places',
      title: 'mentions.columns.theirs',
      kind: 'number',
      width: 88,
      formula: channelCount(about.others),
    },
    {
      key: 'place-negative',
      group: 'places',
      title: 'mentions.columns.placeNegative',
      kind: 'number',
      width: 88,
      formula: channelCount(about.us, `{sentiment};${word('sentiments.negative')}`),
    },
    { key: 'canvas', title: 'common.blank', kind: 'text', width: 440 },
    {
      key: 'period',
      title: 'mentions.columns.month',
      kind: 'month',
      width: 80,
      hidden: true,
      formula: '=ARRAYFORMULA(IF(ISNUMBER({date});EOMONTH({date};-1)+1;""))',
    },
    { key: 'us', title: 'mentions.us', kind: 'text', width: 80, hidden: true },
    {
      key: 'others',
      title: 'mentions.columns.others',
      kind: 'text',
      width: 80,
      hidden: true,
      formula: '=IFERROR(UNIQUE(FILTER({competitors:competitor};{competitors:competitor}<>""));"")',
    },
  ],
  head: [
    {
      name: 'title',
      height: 40,
      look: 'title',
      cells: { date: { text: 'mentions.title', look: 'title', note: 'mentions.notes.title' } },
    },
    {
      name: 'sentence',
      height: 22,
      look: 'sentence',
      cells: { date: { text: 'mentions.sentence', look: 'sentence' } },
    },
    {
      name: 'settings',
      height: 30,
      look: 'plain',
      cells: {
        date: { text: 'mentions.settings.month', look: 'label' },
        status: {
          value: '{month}',
          look: 'input',
          kind: 'month',
          setting: 'month',
          note: 'mentions.notes.month',
          choices: { check: 'day' },
          align: 'left',
        },
      },
    },
    {
      name: 'figure-names',
      height: 36,
      look: 'plain',
      cells: {
        channel: name('ours'),
        author: name('theirs'),
        about: name('share'),
        sentiment: name('positive'),
        kind: name('open'),
        said: name('days'),
      },
    },
    {
      name: 'figures',
      height: 32,
      look: 'figure',
      cells: {
        date: { text: 'mentions.figures.month', look: 'label', span: 2 },
        channel: figure(ours.now),
        author: figure(theirs.now),
        about: figure(shareOf(ours.now, theirs.now), 'percent'),
        sentiment: figure(`IFERROR(${positive.now}/{self.channel};"")`, 'percent'),
        kind: { ...figure(`COUNTIF({status};${word('states.open')})+{figure-notes.kind}`), setting: 'open' },
        said: figure(
          'IFERROR(AVERAGEIFS({days};{date};">"&EOMONTH({@month};-1);{date};"<="&EOMONTH({@month};0));"")',
          'ratio',
        ),
      },
    },
    {
      name: 'figure-notes',
      height: 24,
      look: 'figure-note',
      cells: {
        date: { text: 'mentions.figures.before', look: 'label', span: 2 },
        channel: before(ours.before),
        author: before(theirs.before),
        about: before(shareOf(ours.before, theirs.before), 'percent'),
        sentiment: before(`IFERROR(${positive.before}/{self.channel};"")`, 'percent'),
        kind: before(`COUNTIF({status};${word('states.late')})`),
        said: before(
          'IFERROR(AVERAGEIFS({days};{date};">"&EOMONTH({@month};-2);{date};"<="&EOMONTH({@month};-1));"")',
          'ratio',
        ),
      },
    },
    {
      name: 'band',
      height: 24,
      look: 'plain',
      cells: {
        month: { text: 'mentions.bands.months', look: 'band', span: 7 },
        place: { text: 'mentions.bands.places', look: 'band', span: 4 },
      },
    },
    { name: 'header', height: 36, look: 'header' },
    {
      name: 'anchor',
      height: 6,
      look: 'strip',
      cells: { us: { text: 'mentions.us', look: 'strip', setting: 'us' } },
    },
  ],
  charts: [
    {
      type: 'column',
      title: 'mentions.charts.months',
      direction: 'columns',
      ranges: ['{chart.month}', '{chart.month-ours}', '{chart.month-theirs}'],
      series: [
        { label: 'mentions.columns.ours', colour: 'accent' },
        { label: 'mentions.columns.theirs', colour: 'quiet' },
      ],
      at: { column: 'canvas', row: 1, offsetX: 8, offsetY: 8 },
      width: 420,
      height: 260,
    },
  ],
  tints: [
    { ranges: ['status'], when: `={cell}=${word('states.late')}`, look: 'bad' },
    { ranges: ['status'], when: `={cell}=${word('states.open')}`, look: 'caution' },
    { ranges: ['status'], when: `={cell}=${word('states.answered')}`, look: 'good' },
    { ranges: ['sentiment'], when: `={cell}=${word('sentiments.positive')}`, look: 'good' },
    { ranges: ['sentiment'], when: `={cell}=${word('sentiments.negative')}`, look: 'less' },
    { ranges: ['followers'], when: '=AND({self.advocate}=TRUE;ISNUMBER({cell}))', look: 'information' },
  ],
  demo: SAID.map(row),
}

export default mentions
