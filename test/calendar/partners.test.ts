import { grid, openAddon } from '../local-addon'

const read = (google: ReturnType<typeof openAddon>, name: string) => {
  const sheet = grid(google, name)
  const head = (column: string) => sheet.values[sheet.headRow('counts') - 1]?.[sheet.column(column) - 1]
  return {
    ...sheet,
    counts: ['kind', 'status', 'step', 'on', 'left', 'person'].map(head),
    figures: ['topic', 'offer'].map(head),
    of: (partner: string, key: string) =>
      sheet.values[sheet.row(partner, 'partner') - 1]?.[sheet.column(key) - 1],
    at: (partner: string, key: string) =>
      `'${name}'!${sheet.sheet.getRange(sheet.row(partner, 'partner'), sheet.column(key)).getA1Notation()}`,
  }
}

test('partners: days to the next step, counts by status, followers reached', () => {
  const google = openAddon()
  google.ui.click('Create', 'Partners')
  const partners = read(google, 'Partners')
  expect(partners.counts).toEqual([1, 1, 1, 1, 1, 1])
  expect(partners.of('Imkerei Linde', 'left')).toBe(4)
  expect(partners.of('Lisas Zuhause', 'left')).toBe(-3)
  expect(partners.of('Slow Evenings', 'left')).toBe('')
  // Agreed 2,450 and running 3,120.
  expect(partners.figures).toEqual([1, 5570])

  // Once it is declined, nothing is overdue any more.
  google.edit(partners.at('Lisas Zuhause', 'status'), ' declined ')
  const later = read(google, 'Partners')
  expect([later.counts, later.figures]).toEqual([
    [1, 0, 1, 1, 1, 2],
    [0, 5570],
  ])
})

test('partners in Greek', () => {
  const google = openAddon({ userLocale: 'el', locale: 'el_GR' })
  google.ui.click('Δημιουργία', 'Συνεργασίες')
  const partners = read(google, 'Συνεργασίες')
  expect(partners.counts).toEqual([1, 1, 1, 1, 1, 1])
  expect(partners.of('Lisas Zuhause', 'status')).toBe('Ρωτήσαμε')
  expect(partners.of('Lisas Zuhause', 'left')).toBe(-3)
})
