export const board = {
  title: 'Task board',
  sentence:
    'All tasks of the sheet “Tasks” at once, the most urgent on top. Change a task there, and its card moves here.',
  settings: { days: 'Days that done tasks stay', limits: 'At most' },
  counts: 'Tasks',
  tooMany: 'Too many at once',
  notes: {
    person: 'Choose a person to see only her or his tasks: a personal board. Empty means everybody.',
    initiative: 'Choose an initiative to see only its tasks. Empty means all.',
    days: 'How many days a task that is done stays here. Empty: for ever.',
    limits:
      'How many tasks this stage should hold at most. When there are more, it is tinted: finish something before you begin something new. Empty: no limit.',
  },
}
