import fc from 'fast-check'
import { SMM_TIMELINE } from '../../src/roadmap/functions'

const WEEKS = [['2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23']]
const bar = (start: string, finish: string, deadline = '') =>
  (SMM_TIMELINE(start, finish, deadline, WEEKS)[0] ?? []).map((sign) => sign || '·').join(' ')

describe('the bar of an initiative', () => {
  it.each([
    ['of a week from Monday to Sunday', '2026-02-09', '2026-02-15', '· • · ·'],
    ['of a week from Wednesday on', '2026-02-11', '2026-02-17', '· • — ·'],
    ['of one day', '2026-02-08', '2026-02-08', '• · · ·'],
    ['that began before the first week', '2026-01-10', '2026-02-09', '— — · ·'],
    ['that goes on after the last week', '2026-02-20', '2026-09-01', '· · • —'],
    ['that ends before the first week', '2026-01-10', '2026-02-01', '· · · ·'],
    ['that begins right after the last week', '2026-03-02', '2026-03-03', '· · · ·'],
    ['on the last day of the last week', '2026-03-01', '2026-03-01', '· · · •'],
    ['without a finish', '2026-02-10', '', '· • · ·'],
    ['with nothing but a finish', '', '2026-02-10', '· • · ·'],
    ['whose finish lies before its start', '2026-02-17', '2026-02-03', '· · • ·'],
    ['without any day', '', '', '· · · ·'],
  ])('%s', (_, start, finish, expected) => expect(bar(start, finish)).toBe(expected))

  it.each([
    ['while the work goes on', '2026-02-03', '2026-02-25', '2026-02-18', '• — —◊ —'],
    ['on the day that the work starts', '2026-02-03', '2026-02-12', '2026-02-03', '•◊ — · ·'],
    ['after the work', '2026-02-03', '2026-02-12', '2026-02-25', '• — · ◊'],
    ['without any work', '', '', '2026-02-25', '· · · ◊'],
    ['out of sight', '2026-02-03', '2026-02-12', '2026-04-25', '• — · ·'],
  ])('has a deadline %s', (_, start, finish, deadline, expected) =>
    expect(bar(start, finish, deadline)).toBe(expected),
  )

  it('stands in months as well as in weeks', () =>
    expect(
      SMM_TIMELINE('2026-01-31', '2026-03-01', '', [['2026-01-01', '2026-02-01', '2026-03-01']]),
    ).toEqual([['•', '—', '—']]))

  it('answers a row for each initiative of a column, longer than its initiatives', () =>
    expect(
      SMM_TIMELINE([['2026-02-03'], [''], ['2026-02-10']], [['2026-02-03'], [''], ['2026-02-10']], '', [
        ['2026-02-02', '2026-02-09'],
      ]),
    ).toEqual([
      ['•', ''],
      ['', ''],
      ['', '•'],
    ]))
})

describe('a timeline refuses', () => {
  it('text where a day is expected', () =>
    expect(() => SMM_TIMELINE([['2026-02-03'], ['soon']], '', '', WEEKS)).toThrow(
      new Error('start, row 2, column 1: "soon" is not a date'),
    ))
  it('periods that do not follow each other', () =>
    expect(() => SMM_TIMELINE('2026-02-03', '', '', [['2026-02-09', '2026-02-02']])).toThrow(
      new Error('periods, row 1, column 2: 2026-02-02 is before the start, 2026-02-09'),
    ))
})

test('a bar is one piece that begins with its start', () => {
  const day = (number: number) => new Date(Date.UTC(2026, 1, 2 + number)).toISOString().slice(0, 10)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 27 }), fc.integer({ min: 0, max: 60 }), (from, length) => {
      const expected = Math.min(3, Math.floor((from + length) / 7)) - Math.floor(from / 7)
      expect(bar(day(from), day(from + length))).toMatch(new RegExp(`^(· )*•( —){${expected}}( ·)*$`))
    }),
  )
})
