import fc from 'fast-check'
import { bestHours, type Result } from '../../src/calendar/best-hours'
import { usualEffort } from '../../src/calendar/starting-points'

const post = (time: string, engagement: number | null, more: Partial<Result> = {}): Result => ({
  day: '2026-01-05',
  time,
  channel: 'Instagram',
  engagement,
  reach: null,
  ...more,
})
const times = (count: number, time: string, engagement: number) =>
  Array.from({ length: count }, () => post(time, engagement))

describe('best hours', () => {
  test('are those at which half of the posts did better than the channel’s posts do', () => {
    const log = [...times(4, '09:00', 10), ...times(4, '18:30', 50), ...times(3, '20:00', 30)]
    expect(bestHours(log, 'instagram')).toEqual([
      { time: '18:30', median: 50, posts: 4 },
      { time: '20:00', median: 30, posts: 3 },
    ])
  })

  test('are not decided by one post that everybody saw', () => {
    const log = [...times(8, '09:00', 20), ...times(2, '18:00', 5), post('18:00', 90_000)]
    expect(bestHours(log, 'Instagram').map(({ time }) => time)).toEqual(['09:00'])
  })

  test('need ten posts of the channel with figures, and three of the hour', () => {
    expect(bestHours(times(9, '09:00', 10), 'Instagram')).toEqual([])
    expect(bestHours([...times(10, '09:00', 10), ...times(2, '18:00', 99)], 'Instagram')).toEqual([
      { time: '09:00', median: 10, posts: 10 },
    ])
    expect(bestHours(times(20, '09:00', 10), 'TikTok')).toEqual([])
  })

  test('go by reach where engagement is noted too rarely', () => {
    const log = Array.from({ length: 10 }, () => post('9:00', null, { reach: 500 }))
    expect(bestHours([...log, post('18:00', 7)], 'Instagram')).toEqual([
      { time: '09:00', median: 500, posts: 10 },
    ])
  })

  test('are at most three, each of enough posts, whatever the log', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            day: fc.constant('2026-01-05'),
            time: fc.constantFrom('', '08:00', '12:15', '12:45', '18:00', '21:00', 'soon'),
            channel: fc.constantFrom('A', 'B'),
            engagement: fc.option(fc.nat(1000)),
            reach: fc.option(fc.nat(9000)),
          }),
          { maxLength: 60 },
        ),
        (log) => {
          const best = bestHours(log, 'A')
          expect(best.length).toBeLessThanOrEqual(3)
          for (const { time, posts } of best) {
            expect(log.some((one) => one.time === time && one.channel === 'A')).toBe(true)
            expect(posts).toBeGreaterThanOrEqual(3)
          }
        },
      ),
    ))
})

test('how long a type takes her is the middle of three posts or more', () => {
  const reel = (effort: number | null) => ({ type: 'Reel', effort })
  expect(usualEffort([reel(2), reel(3)], 'Reel')).toBeUndefined()
  expect(usualEffort([reel(2), reel(9), reel(3), reel(null)], 'reel')).toBe(3)
})
