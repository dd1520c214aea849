import { dayNumber, dayNumberOfSerial, dayOfNumber } from '../../src/core/day'
import { startOfNext, startOfPeriod } from '../../src/core/period'

const number = (day: string) => dayNumber(day) ?? Number.NaN

describe('days', () => {
  it('counts from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('2026-03-01')).toBe(20513)
    expect(dayOfNumber(20513)).toBe('2026-03-01')
  })

  it.each(['2026-02-31', '2026-13-01', '26-01-01', '2026-1-1', '01/02/2026', '', 'abc'])(
    '%p is no day',
    (text) => expect(dayNumber(text)).toBeUndefined(),
  )

  it('reads the numbers that spreadsheets keep for dates', () => {
    expect(dayNumberOfSerial(25569)).toBe(0)
    expect(dayOfNumber(dayNumberOfSerial(46082.75) ?? 0)).toBe('2026-03-01')
    for (const serial of [0, -5, 20260131, Number.NaN]) expect(dayNumberOfSerial(serial)).toBeUndefined()
  })
})

describe('periods', () => {
  it.each([
    ['week', '2026-03-01', '2026-02-23', '2026-03-02'],
    ['week', '2026-03-02', '2026-03-02', '2026-03-09'],
    ['week', '1969-12-28', '1969-12-22', '1969-12-29'],
    ['month', '2026-02-28', '2026-02-01', '2026-03-01'],
    ['quarter', '2026-12-31', '2026-10-01', '2027-01-01'],
    ['quarter', '2024-02-29', '2024-01-01', '2024-04-01'],
    ['year', '2024-12-31', '2024-01-01', '2025-01-01'],
    ['day', '2024-02-29', '2024-02-29', '2024-03-01'],
  ] as const)('the %s of %s runs from %s to before %s', (period, day, start, next) => {
    expect(startOfPeriod(period, number(day))).toBe(number(start))
    expect(startOfNext(period, number(start))).toBe(number(next))
  })
})
