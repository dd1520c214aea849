import { brands } from './brands'

/**
 * The words that ride in the script and are evaluated with every custom-function call: names that functions
 * understand or answer with. Keep it small; everything else belongs to `texts/`.
 */
export const en = {
  /** What becomes of unspent money. The words complete the label “Unspent money …”. */
  modes: {
    surplus: 'moves to the next month',
    all: 'moves on, overspending too',
    capped: 'moves on up to a limit',
    spread: 'is spread over the rest of the year',
    none: 'lapses',
  },

  /** How a share of money or of a goal compares with the share of the time. */
  pacing: {
    ahead: 'ahead',
    'on track': 'on track',
    behind: 'behind',
  },

  /** What a goal should be. */
  smart: {
    specific: 'specific',
    measurable: 'measurable',
    achievable: 'achievable',
    relevant: 'relevant',
    time_bound: 'time-bound',
  },

  /** First columns of the table of KPIs. */
  table: {
    period: 'Period',
    channel: 'Channel',
  },

  periods: {
    day: 'day',
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
    all: 'all',
  },

  groupings: {
    channel: 'channel',
    total: 'total',
  },

  channels: { ...brands, newsletter: 'Newsletter', website: 'Website' },

  /** Names without commas: functions take lists of them. */
  metrics: {
    followers: 'Followers',
    reach: 'Reach',
    impressions: 'Impressions',
    views: 'Views',
    likes: 'Likes',
    comments: 'Comments',
    shares: 'Shares',
    saves: 'Saves',
    reactions: 'Reactions',
    engagement: 'Engagement',
    clicks: 'Link clicks',
    visits: 'Visits',
    leads: 'Leads',
    signups: 'Sign-ups',
    conversions: 'Conversions',
    orders: 'Orders',
    customers: 'New customers',
    revenue: 'Revenue',
    spend: 'Ad spending',
    mentions: 'Mentions',
    posts: 'Posts',
    category_mentions: 'All mentions in the category',
    competitor_mentions: 'Mentions of competitors',
    er_reach: 'Engagement rate by reach',
    er_impressions: 'Engagement rate by impressions',
    er_followers: 'Engagement rate by followers',
    ctr: 'Click-through rate',
    cvr: 'Conversion rate',
    frequency: 'Frequency',
    cpc: 'Cost per click',
    cpm: 'Cost per thousand impressions',
    cpl: 'Cost per lead',
    cpa: 'Cost per conversion',
    cac: 'Cost per new customer',
    aov: 'Average order value',
    roas: 'Return on ad spend',
    roi: 'Return on investment',
    follower_growth: 'Follower growth',
    share_of_voice: 'Share of voice',
  },

  /** Other names that are understood, with commas between them. */
  channelAliases: {
    instagram: 'ig',
    facebook: 'fb',
    tiktok: 'tik tok',
    x: 'twitter,x (twitter),twitter/x',
    newsletter: 'email,e-mail',
  } as Record<string, string>,

  metricAliases: {
    followers: 'subscribers',
    views: 'video views',
    comments: 'replies',
    shares: 'reposts,retweets',
    saves: 'bookmarks',
    visits: 'sessions',
    orders: 'purchases',
    spend: 'ad spend,amount spent,cost',
    follower_growth: 'audience growth',
  } as Record<string, string>,
}

/** English is the type: a language that lacks a word does not compile. */
export type ScriptWords = typeof en
