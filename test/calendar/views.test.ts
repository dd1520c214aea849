import fc from 'fast-check'
import { SMM_MONTH_VIEW, SMM_WEEK_VIEW } from '../../src/calendar/functions'

type Post = [date: Date | string | number, time: string | number | Date, channel: string, topic: string]

const day = (number: number, month = 1) => new Date(2026, month, number)
const column = <Value>(posts: Post[], index: number) => posts.map((post) => [post[index]]) as Value[][]
const parts = (posts: Post[]) => posts.map(([, , channel, topic]) => [channel, topic])

function month(
  posts: Post[],
  ...more: never[] | [keyDates: (Date | string)[][], keyNames: string[][], start?: number]
) {
  const view = SMM_MONTH_VIEW(day(14), column(posts, 0), column(posts, 1), parts(posts), ...more)
  return {
    view,
    /** The text below a day of February 2026, which begins on a Sunday. */
    on: (number: number) => view[Math.floor((number + 5) / 7) * 2 + 1]?.[(number + 5) % 7],
  }
}

describe('the month view', () => {
  test('has six weeks from the Monday on or before the first', () => {
    const { view } = month([])
    expect(view).toHaveLength(12)
    expect(view[0]).toEqual([26, 27, 28, 29, 30, 31, 1])
    expect(view[2]).toEqual([2, 3, 4, 5, 6, 7, 8])
    expect(view[10]).toEqual([2, 3, 4, 5, 6, 7, 8])
  })

  test('begins its weeks on Sunday or Saturday where they do', () => {
    expect(month([], [[]], [[]], 7).view[0]).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(month([], [[]], [[]], 6).view[0]).toEqual([31, 1, 2, 3, 4, 5, 6])
  })

  test('puts posts on their days in order of time, with what is said about them', () => {
    const { on } = month([
      [day(14), '18:00', 'Facebook', 'Offer'],
      [day(14), '9:30', 'Instagram', 'Candle'],
      [day(15), '', 'TikTok', ''],
    ])
    expect(on(14)).toBe('09:30 Instagram · Candle\n18:00 Facebook · Offer')
    expect(on(15)).toBe('TikTok')
    expect(on(16)).toBe('')
  })

  test('reads a time of day and a share of the day as times', () => {
    const { on } = month([
      [day(3), 0.75, 'A', 'x'],
      [day(3), new Date(1899, 11, 30, 7, 5), 'B', 'y'],
    ])
    expect(on(3)).toBe('07:05 B · y\n18:00 A · x')
  })

  test('reads days as dates, as numbers and as text, and leaves out what is no day', () => {
    const { view, on } = month([
      ['2026-02-04', '10:00', 'A', 'x'],
      [46058, '11:00', 'B', 'y'],
      ['', '10:00', 'C', 'an idea without a date'],
      ['soon', '10:00', 'D', 'z'],
    ])
    expect(on(4)).toBe('10:00 A · x')
    expect(on(5)).toBe('11:00 B · y')
    expect(view.flat().join()).not.toMatch(/[CD] ·/)
  })

  test('shows key dates first, with a star', () => {
    const { on } = month([[day(14), '08:00', 'A', 'x']], [[day(14)], [day(20)]], [['Valentine'], ['Party']])
    expect(on(14)).toBe('★ Valentine\n08:00 A · x')
    expect(on(20)).toBe('★ Party')
  })

  test('shows what began before the view and still lasts on its first day', () => {
    const { view, on } = month(
      [],
      [
        [day(10, 0), day(1)],
        [day(5), day(20)],
        [day(1, 0), ''],
      ],
      [['Sale'], ['Fair'], ['Past']],
    )
    expect(view[1]?.[0]).toBe('★ Sale')
    expect([on(5), on(6)]).toEqual(['★ Fair', ''])
    expect(view.flat().join()).not.toMatch('Past')
  })

  test('counts what has no room', () => {
    const { on } = month(Array.from({ length: 7 }, (_, hour): Post => [day(9), `1${hour}:00`, 'A', 'x']))
    expect(on(9)).toBe('10:00 A · x\n11:00 A · x\n12:00 A · x\n13:00 A · x\n+ 3')
  })

  test('cuts long lines only where there are many', () => {
    const topic = 'a topic that goes on and on and on and on'
    expect(month([[day(9), '10:00', 'A', topic]]).on(9)).toBe(`10:00 A · ${topic}`)
    const five = month(Array.from({ length: 5 }, (): Post => [day(9), '10:00', 'A', topic])).on(9)
    for (const line of String(five).split('\n')) expect(line).toBe('10:00 A · a topic that goes…')
    const two = month([
      [day(9), '10:00', 'A', topic],
      [day(9), '11:00', 'B', topic],
    ]).on(9)
    expect(two).toBe(`10:00 A · ${topic}\n11:00 B · ${topic}`)
  })

  test('keeps text text', () => {
    expect(month([[day(9), '', '=1+1', '']]).on(9)).toBe('=1+1')
  })

  test('is empty without a month, and says what is no month', () => {
    expect(SMM_MONTH_VIEW('', [['']], [['']], [['']])).toEqual([['']])
    expect(() => SMM_MONTH_VIEW('soon', [['']], [['']], [['']])).toThrow('"soon" is not a date')
    expect(() => SMM_MONTH_VIEW(day(1), [[day(1)]], [['1:00'], ['2:00']], [['x']])).toThrow('same size')
  })

  const posts = fc.array(
    fc.tuple(
      fc.integer({ min: -40, max: 80 }),
      fc.integer({ min: 0, max: 47 }),
      fc.constantFrom('A', 'B', 'C'),
      fc.string({ maxLength: 4 }).map((text) => text.replace(/\s/g, '')),
    ),
    { maxLength: 60 },
  )
  const asPost = ([at, half, channel, topic]: [number, number, string, string]): Post => [
    day(1 + at),
    `${Math.floor(half / 2)}:${half % 2 ? '30' : '00'}`,
    channel,
    topic,
  ]

  test('shows or counts every post of the month exactly once', () => {
    fc.assert(
      fc.property(posts, (list) => {
        const { on } = month(list.map(asPost))
        for (let number = 1; number <= 28; number++) {
          const expected = list.filter(([at]) => at === number - 1).length
          const lines = String(on(number)).split('\n').filter(Boolean)
          const more = /^\+ (\d+)$/.exec(lines[lines.length - 1] ?? '')
          expect(more ? lines.length - 1 + Number(more[1]) : lines.length).toBe(expected)
          expect(lines.length).toBeLessThanOrEqual(5)
        }
      }),
    )
  })

  test('is the same whatever the order of the rows', () => {
    fc.assert(
      fc.property(
        posts.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([list, shuffled]) => {
          expect(month(shuffled.map(asPost)).view).toEqual(month(list.map(asPost)).view)
        },
      ),
    )
  })

  test('draws two thousand posts at once', () => {
    const many = Array.from({ length: 2000 }, (_, index): Post => [day(1 + (index % 28)), '9:00', 'A', 'x'])
    const before = Date.now()
    month(many)
    expect(Date.now() - before).toBeLessThan(1000)
  })
})

describe('the week view', () => {
  const posts: Post[] = [
    [day(14), '18:00', 'Facebook', 'Offer'],
    [day(14), '9:30', 'Instagram', 'Candle'],
    [day(9), '', 'TikTok', 'Reel'],
    [day(16), '10:00', 'X', 'next week'],
  ]
  const week = (...more: never[] | [Date[][], string[][], number?]) =>
    SMM_WEEK_VIEW(day(12), column(posts, 0), column(posts, 1), parts(posts), ...more)

  test('has the cards of a day below each other', () => {
    expect(week()).toEqual([
      ['TikTok\nReel', '', '', '', '', '09:30 Instagram\nCandle', ''],
      ['', '', '', '', '', '18:00 Facebook\nOffer', ''],
    ])
  })

  test('takes the week from Sunday to Saturday where weeks begin so', () => {
    expect(week([[day(8)]], [['Party']], 7)[0]).toEqual([
      '★ Party',
      'TikTok\nReel',
      '',
      '',
      '',
      '',
      '09:30 Instagram\nCandle',
    ])
  })

  test('is one row of blanks where nothing is planned', () => {
    expect(SMM_WEEK_VIEW(day(12), [['']], [['']], [['']])).toEqual([['', '', '', '', '', '', '']])
    expect(SMM_WEEK_VIEW('', [['']], [['']], [['']])).toEqual([['']])
  })
})
