import { isDue } from '../../src/channels/audit'
import { purposeOf } from '../../src/channels/purpose'

describe('the purpose to begin with', () => {
  test.each([
    ['instagram', 'sell', 1, 'main'],
    ['facebook', 'sell', 2, 'facebook'],
    ['tiktok', 'sell', 3, 'sell'],
    ['instagram', undefined, 1, 'main'],
    ['instagram', 'base', 1, 'base'],
    ['facebook', 'support', 1, 'support'],
    ['website', 'known', 1, 'website'],
    ['x', 'sell', 1, 'x'],
    ['Etsy', 'known', 2, 'known'],
  ] as const)('%s, to %s, in place %i: %s', (channel, aim, rank, expected) => {
    expect(purposeOf(channel, aim, rank)).toBe(expected)
  })
})

describe('an account wants a look every three months', () => {
  test.each([
    ['2026-08-22', '2026-11-22', false],
    ['2026-08-21', '2026-11-22', true],
    ['2026-11-22', '2026-11-22', false],
  ])('checked on %s, on %s: %s', (checked, today, expected) => {
    expect(isDue(checked, today)).toBe(expected)
  })
})
