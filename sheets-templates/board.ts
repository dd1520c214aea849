import type { Cell, Template } from './template'

/**
 * The tasks as a board of six columns, drawn by one formula from the sheet of tasks. Names of the stages come from
 * there. The row above the cards holds how many there are, so that a limit can be kept.
 */

const LANES = [1, 2, 3, 4, 5, 6]

const inLanes = (cell: (lane: number) => Cell): Record<string, Cell> =>
  Object.fromEntries(LANES.map((lane) => [`lane-${lane}`, cell(lane)]))

/** Three things at a time are enough; what is done needs no limit. */
const LIMITS: Record<number, number> = { 3: 3, 5: 3 }

const board: Template = {
  id: 'board',
  version: 1,
  order: 20,
  name: 'templates.board',
  needs: ['start', 'tasks'],
  tab: 'caution',
  frozenColumns: 0,
  tableRows: 150,
  rowHeight: 86,
  rowAlign: 'top',
  columns: [
    { key: 'label', title: 'common.blank', kind: 'text', width: 100 },
    ...LANES.map((lane) => ({
      key: `lane-${lane}`,
      group: 'lanes',
      title: 'common.blank',
      kind: 'long' as const,
      width: 200,
      ...(lane === 1
        ? {
            formula:
              '=SMM_BOARD(HSTACK({tasks:card};{tasks:stage};{tasks:rank};{tasks:deadline};{tasks:done};{tasks:who};{tasks:initiative});{header.lanes};{start:@today};{@days};{@person};{@initiative})',
          }
        : {}),
    })),
  ],
  head: [
    { name: 'title', height: 38, look: 'title', cells: { label: { text: 'board.title', look: 'title' } } },
    {
      name: 'sentence',
      height: 24,
      look: 'sentence',
      cells: { label: { text: 'board.sentence', look: 'sentence' } },
    },
    {
      name: 'settings',
      height: 30,
      look: 'plain',
      cells: {
        label: { text: 'common.person', look: 'label' },
        'lane-1': {
          value: '',
          look: 'input',
          setting: 'person',
          note: 'board.notes.person',
          choices: { range: '{tasks:who}' },
        },
        'lane-2': { text: 'common.initiative', look: 'label', align: 'right' },
        'lane-3': {
          value: '',
          look: 'input',
          span: 2,
          setting: 'initiative',
          note: 'board.notes.initiative',
          choices: { range: '{tasks:initiative}' },
        },
        'lane-5': { text: 'board.settings.days', look: 'label', align: 'right' },
        'lane-6': {
          value: 14,
          look: 'input',
          kind: 'number',
          align: 'left',
          setting: 'days',
          note: 'board.notes.days',
          choices: { check: 'positive-amount' },
        },
      },
    },
    {
      name: 'limits',
      height: 28,
      look: 'plain',
      cells: {
        label: { text: 'board.settings.limits', look: 'label', note: 'board.notes.limits' },
        ...inLanes((lane) => ({
          value: LIMITS[lane] ?? '',
          look: 'input',
          kind: 'number',
          align: 'left',
          setting: `limit-${lane}`,
          note: 'board.notes.limits',
          choices: { check: 'positive-amount' },
        })),
      },
    },
    {
      name: 'header',
      height: 32,
      look: 'header',
      cells: inLanes((lane) => ({ formula: `={tasks:@stage-${lane}}`, look: 'header' })),
    },
    {
      name: 'states',
      height: 20,
      look: 'plain',
      cells: inLanes((lane) => ({
        formula: `=IF(AND(ISNUMBER({@limit-${lane}});{anchor.lane-${lane}}>{@limit-${lane}});{"board.tooMany"};"")`,
        look: 'label',
      })),
    },
    {
      name: 'anchor',
      height: 26,
      look: 'plain',
      cells: {
        label: { text: 'board.counts', look: 'label' },
        ...inLanes(() => ({ look: 'calculated', kind: 'number', align: 'left' })),
      },
    },
  ],
  charts: [],
  tints: [
    {
      ranges: ['header.lane-1:lane-6', 'states.lane-1:lane-6', 'anchor.lane-1:lane-6'],
      when: '={column-of:states}<>""',
      look: 'caution-fill',
    },
    // A line of a card that begins with the sign: see the column `card` of the tasks.
    { ranges: ['lanes'], when: '=ISNUMBER(FIND(CHAR(10)&"! ";{cell}))', look: 'bad' },
    { ranges: ['lane-4'], when: '={cell}<>""', look: 'caution-fill' },
    { ranges: ['lane-6'], when: '={cell}<>""', look: 'muted' },
    { ranges: ['lanes'], when: '={cell}<>""', look: 'now' },
  ],
  demo: [],
}

export default board
