import fc from 'fast-check'
import { dayOfNumber } from '../../src/core/day'
import { deadlines } from '../../src/roadmap/split'

const day = fc.integer({ min: 19_000, max: 24_000 }).map(dayOfNumber)

describe('the deadlines of the tasks that an initiative is split into', () => {
  it('are spread evenly, the last one at its end', () => {
    // 1 to 13 February are twelve days: four a task.
    expect(deadlines('2026-02-01', '2026-02-13', '2026-01-01', 3)).toEqual([
      '2026-02-05',
      '2026-02-09',
      '2026-02-13',
    ])
  })

  it('begin today where the start has passed or is not known', () => {
    expect(deadlines('2026-01-01', '2026-02-11', '2026-02-01', 2)).toEqual(['2026-02-06', '2026-02-11'])
    expect(deadlines('', '2026-02-11', '2026-02-01', 2)).toEqual(['2026-02-06', '2026-02-11'])
  })

  it('stay empty without an end, and where the end has passed or lies before the start', () => {
    expect(deadlines('2026-02-01', '', '2026-01-01', 2)).toEqual(['', ''])
    expect(deadlines('2026-02-01', '2026-02-20', '2026-03-01', 1)).toEqual([''])
    expect(deadlines('2026-02-10', '2026-02-01', '2026-01-01', 1)).toEqual([''])
  })

  it('lie within the initiative, in order, however many there are', () => {
    fc.assert(
      fc.property(day, day, day, fc.integer({ min: 1, max: 40 }), (start, finish, today, count) => {
        const found = deadlines(start, finish, today, count)
        expect(found).toHaveLength(count)
        const first = start > today ? start : today
        if (finish < first) {
          expect(new Set(found)).toEqual(new Set(['']))
          return
        }
        expect(found[count - 1]).toBe(finish)
        expect([...found].sort()).toEqual(found)
        for (const one of found) expect(one >= first && one <= finish).toBe(true)
      }),
    )
  })
})
