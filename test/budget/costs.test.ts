import fc from 'fast-check'
import { sharedByDays } from '../../src/budget/costs'
import { SMM_COSTS } from '../../src/budget/functions'
import { dayOfNumber } from '../../src/core/day'

const months = (amounts: Record<number, number>): number[] =>
  Array.from({ length: 12 }, (_, index) => amounts[index + 1] ?? 0)
const sum = (amounts: unknown[]): number =>
  // In cents, so that the sum of the test itself does not drift.
  amounts.reduce<number>((total, amount) => total + Math.round(Number(amount) * 100), 0)

describe('payments that come back', () => {
  test('a tool paid each month is due from the month it began', () => {
    expect(SMM_COSTS(15, '2026-10-05', '', 2026, 1)).toEqual([months({ 10: 15, 11: 15, 12: 15 })])
    expect(SMM_COSTS(15, '2025-10-05', '', 2026, 1)).toEqual([Array(12).fill(15)])
    expect(SMM_COSTS(15, '2027-01-01', '', 2026, 1)).toEqual([months({})])
  })

  test('a tool paid for a year is due in the month of its renewal, and not after it was given up', () => {
    expect(SMM_COSTS(110, '2024-05-15', '', 2026, 12)).toEqual([months({ 5: 110 })])
    expect(SMM_COSTS(110, '2024-05-15', '2026-05-14', 2026, 12)).toEqual([months({})])
    expect(SMM_COSTS(110, '2024-05-15', '2026-05-15', 2026, 12)).toEqual([months({ 5: 110 })])
  })

  test('what is bought once is due once', () => {
    expect(SMM_COSTS(15, '2026-03-31', '', 2026, 0)).toEqual([months({ 3: 15 })])
    expect(SMM_COSTS(15, '2026-03-31', '', 2027, 0)).toEqual([months({})])
  })

  test('a payment of the 31st is due on the last day of shorter months', () => {
    expect(SMM_COSTS(9, '2026-01-31', '2026-02-27', 2026, 1)).toEqual([months({ 1: 9 })])
    expect(SMM_COSTS(9, '2026-01-31', '2026-02-28', 2026, 1)).toEqual([months({ 1: 9, 2: 9 })])
  })

  test('a column of tools is answered row by row, or added up; candidates cost nothing', () => {
    const tools = [[15], [109.99], [0], ['']]
    const since = [['2026-01-05'], ['2025-05-15'], ['2025-01-01'], ['']]
    const every = [[1], [12], [0], [0]]
    const rows = SMM_COSTS(tools, since, [[''], [''], [''], ['']], 2026, every)
    expect(rows.map((row) => row[4])).toEqual([15, 109.99, 0, ''])
    expect(SMM_COSTS(tools, since, '', 2026, every, true)).toEqual([
      Array(12)
        .fill(15)
        .map((amount, index) => (index === 4 ? 124.99 : amount)),
    ])
    expect(SMM_COSTS([['']], [['']], [['']], 2026, [['']], true)).toEqual([Array(12).fill('')])
  })
})

describe('amounts for a whole time', () => {
  test('are shared among the months by their days, odd cents to the earliest', () => {
    // 61 days: 30/61 of 100 is 49.18, 31/61 is 50.81; the cent that is left goes to November.
    expect(SMM_COSTS(100, '2026-11-01', '2026-12-31', 2026)).toEqual([months({ 11: 49.19, 12: 50.81 })])
  })

  test('belong to the years in which their days lie', () => {
    // Ten days of December, five of January.
    expect(SMM_COSTS(300, '2026-12-22', '2027-01-05', 2026)).toEqual([months({ 12: 200 })])
    expect(SMM_COSTS(300, '2026-12-22', '2027-01-05', 2027)).toEqual([months({ 1: 100 })])
  })

  test('are for one day where there is no last one', () => {
    expect(SMM_COSTS(80, '2026-05-10', '', 2026)).toEqual([months({ 5: 80 })])
  })

  test('lose no cent: the months of all years add up to what was planned', () => {
    const campaign = fc.record({
      cents: fc.integer({ min: 0, max: 10 ** 9 }),
      from: fc.integer({ min: 20_000, max: 22_000 }),
      days: fc.integer({ min: 0, max: 900 }),
    })
    fc.assert(
      fc.property(campaign, ({ cents, from, days }) => {
        const amount = cents / 100
        const [first, last] = [dayOfNumber(from), dayOfNumber(from + days)]
        const years = [0, 1, 2, 3].map((later) => Number(first.slice(0, 4)) + later)
        const all = years.flatMap((year) => SMM_COSTS(amount, first, last, year)[0] ?? [])
        expect(sum(all)).toBe(cents)
      }),
      { numRuns: 200 },
    )
  })

  test('no month is a cent away from its part, and every ten-thousandth is kept', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 12 }),
        fc.integer({ min: 20_000, max: 22_000 }),
        fc.integer({ min: 0, max: 900 }),
        (units, from, days) => {
          const shares = [...sharedByDays(units, from, from + days).values()]
          expect(shares.reduce((total, share) => total + share, 0)).toBe(units)
          for (const share of shares) expect(share).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('refusals', () => {
  test.each([
    [[-1, '2026-01-01', '', 2026, 1], 'negative'],
    [['x', '2026-01-01', '', 2026, 1], 'not an amount'],
    [[1, 'x', '', 2026, 1], 'not a date'],
    [[1, '2026-01-02', '2026-01-01', 2026, 1], 'before the start'],
    [[1, '2026-01-01', '', 20.5, 1], 'out of range'],
    [[1, '2026-01-01', '', 2026, 1.5], 'out of range'],
  ] as const)('%j is %s', (given, word) => {
    expect(() => SMM_COSTS(...(given as unknown as Parameters<typeof SMM_COSTS>))).toThrow(word)
  })
})
