import type { MenuWords } from './en'

export const fil: MenuWords = {
  create: 'Gumawa',
  templates: { budget: 'Budget', metrics: 'Metrics', report: 'Report' },
  budget: {
    title: 'Budget',
    openPanel: 'Buksan ang budget panel',
    addLine: 'Magdagdag ng item',
    removeLine: 'Alisin ang item na ito',
    trackPlans: 'I-track ang plano lang',
    trackSpending: 'I-track ang plano at gastos',
    nextYear: 'Gumawa ng budget para sa susunod na taon',
  },
  report: {
    title: 'Report',
    showBasic: 'Ipakita ang mga pangunahing metric',
    showAdvanced: 'Ipakita ang lahat ng metric',
  },
  documents: {
    clearExample: 'Burahin ang sample data',
    check: 'Suriin at ayusin ang mga sheet',
    enable: 'Gamitin sa spreadsheet na ito',
    language: 'Pumili ng wika',
    functions: 'Ipaliwanag ang mga function',
  },
}
