/** The sheets that the plan is made of. Of a calendar with thousands of posts only these columns travel. */
export const READS = {
  calendar: {
    name: 'channel',
    // Two slots of a day differ in little more than their channel.
    also: ['date', 'time', 'type', 'topic'],
    columns: [
      'date',
      'time',
      'channel',
      'type',
      'topic',
      'person',
      'status',
      'effort',
      'campaign',
      'published',
      'reach',
      'engagement',
    ],
    settings: ['hours', 'idea', 'draft', 'ready', 'scheduled', 'published'],
  },
  channels: { name: 'channel', columns: ['channel', 'rank', 'posts', 'types', 'times', 'person', 'state'] },
  keydates: { name: 'name', also: ['date'], columns: ['date', 'until', 'name', 'kind', 'channel'] },
  strategy: { name: 'people', columns: ['people'] },
  month: { name: 'key-date', columns: [], settings: ['start'] },
} as const
