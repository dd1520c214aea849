import fc from 'fast-check'
import { priceFor, whatIsLeft } from '../../src/strategy/price'

const NONE = { cost: null, price: null, fees: null, sales: null, reinvest: null }

describe('what a price leaves', () => {
  test('margin, markup, profit a month and the limit for marketing', () => {
    const left = whatIsLeft({ cost: 6.4, price: 24, fees: 3.2, sales: 120, reinvest: 0.7 })
    expect(left).toEqual({
      profit: 14.4,
      costs: 9.6,
      margin: 14.4 / 24,
      markup: 1.5,
      monthly: 1728,
      ceiling: 1209.6,
    })
  })

  test('without fees there are none; without sales and share there is no limit', () => {
    expect(whatIsLeft({ ...NONE, cost: 6, price: 24 })).toMatchObject({
      profit: 18,
      margin: 0.75,
      monthly: null,
      ceiling: null,
    })
    expect(whatIsLeft({ ...NONE, cost: 6, price: 24, sales: 10 })).toMatchObject({
      monthly: 180,
      ceiling: null,
    })
  })

  test('says how much is lost, and nothing where cost or price is missing', () => {
    expect(whatIsLeft({ ...NONE, cost: 6, price: 8, fees: 3 })).toMatchObject({ profit: -1, costs: 9 })
    expect(whatIsLeft({ ...NONE, cost: 6, price: 9, fees: 3 })?.profit).toBe(0)
    expect(whatIsLeft({ ...NONE, price: 24 })).toBeUndefined()
    expect(whatIsLeft({ ...NONE, cost: 0, price: 24 })).toBeUndefined()
  })
})

describe('the price for a margin', () => {
  test('is rounded up to what can be paid', () => {
    expect(priceFor({ cost: 6, fees: 3 }, 0.4, 2)).toBe(15)
    expect(priceFor({ cost: 6.4, fees: 3.2 }, 0.55, 2)).toBe(21.34)
    expect(priceFor({ cost: 60_000, fees: null }, 0.35, 0)).toBe(92_308)
  })

  test('there is none for the whole price, or for less than nothing', () => {
    expect(priceFor({ cost: 6, fees: 3 }, 1, 2)).toBeUndefined()
    expect(priceFor({ cost: 6, fees: 3 }, -0.1, 2)).toBeUndefined()
    expect(priceFor({ cost: null, fees: 3 }, 0.4, 2)).toBeUndefined()
  })

  test('leaves at least that margin, and a coin less would not', () => {
    const cents = fc.integer({ min: 100, max: 1_000_000 }).map((amount) => amount / 100)
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 0, max: 95 }), (cost, fees, percent) => {
        const price = priceFor({ cost, fees }, percent / 100, 2) as number
        const margin = (at: number) => whatIsLeft({ ...NONE, cost, fees, price: at })?.margin ?? 0
        expect(margin(price)).toBeGreaterThanOrEqual(percent / 100 - 1e-6)
        expect(margin(price - 0.01)).toBeLessThan(percent / 100 + 1e-6)
      }),
    )
  })
})
