import type { Cell, Column, DemoRow, Template } from './template'

/**
 * Competitors and our own brand, one row each, and above them one competitor side by side with us. The columns of
 * the comparison are those of the table.
 */

/** What is compared, in neighbouring columns of the table. */
const COMPARED = ['positioning', 'strengths', 'weaknesses', 'opportunities', 'threats']

const long = (key: string, width: number): Column => ({
  key,
  title: `competitors.columns.${key}`,
  kind: 'long',
  width,
  input: true,
  note: `competitors.notes.${key}`,
})

/** What a row of the table says from one column to another; what is blank stays blank. */
function said(columns: string, row: string): string {
  const cells = `INDEX({${columns}};${row};0)`
  return `=ARRAYFORMULA(IFERROR(IF(${cells}="";"";${cells});""))`
}
const US = 'MATCH({"competitors.kinds.us"};{kind};0)'
const THEM = 'MATCH({@rival};{competitor};0)'

const side = (row: string): Record<string, Cell> => ({
  kind: { formula: said('interacts', row), look: 'card', span: 5 },
  ...Object.fromEntries(
    COMPARED.map((key, index) => [
      key,
      index === 0
        ? { formula: said('positioning:threats', row), look: 'card' as const }
        : { look: 'card' as const },
    ]),
  ),
})

const label = (key: string): Cell => ({ text: `competitors.columns.${key}`, look: 'prompt' })

function competitor(name: string, kind: 'us' | 'competitor', texts: string[], others: DemoRow): DemoRow {
  const short = name.slice(name.lastIndexOf('.') + 1)
  return {
    competitor: { text: name },
    kind: { text: `competitors.kinds.${kind}` },
    ...Object.fromEntries(texts.map((key) => [key, { text: `competitors.demo.${short}.${key}` }])),
    ...others,
  }
}

const WORDS = [...COMPARED, 'interacts', 'place', 'since', 'distribution', 'mission']

const competitors: Template = {
  id: 'competitors',
  version: 1,
  order: 5,
  name: 'templates.competitors',
  needs: ['start'],
  tab: 'accent',
  frozenColumns: 1,
  frozenRow: 'title',
  tableRows: 30,
  rowHeight: 110,
  rowAlign: 'top',
  columns: [
    {
      key: 'competitor',
      title: 'competitors.columns.competitor',
      kind: 'long',
      width: 160,
      input: true,
      note: 'competitors.notes.competitor',
    },
    {
      key: 'kind',
      title: 'competitors.columns.kind',
      kind: 'text',
      width: 116,
      input: true,
      note: 'competitors.notes.kind',
      choices: { texts: ['competitors.kinds.us', 'competitors.kinds.competitor'], strict: true },
    },
    {
      key: 'overlap',
      title: 'competitors.columns.overlap',
      kind: 'percent',
      width: 84,
      input: true,
      note: 'competitors.notes.overlap',
      choices: { check: 'share' },
    },
    {
      key: 'seen',
      title: 'competitors.columns.seen',
      kind: 'date',
      width: 92,
      input: true,
      note: 'competitors.notes.seen',
      choices: { check: 'day' },
    },
    {
      key: 'days',
      title: 'competitors.columns.days',
      kind: 'number',
      width: 68,
      note: 'competitors.notes.days',
      formula: '=ARRAYFORMULA(IF(({competitor}<>"")*ISNUMBER({seen});IFERROR({start:@today}-{seen};"");""))',
    },
    {
      key: 'state',
      title: 'competitors.columns.state',
      kind: 'long',
      width: 88,
      note: 'competitors.notes.state',
      formula:
        '=ARRAYFORMULA(IF({competitor}="";"";IF({days}="";{"competitors.states.never"};IF({days}>{@every};{"competitors.states.again"};{"competitors.states.fresh"}))))',
    },
    ...COMPARED.map((key) => long(key, 146)),
    {
      key: 'price',
      title: 'competitors.columns.price',
      kind: 'text',
      width: 100,
      input: true,
      note: 'competitors.notes.price',
      choices: {
        texts: ['low', 'middle', 'high', 'premium'].map((level) => `competitors.prices.${level}`),
      },
    },
    long('better', 180),
    long('worse', 180),
    long('interacts', 180),
    long('campaigns', 180),
    long('uses', 180),
    {
      key: 'website',
      title: 'competitors.columns.website',
      kind: 'text',
      width: 180,
      input: true,
      note: 'competitors.notes.website',
    },
    long('place', 180),
    long('since', 180),
    long('distribution', 180),
    long('mission', 180),
  ],
  head: [
    {
      name: 'title',
      height: 40,
      look: 'title',
      cells: {
        competitor: { text: 'competitors.title', look: 'title' },
        kind: { text: 'competitors.sentence', look: 'sentence' },
      },
    },
    {
      name: 'settings',
      height: 34,
      look: 'plain',
      cells: {
        competitor: { text: 'competitors.settings.every', look: 'label' },
        kind: {
          value: 90,
          look: 'input',
          kind: 'number',
          setting: 'every',
          note: 'competitors.notes.every',
          choices: { check: 'positive-amount' },
        },
      },
    },
    {
      name: 'band',
      height: 24,
      look: 'band',
      cells: { competitor: { text: 'competitors.card', look: 'band' } },
    },
    {
      name: 'titles',
      height: 34,
      look: 'plain',
      cells: {
        competitor: { text: 'competitors.choose', look: 'prompt' },
        kind: { ...label('interacts'), span: 5 },
        ...Object.fromEntries(COMPARED.map((key) => [key, label(key)])),
      },
    },
    {
      name: 'us',
      height: 84,
      look: 'plain',
      cells: {
        competitor: { formula: said('competitor', US), look: 'card' },
        ...side(US),
      },
    },
    {
      name: 'them',
      height: 84,
      look: 'plain',
      cells: {
        competitor: {
          text: 'demo.competitors.first',
          look: 'input',
          setting: 'rival',
          note: 'competitors.notes.chosen',
          choices: { range: '{competitor}' },
        },
        ...side(THEM),
      },
    },
    {
      name: 'better',
      height: 34,
      look: 'plain',
      cells: {
        competitor: label('better'),
        kind: { formula: said('better', THEM), look: 'card', span: 5 },
        positioning: label('worse'),
        strengths: { formula: said('worse', THEM), look: 'card', span: 4 },
      },
    },
    { name: 'header', height: 50, look: 'header' },
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [],
  tints: [
    { ranges: ['competitor', 'kind'], when: '={self.kind}={"competitors.kinds.us"}', look: 'now' },
    { ranges: ['state'], when: '={cell}={"competitors.states.fresh"}', look: 'good' },
    { ranges: ['state'], when: '={cell}<>""', look: 'caution' },
  ],
  demo: [
    competitor('demo.shop', 'us', WORDS, {
      seen: { day: '{today}-12' },
      price: { text: 'competitors.prices.middle' },
      uses: { plain: 'Instagram, Facebook, TikTok' },
      website: { plain: 'https://mellis.example' },
    }),
    competitor('demo.competitors.first', 'competitor', [...WORDS, 'better', 'worse', 'campaigns'], {
      overlap: { number: 0.55 },
      seen: { day: '{today}-12' },
      price: { text: 'competitors.prices.middle' },
      uses: { plain: 'Instagram, Facebook, TikTok, Pinterest' },
      website: { plain: 'https://glowbarn.example' },
    }),
    competitor('demo.competitors.second', 'competitor', [...WORDS, 'better', 'worse', 'campaigns'], {
      overlap: { number: 0.35 },
      seen: { day: '{today}-41' },
      price: { text: 'competitors.prices.low' },
      uses: { plain: 'Facebook, TikTok' },
      website: { plain: 'https://wickery.example' },
    }),
    competitor(
      'demo.competitors.third',
      'competitor',
      ['positioning', 'strengths', 'weaknesses', 'threats', 'place', 'campaigns'],
      {
        overlap: { number: 0.15 },
        seen: { day: '{today}-118' },
        price: { text: 'competitors.prices.premium' },
        uses: { plain: 'Instagram, Pinterest' },
        website: { plain: 'https://noctuahome.example' },
      },
    ),
  ],
}

export default competitors
