import { METRICS } from '../core/metrics'

/** How a figure is written, typed and compared. */
export type FigureKind = 'number' | 'money' | 'share'

const MONEY = ['revenue', 'spend', 'aov', 'cpc', 'cpm', 'cpl', 'cpa', 'cac']
const SHARES = ['er_reach', 'er_impressions', 'er_followers', 'ctr', 'cvr', 'roi', 'follower_growth']
const LESS_IS_BETTER = ['spend', 'cpc', 'cpm', 'cpl', 'cpa', 'cac', 'frequency']

export function figureKind(metric: string): FigureKind {
  if (MONEY.includes(metric)) return 'money'
  return SHARES.includes(metric) || metric === 'share_of_voice' ? 'share' : 'number'
}

/** Orders of several months make a sum; followers and rates are a level that is measured anew each time. */
export const addsUp = (metric: string): boolean =>
  metric !== 'followers' && METRICS.some((one) => one === metric)

export const lessIsBetter = (metric: string): boolean => LESS_IS_BETTER.includes(metric)
