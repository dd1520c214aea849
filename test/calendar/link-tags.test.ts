import fc from 'fast-check'
import { SMM_UTM } from '../../src/calendar/functions'
import { calendarLink, type LinkForm, remarksOn, taggedLink, tagsIn } from '../../src/calendar/link-tags'

const FORM: LinkForm = {
  url: 'https://shop.example/a#new',
  source: 'Instagram',
  medium: 'paid-social',
  campaign: 'Spring sale',
  content: '',
  term: '',
}
const kinds = (changed: Partial<LinkForm>) => remarksOn({ ...FORM, ...changed }).map(({ kind }) => kind)

describe('a link from the panel', () => {
  it('has its tags before what follows #', () =>
    expect(taggedLink(FORM)).toEqual({
      link: 'https://shop.example/a?utm_source=instagram&utm_medium=paid-social&utm_campaign=spring%20sale#new',
    }))

  it('waits for what is missing', () => {
    expect(taggedLink({ ...FORM, url: ' ', campaign: '' })).toEqual({ missing: ['url', 'campaign'] })
    expect(taggedLink({ ...FORM, url: 'my shop' })).toEqual({ missing: ['url'] })
  })

  it('is always what SMM_UTM answers', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !/^[=+]/.test(one))
    fc.assert(
      fc.property(text, text, text, text, text, (source, medium, campaign, content, term) => {
        const made = taggedLink({ url: FORM.url, source, medium, campaign, content, term })
        const answer = SMM_UTM(FORM.url, source, medium, campaign, content, term)
        return ('link' in made ? made.link : '') === answer
      }),
    )
  })
})

describe('what is said of a link', () => {
  it.each([
    [{ source: 'instagram', campaign: 'sale' }, []],
    [{}, ['capitals', 'spaces']],
    [{ source: 'x', campaign: 'ζω', content: 'a b' }, ['letters', 'spaces']],
    [{ source: 'x', campaign: 'y', url: 'shop.example' }, ['noScheme']],
    [{ source: 'x', campaign: 'y', url: 'https://a.example?utm_id=7&b=1' }, ['hadTags']],
    [{ source: 'x', campaign: 'y', medium: 'story' }, ['medium']],
    [{ source: '', campaign: '', medium: '', url: '' }, []],
  ] as [Partial<LinkForm>, string[]][])('%j: %j', (changed, expected) =>
    expect(kinds(changed)).toEqual(expected),
  )

  it.each(['social', 'paid-social', 'paid_social', 'cpc', 'E-Mail', 'email', 'affiliate'])(
    'Google Analytics knows %p',
    (medium) => expect(kinds({ medium })).not.toContain('medium'),
  )

  it('names the tags of its query, not of what follows #', () => {
    expect(tagsIn('https://a.example/?UTM_Source=x&b=2&utm_term=y#?utm_id=1')).toEqual([
      'utm_source',
      'utm_term',
    ])
    expect(tagsIn('https://a.example/#?utm_id=1')).toEqual([])
  })
})

it('the calendar makes its own link of channel and campaign', () => {
  expect(calendarLink('https://a.example', 'TikTok', 'Spring')).toBe(
    'https://a.example?utm_source=tiktok&utm_medium=social&utm_campaign=spring',
  )
  expect(calendarLink('https://a.example', 'TikTok', '')).toBe('')
})
