export const log = {
  name: 'Metrics',
  title: 'Metrics',
  sentence:
    'Your log of results: one figure a row, in any order. Reports, goals and rates are calculated from here.',
  columns: { date: 'Date', metric: 'Figure', value: 'Value', source: 'Where from' },
  notes: {
    date: 'The day the figure is for. For a monthly figure take the last day of the month.',
    channel: 'Where the figure comes from. You can write a channel that is not in the list.',
    metric:
      'What was counted. Reach is the number of people, impressions the number of times something was shown.',
    value:
      'The figure itself. Followers: how many there are in all. Everything else: how many were added since the last entry.',
    source: 'The tool or report it was copied from, so that you can find it again.',
  },
  sources: { insights: 'Channel statistics', shop: 'Shop and web statistics' },
}
