import { brands } from './brands'
import { en, type ScriptWords } from './en'

export const fil: ScriptWords = {
  modes: {
    surplus: 'lilipat sa susunod na buwan',
    all: 'lilipat, pati ang sobrang gastos',
    capped: 'lilipat hanggang sa limitasyon',
    spread: 'hahatiin sa natitirang buwan ng taon',
    none: 'mawawala',
  },

  pacing: {
    ahead: 'nauuna',
    'on track': 'ayon sa plano',
    behind: 'nahuhuli',
  },

  smart: {
    specific: 'tiyak',
    measurable: 'nasusukat',
    achievable: 'kayang abutin',
    relevant: 'may kaugnayan',
    time_bound: 'may takdang panahon',
  },

  table: {
    period: 'Panahon',
    channel: 'Channel',
  },

  periods: {
    day: 'araw',
    week: 'linggo',
    month: 'buwan',
    quarter: 'kuwarter',
    year: 'taon',
    all: 'lahat',
  },

  groupings: {
    channel: 'channel',
    total: 'kabuuan',
  },

  channels: { ...brands, newsletter: 'Newsletter', website: 'Website' },

  metrics: {
    // What owners say in English stays English.
    ...en.metrics,
    comments: 'Komento',
    clicks: 'Click sa link',
    visits: 'Pagbisita',
    customers: 'Bagong customer',
    revenue: 'Kita',
    spend: 'Gastos sa ad',
    category_mentions: 'Lahat ng mention sa kategorya',
    competitor_mentions: 'Mentions ng kakumpitensya',
    er_reach: 'Engagement rate ayon sa reach',
    er_impressions: 'Engagement rate ayon sa impressions',
    er_followers: 'Engagement rate ayon sa followers',
    cpc: 'Gastos kada click',
    cpm: 'Gastos kada sanlibong impression',
    cpl: 'Gastos kada lead',
    cpa: 'Gastos kada conversion',
    cac: 'Gastos kada bagong customer',
    aov: 'Karaniwang halaga ng order',
    roas: 'Balik mula sa gastos sa ad',
    roi: 'Balik mula sa puhunan',
    follower_growth: 'Pagdami ng followers',
  },

  channelAliases: {},

  metricAliases: {
    reach: 'abot',
    engagement: 'pakikipag-ugnayan',
    clicks: 'mga click',
    customers: 'mga customer',
  },
}
