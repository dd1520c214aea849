import fc from 'fast-check'
import { listsOf } from '../../src/swot/lists'
import { observations, sharedWord } from '../../src/swot/same-topic'

const lists = (texts: Partial<Record<string, string>>) => listsOf((list) => texts[list] ?? '')

describe('the same topic', () => {
  test.each([
    ['Few videos', 'Good video', 'videos'],
    ['Λίγα βίντεο', 'Καλά βίντεο', 'βίντεο'],
    ['Mało filmów', 'Dobre filmy', 'filmów'],
    ['Peu de vidéos', 'Bonnes VIDEOS', 'vidéos'],
    ['Presents for firms', 'Presents for weddings', 'Presents'],
    ['Broken parcels', 'Every parcel arrives whole', 'parcels'],
  ])('%s, %s: %s', (one, other, word) => expect(sharedWord(one, other)).toBe(word))

  // Words that everybody uses say nothing; words that only begin alike are not the same.
  test.each([
    ['New scent every month', 'Replies within a month'],
    ['Good content', 'A contest in May'],
    ['We have many followers', 'They have many shops'],
    ['Λίγα γερμανικά', 'Λίγα χρήματα'],
    ['', ''],
    ['=1+1', '=1+1'],
  ])('%s, %s: none', (one, other) => expect(sharedWord(one, other)).toBeUndefined())

  test('is the same from both sides', () => {
    const text = fc.array(fc.constantFrom('candle', 'candles', 'wax', 'parcel', 'price', 'prices', 'many'))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [first, second] = [one.join(' '), other.join(' ')]
        expect(sharedWord(first, second) === undefined).toBe(sharedWord(second, first) === undefined)
      }),
    )
  })

  test('tells where one is strong and the other weak', () => {
    const own = lists({ strengths: 'Fast replies\n48 hours of light', weaknesses: 'Few videos' })
    const theirs = lists({
      strengths: 'Good videos',
      weaknesses: 'Slow replies',
      threats: 'Replies cost time',
    })
    expect(observations(own, theirs)).toEqual([
      { kind: 'opening', ours: 'Fast replies', theirs: 'Slow replies', word: 'replies' },
      { kind: 'gap', ours: 'Few videos', theirs: 'Good videos', word: 'videos' },
    ])
    const both = lists({ opportunities: 'Presents for firms', threats: 'New rules for labels' })
    expect(observations(both, both).map(({ kind }) => kind)).toEqual(['chance', 'danger'])
  })
})
