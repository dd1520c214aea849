import type { DemoRow, Template } from './template'

/** One simple table: the shop and up to three close competitors, each with its four lists. */

const LISTS = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const

const list = (key: (typeof LISTS)[number]) => ({
  key,
  title: `swot.columns.${key}`,
  kind: 'long' as const,
  width: 184,
  input: true,
  note: `swot.notes.${key}`,
})

const brand = (name: string, who: string, overlap?: number): DemoRow => ({
  who: { text: who },
  ...Object.fromEntries(
    [...LISTS, 'social', 'follows'].map((key) => [key, { text: `swot.demo.${name}.${key}` }]),
  ),
  ...(overlap === undefined ? {} : { overlap: { number: overlap } }),
})

const swot: Template = {
  id: 'swot',
  version: 1,
  order: 3,
  name: 'templates.swot',
  tab: 'accent',
  frozenColumns: 1,
  tableRows: 12,
  rowHeight: 96,
  rowAlign: 'top',
  columns: [
    {
      key: 'who',
      title: 'swot.columns.who',
      kind: 'long',
      width: 132,
      input: true,
      note: 'swot.notes.who',
      choices: { range: '{names}' },
    },
    ...LISTS.map(list),
    {
      key: 'social',
      title: 'swot.columns.social',
      kind: 'long',
      width: 184,
      input: true,
      note: 'swot.notes.social',
    },
    {
      key: 'overlap',
      title: 'swot.columns.overlap',
      kind: 'percent',
      width: 92,
      input: true,
      note: 'swot.notes.overlap',
      choices: { check: 'share' },
    },
    {
      key: 'follows',
      title: 'swot.columns.follows',
      kind: 'long',
      width: 184,
      input: true,
      note: 'swot.notes.follows',
    },
    // What may be chosen: the shop's own name, the competitors, and whatever stands in the column already.
    {
      key: 'names-own',
      group: 'names',
      title: 'swot.columns.names',
      kind: 'text',
      width: 60,
      hidden: true,
      formula: '=IFERROR(INDEX({strategy:answer};MATCH("name";{strategy:key};0));"")',
    },
    {
      key: 'names-rivals',
      group: 'names',
      title: 'swot.columns.names',
      kind: 'text',
      width: 60,
      hidden: true,
      // No more than this sheet has rows: a list that does not fit is an error.
      formula:
        '=ARRAY_CONSTRAIN(IFERROR(FILTER({competitors:competitor};{competitors:competitor}<>"");"");ROWS({who});1)',
    },
    {
      key: 'names-here',
      group: 'names',
      title: 'swot.columns.names',
      kind: 'text',
      width: 60,
      hidden: true,
      formula: '=ARRAYFORMULA(IF({who}="";"";{who}))',
    },
  ],
  head: [
    {
      name: 'title',
      height: 38,
      look: 'title',
      cells: {
        who: { text: 'swot.title', look: 'title', note: 'swot.notes.how' },
        strengths: { text: 'swot.sentence', look: 'sentence' },
      },
    },
    { name: 'header', height: 40, look: 'header' },
    {
      name: 'prompts',
      height: 44,
      look: 'prompt',
      cells: Object.fromEntries(
        ['who', ...LISTS, 'social', 'overlap', 'follows'].map((key) => [
          key,
          {
            text: `swot.prompts.${key}`,
            look: 'prompt' as const,
            ...(key === 'overlap' ? { align: 'right' as const } : {}),
          },
        ]),
      ),
    },
    { name: 'anchor', height: 6, look: 'strip' },
  ],
  charts: [],
  tints: [
    { ranges: ['header.strengths'], when: '={cell}<>""', look: 'good-fill' },
    { ranges: ['header.weaknesses'], when: '={cell}<>""', look: 'caution-fill' },
    { ranges: ['header.opportunities'], when: '={cell}<>""', look: 'information' },
    { ranges: ['header.threats'], when: '={cell}<>""', look: 'bad' },
    // Who shares most of your audience deserves most of your attention.
    { ranges: ['overlap'], when: '=AND(ISNUMBER({cell});{cell}*2>=1)', look: 'caution-fill' },
  ],
  demo: [
    brand('shop', 'demo.shop'),
    brand('first', 'demo.competitors.first', 0.55),
    brand('second', 'demo.competitors.second', 0.35),
    brand('third', 'demo.competitors.third', 0.15),
  ],
}

export default swot
