import type { Cell, DemoRow, DemoValue, Template } from './template'

/**
 * What is listened for: one row a keyword, with the days from and until which it is watched, so that the list may grow
 * and change without losing what it was. The head counts what is watched in each category: a gap is seen at once.
 */

/** The eight kinds of keywords, what is not meant, and the column of the head in which each is counted. */
const CATEGORIES = {
  brand: 'category',
  products: 'variants',
  competitors: 'why',
  slang: 'tool',
  campaigns: 'since',
  brandTags: 'until',
  industryTags: 'person',
  people: 'next',
  exclude: 'active',
} as const

type Category = keyof typeof CATEGORIES

const TOOLS = ['alerts', 'hootsuite', 'buzzsumo', 'semrush', 'powersuite', 'ahrefs', 'moz']

/** A keyword that nobody mentioned for so many days deserves a second look. */
const QUIET_DAYS = 60

const inCategories = (cell: (category: Category) => Cell): Record<string, Cell> =>
  Object.fromEntries(
    Object.entries(CATEGORIES).map(([category, column]) => [column, cell(category as Category)]),
  )

const today = '{start:@today}'

const HINT = [
  '=ARRAYFORMULA(IF({keyword}="";""',
  'IF({category}="";{"keywords.hints.category"}',
  'IF(({active}<>{"keywords.states.watched"})+({category}={"keywords.categories.exclude"});""',
  'IF({tool}="";{"keywords.hints.tool"}',
  'IF({person}="";{"keywords.hints.person"}',
  `IF(({next}<>"")*({next}<${today});{"keywords.hints.check"}`,
  // Only once something was found for any of them: before that, nothing was listened to yet.
  `IF((COUNT({last})>0)*(${today}-{since}>=${QUIET_DAYS})*(IF({last}="";0;{last})<${today}-${QUIET_DAYS})` +
    ';{"keywords.hints.quiet"};""))))))))',
].join(';')

const keyword = (
  name: DemoValue,
  category: Category,
  why: string,
  tool: string | undefined,
  person: string,
  since: string,
  more: DemoRow = {},
): DemoRow => ({
  keyword: name,
  category: { text: `keywords.categories.${category}` },
  why: { text: `keywords.demo.why.${why}` },
  ...(tool ? { tool: { text: `keywords.tools.${tool}` } } : {}),
  since: { day: since },
  person: { text: `demo.people.${person}` },
  ...more,
})

const named = (key: string): DemoValue => ({ text: `keywords.demo.${key}` })
const plain = (text: string): DemoValue => ({ plain: text })

const keywords: Template = {
  id: 'keywords',
  version: 1,
  order: 26,
  name: 'templates.keywords',
  needs: ['start'],
  tab: 'information',
  frozenColumns: 1,
  tableRows: 150,
  rowHeight: 38,
  rowAlign: 'middle',
  columns: [
    {
      key: 'keyword',
      title: 'keywords.columns.keyword',
      kind: 'long',
      width: 172,
      input: true,
      note: 'keywords.notes.keyword',
    },
    {
      key: 'category',
      title: 'keywords.columns.category',
      kind: 'long',
      width: 136,
      input: true,
      note: 'keywords.notes.category',
      choices: {
        texts: Object.keys(CATEGORIES).map((category) => `keywords.categories.${category}`),
        strict: true,
      },
    },
    {
      key: 'variants',
      title: 'keywords.columns.variants',
      kind: 'long',
      width: 120,
      input: true,
      note: 'keywords.notes.variants',
    },
    {
      key: 'why',
      title: 'keywords.columns.why',
      kind: 'long',
      width: 172,
      input: true,
      note: 'keywords.notes.why',
    },
    {
      key: 'tool',
      title: 'keywords.columns.tool',
      kind: 'text',
      width: 112,
      input: true,
      note: 'keywords.notes.tool',
      choices: { range: '{tools:tool}', otherwise: TOOLS.map((tool) => `keywords.tools.${tool}`) },
    },
    {
      key: 'since',
      title: 'keywords.columns.since',
      kind: 'date',
      width: 84,
      input: true,
      note: 'keywords.notes.since',
      choices: { check: 'day' },
    },
    {
      key: 'until',
      title: 'keywords.columns.until',
      kind: 'date',
      width: 84,
      input: true,
      note: 'keywords.notes.until',
      choices: { check: 'day' },
    },
    {
      key: 'person',
      title: 'common.person',
      kind: 'text',
      width: 80,
      input: true,
      note: 'keywords.notes.person',
      choices: { range: '{strategy:people}' },
    },
    {
      key: 'next',
      title: 'keywords.columns.next',
      kind: 'date',
      width: 84,
      input: true,
      note: 'keywords.notes.next',
      choices: { check: 'day' },
    },
    {
      key: 'active',
      title: 'common.status',
      kind: 'text',
      width: 86,
      note: 'keywords.notes.active',
      formula:
        `=ARRAYFORMULA(IF({keyword}="";"";IF(({until}<>"")*({until}<${today});{"keywords.states.ended"};` +
        `IF({since}>${today};{"keywords.states.later"};{"keywords.states.watched"}))))`,
    },
    {
      key: 'found',
      title: 'keywords.columns.found',
      kind: 'number',
      width: 74,
      note: 'keywords.notes.found',
      formula: '=ARRAYFORMULA(IF({keyword}="";"";IFERROR(COUNTIF({mentions:keyword};{keyword});"")))',
    },
    {
      key: 'hint',
      title: 'keywords.columns.hint',
      kind: 'long',
      width: 134,
      note: 'keywords.notes.hint',
      formula: HINT,
    },
    {
      key: 'last',
      title: 'keywords.columns.last',
      kind: 'date',
      width: 92,
      hidden: true,
      formula:
        '=ARRAYFORMULA(IF({keyword}="";"";IFERROR(VLOOKUP({keyword};' +
        'SORT(HSTACK({mentions:keyword};{mentions:date});2;FALSE);2;FALSE);"")))',
    },
  ],
  head: [
    {
      name: 'title',
      height: 40,
      look: 'title',
      // Beside the title rather than below it: text does not run over the edge of a frozen column.
      cells: {
        keyword: { text: 'keywords.title', look: 'title', note: 'keywords.notes.title' },
        category: { text: 'keywords.sentence', look: 'sentence' },
      },
    },
    {
      name: 'questions',
      height: 40,
      look: 'plain',
      cells: {
        keyword: { text: 'keywords.questions.title', look: 'label', note: 'keywords.notes.questions' },
        category: { text: 'keywords.questions.audience', look: 'prompt' },
        variants: { text: 'keywords.questions.says', look: 'prompt' },
        why: { text: 'keywords.questions.mood', look: 'prompt' },
        tool: { text: 'keywords.questions.where', look: 'prompt', span: 2 },
        until: { text: 'keywords.questions.perceived', look: 'prompt', span: 2 },
        next: { text: 'keywords.questions.answers', look: 'prompt', span: 4 },
      },
    },
    {
      name: 'categories',
      height: 34,
      look: 'plain',
      cells: inCategories((category) => ({
        text: `keywords.categories.${category}`,
        look: 'label',
        note: `keywords.categoryNotes.${category}`,
      })),
    },
    {
      name: 'counts',
      height: 36,
      look: 'figure',
      cells: {
        keyword: { text: 'keywords.counts', look: 'label' },
        ...inCategories((category) => ({
          formula: `=COUNTIFS({category};{categories.${CATEGORIES[category]}};{active};{"keywords.states.watched"})`,
          look: 'figure',
          kind: 'number',
          align: 'left',
        })),
      },
    },
    { name: 'header', height: 36, look: 'header' },
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [],
  tints: [
    { ranges: ['counts.category:active'], when: '={cell}=0', look: 'caution-fill' },
    { ranges: ['keyword:hint'], when: '={self.active}={"keywords.states.ended"}', look: 'muted' },
    { ranges: ['active'], when: '={cell}={"keywords.states.watched"}', look: 'good' },
    { ranges: ['active'], when: '={cell}={"keywords.states.later"}', look: 'information' },
    { ranges: ['hint'], when: '={cell}<>""', look: 'caution' },
  ],
  demo: [
    keyword({ text: 'demo.shop' }, 'brand', 'brand', 'hootsuite', 'helper', '{month-2}', {
      variants: plain('melis, @mellis.example'),
      next: { day: '{today}+6' },
    }),
    keyword(plain('Mellis'), 'brand', 'short', 'hootsuite', 'helper', '{month-2}', {
      variants: plain('melis, melliss'),
      next: { day: '{today}+6' },
    }),
    keyword(named('fig'), 'products', 'fig', 'hootsuite', 'helper', '{month-1}', {
      variants: named('figVariants'),
      next: { day: '{today}+6' },
    }),
    keyword(named('refill'), 'products', 'refill', 'hootsuite', 'maker', '{month-2}', {
      next: { day: '{today}+13' },
    }),
    keyword({ text: 'demo.competitors.first' }, 'competitors', 'first', 'buzzsumo', 'owner', '{month-2}', {
      variants: plain('glowbarn, glow barn candles'),
      next: { day: '{today}+6' },
    }),
    keyword({ text: 'demo.competitors.second' }, 'competitors', 'second', 'buzzsumo', 'owner', '{month-2}', {
      next: { day: '{today}+6' },
    }),
    keyword({ text: 'demo.competitors.third' }, 'competitors', 'third', 'buzzsumo', 'owner', '{month-1}', {
      next: { day: '{today}-2' },
    }),
    keyword(named('cosy'), 'slang', 'cosy', 'hootsuite', 'owner', '{today}-50', {
      next: { day: '{today}+13' },
    }),
    keyword(named('cleanBurn'), 'slang', 'cleanBurn', 'ahrefs', 'owner', '{month-3}', {
      next: { day: '{today}+13' },
    }),
    keyword(
      { text: 'demo.campaigns.blackfriday' },
      'campaigns',
      'blackfriday',
      'hootsuite',
      'owner',
      '{today}-14',
      {
        variants: plain('Mellis Black Friday'),
        next: { day: '{today}+3' },
      },
    ),
    keyword(
      { text: 'demo.campaigns.giveaway' },
      'campaigns',
      'giveaway',
      'hootsuite',
      'helper',
      '{today}-5',
      {
        next: { day: '{today}+3' },
      },
    ),
    keyword({ text: 'demo.campaigns.launch' }, 'campaigns', 'launch', 'hootsuite', 'helper', '{month-1}', {
      until: { day: '{month-1}+27' },
    }),
    keyword(plain('#mellismoments'), 'brandTags', 'moments', 'hootsuite', 'helper', '{month-2}', {
      next: { day: '{today}+6' },
    }),
    keyword(plain('#glowbarnhome'), 'brandTags', 'glowTag', 'buzzsumo', 'owner', '{today}-50', {
      next: { day: '{today}+6' },
    }),
    keyword(named('tag'), 'industryTags', 'tag', 'ahrefs', 'maker', '{today}-50', {
      variants: plain('#candletok, #candles'),
      next: { day: '{today}+20' },
    }),
    keyword(plain('#slowliving'), 'industryTags', 'slow', undefined, 'maker', '{month-1}', {
      next: { day: '{today}+20' },
    }),
    keyword(named('emma'), 'people', 'emma', 'hootsuite', 'helper', '{today}-50', {
      next: { day: '{today}+6' },
    }),
    keyword(plain('Mellis Suffolk'), 'exclude', 'village', 'hootsuite', 'helper', '{month-1}'),
    keyword(named('dinner'), 'exclude', 'dinner', 'hootsuite', 'helper', '{month-2}'),
  ],
}

export default keywords
