import fc from 'fast-check'
import { SMM_UTM } from '../../src/calendar/functions'

const tagged = (url: string) => SMM_UTM(url, 'Facebook', 'paid_social', 'Spring Sale')
const TAGS = 'utm_source=facebook&utm_medium=paid_social&utm_campaign=spring%20sale'

describe('a tagged link', () => {
  it.each([
    ['https://shop.example', `https://shop.example?${TAGS}`],
    [' https://shop.example/a ', `https://shop.example/a?${TAGS}`],
    ['https://shop.example/?a=1&b=%20x', `https://shop.example/?a=1&b=%20x&${TAGS}`],
    ['https://shop.example/?', `https://shop.example/?${TAGS}`],
    ['https://shop.example/?a=1&#new?b=2', `https://shop.example/?a=1&${TAGS}#new?b=2`],
    ['https://shop.example/#/products', `https://shop.example/?${TAGS}#/products`],
    ['https://shop.example/?utm_source=old', `https://shop.example/?${TAGS}`],
    [
      'https://shop.example/?UTM_Campaign=old&a=1&utm_campaign=older',
      'https://shop.example/?utm_campaign=spring%20sale&a=1&utm_source=facebook&utm_medium=paid_social',
    ],
    ['https://shop.example/?utm_content=kept', `https://shop.example/?utm_content=kept&${TAGS}`],
    ['shop.example/candles', `shop.example/candles?${TAGS}`],
    ['http://localhost:3000/a', `http://localhost:3000/a?${TAGS}`],
    ['https://κεριά.ελ/νέα', `https://κεριά.ελ/νέα?${TAGS}`],
  ])('%p becomes %p', (url, link) => expect(tagged(url)).toBe(link))

  it('carries content and term, lower-cased and encoded', () =>
    expect(SMM_UTM('https://a.example', 'X', 'social', 'A&B=C #1', 'Καρουζέλ', '50% Off + more')).toBe(
      `https://a.example?utm_source=x&utm_medium=social&utm_campaign=a%26b%3Dc%20%231&utm_content=${encodeURIComponent('καρουζέλ')}&utm_term=50%25%20off%20%2B%20more`,
    ))

  it('takes numbers and dates as text', () =>
    expect(SMM_UTM('https://a.example', 1, 'm', new Date(2026, 0, 5))).toBe(
      'https://a.example?utm_source=1&utm_medium=m&utm_campaign=2026-01-05',
    ))

  it('does not stumble over half an emoji', () =>
    expect(SMM_UTM('https://a.example', 's', 'm', 'x\uD83D')).toBe(
      'https://a.example?utm_source=s&utm_medium=m&utm_campaign=x%EF%BF%BD',
    ))

  it('is empty where link, source, medium or campaign is missing', () => {
    expect(SMM_UTM('', 's', 'm', 'c')).toBe('')
    expect(SMM_UTM([['https://a.example'], ['https://a.example'], ['']], [['s'], ['']], 'm', 'c')).toEqual([
      ['https://a.example?utm_source=s&utm_medium=m&utm_campaign=c'],
      [''],
      [''],
    ])
    expect(SMM_UTM('https://a.example', 's', '', 'c')).toBe('')
    expect(SMM_UTM('https://a.example', 's', 'm', ' ')).toBe('')
  })

  it('is not made for the empty rows of a column beside single cells', () =>
    expect(SMM_UTM('https://a.example', 's', 'm', 'c', [['one'], ['']])).toEqual([
      ['https://a.example?utm_source=s&utm_medium=m&utm_campaign=c&utm_content=one'],
      [''],
    ]))

  it.each([
    'abc',
    'https://',
    'javascript:alert(1)',
    'mailto:a@b.example',
    'https://a.example/my page',
    '=HYPERLINK("x")',
    '/a/b',
    7,
  ])('is refused for %p', (url) =>
    expect(() => SMM_UTM([['', url]], 's', 'm', 'c')).toThrow(
      new Error(`url, row 1, column 2: "${url}" is not a link`),
    ),
  )

  it('refuses an error in each argument', () => {
    const names = ['url', 'source', 'medium', 'campaign', 'content', 'term']
    names.forEach((name, at) => {
      const cells = ['https://a.example', 's', 'm', 'c', 't', 'k'].map((cell, place) =>
        place === at ? '#REF!' : cell,
      )
      expect(() => SMM_UTM(...(cells as Parameters<typeof SMM_UTM>))).toThrow(
        new Error(`${name}: this cell holds an error, #REF!`),
      )
    })
  })

  it('is read by browsers as it was meant, whatever the values, and tagging twice changes nothing', () =>
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme', minLength: 1 })
          .filter((text) => text.trim() !== '' && !/^\s*#/.test(text)),
        (value) => {
          const link = String(SMM_UTM('https://a.example/?q=1#f', value, 'm', 'c'))
          const url = new URL(link)
          expect(url.searchParams.get('utm_source')).toBe(value.trim().toLowerCase())
          expect([url.searchParams.get('q'), url.hash]).toEqual(['1', '#f'])
          expect(SMM_UTM(link, value, 'm', 'c')).toBe(link)
        },
      ),
    ))
})
