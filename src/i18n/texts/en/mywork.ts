export const mywork = {
  title: 'My work',
  sentence: 'Choose a person: her or his tasks and posts to come, from the sheets “Tasks” and “Calendar”.',
  figures: {
    open: 'Open tasks',
    overdue: 'Overdue',
    week: 'Due this week',
    hours: 'Hours',
    posts: 'Posts to come',
  },
  bands: {
    tasks: 'My tasks, by deadline',
    posts: 'My posts to come',
    team: 'The team',
  },
  columns: {
    time: 'Time',
    topic: 'Topic',
    open: 'Open',
    overdue: 'Overdue',
    done: 'Done',
  },
  notes: {
    person:
      'Whose work to show. The names are those of the sheet “Strategy”; you can write another. A role that you wear as a hat, such as photos or comments, works as well.',
    week: 'Open tasks with a deadline from today to Sunday.',
    hours: 'Hours that your open tasks will still take.',
    team: 'Who has how much to do, and does the team keep to its plan? Everybody who stands in the sheet “Tasks”.',
  },
}
