import fc from 'fast-check'
import { dayNumber, dayOfNumber } from '../../src/core/day'
import { finishOf, type Initiative, warningOf } from '../../src/roadmap/initiative'
import { type Along, daysTo, moving, shift } from '../../src/roadmap/shift'

const initiative = (name: string, part: Partial<Initiative> = {}): Initiative => ({
  name,
  after: '',
  start: '2026-02-02',
  end: '',
  days: '',
  until: false,
  goalDeadline: '',
  isOver: false,
  ...part,
})
const names = (all: Initiative[]) => all.map(({ name }) => name)

describe('when an initiative ends', () => {
  it('is its end, its start and days, or the deadline of its goal', () => {
    expect(finishOf(initiative('a', { end: '2026-03-01', days: 3 }))).toBe('2026-03-01')
    // A week, the first day included.
    expect(finishOf(initiative('a', { days: 7 }))).toBe('2026-02-08')
    expect(finishOf(initiative('a', { until: true, goalDeadline: '2026-06-30' }))).toBe('2026-06-30')
    expect(finishOf(initiative('a'))).toBe('')
  })
})

describe('what deserves a second look', () => {
  const today = '2026-02-10'
  const warning = (part: Partial<Initiative>, before?: Initiative, isPlanned = false) =>
    warningOf(initiative('a', part), before, today, isPlanned)

  it('is told in the order of the sheet', () => {
    expect(warning({ end: '2026-02-01' })).toBe('backwards')
    expect(warning({ end: '2026-02-09' })).toBe('overdue')
    expect(warning({ start: '2026-03-01' }, initiative('b', { end: '2026-03-01' }))).toBe('early')
    expect(warning({}, undefined, true)).toBe('late')
    expect(warning({ end: '2026-02-10' })).toBeUndefined()
    expect(warning({ end: '2026-02-09', isOver: true })).toBeUndefined()
  })
})

describe('what moves along', () => {
  const account = initiative('Account')
  const posts = initiative('Posts', { after: 'account', start: '2026-02-09' })
  const ads = initiative('Ads', { after: 'Posts', start: '2026-01-05' })
  const done = initiative('Logo', { after: 'Account', isOver: true, start: '2026-03-01' })
  const vague = initiative('Some day', { after: 'Account', start: '' })
  const other = initiative('Contest', { start: '2026-05-01' })
  const all = [account, posts, ads, done, vague, other]

  it('is nothing, what comes after it by whatever way, or what starts later', () => {
    expect(names(moving(all, account, 'alone'))).toEqual(['Account'])
    expect(names(moving(all, account, 'followers'))).toEqual(['Account', 'Posts', 'Ads'])
    expect(names(moving(all, account, 'later'))).toEqual(['Account', 'Posts', 'Contest'])
  })

  it('ends where initiatives come after each other in a circle', () => {
    const first = initiative('One', { after: 'Two' })
    const second = initiative('Two', { after: 'One' })
    expect(names(moving([first, second], first, 'followers'))).toEqual(['One', 'Two'])
  })

  it('is the initiative itself even when it is done', () => {
    expect(names(moving(all, done, 'alone'))).toEqual(['Logo'])
  })
})

describe('shifting', () => {
  const day = fc.integer({ min: 19_000, max: 24_000 }).map(dayOfNumber)
  const any = fc
    .record({
      start: fc.oneof(day, fc.constant('')),
      end: fc.oneof(day, fc.constant('')),
      days: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constant('' as const)),
    })
    .map((part) => initiative('a', part))
  const amount = fc.integer({ min: -2_000, max: 2_000 })

  it('goes over the ends of months and years', () => {
    expect(shift(initiative('a', { start: '2026-12-28', end: '2027-01-03' }), 7)).toMatchObject({
      start: '2027-01-04',
      end: '2027-01-10',
    })
    expect(daysTo(initiative('a', { start: '2026-02-27' }), '2026-03-02')).toBe(3)
    expect(daysTo(initiative('a', { start: '', end: '2026-02-27' }), '2026-02-20')).toBe(-7)
  })

  it('keeps the length, and there and back changes nothing', () => {
    fc.assert(
      fc.property(any, amount, (one, days) => {
        const moved = shift(one, days)
        expect(shift(moved, -days)).toEqual(one)
        if (finishOf(one) !== '')
          expect((dayNumber(finishOf(moved)) ?? 0) - (dayNumber(finishOf(one)) ?? 0)).toBe(days)
      }),
    )
  })

  it('to a day ends on that day', () => {
    fc.assert(
      fc.property(any, day, (one, to) => {
        const moved = shift(one, daysTo(one, to))
        expect(moved.start || moved.end || to).toBe(to)
      }),
    )
  })

  it('always moves the chosen one, and never what is over or has no day', () => {
    const named = fc.array(fc.tuple(any, fc.nat(5), fc.boolean()), { minLength: 1, maxLength: 6 })
    const along = fc.constantFrom<Along>('alone', 'followers', 'later')
    fc.assert(
      fc.property(named, along, (parts, which) => {
        const all = parts.map(([one, after, isOver], index) => ({
          ...one,
          name: `n${index}`,
          after: `n${after}`,
          isOver,
        }))
        const [first] = all
        if (!first) return
        const moved = moving(all, first, which)
        expect(moved.includes(first)).toBe(first.start !== '' || first.end !== '')
        for (const one of moved) {
          expect(one === first || !one.isOver).toBe(true)
          expect(one.start !== '' || one.end !== '').toBe(true)
        }
      }),
    )
  })
})
