export const week = {
  title: 'Week view',
  sentence:
    'What goes out this week, day by day, and whether your hours are enough. Drawn from your calendar.',
  settings: {
    planned: 'Hours of work planned',
    available: 'Hours a week you have',
  },
  load: 'Posts: <posts> · Hours: <hours>',
  notes: {
    day: 'Any day of the week that you want to look at. Type another to plan the next week.',
    planned:
      'The hours of all posts of this week, from your calendar. Orange: more than you have. Move a post, or make it simpler.',
    available: 'Set in the calendar.',
    cards:
      'Each card is a post: time, channel, type, topic, who, status. ★ is a key date. Change posts in the calendar.',
  },
}
