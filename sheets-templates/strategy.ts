import type { DemoRow, DemoValue, Template } from './template'

/**
 * The outline on one sheet: questions that belong to the sheet, answers that belong to the owner. What other sheets
 * need is kept here once: the names of the people (`people`), the shop's own name, and what a month's sales leave for
 * marketing (`@ceiling`).
 */

interface Question {
  /**
   * Its words: `strategy.questions.<name>` `ask`, `tip` and, unless the example leaves it open, `answer`. Formulas and
   * the guide know its row by it, whatever the owner makes of the words.
   */
  name: string
  answer?: DemoValue | 'open'
  quick?: boolean
  agreed?: string
}

const quick = (name: string, answer?: 'open'): Question => ({
  name,
  quick: true,
  ...(answer ? { answer } : {}),
})
const open = (name: string): Question => ({ name, answer: 'open' })
const figure = (name: string, answer: DemoValue): Question => ({ name, answer })
const role = (name: string, person: string | undefined, agreed?: string): Question => ({
  name,
  ...(person ? { answer: { text: `demo.people.${person}` } } : {}),
  ...(agreed ? { agreed } : {}),
})

const PARTS: Record<string, (string | Question)[]> = {
  start: [
    quick('who'),
    quick('audience'),
    quick('offer', 'open'),
    'why',
    quick('market'),
    'rivals',
    quick('better'),
    quick('limits'),
    quick('milestones'),
    quick('actions'),
  ],
  company: [
    { name: 'name', answer: { text: 'demo.shop' } },
    'place',
    'founded',
    'history',
    'capacity',
    'story',
  ],
  mission: ['business', 'destination', 'impact', open('change'), 'mission'],
  people: [
    role('boss', 'owner', '{today}-30'),
    role('copy', 'owner', '{today}-30'),
    role('creative', 'maker', '{today}-30'),
    role('ads', 'owner', '{today}-30'),
    role('publishing', 'owner', '{today}-30'),
    role('influencers', 'owner', '{today}-30'),
    role('replies', undefined),
  ],
  audience: [
    'buyers',
    'region',
    'nearby',
    'language',
    'holidays',
    'occupation',
    open('niche'),
    open('businessGoals'),
  ],
  product: ['product', 'feeling', 'materials', 'proof', 'unique', 'handmade'],
  price: [
    'pricing',
    figure('cost', { amount: 6.4, kind: 'money' }),
    figure('price', { amount: 24, kind: 'money' }),
    figure('fees', { amount: 3.2, kind: 'money' }),
    figure('sales', { number: 120, kind: 'number' }),
    figure('reinvest', { number: 0.7, kind: 'percent' }),
    'affordable',
    'often',
  ],
  distribution: ['selling', quick('networks'), 'blog', open('referral'), 'creators', 'campaigns', 'formats'],
  journey: [
    'comes',
    'first',
    'question',
    'order',
    'pay',
    'accept',
    'speed',
    'status',
    'shipping',
    'tracking',
    'feedback',
    open('reviews'),
    'returns',
    'refunds',
  ],
  channels: ['website', 'profiles', quick('main'), 'support'],
  rules: ['edge', 'planB', 'fit', open('clean'), 'sentence', 'lack', 'agile'],
  own: [],
}

function questionRow(given: string | Question): DemoRow {
  const { name, answer, quick, agreed } = typeof given === 'string' ? ({ name: given } as Question) : given
  return {
    ...(quick ? { quick: { plain: '★' } } : {}),
    question: { text: `strategy.questions.${name}.ask` },
    ...(answer === 'open' ? {} : { answer: answer ?? { text: `strategy.questions.${name}.answer` } }),
    tip: { text: `strategy.questions.${name}.tip` },
    ...(agreed ? { agreed: { day: agreed } } : {}),
    key: { plain: name },
  }
}

const rows: DemoRow[] = Object.entries(PARTS).flatMap(([part, questions]) => [
  {
    section: { text: `strategy.parts.${part}.title` },
    tip: { text: `strategy.parts.${part}.why` },
    key: { plain: `part-${part}` },
  },
  ...questions.map(questionRow),
])

/** The answer to one question, wherever its row has moved to. */
const answerTo = (key: string): string => `SUMIF({key};"${key}";{answer})`
const [COST, PRICE, FEES] = [answerTo('cost'), answerTo('price'), answerTo('fees')]
const profit = (answer: string): string => `=IFERROR(IF(${COST}*${PRICE}=0;"";${answer});"")`
/** Of each row's section. */
const ASKED = 'COUNTIFS({part};{part};{question};"<>")'
const ANSWERED = 'COUNTIFS({part};{part};{question};"<>";{answer};"<>")'
const outOf = (part: string, all: string): string => `${part}&" "&{"strategy.figures.of"}&" "&${all}`

const strategy: Template = {
  id: 'strategy',
  version: 1,
  order: 2,
  name: 'templates.strategy',
  tab: 'accent',
  frozenColumns: 0,
  tableRows: rows.length + 40,
  rowHeight: 40,
  sections: 'section',
  columns: [
    {
      key: 'section',
      title: 'strategy.columns.section',
      kind: 'text',
      width: 24,
      input: true,
      own: true,
    },
    {
      key: 'quick',
      title: 'strategy.columns.quick',
      kind: 'text',
      width: 28,
      input: true,
      own: true,
      note: 'strategy.notes.quick',
      align: 'center',
    },
    {
      key: 'question',
      title: 'strategy.columns.question',
      kind: 'long',
      width: 276,
      input: true,
      own: true,
      note: 'strategy.notes.question',
    },
    {
      key: 'answer',
      title: 'strategy.columns.answer',
      kind: 'long',
      width: 404,
      input: true,
      note: 'strategy.notes.answer',
    },
    {
      key: 'tip',
      title: 'strategy.columns.tip',
      kind: 'long',
      width: 386,
      input: true,
      own: true,
      note: 'strategy.notes.tip',
    },
    {
      key: 'state',
      title: 'strategy.columns.state',
      kind: 'text',
      width: 78,
      note: 'strategy.notes.state',
      formula: `=ARRAYFORMULA(IF({section}<>"";IF(${ASKED}=0;"";${outOf(ANSWERED, ASKED)});IF(({question}<>"")*({answer}="");{"strategy.states.open"};"")))`,
    },
    {
      key: 'agreed',
      title: 'strategy.columns.agreed',
      kind: 'date',
      width: 92,
      input: true,
      note: 'strategy.notes.agreed',
      choices: { check: 'day' },
    },
    { key: 'key', title: 'strategy.columns.key', kind: 'text', width: 80, own: true, hidden: true },
    {
      // The number of the heading that a row stands under.
      key: 'part',
      title: 'strategy.columns.part',
      kind: 'any',
      width: 60,
      hidden: true,
      formula:
        '=ARRAYFORMULA(IF({section}&{question}="";"";IFERROR(MATCH(ROW({section});FILTER(ROW({section});{section}<>"");1);"")))',
    },
    {
      // A cell may name several people, and one person may wear several hats.
      key: 'people',
      title: 'strategy.columns.people',
      kind: 'text',
      width: 100,
      hidden: true,
      formula:
        '=ARRAYFORMULA(IFERROR(UNIQUE(TRIM(TRANSPOSE(SPLIT(TEXTJOIN(",";TRUE;IF({part}=INDEX({part};MATCH("part-people";{key};0));{answer};""));",;"&CHAR(10)))));""))',
    },
  ],
  head: [
    {
      name: 'title',
      height: 38,
      look: 'title',
      cells: { section: { text: 'strategy.title', look: 'title', note: 'strategy.notes.why' } },
    },
    {
      name: 'sentence',
      height: 22,
      look: 'sentence',
      cells: { section: { text: 'strategy.sentence', look: 'sentence' } },
    },
    {
      name: 'figure-names',
      height: 22,
      look: 'plain',
      cells: {
        question: { text: 'strategy.figures.answered', look: 'label' },
        answer: { text: 'strategy.figures.quick', look: 'label', note: 'strategy.notes.quick' },
        tip: { text: 'strategy.figures.margin', look: 'label', note: 'strategy.notes.margin' },
        state: { text: 'strategy.figures.ceiling', look: 'label', note: 'strategy.notes.ceiling', span: 2 },
      },
    },
    {
      name: 'figures',
      height: 30,
      look: 'plain',
      cells: {
        question: {
          formula: `=${outOf('SUMPRODUCT(({question}<>"")*({answer}<>""))', 'SUMPRODUCT(({question}<>"")*1)')}`,
          look: 'figure',
          align: 'left',
        },
        answer: {
          formula: `=${outOf(
            'SUMPRODUCT(({quick}<>"")*({question}<>"")*({answer}<>""))',
            'SUMPRODUCT(({quick}<>"")*({question}<>""))',
          )}`,
          look: 'figure',
          align: 'left',
        },
        tip: {
          formula: profit(`1-(${COST}+${FEES})/${PRICE}`),
          look: 'figure',
          kind: 'percent',
          align: 'left',
          setting: 'margin',
        },
        state: {
          formula: profit(`(${PRICE}-${COST}-${FEES})*${answerTo('sales')}*${answerTo('reinvest')}`),
          look: 'figure',
          kind: 'money',
          align: 'left',
          setting: 'ceiling',
          span: 2,
        },
      },
    },
    {
      name: 'figure-notes',
      height: 20,
      look: 'plain',
      cells: {
        question: { text: 'strategy.figures.answeredNote', look: 'figure-note' },
        answer: { text: 'strategy.figures.quickNote', look: 'figure-note' },
        tip: {
          formula:
            '=IF(ISNUMBER({@margin});{"strategy.figures.markup"}&" "&TEXT(SMM_MARKUP({@margin});"0%");{"strategy.figures.marginNote"})',
          look: 'figure-note',
        },
        state: { text: 'strategy.figures.ceilingNote', look: 'figure-note' },
      },
    },
    {
      name: 'header',
      height: 30,
      look: 'header',
      cells: { section: { text: 'common.blank', look: 'header' } },
    },
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [],
  tints: [
    {
      ranges: ['section', 'quick', 'question', 'answer', 'state'],
      when: '={self.section}<>""',
      look: 'section',
    },
    { ranges: ['tip', 'agreed'], when: '={self.section}<>""', look: 'now' },
    { ranges: ['answer'], when: '=AND({self.question}<>"";{self.answer}="")', look: 'caution-fill' },
    { ranges: ['state'], when: '=AND({self.question}<>"";{self.answer}="")', look: 'caution' },
    { ranges: ['tip'], when: '={self.question}<>""', look: 'muted' },
    { ranges: ['quick'], when: '={cell}<>""', look: 'caution' },
  ],
  rows,
  demo: [],
}

export default strategy
