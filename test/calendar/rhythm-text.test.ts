import fc from 'fast-check'
import { filledDays, monthWeeks, plusMonths } from '../../src/calendar/month-days'
import { readTimes, readTypes, writeTimes, writeTypes } from '../../src/calendar/rhythm-text'

const named = (language: string, weekday: 'short' | 'long') =>
  Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5 + day)),
  )
const days = (language: string) => [named(language, 'short'), named(language, 'long')]
const ALL = [1, 2, 3, 4, 5, 6, 7]

describe('days and hours as people write them', () => {
  test.each<[string, string, number[], string[]]>([
    ['en', 'Tue and Thu 19:00–21:00, Sun 10:00', [2, 4, 7], ['19:00', '10:00']],
    ['en', 'Every day after 20:00', ALL, ['20:00']],
    ['en', 'Weekdays at 9 am', ALL, ['09:00']],
    ['fr', 'Mar. et jeu. 19 h–21 h, dim. 10 h 30', [2, 4, 7], ['19:00', '10:30']],
    ['el', 'Τρί και Πέμ 19:00–21:00, Κυρ 10:00', [2, 4, 7], ['19:00', '10:00']],
    ['id', 'Sel dan Kam 19.00–21.00, Min 10.00', [2, 4, 7], ['19:00', '10:00']],
    ['fil', 'Mar at Huw 7–9 PM, Lin 10 AM', [2, 4, 7], ['19:00', '10:00']],
    ['pl', 'Codziennie po 20:00', ALL, ['20:00']],
    ['pl', 'Śr 12:00–13:00, pt 18:00', [3, 5], ['12:00', '18:00']],
    ['en', '', ALL, []],
    ['en', 'whenever', ALL, []],
  ])('%s: %s', (language, text, expected, times) =>
    expect(readTimes(text, days(language))).toEqual({ days: expected, times }),
  )

  test.each(['en', 'el', 'fr', 'id', 'fil', 'pl'])('what is written in %s is read again', (language) =>
    fc.assert(
      fc.property(
        fc.subarray(ALL, { minLength: 1 }),
        fc.uniqueArray(fc.constantFrom('08:00', '09:30', '12:15', '18:00', '23:45')),
        (chosen, times) => {
          const text = writeTimes({ days: chosen, times }, named(language, 'short'))
          expect(readTimes(text, days(language))).toEqual({ days: chosen, times })
        },
      ),
    ),
  )
})

describe('types as people write them', () => {
  const TYPES = ['Reel', 'Image', 'Story', 'E-book']

  test('what is no type stays', () => {
    const types = readTypes('reel x2, Photos of customers, Image', TYPES)
    expect(types).toEqual({
      shares: [
        { type: 'Reel', weight: 2 },
        { type: 'Image', weight: 1 },
      ],
      rest: ['Photos of customers'],
    })
    expect(writeTypes(types)).toBe('Reel ×2, Image, Photos of customers')
  })

  test('what is written is read again', () =>
    fc.assert(
      fc.property(
        fc.subarray(TYPES),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 }),
        (chosen, weights) => {
          const types = {
            shares: chosen.map((type, index) => ({ type, weight: weights[index] ?? 1 })),
            rest: ['Reviews'],
          }
          expect(readTypes(writeTypes(types), TYPES)).toEqual(types)
        },
      ),
    ))
})

describe('days that are filled and shown', () => {
  test('a month has its weeks whole, from Monday or from Sunday', () => {
    expect(monthWeeks('2026-02-14', 1).map((week) => [week[0], week[6]])).toEqual([
      ['2026-01-26', '2026-02-01'],
      ['2026-02-02', '2026-02-08'],
      ['2026-02-09', '2026-02-15'],
      ['2026-02-16', '2026-02-22'],
      ['2026-02-23', '2026-03-01'],
    ])
    expect(monthWeeks('2026-02-14', 7)).toHaveLength(4)
  })

  test('months follow each other over the year', () => {
    expect(plusMonths('2026-12-31', 1)).toBe('2027-01-01')
    expect(plusMonths('2026-01-31', -1)).toBe('2025-12-01')
  })

  test('nothing is planned for days that are over', () => {
    expect(filledDays('this-week', '2026-11-22')).toEqual(['2026-11-22', '2026-11-22'])
    expect(filledDays('next-week', '2026-11-22')).toEqual(['2026-11-23', '2026-11-29'])
    expect(filledDays('this-month', '2026-11-22')).toEqual(['2026-11-22', '2026-11-30'])
    expect(filledDays('next-month', '2026-11-22')).toEqual(['2026-12-01', '2026-12-31'])
    expect(filledDays('quarter', '2026-11-22')).toEqual(['2026-11-22', '2027-02-20'])
  })
})
