/** What a log may count, by its English key. All but followers add up; followers are counted anew each time. */
export const METRICS = [
  'followers',
  'reach',
  'impressions',
  'views',
  'likes',
  'comments',
  'shares',
  'saves',
  'reactions',
  'engagement',
  'clicks',
  'visits',
  'leads',
  'signups',
  'conversions',
  'orders',
  'customers',
  'revenue',
  'spend',
  'mentions',
  'posts',
  'category_mentions',
  'competitor_mentions',
] as const

export type Metric = (typeof METRICS)[number]

export const isMoney = (metric: Metric): boolean => metric === 'revenue' || metric === 'spend'

const numbers = new Map<string, number>(METRICS.map((metric, number) => [metric, number]))

/** The place of a metric in the list, or −1 for what is none. */
export const metricNumber = (key: string | undefined): number => numbers.get(key ?? '') ?? -1
