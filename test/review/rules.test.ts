import fc from 'fast-check'
import { monthOf, monthToReview } from '../../src/review/months'

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
