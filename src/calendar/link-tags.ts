import { isLink, TAGS, tagLink } from './utm'

export type Tag = (typeof TAGS)[number]
/** What she fills in; content and term may stay empty. */
export type LinkForm = Record<'url' | Tag, string>

export const NEEDED = ['url', 'source', 'medium', 'campaign'] as const

export type Remark =
  | { kind: 'noScheme' | 'capitals' | 'letters' | 'spaces' }
  | { kind: 'hadTags'; tags: string[] }
  | { kind: 'medium'; medium: string }

/** The mediums by which Google Analytics files a visit under one of its channels. */
const KNOWN_MEDIUM =
  /^(.*cp.*|ppc|retargeting|paid.*|social|social-network|social-media|sm|social network|social media|e[-_ ]?mail|display|banner|expandable|interstitial|.*video.*|affiliate|audio|sms|.*push|referral|app|link|organic)$/

const filled = (form: LinkForm): [Tag, string][] =>
  TAGS.map((tag): [Tag, string] => [tag, form[tag].trim()]).filter(([, value]) => value !== '')

/** The tagged link as `SMM_UTM` writes it, once there is all that it needs; until then what is missing. */
export function taggedLink(form: LinkForm): { link: string } | { missing: (typeof NEEDED)[number][] } {
  const url = form.url.trim()
  const missing = NEEDED.filter((name) => form[name].trim() === '' || (name === 'url' && !isLink(url)))
  if (missing.length > 0) return { missing }
  return {
    link: tagLink(
      url,
      filled(form).map(([tag, value]) => [`utm_${tag}`, value]),
    ),
  }
}

/** The tags that a link has already. */
export function tagsIn(url: string): string[] {
  const [, query = ''] = /^[^?#]*\?([^#]*)/.exec(url) ?? []
  const names = query.split('&').map((parameter) => (parameter.split('=')[0] ?? '').toLowerCase())
  return [...new Set(names.filter((name) => /^utm_\w/.test(name)))]
}

/** What is worth knowing about a link, though it can be made all the same. */
export function remarksOn(form: LinkForm): Remark[] {
  const url = form.url.trim()
  const values = filled(form).map(([, value]) => value)
  const medium = form.medium.trim().toLowerCase()
  const tags = tagsIn(url)
  const remarks: Remark[] = []
  if (isLink(url) && !/^https?:/i.test(url)) remarks.push({ kind: 'noScheme' })
  if (tags.length > 0) remarks.push({ kind: 'hadTags', tags })
  if (values.some((value) => value !== value.toLowerCase())) remarks.push({ kind: 'capitals' })
  if (values.some((value) => /[^\p{ASCII}]/u.test(value))) remarks.push({ kind: 'letters' })
  if (values.some((value) => /\s/.test(value))) remarks.push({ kind: 'spaces' })
  if (medium !== '' && !KNOWN_MEDIUM.test(medium)) remarks.push({ kind: 'medium', medium })
  return remarks
}

/** How the calendar's own column makes a link of a post: its channel is the source, social the medium. */
export function calendarLink(link: string, channel: string, campaign: string): string {
  const made = taggedLink({ url: link, source: channel, medium: 'social', campaign, content: '', term: '' })
  return 'link' in made ? made.link : ''
}
