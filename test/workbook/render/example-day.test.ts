import fc from 'fast-check'
import { dayNumber } from '../../../src/core/day'
import { exampleDay } from '../../../src/workbook/render/example-day'

const facts = { year: 2027, today: '2026-02-14' }

describe('days of the example', () => {
  it.each([
    ['2026-01-31', '2026-01-31'],
    ['{year}-11-27', '2027-11-27'],
    ['{today}', '2026-02-14'],
    ['{today}+3', '2026-02-17'],
    ['{today}-14', '2026-01-31'],
    ['{month}', '2026-02-01'],
    ['{month}+9', '2026-02-10'],
    ['{month}/end', '2026-02-28'],
    ['{month-2}/end', '2025-12-31'],
    ['{month-2}', '2025-12-01'],
    ['{month+11}', '2027-01-01'],
    ['{month}/end+1', '2026-03-01'],
  ])('%s is %s', (text, day) => {
    expect(exampleDay(text, facts)).toBe(day)
  })

  it.each(['', 'soon', '{year}', '{now}', '2026-1-1', '{today}+x'])('%s is no day', (text) => {
    expect(exampleDay(text, facts)).toBeUndefined()
  })

  it('the last day of a month is the day before the first of the next', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -30, max: 30 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (offset, month, day) => {
          const two = (number: number) => String(number).padStart(2, '0')
          const today = `2026-${two(month)}-${two(day)}`
          const sign = (number: number) => (number < 0 ? `${number}` : `+${number}`)
          const end = exampleDay(`{month${sign(offset)}}/end`, { year: 2026, today })
          const next = exampleDay(`{month${sign(offset + 1)}}`, { year: 2026, today })
          expect(dayNumber(next ?? '')).toBe((dayNumber(end ?? '') ?? Number.NaN) + 1)
        },
      ),
    )
  })
})
