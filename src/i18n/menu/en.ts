/** Labels of the menu. They ride in the script because the menu is built before anything else may be loaded. */
export const en = {
  create: 'Create',
  templates: { budget: 'Budget', metrics: 'Metrics', report: 'Report' },
  budget: {
    title: 'Budget',
    openPanel: 'Open the budget panel',
    addLine: 'Add a line',
    removeLine: 'Remove this line',
    trackPlans: 'Track plans only',
    trackSpending: 'Track plans and spending',
    nextYear: 'Create next year’s budget',
  },
  report: {
    title: 'Report',
    showBasic: 'Show basic figures',
    showAdvanced: 'Show all figures',
  },
  documents: {
    clearExample: 'Clear the example data',
    check: 'Check and repair the sheets',
    enable: 'Use in this spreadsheet',
    language: 'Choose a language',
    functions: 'Explain the functions',
  },
}

export type MenuWords = typeof en
