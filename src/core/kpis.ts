import type { Group } from './groups'
import { METRICS, type Metric } from './metrics'
import { amountOf, exactSum } from './money'

/** What goes into a KPI: a metric, or a figure made of several, of one channel in one period. */
type Part = Metric | 'shown' | 'audience_before' | 'audience_gain' | 'category'

/**
 * `channels`: a rate over the channels that have both parts, so that a channel without one does not distort it.
 * `business`: totals divided by totals, since revenue and spending are often logged under different channels.
 */
interface Ratio {
  over: Part
  under: Part
  of: 'channels' | 'business'
  times?: number
  /** The gain: what is over, less what is under. */
  isGain?: true
}

const channels = (over: Part, under: Part): Ratio => ({ over, under, of: 'channels' })
const business = (over: Part, under: Part): Ratio => ({ over, under, of: 'business' })

const RATIOS: Record<string, Ratio> = {
  er_reach: channels('engagement', 'reach'),
  er_impressions: channels('engagement', 'shown'),
  er_followers: channels('engagement', 'followers'),
  ctr: channels('clicks', 'impressions'),
  cvr: channels('conversions', 'clicks'),
  frequency: channels('impressions', 'reach'),
  cpc: channels('spend', 'clicks'),
  cpm: { ...channels('spend', 'impressions'), times: 1000 },
  follower_growth: channels('audience_gain', 'audience_before'),
  share_of_voice: channels('mentions', 'category'),
  cpl: business('spend', 'leads'),
  cpa: business('spend', 'conversions'),
  cac: business('spend', 'customers'),
  aov: business('revenue', 'orders'),
  roas: business('revenue', 'spend'),
  roi: { ...business('revenue', 'spend'), isGain: true },
}

/** The keys of all KPIs: the metrics themselves and the ratios. */
export const KPIS: string[] = [...METRICS, ...Object.keys(RATIOS)]

/** Adds what there is; what is not there is no 0. */
function add(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined) return other
  return other === undefined ? one : one + other
}

/** Where a network counts reactions, likes are among them. */
function engagementOf(group: Group): number | undefined {
  const answers = add(group.sum('reactions') ?? group.sum('likes'), group.sum('comments'))
  return group.sum('engagement') ?? add(answers, add(group.sum('shares'), group.sum('saves')))
}

function partOf(group: Group, part: Part): number | undefined {
  switch (part) {
    case 'engagement':
      return engagementOf(group)
    case 'shown':
      return group.sum('impressions') ?? group.sum('views')
    case 'followers':
      return group.followers()
    case 'audience_before':
      return group.followersBefore()
    case 'audience_gain': {
      const [now, before] = [group.followers(), group.followersBefore()]
      return now === undefined || before === undefined ? undefined : now - before
    }
    case 'category': {
      // All mentions as a listening tool counts them, else one's own and those of the competitors together.
      const others = group.sum('competitor_mentions')
      return (
        group.sum('category_mentions') ??
        (others === undefined ? others : others + (group.sum('mentions') ?? 0))
      )
    }
    default:
      return group.sum(part)
  }
}

const scaled = (part: Part, value: number): number =>
  part === 'revenue' || part === 'spend' ? amountOf(value) : value

function total(groups: Group[], part: Part): number | undefined {
  let sum: number | undefined
  for (const group of groups) sum = add(sum, partOf(group, part))
  return sum === undefined ? undefined : exactSum(sum)
}

function ratioOf(groups: Group[], ratio: Ratio): number | undefined {
  const { over, under, of, times = 1 } = ratio
  let top: number | undefined
  let bottom: number | undefined
  for (const group of groups) {
    const [groupTop, groupBottom] = [partOf(group, over), partOf(group, under)]
    if (of === 'channels' && (groupTop === undefined || groupBottom === undefined)) continue
    top = add(top, groupTop)
    bottom = add(bottom, groupBottom)
  }
  if (top === undefined || bottom === undefined || bottom === 0) return undefined
  const numerator = exactSum(ratio.isGain ? top - bottom : top)
  return (scaled(over, numerator) * times) / scaled(under, exactSum(bottom))
}

/** One KPI over these channels, or `undefined` where there is no answer. */
export function kpiOf(kpi: string, groups: Group[]): number | undefined {
  const ratio = RATIOS[kpi]
  if (ratio) return ratioOf(groups, ratio)
  const metric = METRICS.find((one) => one === kpi)
  const sum = metric && total(groups, metric)
  return metric === undefined || sum === undefined ? undefined : scaled(metric, sum)
}
