import type { Documents } from '../../panel/documents'
import { useWords } from '../../panel/words'

const CHANNELS = [
  'instagram',
  'facebook',
  'tiktok',
  'youtube',
  'pinterest',
  'linkedin',
  'google',
  'newsletter',
] as const
/** As Google Analytics knows them. */
const MEDIUMS = ['social', 'paid-social', 'email', 'cpc', 'display', 'affiliate', 'referral']
/** Days that are given; all others of the sheet are campaigns of the shop. */
const GIVEN = ['keydates.kinds.holiday', 'keydates.kinds.occasion']

/** What the fields offer: the owner's own channels and campaigns, and the usual mediums. */
export function useSuggestions(documents: Documents): Record<'source' | 'medium' | 'campaign', string[]> {
  const { say } = useWords()
  const own = (template: string, column: string): string[] =>
    documents.rows(template).map((record) => String(record.cells[column]))
  const kinds = documents.sheet('keydates')?.choices.kind ?? []
  const given = kinds.filter(({ key }) => GIVEN.includes(key)).map((kind) => kind.text)
  const campaigns = documents
    .rows('keydates')
    .filter((record) => !given.includes(String(record.cells.kind)))
    .map((record) => String(record.cells.name))
  const channels = own('channels', 'channel')
  return {
    source: distinct(channels.length > 0 ? channels : CHANNELS.map((key) => say(`names.channels.${key}`))),
    medium: MEDIUMS,
    campaign: distinct([...campaigns, ...own('calendar', 'campaign')]),
  }
}

const distinct = (names: string[]): string[] => [...new Set(names.filter((name) => name !== ''))]
