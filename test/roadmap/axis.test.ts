import fc from 'fast-check'
import { dayOfNumber } from '../../src/core/day'
import { barIn, quarter } from '../../src/roadmap/axis'

const day = fc.integer({ min: 19_000, max: 24_000 }).map(dayOfNumber)

describe('the axis of the roadmap', () => {
  it('is a quarter, also across the end of a year', () => {
    expect(quarter('2026-11-22')).toEqual(['2026-10-01', '2026-11-01', '2026-12-01', '2027-01-01'])
    expect(quarter('2026-11-22', 1)[0]).toBe('2027-01-01')
    expect(quarter('2026-01-05', -1)).toEqual(['2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01'])
  })

  it('shows the part of a span that lies within it', () => {
    // The first quarter of 2026 has 90 days.
    const bar = (start: string, finish: string) => barIn(start, finish, '2026-01-01', '2026-04-01')
    expect(bar('2026-01-10', '2026-01-18')).toEqual({ from: 0.1, length: expect.closeTo(0.1) })
    expect(bar('2025-01-01', '2027-01-01')).toEqual({ from: 0, length: 1 })
    expect(bar('2025-12-01', '2025-12-31')).toBeUndefined()
    expect(bar('2026-04-01', '2026-04-02')).toBeUndefined()
    expect(bar('', '')).toBeUndefined()
    // What ends before it starts shows its first day.
    expect(bar('2026-01-10', '2026-01-01')).toEqual({ from: 0.1, length: expect.closeTo(1 / 90) })
  })

  it('never shows a bar beyond its ends', () => {
    fc.assert(
      fc.property(day, day, day, (start, finish, today) => {
        const [first, , , next] = quarter(today)
        const bar = barIn(start, finish, first, next)
        if (!bar) return
        expect(bar.from).toBeGreaterThanOrEqual(0)
        expect(bar.length).toBeGreaterThan(0)
        expect(bar.from + bar.length).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })
})
