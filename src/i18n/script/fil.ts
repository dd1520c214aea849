import { brands } from './brands'
import { en, type ScriptWords } from './en'

export const fil: ScriptWords = {
  errors: {
    at: '{where}: {problem}',
    cell: '{argument}, row {row}, column {column}',
    holdsError: 'may error ang cell na ito, {value}',
    notAnAmount: 'hindi halaga ang “{value}”',
    notANumber: 'hindi numero ang “{value}”',
    negative: 'negatibo ang {value}; dapat ay 0 o higit pa',
    outOfRange: 'wala sa saklaw ang {value}, {range}',
    sumTooLarge: 'Lampas sa {limit} ang kabuuan ng mga halaga',
    notADay: 'hindi petsa ang “{value}”',
    endsBeforeStart: 'mas maaga ang {value} sa simula, {start}',
    sizesDiffer: '{size} cell ang {argument}, {otherSize} ang {other}; dapat ay pareho ang laki',
    wrongSize: '{size} cell ang {argument}; dapat ay {expected}',
    notOneOf: 'wala ang “{value}” sa mga ito: {known}',
    capMissing: 'kailangan ng mode na “capped” ng halaga rito',
    logTooNarrow: '{size} cell ang {argument}; dapat ay apat na column, petsa, channel, metric at halaga',
    unknownKpi: 'hindi kilalang metric ang “{value}”',
    notALink: 'hindi link ang “{value}”',
  },

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
