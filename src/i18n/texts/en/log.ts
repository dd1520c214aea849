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
      'What was counted. Reach: how many people. Impressions: how many times something was shown. Engagement: who likes, shares and reads. Link clicks: who follows the link to the shop. Leads: who showed interest. Sign-ups: who left an e-mail address. Conversions: visitors who buy. Revenue: what social media brought in.',
    value:
      'The figure itself. Followers: how many there are in all. Everything else: how many were added since the last entry.',
    source:
      'The tool or report it was copied from, so that you can find it again. Know in advance where each figure stands; Google Analytics shows which visits to the shop come from social media.',
  },
  sources: { insights: 'Channel statistics', shop: 'Shop and web statistics' },
}
