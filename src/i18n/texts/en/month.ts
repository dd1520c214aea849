export const month = {
  title: 'Month view',
  sentence: 'The month at a glance, drawn from your calendar. Change posts there; this page follows.',
  settings: {
    channel: 'Channel',
    person: 'Who',
    begins: 'Weeks begin on',
  },
  /** The day that calendars of this language begin their weeks with. */
  firstDay: 'Monday',
  weekdays: {
    '1': 'Monday',
    '2': 'Tuesday',
    '3': 'Wednesday',
    '4': 'Thursday',
    '5': 'Friday',
    '6': 'Saturday',
    '7': 'Sunday',
  },
  columns: {
    posts: 'Posts this month',
    weekly: 'Posts a week',
    aim: 'Your aim a week',
    ofType: 'Posts so far',
  },
  notes: {
    month: 'Any day of the month that you want to look at.',
    channel: 'Show this channel only. Empty: all.',
    person: 'Show what this person does. Empty: everyone.',
    begins: 'The day on which your weeks begin.',
    grid: '★ is a key date, ✓ a published post. Holidays, promotions, the shop’s own events: is there a post for each?',
    weekly: 'How often do you publish on each channel? A steady rhythm that you can keep beats fireworks.',
    aim: 'From the sheet “Channels”: how many posts a week you want to publish.',
    rate: 'Engagement as a share of reach, of all posts of this kind. More of what works, less of what does not.',
  },
}
