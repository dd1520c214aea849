import type { SentenceKey } from '../../panel/words'

/** What is written down of a competitor, a few fields at a time. */
export const GROUPS = {
  who: ['competitor', 'website', 'place', 'since', 'distribution', 'mission'],
  positioning: ['positioning', 'price', 'overlap'],
  social: ['uses', 'interacts', 'campaigns'],
  figures: [],
  swot: ['strengths', 'weaknesses', 'opportunities', 'threats'],
  against: ['better', 'worse'],
} as const

export type Group = keyof typeof GROUPS
export type Field = (typeof GROUPS)[Group][number]

/** Nobody shares an audience with themselves or is better than themselves; our figures come from our own log. */
export const groupsOf = (isUs: boolean): Group[] =>
  isUs
    ? ['who', 'positioning', 'social', 'swot']
    : ['who', 'positioning', 'social', 'figures', 'swot', 'against']

export const fieldsOf = (group: Group, isUs: boolean): Field[] =>
  GROUPS[group].filter((field) => !(isUs && field === 'overlap'))

/** Our own brand is spoken to, competitors are spoken about. */
export const titleOf = (group: Group, isUs: boolean): SentenceKey =>
  isUs && (group === 'who' || group === 'positioning')
    ? `competitors.panel.ours.${group}`
    : `competitors.panel.groups.${group}`
