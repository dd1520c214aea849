import fc from 'fast-check'
import { linesOf } from '../../src/core/lines'

describe('a list in one cell', () => {
  test.each([
    ['• Local beeswax\n• 4.8 stars', ['Local beeswax', '4.8 stars']],
    ['- one\n\n * two\n3. three\n4) four', ['one', 'two', 'three', 'four']],
    // What belongs to the entry stays: a number, a discount.
    ['4.8 stars\n-20% in May\n2026: 100 orders', ['4.8 stars', '-20% in May', '2026: 100 orders']],
    ['', []],
    [' \n-\n \n', []],
  ])('%j', (text, entries) => expect(linesOf(text)).toEqual(entries))

  test('never holds an empty entry, and reading it again changes nothing', () => {
    const word = fc.stringMatching(/^[a-zά-ώł]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (entries) => {
        expect(linesOf(entries.map((entry) => `• ${entry} `).join('\n'))).toEqual(entries)
        expect(linesOf(entries.join('\n'))).toEqual(entries)
      }),
    )
  })
})
