export const PACES = ['ahead', 'on track', 'behind'] as const

export type Pace = (typeof PACES)[number]

const TOLERANCE = 0.1

/** How a share of the way compares with the share of the time: up to ten points apart is on track. */
export function paceOf(reached: number, elapsed: number): Pace {
  // Shares are binary fractions: 0.6 − 0.5 must not count as more than 0.1.
  const lead = Math.round((reached - elapsed) * 1e9) / 1e9
  if (lead > TOLERANCE) return 'ahead'
  return lead < -TOLERANCE ? 'behind' : 'on track'
}
