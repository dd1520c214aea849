import { amountOf } from '../core/money'
import { Refusal } from '../core/refusal'
import type { Group } from './groups'
import { isMoney, METRICS, type Metric } from './metrics'

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
function add(values: (number | undefined)[]): number | undefined {
  return values.reduce((all, one) => (one === undefined ? all : (all ?? 0) + one), undefined)
}

function partOf(group: Group, part: Part): number | undefined {
  switch (part) {
    case 'engagement':
      return (
        group.sum('engagement') ??
        add([
          group.sum('reactions') ?? group.sum('likes'),
          group.sum('comments'),
          group.sum('shares'),
          group.sum('saves'),
        ])
      )
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
      // All mentions as counted by a listening tool, else one's own and those of the competitors together.
      const others = group.sum('competitor_mentions')
      return (
        group.sum('category_mentions') ??
        (others === undefined ? undefined : add([group.sum('mentions'), others]))
      )
    }
    default:
      return group.sum(part)
  }
}

const scaled = (part: Part, value: number): number =>
  METRICS.some((metric) => metric === part && isMoney(metric)) ? amountOf(value) : value

function total(groups: Group[], part: Part): number | undefined {
  const sum = add(groups.map((group) => partOf(group, part)))
  if (sum !== undefined && Math.abs(sum) > Number.MAX_SAFE_INTEGER) throw new Refusal('sumTooLarge')
  return sum
}

function ratioOf(groups: Group[], ratio: Ratio): number | undefined {
  const { over, under, of, times = 1 } = ratio
  const taking =
    of === 'business'
      ? groups
      : groups.filter((group) => partOf(group, over) !== undefined && partOf(group, under) !== undefined)
  const [top, bottom] = [total(taking, over), total(taking, under)]
  if (top === undefined || bottom === undefined || bottom === 0) return undefined
  const numerator = ratio.isGain ? top - bottom : top
  return (scaled(over, numerator) * times) / scaled(under, bottom)
}

/** One KPI over these channels, or `undefined` where there is no answer. */
export function kpiOf(kpi: string, groups: Group[]): number | undefined {
  const ratio = RATIOS[kpi]
  if (ratio) return ratioOf(groups, ratio)
  const metric = METRICS.find((one) => one === kpi)
  const sum = metric && total(groups, metric)
  return metric === undefined || sum === undefined ? undefined : scaled(metric, sum)
}
