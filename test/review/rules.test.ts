import fc from 'fast-check'
import { decisionsIn } from '../../src/review/decisions'
import { monthOf, monthToReview } from '../../src/review/months'

describe('decisions of a review', () => {
  test('are its lines, without what begins a list', () => {
    expect(decisionsIn('- Emma: photos\n\n2) Sofia: answer faster\n  • 3 reels a week \n')).toEqual([
      'Emma: photos',
      'Sofia: answer faster',
      '3 reels a week',
    ])
    expect(decisionsIn(' \n-\n')).toEqual([])
  })

  test('a number that begins a sentence is no list', () => {
    expect(decisionsIn('20 photos in stock')).toEqual(['20 photos in stock'])
  })
})

describe('the month to look back at', () => {
  test.each([
    ['2026-03-04', '2026-02-01'],
    ['2026-01-24', '2025-12-01'],
    ['2026-01-25', '2026-01-01'],
    ['2026-12-31', '2026-12-01'],
  ])('on %s it is that of %s', (today, month) => {
    expect(monthToReview(today)).toBe(month)
  })

  test('going back twelve months is going back a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2090 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const two = String(month).padStart(2, '0')
        expect(monthOf(`${year}-${two}-17`, 12)).toBe(`${year - 1}-${two}-01`)
      }),
    )
  })
})
