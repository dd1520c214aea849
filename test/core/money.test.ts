import fc from 'fast-check'
import { amountOf, splitEvenly, unitsOf } from '../../src/core/money'

describe('amounts in whole ten-thousandths', () => {
  it.each([
    [0.1, 1000],
    [1.005, 10050],
    [1.00005, 10001],
    [-1.00005, -10001],
    [0.00004, 0],
    [-0.00004, 0],
    [899_999_999_999.99, 8_999_999_999_999_900],
    [-401_759_215_386.84, -4_017_592_153_868_400],
    [634_965_394_129.06, 6_349_653_941_290_600],
  ])('%p is %p units', (amount, units) => expect(unitsOf(amount)).toBe(units))

  it('knows no units for what would not be exact', () => {
    for (const amount of [901e9, -901e9, Number.MAX_VALUE, Number.POSITIVE_INFINITY, Number.NaN])
      expect(unitsOf(amount)).toBeUndefined()
  })

  it('gives back what was written to the cent', () =>
    fc.assert(
      fc.property(fc.integer({ min: -90_000_000_000_000, max: 90_000_000_000_000 }), (cents) => {
        const units = unitsOf(cents / 100)
        expect(amountOf(units ?? Number.NaN)).toBe(cents / 100)
      }),
    ))
})

describe('splitting to the cent', () => {
  it('gives odd cents to the earliest', () => expect(splitEvenly(1000_00, 3)).toEqual([33400, 33300, 33300]))

  it('loses nothing and makes nothing', () =>
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 12 }), (units, parts) => {
        const shares = splitEvenly(units, parts)
        expect(shares.reduce((all, share) => all + share, 0)).toBe(units)
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(200)
      }),
    ))
})
