import fc from 'fast-check'
import type { Post } from '../../src/calendar/diary'
import type { KeyDate } from '../../src/calendar/key-dates'
import { planPosts } from '../../src/calendar/plan'
import type { Rhythm } from '../../src/calendar/rhythm'
import type { Slot, Wishes } from '../../src/calendar/wishes'
import { dayNumber, dayOfNumber } from '../../src/core/day'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
const same = (...types: string[]) => types.map((type) => ({ type, weight: 1 }))

const rhythm = (more: Partial<Rhythm> = {}): Rhythm => ({
  channel: 'Instagram',
  posts: 3,
  types: same('Reel', 'Image'),
  days: EVERY_DAY,
  times: ['18:00'],
  person: 'Emma',
  ...more,
})

/** Monday, 2 February to Sunday, 1 March 2026: four whole weeks. */
const wishes = (more: Partial<Wishes> = {}): Wishes => ({
  from: '2026-02-02',
  to: '2026-03-01',
  rhythms: [rhythm()],
  posts: [],
  keyDates: [],
  capacity: null,
  efforts: { Reel: 2, Image: 1 },
  lead: 3,
  ...more,
})

const keyDate = (more: Partial<KeyDate> = {}): KeyDate => ({
  day: '2026-02-14',
  until: '',
  name: 'Valentine’s Day',
  channel: '',
  isCampaign: false,
  ...more,
})

const postOf = (slot: Slot): Post => ({ ...slot })
const there = (day: string, more: Partial<Post> = {}): Post => ({
  day,
  time: '18:00',
  channel: 'Instagram',
  type: 'Image',
  effort: 1,
  topic: 'Candles',
  campaign: '',
  ...more,
})
const weekday = (day: string) => (((dayNumber(day) ?? 0) + 3) % 7) + 1
const mondayOf = (day: string) => dayOfNumber((dayNumber(day) ?? 0) - weekday(day) + 1)
const days = (plan: { slots: Slot[] }) => plan.slots.map(({ day }) => day)
const types = (plan: { slots: Slot[] }) => plan.slots.map(({ type }) => type)

describe('how often', () => {
  test('each week gets as many posts as the rhythm asks', () => {
    const plan = planPosts(wishes())
    expect(plan.slots).toHaveLength(12)
    expect(plan.weeks.map(({ channels }) => channels[0]?.added)).toEqual([3, 3, 3, 3])
    expect(plan.unfit).toEqual([])
  })

  test('half a post a week is one every other week', () => {
    expect(planPosts(wishes({ rhythms: [rhythm({ posts: 0.5 })] })).slots).toHaveLength(2)
  })

  test('what is planned already counts, whatever its state and wherever in the week it is', () => {
    const posts = ['2026-02-03', '2026-02-04', '2026-02-10'].map((day) => there(day))
    const plan = planPosts(wishes({ posts }))
    expect(plan.weeks.map(({ channels }) => channels[0]?.added)).toEqual([1, 2, 3, 3])
  })

  test('of a week that is cut, its share is wanted', () => {
    // Wednesday to Sunday: one of two posts of Monday and Thursday.
    const plan = planPosts(
      wishes({ from: '2026-02-04', to: '2026-02-08', rhythms: [rhythm({ posts: 2, days: [1, 4] })] }),
    )
    expect(days(plan)).toEqual(['2026-02-05'])
    expect(plan.unfit).toEqual([])
  })

  test('posts of the days before a cut week’s beginning are not made up for a second time', () => {
    const posts = ['2026-02-02', '2026-02-03', '2026-02-04'].map((day) => there(day))
    const plan = planPosts(wishes({ from: '2026-02-05', to: '2026-02-08', posts }))
    expect(plan.slots).toEqual([])
  })
})

describe('on which days and at what time', () => {
  test('days lie as far from each other as the week allows', () => {
    expect(days(planPosts(wishes({ to: '2026-02-08' })))).toEqual(['2026-02-02', '2026-02-04', '2026-02-06'])
    const two = planPosts(wishes({ to: '2026-02-08', rhythms: [rhythm({ posts: 2, days: [1, 2, 5, 6] })] }))
    expect(days(two).map(weekday)).toEqual([1, 5])
  })

  test('only on the days she publishes there', () => {
    const plan = planPosts(wishes({ rhythms: [rhythm({ days: [2, 4] })] }))
    expect(new Set(days(plan).map(weekday))).toEqual(new Set([2, 4]))
  })

  test('another channel takes the days on which less happens', () => {
    const rhythms = [
      rhythm({ posts: 2, days: [1, 2] }),
      rhythm({ channel: 'Facebook', posts: 1, days: [1, 2, 3] }),
    ]
    const plan = planPosts(wishes({ to: '2026-02-08', rhythms }))
    expect(plan.slots.map(({ channel, day }) => [channel, weekday(day)])).toEqual([
      ['Instagram', 1],
      ['Instagram', 2],
      ['Facebook', 3],
    ])
  })

  test('more posts than days come several a day, each at an hour of its own', () => {
    const rhythms = [rhythm({ posts: 3, days: [1, 2], times: ['9:00', '18:00'] })]
    const plan = planPosts(wishes({ to: '2026-02-08', rhythms }))
    expect(plan.slots.map(({ day, time }) => [weekday(day), time])).toEqual([
      [1, '09:00'],
      [1, '18:00'],
      [2, '09:00'],
    ])
  })

  test('hours take turns', () => {
    const plan = planPosts(wishes({ rhythms: [rhythm({ times: ['18:00', '12:00'] })] }))
    const evenings = plan.slots.filter(({ time }) => time === '18:00')
    expect(evenings).toHaveLength(6)
  })
})

describe('which types', () => {
  test('types take turns', () => {
    const plan = planPosts(wishes({ rhythms: [rhythm({ types: same('Reel', 'Image', 'Story') })] }))
    expect(types(plan)).toEqual([1, 2, 3, 4].flatMap(() => ['Reel', 'Image', 'Story']))
  })

  test('what was published in the weeks before has had its turn', () => {
    const posts = ['2026-01-26', '2026-01-28', '2026-01-30'].map((day) => there(day, { type: 'Image' }))
    const plan = planPosts(wishes({ to: '2026-02-08', posts }))
    expect(types(plan)).toEqual(['Reel', 'Reel', 'Reel'])
  })

  test('twice the weight is twice as often, and still not twice in a row', () => {
    const rhythms = [rhythm({ posts: 4, types: [{ type: 'Reel', weight: 2 }, ...same('Image', 'Story')] })]
    const plan = planPosts(wishes({ rhythms }))
    expect(types(plan).filter((type) => type === 'Reel')).toHaveLength(8)
    expect(types(plan).some((type, index) => type === types(plan)[index + 1])).toBe(false)
  })
})

describe('how much work', () => {
  test('a week takes no more hours than there are, and says what does not fit', () => {
    const plan = planPosts(wishes({ to: '2026-02-08', rhythms: [rhythm({ posts: 5 })], capacity: 4.5 }))
    expect(plan.weeks[0]).toMatchObject({ hoursThere: 0, hoursAdded: 4 })
    expect(plan.unfit).toEqual([
      { channel: 'Instagram', week: '2026-02-02', count: 2, reason: 'capacity', type: 'Reel', effort: 2 },
    ])
  })

  test('hours of what is planned already are gone', () => {
    const posts = [there('2026-02-05', { channel: 'Newsletter', effort: 4 })]
    const plan = planPosts(wishes({ to: '2026-02-08', posts, capacity: 5 }))
    expect(plan.weeks[0]).toMatchObject({ hoursThere: 4, hoursAdded: 1 })
  })

  test('posts without hours count as long as their type usually takes', () => {
    const posts = [there('2026-02-05', { channel: 'Newsletter', type: 'Reel', effort: null })]
    expect(planPosts(wishes({ to: '2026-02-08', posts })).weeks[0]?.hoursThere).toBe(2)
  })

  test('channels take turns, the most important first', () => {
    const rhythms = ['Instagram', 'Facebook', 'TikTok'].map((channel) =>
      rhythm({ channel, posts: 3, types: same('Image') }),
    )
    const plan = planPosts(wishes({ to: '2026-02-08', rhythms, capacity: 5 }))
    expect(plan.weeks[0]?.channels.map(({ added }) => added)).toEqual([2, 2, 1])
  })

  test('a type that no week has hours for is named', () => {
    const rhythms = [rhythm({ posts: 1, types: same('E-book') })]
    const plan = planPosts(wishes({ to: '2026-02-08', rhythms, capacity: 4, efforts: { 'E-book': 5 } }))
    expect(plan.unfit).toMatchObject([{ count: 1, reason: 'too-long', type: 'E-book', effort: 5 }])
  })
})

describe('why something does not fit', () => {
  test.each<[string, Partial<Rhythm>, Post[], string, number]>([
    ['the channel is paused', { isPaused: true }, [], 'paused', 3],
    ['there are no days', { days: [] }, [], 'no-days', 3],
    ['there are no hours', { times: [] }, [], 'no-times', 3],
    ['there are fewer hours than posts a day', { days: [1] }, [], 'no-times', 2],
    [
      'her days have posts that are not at her hours',
      { days: [1, 2, 3] },
      [there('2026-02-02', { time: '' }), there('2026-02-02', { time: '10:00' })],
      'days-full',
      0,
    ],
  ])('%s', (_, more, posts, reason, count) => {
    const plan = planPosts(wishes({ to: '2026-02-08', rhythms: [rhythm(more)], posts }))
    expect(plan.unfit).toEqual(
      count === 0 ? [] : [{ channel: 'Instagram', week: '2026-02-02', count, reason }],
    )
  })
})

describe('key dates', () => {
  test('get a post some days before, which is one of the week’s', () => {
    const plan = planPosts(wishes({ keyDates: [keyDate()] }))
    expect(plan.slots).toHaveLength(12)
    expect(plan.slots.filter(({ topic }) => topic === 'Valentine’s Day')).toMatchObject([
      { day: '2026-02-11' },
    ])
  })

  test('get it on a day of the channel, at the latest on the day itself', () => {
    const on = (days: number[]) =>
      planPosts(wishes({ rhythms: [rhythm({ posts: 1, days })], keyDates: [keyDate()] })).slots.find(
        ({ topic }) => topic !== '',
      )?.day
    expect(on([5, 6])).toBe('2026-02-13')
    expect(on([6])).toBe('2026-02-14')
    // No day of the channel is near enough: the key date decides.
    expect(on([1])).toBe('2026-02-11')
  })

  test('campaigns run on their channel: its posts belong to them', () => {
    const keyDates = [
      keyDate({
        name: 'Spring sale',
        isCampaign: true,
        day: '2026-02-10',
        until: '2026-02-16',
        channel: 'Instagram',
      }),
    ]
    const plan = planPosts(wishes({ rhythms: [rhythm(), rhythm({ channel: 'TikTok' })], keyDates }))
    const own = plan.slots.filter(({ campaign }) => campaign === 'Spring sale')
    expect(new Set(own.map(({ channel }) => channel))).toEqual(new Set(['Instagram']))
    expect(own[0]?.day).toBe('2026-02-07')
    expect(own.length).toBeGreaterThan(3)
    expect(own.every(({ day }) => day >= '2026-02-07' && day <= '2026-02-16')).toBe(true)
  })

  test('are left alone where they have a post', () => {
    const posts = [there('2026-02-12', { topic: 'For the two of you' })]
    expect(planPosts(wishes({ posts, keyDates: [keyDate()] })).slots.every(({ topic }) => topic === '')).toBe(
      true,
    )
  })

  test('say why they get none', () => {
    const why = (more: Partial<KeyDate>, rhythms = [rhythm()], posts: Post[] = []) =>
      planPosts(wishes({ keyDates: [keyDate({ isCampaign: true, ...more })], rhythms, posts })).unserved.map(
        ({ reason }) => reason,
      )
    expect(why({ channel: 'Pinterest' })).toEqual(['no-channel'])
    expect(why({}, [])).toEqual(['no-channel'])
    expect(why({ channel: 'Instagram' }, [rhythm({ isPaused: true })])).toEqual(['paused'])
    const full = ['2026-02-09', '2026-02-10', '2026-02-15'].map((day) => there(day))
    expect(why({}, [rhythm()], full)).toEqual(['week-full'])
  })
})

describe('whatever she wishes', () => {
  const TYPES = ['Reel', 'Image', 'Story', 'E-book', 'Tips']
  const TIMES = ['09:00', '12:30', '18:00', '20:15']
  const CHANNELS = ['Instagram', 'Facebook', 'TikTok', 'Newsletter']
  const START = dayNumber('2026-01-01') ?? 0
  const day = (from: number, length: number) =>
    fc.integer({ min: 0, max: length }).map((number) => dayOfNumber(START + from + number))
  const anyRhythm = (channel: string) =>
    fc.record({
      channel: fc.constant(channel),
      posts: fc.constantFrom(0, 0.5, 1, 2, 3, 4, 7, 10),
      types: fc
        .subarray(TYPES)
        .chain((chosen) =>
          fc.tuple(
            ...chosen.map((type) =>
              fc.record({ type: fc.constant(type), weight: fc.integer({ min: 1, max: 3 }) }),
            ),
          ),
        ),
      days: fc.subarray(EVERY_DAY),
      times: fc.subarray(TIMES),
      person: fc.constant('Emma'),
      isPaused: fc.boolean().map((paused) => paused && channel === 'TikTok'),
    })
  const anyPost = fc.record({
    day: day(0, 90),
    time: fc.constantFrom('', ...TIMES),
    channel: fc.constantFrom(...CHANNELS, 'instagram'),
    type: fc.constantFrom('', ...TYPES),
    effort: fc.constantFrom(null, 0.5, 1, 2.5),
    topic: fc.constantFrom('', 'Candles', 'Easter'),
    campaign: fc.constantFrom('', 'Sale'),
  })
  const anyKeyDate = fc.record({
    day: day(0, 90),
    until: fc.constant('' as const),
    name: fc.constantFrom('Easter', 'Sale', 'Name day', 'Fair'),
    channel: fc.constantFrom('', ...CHANNELS, 'Pinterest'),
    isCampaign: fc.boolean(),
  })
  const anyWishes: fc.Arbitrary<Wishes> = fc
    .tuple(
      fc.record({
        start: fc.integer({ min: 20, max: 40 }),
        length: fc.integer({ min: 0, max: 45 }),
        capacity: fc.constantFrom(null, 0, 3, 6.5, 12),
        lead: fc.integer({ min: 0, max: 5 }),
      }),
      fc.subarray(CHANNELS).chain((channels) => fc.tuple(...channels.map(anyRhythm))),
      fc.array(anyPost, { maxLength: 25 }),
      fc.array(anyKeyDate, { maxLength: 6 }),
    )
    .map(([{ start, length, capacity, lead }, rhythms, posts, keyDates]) => ({
      from: dayOfNumber(START + start),
      to: dayOfNumber(START + start + length),
      rhythms,
      posts,
      keyDates,
      capacity,
      lead,
      efforts: { Reel: 2.5, Story: 0.5, 'E-book': 5, Tips: 1 },
    }))
  const holds = (predicate: (wish: Wishes) => void, arbitrary = anyWishes) =>
    fc.assert(fc.property(arbitrary, predicate), { numRuns: 150 })
  const effortOf = (wish: Wishes, { type, effort }: Post) => effort ?? wish.efforts[type] ?? 1
  const fold = (channel: string) => channel.toLowerCase()
  const groups = <Item>(items: Item[], key: (item: Item) => string) => {
    const found = new Map<string, Item[]>()
    for (const item of items) found.set(key(item), [...(found.get(key(item)) ?? []), item])
    return found
  }

  test('no channel has two posts at the same time, and none twice a day without need', () =>
    holds((wish) => {
      const { slots } = planPosts(wish)
      const taken = new Set(wish.posts.map((post) => `${post.day} ${post.time} ${fold(post.channel)}`))
      for (const slot of slots) {
        const key = `${slot.day} ${slot.time} ${fold(slot.channel)}`
        expect(taken.has(key)).toBe(false)
        taken.add(key)
        expect(slot.day >= wish.from && slot.day <= wish.to).toBe(true)
      }
      for (const own of groups(slots, (slot) => `${slot.day} ${slot.channel}`).values()) {
        const wanted = wish.rhythms.find(({ channel }) => channel === own[0]?.channel)
        const had = wish.posts.filter(
          ({ day, channel }) => day === own[0]?.day && fold(channel) === fold(own[0]?.channel ?? ''),
        )
        const most = Math.ceil(Math.ceil(wanted?.posts ?? 0) / Math.max(1, wanted?.days.length ?? 1))
        expect(own.length + had.length).toBeLessThanOrEqual(most)
      }
    }))

  test('no week has more work than hours, nor a channel more posts than wanted', () =>
    holds((wish) => {
      const { slots } = planPosts(wish)
      for (const [week, added] of groups(slots, ({ day }) => mondayOf(day))) {
        const had = wish.posts.filter((post) => mondayOf(post.day) === week)
        const hours = [...had.map((post) => effortOf(wish, post)), ...added.map(({ effort }) => effort)]
        if (wish.capacity !== null)
          expect(hours.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(wish.capacity + 1e-6)
        for (const { channel, posts } of wish.rhythms) {
          const own = added.filter((slot) => slot.channel === channel).length
          const all = own + had.filter((post) => fold(post.channel) === fold(channel)).length
          if (own > 0) expect(all).toBeLessThanOrEqual(Math.ceil(posts))
        }
      }
    }))

  test('what is wanted is there, added, or left out with a reason', () =>
    holds((wish) => {
      const { weeks, unfit, slots } = planPosts(wish)
      expect(weeks.flatMap(({ channels }) => channels).reduce((sum, { added }) => sum + added, 0)).toBe(
        slots.length,
      )
      for (const { week, channels } of weeks) {
        for (const { channel, wanted, there, added, unfit: out } of channels) {
          expect(wanted).toBe(there + added + out)
          const told = unfit.filter((one) => one.week === week && one.channel === channel)
          expect(told.reduce((sum, { count }) => sum + count, 0)).toBe(out)
          const had = wish.posts.filter(
            ({ day, channel: at }) =>
              mondayOf(day) === week && day >= wish.from && day <= wish.to && fold(at) === fold(channel),
          )
          expect(there).toBe(had.length)
          const last = dayOfNumber((dayNumber(week) ?? 0) + 6)
          const posts = wish.rhythms.find((one) => one.channel === channel)?.posts ?? 0
          const isWhole = week >= wish.from && last <= wish.to && Number.isInteger(posts)
          if (isWhole) expect(wanted).toBe(Math.max(posts, there))
        }
      }
    }))

  test('filling again adds nothing', () =>
    holds((wish) => {
      const first = planPosts(wish)
      const again = planPosts({ ...wish, posts: [...wish.posts, ...first.slots.map(postOf)] })
      expect(again.slots).toEqual([])
    }))

  test('the same wishes make the same plan, in whatever order the sheet is sorted', () =>
    holds((wish) =>
      expect(planPosts({ ...wish, posts: [...wish.posts].reverse() }).slots).toEqual(planPosts(wish).slots),
    ))

  const fromNothing = anyWishes.map((wish) => ({ ...wish, posts: [] }))

  test('each type is used as often as its share says, give or take less than one', () =>
    holds((wish) => {
      const { slots } = planPosts(wish)
      for (const { channel, types: shares } of wish.rhythms) {
        const own = slots.filter((slot) => slot.channel === channel)
        const total = shares.reduce((sum, { weight }) => sum + weight, 0)
        for (const { type, weight } of shares) {
          const used = own.filter((slot) => slot.type === type).length
          expect(Math.abs(used - (own.length * weight) / total)).toBeLessThan(1)
        }
      }
    }, fromNothing))

  test('no type follows itself where others are wanted as much', () =>
    holds(
      (wish) => {
        const { slots } = planPosts(wish)
        for (const { channel, types: shares } of wish.rhythms) {
          const own = slots.filter((slot) => slot.channel === channel)
          if (shares.length < 2) continue
          own.forEach((slot, index) => {
            if (index > 0) expect(slot.type).not.toBe(own[index - 1]?.type)
          })
        }
      },
      fromNothing.map((wish) => ({
        ...wish,
        capacity: null,
        rhythms: wish.rhythms.map((one) => ({
          ...one,
          types: one.types.map((share) => ({ ...share, weight: 1 })),
        })),
      })),
    ))

  test('days of a week differ by one post at most', () =>
    holds(
      (wish) => {
        const { slots } = planPosts(wish)
        for (const one of wish.rhythms) {
          const own = slots.filter((slot) => slot.channel === one.channel)
          for (const ofWeek of groups(own, ({ day }) => mondayOf(day)).values()) {
            const counts = one.days.map((at) => ofWeek.filter(({ day }) => weekday(day) === at).length)
            expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
          }
        }
      },
      fromNothing.map((wish) => ({
        ...wish,
        from: mondayOf(wish.from),
        to: dayOfNumber((dayNumber(mondayOf(wish.to)) ?? 0) + 6),
        keyDates: [],
      })),
    ))

  test('a key date gets a post in time, or is said not to', () =>
    holds((wish) => {
      const { slots, unserved } = planPosts(wish)
      const all = [...wish.posts, ...slots]
      for (const one of wish.keyDates) {
        const number = dayNumber(one.day) ?? 0
        const first = dayOfNumber(number - wish.lead)
        if (first > wish.to || one.day < wish.from) continue
        const isTold = unserved.some(({ name, day: at }) => name === one.name && at === one.day)
        const near = all.filter(({ day: at }) => at >= dayOfNumber(number - 31) && at <= one.day)
        const isServed = near.some(
          ({ topic, campaign, day: at }) =>
            topic === one.name || campaign === one.name || (!one.isCampaign && at >= first),
        )
        expect(isServed || isTold).toBe(true)
      }
    }))
})
