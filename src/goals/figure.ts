/** How a figure is written, typed and compared. */
export type FigureKind = 'number' | 'money' | 'share'

const COSTS = ['cpc', 'cpm', 'cpl', 'cpa', 'cac']
const MONEY = ['revenue', 'spend', 'aov', ...COSTS]
const SHARES = 'er_reach er_impressions er_followers ctr cvr roi follower_growth share_of_voice'.split(' ')

/** Measured anew each time, as followers and all rates are; everything else adds up month by month. */
const LEVELS = ['followers', 'frequency', 'roas', 'aov', ...COSTS, ...SHARES]

export function figureKind(metric: string): FigureKind {
  if (MONEY.includes(metric)) return 'money'
  return SHARES.includes(metric) ? 'share' : 'number'
}

export const addsUp = (metric: string): boolean => !LEVELS.includes(metric)

export const lessIsBetter = (metric: string): boolean => ['spend', 'frequency', ...COSTS].includes(metric)
