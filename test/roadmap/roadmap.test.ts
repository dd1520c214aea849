import { grid, openAddon } from '../local-addon'

const PERIODS = Array.from({ length: 26 }, (_, index) => `period-${String(index + 1).padStart(2, '0')}`)

function seen(google: ReturnType<typeof openAddon>, name = 'Roadmap') {
  const sheet = grid(google, name)
  const at = (row: number, key: string): unknown => sheet.values[row - 1]?.[sheet.column(key) - 1]
  const of = (initiative: string) => (key: string) => at(sheet.row(initiative, 'initiative'), key)
  return {
    ...sheet,
    of,
    /** A day as an owner reads it. */
    day: (initiative: string, key: string) => {
      const value = of(initiative)(key)
      return value instanceof Date
        ? new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Athens' }).format(value)
        : value
    },
    bar: (initiative: string) =>
      PERIODS.map((period) => of(initiative)(period) || '·')
        .join('')
        .replace(/·+$/, ''),
    head: (row: string, ...keys: string[]) => keys.map((key) => at(sheet.headRow(row), key)),
    cell: (initiative: string, key: string) =>
      `'${name}'!${sheet.sheet.getRange(sheet.row(initiative, 'initiative'), sheet.column(key)).getA1Notation()}`,
    setting: (row: string, key: string) =>
      `'${name}'!${sheet.sheet.getRange(sheet.headRow(row), sheet.column(key)).getA1Notation()}`,
  }
}

const ACCOUNT = 'Open an Instagram account in German'
const LOCALISE = 'Translate our 50 best posts into German'
const ADS = 'Ads across Germany for 1,000 local followers'
const DAILY = 'Post something in German every day'
const CREATORS = '5,000 followers through German creators'
const NEWSLETTER = 'Giveaway for newsletter sign-ups'

describe('a roadmap without any other sheet, on 14 February 2026', () => {
  const google = openAddon()
  google.ui.click('Create', 'Roadmap')

  test('ends an initiative on its last day, or after its days', () => {
    const { day } = seen(google)
    expect(day(CREATORS, 'finish')).toBe('2026-05-20')
    // Seven days from 18 January on.
    expect([day(ACCOUNT, 'start'), day(ACCOUNT, 'finish')]).toEqual(['2026-01-18', '2026-01-24'])
    // Its goal is not known: nobody knows when it ends.
    expect(day(DAILY, 'finish')).toBe('')
  })

  test('shows the weeks from the Monday before the first of January on', () => {
    const { head, bar } = seen(google)
    expect(head('header', ...PERIODS.slice(0, 6))).toEqual([29, 5, 12, 19, 26, 2])
    expect(head('band', ...PERIODS.slice(0, 6))).toEqual(['Dec', 'Jan', '', '', '', 'Feb'])
    // From Sunday 18 January to Saturday 24 January: two weeks are touched.
    expect(bar(ACCOUNT)).toBe('··•—')
    expect(bar(ADS)).toBe('······•——')
    expect(bar(DAILY)).toBe(`········•${'—'.repeat(17)}`)
  })

  test('shows two years in months', () => {
    google.edit(seen(google).setting('settings', 'finish'), 'month')
    const { head, bar } = seen(google)
    expect(head('band', 'period-01', 'period-02', 'period-13')).toEqual(['Jan', 'Feb', 'Jan'])
    expect(head('header', 'period-12', 'period-13', 'period-26')).toEqual(['’26', '’27', '’28'])
    expect(bar(CREATORS)).toBe('·•———')
    google.edit(seen(google).setting('settings', 'finish'), 'week')
  })

  test('moves with its dates', () => {
    google.edit(seen(google).cell(ACCOUNT, 'start'), '2026-01-05')
    expect(seen(google).bar(ACCOUNT)).toBe('·•')
    google.edit(seen(google).setting('settings', 'person'), '2026-01-05')
    expect(seen(google).bar(ACCOUNT)).toBe('•')
    google.edit(seen(google).setting('settings', 'person'), '2026-01-01')
  })

  test('tells what deserves a second look', () => {
    const hint = (initiative: string) => seen(google).of(initiative)('hint')
    expect(hint(NEWSLETTER)).toBe('Overdue: finish it, move it or drop it.')
    expect([hint(ADS), hint(DAILY), hint(CREATORS)]).toEqual(['', '', ''])
    google.edit(seen(google).cell(ADS, 'start'), '2026-01-08')
    google.edit(seen(google).cell(ADS, 'days'), 60)
    expect(hint(ADS)).toBe('Starts before what it comes after ends.')
    google.edit(seen(google).cell(CREATORS, 'end'), '2026-02-01')
    expect(hint(CREATORS)).toBe('Ends before it starts.')
    google.edit(seen(google).cell(DAILY, 'goal'), '')
    expect(hint(DAILY)).toBe('Which goal does it serve?')
    google.edit(seen(google).cell(DAILY, 'after'), '')
    google.edit(seen(google).cell(DAILY, 'start'), '2026-02-01')
    expect(hint(DAILY)).toBe('Should have started.')
    google.edit(seen(google).cell(NEWSLETTER, 'status'), 'Dropped')
    expect(hint(NEWSLETTER)).toBe('')
  })

  test('takes statuses that were renamed', () => {
    const done = seen(google).setting('settings', 'period-16')
    google.edit(done, 'Hooray')
    google.edit(seen(google).cell(LOCALISE, 'days'), 3)
    expect(seen(google).of(LOCALISE)('hint')).toBe('Overdue: finish it, move it or drop it.')
    google.edit(seen(google).cell(LOCALISE, 'status'), 'Hooray')
    expect(seen(google).of(LOCALISE)('hint')).toBe('')
  })

  test('is fine with a rough plan', () => {
    const { sheet, row, column } = seen(google)
    const free = row('Stock of product photos and videos', 'initiative') + 1
    google.edit(`'Roadmap'!${sheet.getRange(free, column('initiative')).getA1Notation()}`, 'A fair')
    const { of, bar } = seen(google)
    expect([of('A fair')('finish'), of('A fair')('progress'), bar('A fair')]).toEqual(['', '', ''])
  })
})

describe('a roadmap beside the goals, in Greek', () => {
  const google = openAddon({ userLocale: 'el', locale: 'el_GR' })
  google.ui.click('Δημιουργία', 'Στόχοι')
  google.ui.click('Δημιουργία', 'Οδικός χάρτης')
  const see = () => seen(google, 'Οδικός χάρτης')
  const daily = 'Μία δημοσίευση στα γερμανικά κάθε μέρα'
  const newsletter = 'Διαγωνισμός για εγγραφές στο newsletter'

  test('goes on until the goal is reached, at the latest until its deadline', () => {
    expect(see().day(daily, 'finish')).toBe('2026-07-31')
  })

  test('marks the deadline of the goal', () => {
    // 31 March 2026 lies in the week of the thirtieth, the fourteenth from 29 December on.
    expect(see().bar(newsletter)).toBe('···•———······◊')
    expect(see().head('band', 'period-02')).toEqual(['Ιαν'])
  })

  test('says when the goal is reached', () => {
    const goals = grid(google, 'Στόχοι')
    const emails = goals.row('600 νέες διευθύνσεις e-mail', 'goal')
    google.edit(see().cell(newsletter, 'until'), true)
    google.edit(`'Στόχοι'!${goals.sheet.getRange(emails, goals.column('target')).getA1Notation()}`, 205)
    expect(see().of(newsletter)('hint')).toBe('Ο στόχος επιτεύχθηκε: μπορεί να σταματήσει.')
  })

  test('does without a deadline', () => {
    const goals = grid(google, 'Στόχοι')
    for (const goal of ['600 νέες διευθύνσεις e-mail', 'Διπλάσιο γερμανικό κοινό στο Instagram']) {
      const cell = goals.sheet.getRange(goals.row(goal, 'goal'), goals.column('deadline'))
      google.edit(`'Στόχοι'!${cell.getA1Notation()}`, '')
    }
    expect(see().bar(newsletter)).toBe('···•———')
    expect(see().day(daily, 'finish')).toBe('')
  })
})

test('shares of tasks are counted row by row', () => {
  const google = openAddon()
  const sheet = google.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Sums')
  sheet.getRange('A1:B4').setValues([
    ['ads', 'done'],
    ['ads', 'next'],
    ['photos', 'done'],
    ['', ''],
  ])
  sheet.getRange('D1:D3').setValues([['ads'], ['photos'], ['none']])
  sheet
    .getRange('E1')
    .setFormula(
      '=ARRAYFORMULA(IF(D1:D3="";"";IFERROR(COUNTIFS(A1:A;D1:D3;B1:B;"done")/COUNTIF(A1:A;D1:D3);"")))',
    )
  expect(sheet.getRange('E1:E3').getValues()).toEqual([[0.5], [1], ['']])
})
