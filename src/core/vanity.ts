import type { Metric } from './metrics'

/** Applause and busyness: a goal that is to sell should not be measured in these. */
export const VANITY: readonly Metric[] = [
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
  'posts',
]
