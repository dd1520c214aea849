import fc from 'fast-check'
import { lookAt } from '../../src/competitors/due'
import { engagementRate, newestOf } from '../../src/competitors/figures'
import { hasName, namesIn, withNameSwitched } from '../../src/competitors/names'

describe('a look at a competitor', () => {
  test.each([
    ['', 'never', undefined],
    ['not a day', 'never', undefined],
    ['2026-11-22', 'fresh', 0],
    // 90 days after the 24th of August it is the 22nd of November: due on the day after.
    ['2026-08-24', 'fresh', 90],
    ['2026-08-23', 'again', 91],
    ['2026-11-25', 'fresh', -3],
  ])('last on %s: %s', (seen, state, days) => {
    expect(lookAt(seen, '2026-11-22', 90)).toEqual(days === undefined ? { state } : { state, days })
  })
})

describe('figures of competitors', () => {
  const look = (day: string, channel: string, followers?: number) => ({
    day,
    who: 'Glow Barn',
    channel,
    ...(followers === undefined ? {} : { followers }),
  })

  test('likes, shares and comments of a post for each follower', () => {
    const figures = { ...look('2026-11-19', 'Instagram', 9105), likes: 264, shares: 22, comments: 31 }
    expect(engagementRate(figures)).toBeCloseTo(317 / 9105, 12)
    expect(engagementRate(look('2026-11-19', 'Instagram', 9105))).toBeUndefined()
    expect(engagementRate({ ...look('2026-11-19', 'Instagram'), likes: 5 })).toBeUndefined()
    expect(engagementRate({ ...look('2026-11-19', 'Instagram', 0), likes: 5 })).toBeUndefined()
  })

  test('the newest of each channel, with what was won or lost since the look before', () => {
    const all = [
      look('2026-11-19', 'Facebook', 5180),
      look('2026-10-20', 'Facebook', 5195),
      look('2026-09-19', 'Instagram', 8420),
      look('2026-11-19', 'Instagram', 9105),
      look('2026-10-20', 'Instagram', 8690),
      { ...look('2026-11-20', 'Instagram', 1), who: 'Wickery' },
      look('2026-11-01', 'TikTok'),
    ]
    expect(newestOf(all, 'Glow Barn')).toEqual([
      { ...look('2026-11-19', 'Instagram', 9105), growth: 415 },
      { ...look('2026-11-19', 'Facebook', 5180), growth: -15 },
      look('2026-11-01', 'TikTok'),
    ])
    expect(newestOf(all, 'Nobody')).toEqual([])
  })
})

describe('names in one cell', () => {
  test('a name is added or taken out, and what else stands there stays', () => {
    expect(withNameSwitched('', 'TikTok')).toBe('TikTok')
    expect(withNameSwitched('Instagram, a forum', 'TikTok')).toBe('Instagram, a forum, TikTok')
    expect(withNameSwitched('instagram;  a forum', 'Instagram')).toBe('a forum')
  })
  test('switching twice leads back', () => {
    const name = fc.stringMatching(/^[A-Za-z]{1,9}$/)
    fc.assert(
      fc.property(fc.array(name), name, (names, one) => {
        const text = names.filter((other) => other.toLowerCase() !== one.toLowerCase()).join(', ')
        const on = withNameSwitched(text, one)
        expect([hasName(text, one), hasName(on, one)]).toEqual([false, true])
        expect(namesIn(withNameSwitched(on, one))).toEqual(namesIn(text))
      }),
    )
  })
})
