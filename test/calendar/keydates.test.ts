import type { LocalGoogle } from '../../local/google'
import { expectSameEnd } from '../interruption'
import { grid, openAddon, sheetNamed } from '../local-addon'

interface Row {
  number: number
  mark: string
  day: string
  until: string
  name: string
  kind: string
  country: string
  days: unknown
  length: unknown
  notes: string
}

const dayOf = (value: unknown): string =>
  value instanceof Date || Object.prototype.toString.call(value) === '[object Date]'
    ? new Date((value as Date).getTime() + 12 * 3_600_000).toISOString().slice(0, 10)
    : String(value)

/** The rows of the table as they stand on the sheet. */
function rowsOf(google: LocalGoogle, name: string): Row[] {
  const { values, column, headRow } = grid(google, name)
  const first = headRow('anchor')
  return values.slice(first).flatMap((cells, index) => {
    const cell = (key: string) => cells[column(key) - 1]
    if (cell('date') === '' && cell('name') === '') return []
    return [
      {
        number: first + index + 1,
        mark: String(cell('mark')),
        day: dayOf(cell('date')),
        until: dayOf(cell('until')),
        name: String(cell('name')),
        kind: String(cell('kind')),
        country: String(cell('country')),
        days: cell('days'),
        length: cell('length'),
        notes: String(cell('notes')),
      },
    ]
  })
}

const campaignsOf = (google: LocalGoogle, name: string): unknown[] => {
  const { values, column } = grid(google, name)
  const keys = values.findIndex((row) => row.some((value) => String(value).startsWith('smm:')))
  return values
    .slice(keys + 2)
    .map((cells) => cells[column('campaigns') - 1])
    .filter((value) => value !== '')
}

/** Types into a setting of the head. */
function setSetting(google: LocalGoogle, name: string, key: string, value: string | number): void {
  const { sheet, column, headRow } = grid(google, name)
  sheet.getRange(headRow('settings'), column(key)).setValue(value)
}

const toast = (google: LocalGoogle): string => google.ui.toasts[google.ui.toasts.length - 1]?.message ?? ''

describe('key dates of an American shop on 14 February 2026', () => {
  const google = openAddon()
  google.ui.click('Create', 'Key dates')
  const rows = () => rowsOf(google, 'Key dates')
  const find = (name: string) => rows().find((row) => row.name === name)
  const add = () => google.ui.click('Calendar', 'Add the holidays')

  test('begins with the holidays of the United States and Germany for a year, in order of date', () => {
    expect(find('Presidents’ Day')).toMatchObject({ day: '2026-02-16', country: 'US', kind: 'Holiday' })
    expect(find('German Unity Day')).toMatchObject({ day: '2026-10-03', country: 'DE' })
    expect(find('Christmas Day')).toMatchObject({ day: '2026-12-25', country: 'US, DE' })
    expect(find('New Year’s Day')).toMatchObject({ day: '2027-01-01', country: 'US, DE' })
    const days = rows().map((row) => row.day)
    expect(days).toEqual([...days].sort())
    const { sheet, column, headRow } = grid(google, 'Key dates')
    expect(sheet.getRange(headRow('settings'), column('name')).getValue()).toBe('US, DE')
  })

  test('counts the days to go from today, and how long a campaign lasts', () => {
    expect(find('Presidents’ Day')).toMatchObject({ days: 2, length: 1 })
    // From 23 to 30 November, the 283rd and the 290th day after.
    expect(rows().find((row) => row.day === '2026-11-23')).toMatchObject({ days: 282, length: 8 })
    // Runs from 9 to 17 February: it is on. The launch was last month.
    expect(find('Giveaway: a box for two')).toMatchObject({ days: 0, length: 9 })
    expect(find('New scent: fig and honey')).toMatchObject({ days: '', length: 7 })
  })

  test('shows what is on, how much is coming, and what ads may cost', () => {
    const { sheet, column, headRow } = grid(google, 'Key dates')
    const figure = (key: string) => sheet.getRange(headRow('figures'), column(key)).getValue()
    expect([figure('name'), figure('kind')]).toEqual(['Giveaway: a box for two', 0])
    expect(figure('days')).toBe(rows().filter((row) => typeof row.days === 'number' && row.days <= 30).length)
    expect(figure('offer')).toBe(180 + 120 + 60 + 40 + 300 + 90)
  })

  test('lists the campaigns for other sheets, each once', () => {
    const campaigns = campaignsOf(google, 'Key dates')
    expect(campaigns).toEqual(
      expect.arrayContaining([
        'New scent: fig and honey',
        'Giveaway: a box for two',
        'Mother’s Day gift box',
      ]),
    )
    expect(campaigns.filter((name) => name === 'Black Friday')).toHaveLength(1)
    expect(campaigns).not.toContain('Christmas Day')
    expect(campaigns).not.toContain('Mother’s Day')
  })

  test('adds nothing while nothing is missing', () => {
    const before = rows()
    add()
    expect(rows()).toEqual(before)
    expect(toast(google)).toBe('All holidays of US, DE for the rest of 2026 are already here.')
  })

  test('adds a further country, once, by few calls', () => {
    const before = rows()
    setSetting(google, 'Key dates', 'name', 'US, DE, ID')
    add()
    const after = rows()
    expect(after.slice(0, before.length)).toEqual(before)
    const added = after.slice(before.length)
    expect(added.find((row) => row.day === '2026-08-17')).toMatchObject({
      name: 'Independence Day of Indonesia',
      country: 'ID',
      kind: 'Holiday',
      mark: '',
    })
    expect(added.filter((row) => row.name === 'Eid al-Fitr').map((row) => [row.day, row.notes])).toEqual([
      ['2026-03-21', 'Announced shortly before; may move by a day.'],
      ['2026-03-22', 'Announced shortly before; may move by a day.'],
    ])
    expect(added.find((row) => row.name === 'Christmas Day')?.country).toBe('ID')
    const calls = google.calls.total
    add()
    expect(rows()).toEqual(after)
    expect(google.calls.total - calls).toBeLessThan(60)
  })

  test('a renamed holiday is not added again, and what she wrote stays', () => {
    const { sheet, column } = grid(google, 'Key dates')
    const thanksgiving = find('Thanksgiving')
    sheet.getRange(thanksgiving?.number ?? 1, column('name')).setValue('Turkey!')
    const before = rows()
    add()
    expect(rows()).toEqual(before)
  })

  test('next year begins with January', () => {
    setSetting(google, 'Key dates', 'country', 2027)
    const before = rows().length
    add()
    const added = rows().slice(before)
    expect(added.length).toBeGreaterThan(40)
    expect(added.every((row) => row.day.startsWith('2027-'))).toBe(true)
    // January and the first months are there since the sheet was made, for two of the three countries.
    expect(added.find((row) => row.name === 'New Year’s Day')?.country).toBe('ID')
    expect(toast(google)).toBe(`Added ${added.length} holidays of US, DE, ID for 2027.`)
  })

  test.each([
    ['name', 'US, XX, DE', /^The holidays of XX are not known\. Use these codes: AT, BE, CA/],
    ['name', '', /in which countries your buyers live/],
    ['country', 2033, /“2033” does not work as a year here\. Holidays are known from 2026 to 2032\./],
    ['country', 'soon', /“soon” does not work as a year/],
  ])('says what is wrong with %s “%s”', (key, value, sentence) => {
    const { sheet, column, headRow } = grid(google, 'Key dates')
    const cell = sheet.getRange(headRow('settings'), column(key))
    const kept = cell.getValue()
    const before = rows()
    cell.setValue(value)
    add()
    expect(google.ui.alerts[google.ui.alerts.length - 1]?.message).toMatch(sentence)
    expect(rows()).toEqual(before)
    cell.setValue(kept)
  })

  test('holidays are no example: clearing it leaves them, and no campaign but the sales days', () => {
    google.ui.answer('OK')
    google.ui.click('Clear the example data')
    expect(find('New scent: fig and honey')).toBeUndefined()
    expect(find('German Unity Day')).toBeDefined()
    expect(new Set(campaignsOf(google, 'Key dates'))).toEqual(
      new Set(['Black Friday', 'Cyber Monday', '11.11, Singles’ Day', '12.12 sales day']),
    )
  })

  test('no campaign at all is an empty list and no error', () => {
    const { sheet, column, headRow } = grid(google, 'Key dates')
    const first = headRow('anchor') + 1
    sheet.getRange(first, column('date'), sheet.getMaxRows() - first + 1, 5).clearContent()
    expect(campaignsOf(google, 'Key dates')).toEqual([])
  })
})

describe('key dates of a Greek shop', () => {
  const google = openAddon({ userLocale: 'el', locale: 'el_GR', today: '2026-02-20' })
  google.ui.click('Δημιουργία', 'Σημαντικές ημερομηνίες')
  const rows = () => rowsOf(google, 'Σημαντικές ημερομηνίες')

  test('knows the Greek holidays by their Greek names', () => {
    const find = (name: string, day: string) => rows().find((row) => row.name === name && row.day === day)
    expect(find('Καθαρά Δευτέρα', '2026-02-23')).toMatchObject({ country: 'GR', days: 3 })
    expect(find('Δευτέρα του Πάσχα', '2026-04-13')).toMatchObject({ country: 'GR' })
    expect(find('Δευτέρα του Πάσχα', '2026-04-06')).toMatchObject({ country: 'DE' })
    expect(find('Δεκαπενταύγουστος', '2026-08-15')).toMatchObject({ kind: 'Αργία' })
    expect(find('Γιορτή της Μητέρας', '2026-05-10')).toMatchObject({ country: 'GR, DE' })
  })

  test('lists the campaigns by their Greek names', () => {
    expect(campaignsOf(google, 'Σημαντικές ημερομηνίες')).toContain('Διαγωνισμός: ένα κουτί για δύο')
  })

  test('adds holidays in the language of the sheet, also after the owner changed hers', () => {
    google.ui.click('Επιλογή γλώσσας', 'English')
    setSetting(google, 'Σημαντικές ημερομηνίες', 'name', 'GR, DE, CY')
    google.ui.click('Calendar', 'Add the holidays')
    expect(rows().find((row) => row.day === '2026-10-01')).toMatchObject({
      name: 'Ημέρα Ανεξαρτησίας της Κύπρου',
      country: 'CY',
    })
  })
})

test('adding holidays that was cut off and is run again ends like an undisturbed run', () => {
  const google = openAddon()
  google.ui.click('Create', 'Key dates')
  setSetting(google, 'Key dates', 'name', 'US, DE, PL')
  sheetNamed(google, 'Key dates').deleteRows(60, sheetNamed(google, 'Key dates').getMaxRows() - 60)
  expectSameEnd(
    google.save(),
    (one) => one.ui.click('Calendar', 'Add the holidays'),
    (moment, calls) => moment % 9 === 0 || moment >= calls - 8,
  )
}, 300_000)
