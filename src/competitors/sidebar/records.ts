import type { Documents, SheetRecord } from '../../panel/documents'
import { type Look, lookAt } from '../due'
import type { Figures } from '../figures'

/** After how many days a competitor should be looked at again where the setting is empty. */
const USUAL_DAYS = 90

export interface Rival {
  record: SheetRecord
  name: string
  isUs: boolean
  look: Look
}

/** How the sheet calls our own brand, or a competitor, in its own language. */
export const kindIn = (documents: Documents, kind: 'us' | 'competitor'): string =>
  documents.sheet('competitors')?.choices.kind?.find(({ key }) => key === `competitors.kinds.${kind}`)
    ?.text ?? ''

export interface Rivals {
  us: Rival | undefined
  /** Those that should be looked at first. */
  competitors: Rival[]
}

export function readRivals(documents: Documents): Rivals {
  const setting = documents.value('competitors', null, 'every')
  const every = typeof setting === 'number' ? setting : USUAL_DAYS
  const kind = kindIn(documents, 'us')
  const all = documents.rows('competitors').map((record): Rival => {
    const value = (column: string) => String(documents.value('competitors', record, column))
    return {
      record,
      name: value('competitor'),
      isUs: value('kind') === kind,
      look: lookAt(value('seen'), documents.today, every),
    }
  })
  const us = all.find(({ isUs, record }) => isUs && !record.example) ?? all.find(({ isUs }) => isUs)
  const isDue = ({ look }: Rival) => look.state !== 'fresh'
  const others = all.filter(({ isUs }) => !isUs)
  return { us, competitors: [...others.filter(isDue), ...others.filter((one) => !isDue(one))] }
}

export const COUNTS = ['followers', 'likes', 'shares', 'comments', 'posts'] as const

export const readFigures = (documents: Documents): (Figures & { record: SheetRecord })[] =>
  documents.rows('rivals').map((record) => {
    const value = (column: string) => documents.value('rivals', record, column)
    return {
      record,
      day: String(value('date')),
      who: String(value('who')),
      channel: String(value('channel')),
      ...Object.fromEntries(
        COUNTS.map((count) => [count, value(count)]).filter(([, number]) => typeof number === 'number'),
      ),
    }
  })

const NETWORKS = ['instagram', 'facebook', 'tiktok', 'youtube', 'pinterest', 'linkedin', 'x'] as const

/** The owner's channels, and the networks where people are looked up besides. */
export function channelNames(documents: Documents, nameOf: (network: (typeof NETWORKS)[number]) => string) {
  const hers = documents.rows('channels').map(({ cells }) => String(cells.channel))
  return [...new Set([...hers, ...NETWORKS.map(nameOf)])].filter((name) => name !== '')
}
