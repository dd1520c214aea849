import type { Template } from './template'

/** Where am I: what is done, what comes next, what deserves a second look. */
const start: Template = {
  id: 'start',
  version: 1,
  order: 1,
  name: 'templates.start',
  tab: 'accent',
  frozenColumns: 0,
  tableRows: 1,
  rowHeight: 24,
  columns: [{ key: 'stage', title: 'common.status', kind: 'text', width: 240, input: true }],
  head: [
    {
      name: 'title',
      height: 40,
      look: 'title',
      cells: { stage: { value: '{today}', look: 'input', kind: 'date', setting: 'today', stamped: true } },
    },
    { name: 'header', height: 30, look: 'header' },
  ],
  charts: [],
  tints: [],
  demo: [],
}

export default start
