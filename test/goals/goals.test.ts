import { grid, openAddon } from '../local-addon'

function withGoals(owner = {}, path: [string, string] = ['Create', 'Goals'], name = 'Goals') {
  const google = openAddon(owner)
  google.ui.click(...path)
  const see = () => {
    const sheet = grid(google, name)
    const at = (row: number, key: string): unknown => sheet.values[row - 1]?.[sheet.column(key) - 1]
    return {
      ...sheet,
      of: (goal: string) => (key: string) => at(sheet.row(goal, 'goal'), key),
      head: (row: string, ...keys: string[]) => keys.map((key) => at(sheet.headRow(row), key)),
      cell: (goal: string, key: string) =>
        `'${name}'!${sheet.sheet.getRange(sheet.row(goal, 'goal'), sheet.column(key)).getA1Notation()}`,
    }
  }
  return { google, see }
}

const month = (number: number) => `month-${String(number).padStart(2, '0')}`
const year = Array.from({ length: 12 }, (_, index) => month(index + 1))

describe('the goals of the example, on 14 February 2026', () => {
  const { google, see } = withGoals()

  test('add up what adds up, and take the last figure of followers', () => {
    const { of } = see()
    // December, January and February: 2,458.90 + 1,386.50 + 3,271.40.
    expect(of('Grow online sales by a quarter')('now')).toBeCloseTo(7116.8, 9)
    expect(of('4,000 followers on Instagram')('now')).toBe(2688)
    expect(of('600 new e-mail addresses')('now')).toBe(71 + 38 + 96)
    // Its time is over: only December counts.
    expect(of('70 orders in one month')('now')).toBe(74)
    expect(of('Double the German Instagram audience')('now')).toBe('')
  })

  test('know how far they have come, and whether that is enough', () => {
    const { of } = see()
    const instagram = of('4,000 followers on Instagram')
    // 333 of 1,645 followers; 44 of the 303 days from 1 January to 31 October.
    expect(instagram('reached')).toBeCloseTo(333 / 1645, 12)
    expect(instagram('time')).toBeCloseTo(44 / 303, 12)
    const states = [
      'Grow online sales by a quarter',
      '4,000 followers on Instagram',
      'Double the German Instagram audience',
      '600 new e-mail addresses',
      'One in ten clicks becomes an order',
      '70 orders in one month',
    ].map((goal) => of(goal)('state'))
    // E-mails: 205 ÷ 600 of the way, 75 ÷ 120 of the time.
    expect(states).toEqual(['On track', 'On track', 'No figures yet', 'At risk', 'On track', 'Reached'])
    expect(see().head('figures', 'channel', 'metric', 'baseline', 'target')).toEqual([3, 1, 1, 0])
  })

  test('say what each month has to bring, and what it has brought', () => {
    const { of } = see()
    const emails = of('600 new e-mail addresses')
    // 395 addresses in the 45 days until 31 March; 205 in the 75 days since 1 December.
    expect(emails('needed')).toBeCloseTo(395 / ((45 * 12) / 365), 2)
    expect(emails('so-far')).toBeCloseTo(205 / ((75 * 12) / 365), 2)
    // Less than a month is left of nothing: its time is over.
    expect(of('70 orders in one month')('needed')).toBe('')
    expect(of('70 orders in one month')('so-far')).toBe(74)
  })

  test('stand month by month where they should be', () => {
    const { of, head } = see()
    const emails = of('600 new e-mail addresses')
    expect(year.map(emails)).toEqual([150, 300, 450, 600, '', '', '', '', '', '', '', ''])
    const instagram = of('4,000 followers on Instagram')
    expect([instagram(month(1)), instagram(month(2)), instagram(month(11))]).toEqual([
      '',
      2355 + 164.5 + 0.5,
      4000,
    ])
    const months = head('header', ...year) as Date[]
    const first = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Athens' })
    expect(months.map((day) => first.format(day)).slice(0, 3)).toEqual([
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
    ])
  })

  test('keep what a closed goal reached, and tell short goals from long ones', () => {
    const { of } = see()
    expect(of('70 orders in one month')('benchmark')).toBe(74)
    expect(of('600 new e-mail addresses')('benchmark')).toBe('')
    expect(of('600 new e-mail addresses')('horizon')).toBe('Short')
    expect(of('4,000 followers on Instagram')('horizon')).toBe('Long')
  })

  test('say what is missing and what deserves a second look', () => {
    const { of } = see()
    expect(of('One in ten clicks becomes an order')('smart')).toBe('relevant')
    expect(of('600 new e-mail addresses')('smart')).toBe('')
    expect(of('Double the German Instagram audience')('hint')).toBe(
      'Write its figures into the sheet “Metrics”.',
    )
    expect(of('70 orders in one month')('hint')).toBe('')
  })

  test('show one of them beside what really came', () => {
    const { head } = see()
    expect(head('figure-names', ...year.slice(0, 3))).toEqual(['', 2520, 2684])
    expect(head('figures', ...year.slice(0, 4))).toEqual(['', 2410, 2688, ''])
    google.edit(`'Goals'!B2`, '600 new e-mail addresses')
    expect(see().head('figure-names', ...year.slice(0, 4))).toEqual([150, 300, 450, 600])
    expect(see().head('figures', ...year.slice(0, 4))).toEqual([71, 109, 205, ''])
  })

  test('show nothing where the picture has no goal', () => {
    google.edit(`'Goals'!B2`, '')
    expect(see().head('figure-names', 'month-01')).toEqual([''])
    expect(see().head('figures', 'month-01')).toEqual([''])
  })

  test('warn of applause that is taken for sales, and ask to close what is over', () => {
    const { cell } = see()
    google.edit(cell('One in ten clicks becomes an order', 'metric'), 'Likes')
    google.edit(cell('70 orders in one month', 'closed'), '')
    const { of } = see()
    expect(of('One in ten clicks becomes an order')('hint')).toBe(
      'This counts applause, not sales. Measure it in orders or revenue.',
    )
    expect(of('70 orders in one month')('hint')).toBe('Close it: date and outcome, at the far right.')
    expect(of('70 orders in one month')('benchmark')).toBe('')
  })

  test('may be missed, or not have begun', () => {
    const { cell } = see()
    google.edit(cell('70 orders in one month', 'target'), 80)
    google.edit(cell('One in ten clicks becomes an order', 'start'), '2026-03-01')
    const { of } = see()
    expect(of('70 orders in one month')('state')).toBe('Missed')
    expect(of('One in ten clicks becomes an order')('state')).toBe('Not begun')
  })

  test('take a rough goal in the next free row', () => {
    const { sheet, row, column } = see()
    const free = row('70 orders in one month', 'goal') + 1
    google.edit(`'Goals'!${sheet.getRange(free, column('goal')).getA1Notation()}`, 'More joy')
    const { of } = see()
    expect(['now', 'reached', 'state', 'hint', 'needed', 'so-far', 'horizon'].map(of('More joy'))).toEqual(
      Array(7).fill(''),
    )
  })
})

test('goals speak Greek', () => {
  const { see } = withGoals({ userLocale: 'el', locale: 'el_GR' }, ['Δημιουργία', 'Στόχοι'], 'Στόχοι')
  const { of, head } = see()
  const emails = of('600 νέες διευθύνσεις e-mail')
  expect([emails('now'), emails('state'), emails(month(2))]).toEqual([205, 'Σε κίνδυνο', 300])
  expect(of('Ένα στα δέκα κλικ να γίνεται παραγγελία')('smart')).toBe('σχετικός')
  expect(head('figures', 'channel', 'metric', 'baseline', 'target')).toEqual([3, 1, 1, 0])
})
