import fc from 'fast-check'
import { byChannel, byFunnel, byPeriod, spansOf, split } from '../../src/goals/parts'

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
const amounts = fc.oneof(
  fc.integer({ min: -1e7, max: 1e7 }),
  fc.integer({ min: -1e7, max: 1e7 }).map((cents) => cents / 100),
)
const weights = fc.array(fc.integer({ min: 0, max: 1e5 }), { minLength: 1, maxLength: 20 })

describe('an amount in parts', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [14500, [30, 92, 59], [2403, 7370, 4727]],
    [10.5, [1, 1], [5.3, 5.2]],
    [-10, [1, 3], [-3, -7]],
    [7, [0, 0], [4, 3]],
    [0, [2, 1], [0, 0]],
  ])('%d by %p is %p', (amount, by, parts) => expect(split(amount, by)).toEqual(parts))

  it('has no rest', () =>
    fc.assert(
      fc.property(amounts, weights, (amount, by) => expect(sum(split(amount, by))).toBeCloseTo(amount, 6)),
    ))
  it('gives each part its share, up to one unit', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), weights, (amount, by) => {
        fc.pre(sum(by) > 0)
        split(amount, by).forEach((part, index) => {
          expect(Math.abs(part - (amount * (by[index] ?? 0)) / sum(by))).toBeLessThan(1)
        })
      }),
    ))
})

describe('a plan by time', () => {
  it('has a goal for each quarter', () =>
    expect(spansOf({ start: '2026-11-22', deadline: '2027-11-21' }).map(({ deadline }) => deadline)).toEqual([
      '2026-12-31',
      '2027-03-31',
      '2027-06-30',
      '2027-09-30',
      '2027-11-21',
    ]))
  it('has a goal for each month where it is short, and none within one month', () => {
    expect(spansOf({ start: '2026-01-01', deadline: '2026-03-31' })).toHaveLength(3)
    expect(spansOf({ start: '2026-01-01', deadline: '2026-01-31' })).toEqual([])
  })

  const plan = fc.record({
    baseline: fc.integer({ min: 0, max: 1e5 }),
    target: fc.integer({ min: 0, max: 1e6 }),
  })
  const time = fc.integer({ min: 62, max: 900 }).map((days) =>
    spansOf({
      start: '2026-01-15',
      deadline: new Date(Date.UTC(2026, 0, 15 + days)).toISOString().slice(0, 10),
    }),
  )
  it('what adds up adds up to the whole', () =>
    fc.assert(
      fc.property(plan, time, ({ target }, spans) => {
        const parts = byPeriod({ baseline: 0, target, addsUp: true }, spans)
        expect(sum(parts.map((part) => part.target))).toBe(target)
        expect(parts.every(({ baseline }) => baseline === undefined)).toBe(true)
      }),
    ))
  it('a level climbs from part to part up to the whole', () =>
    fc.assert(
      fc.property(plan, time, ({ baseline, target }, spans) => {
        const parts = byPeriod({ baseline, target, addsUp: false }, spans)
        expect(parts[0]?.baseline).toBe(baseline)
        expect(parts.at(-1)?.target).toBe(target)
        parts.slice(1).forEach((part, index) => {
          expect(part.baseline).toBe(parts[index]?.target)
        })
      }),
    ))
})

describe('a plan by channel', () => {
  const channels = [
    { name: 'Instagram', own: 3000 },
    { name: 'Facebook', own: 1000 },
  ]
  it('gives each channel its share', () => {
    expect(byChannel({ baseline: 0, target: 1000, addsUp: true }, channels)).toEqual([
      { name: 'Instagram', baseline: undefined, target: 750 },
      { name: 'Facebook', baseline: undefined, target: 250 },
    ])
    expect(byChannel({ baseline: 4000, target: 5000, addsUp: false }, channels)).toEqual([
      { name: 'Instagram', baseline: 3000, target: 3750 },
      { name: 'Facebook', baseline: 1000, target: 1250 },
    ])
  })
})

describe('more revenue by its steps', () => {
  it('eight times the revenue is twice the visits, four times the orders and twice their value', () =>
    expect(byFunnel(8000, { visits: 1000, orders: 50, revenue: 1000 })).toEqual({
      visits: 2000,
      orders: 200,
      value: 40,
    }))
  it('brings at least the target', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.record({
          visits: fc.integer({ min: 1, max: 1e5 }),
          orders: fc.integer({ min: 1, max: 1e4 }),
          revenue: fc.integer({ min: 1, max: 1e6 }),
        }),
        (target, own) => {
          const { orders, value } = byFunnel(target, own)
          expect(orders * value).toBeGreaterThanOrEqual(target - 1e-6)
        },
      ),
    ))
})
