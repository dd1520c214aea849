import { grid, openAddon } from '../local-addon'

describe('the log of changes', () => {
  test('says which changes are to be checked', () => {
    const google = openAddon({ today: '2026-11-21', userLocale: 'el', locale: 'el_GR' })
    google.ui.click('Δημιουργία', 'Αλλαγές')
    const read = () => {
      const { values, headRow, column } = grid(google, 'Αλλαγές')
      return values.slice(headRow('anchor')).map((row) => row[column('status') - 1])
    }
    // To be checked on the 30th, on the 19th, and three with an effect.
    expect(read().slice(0, 6)).toEqual(['σε εξέλιξη', 'ελέγξτε', 'ελέγχθηκε', 'ελέγχθηκε', 'ελέγχθηκε', ''])
    const { sheet, headRow, column } = grid(google, 'Αλλαγές')
    const cell = (key: string) => sheet.getRange(headRow('anchor') + 2, column(key)).getA1Notation()
    // The day itself is not late yet.
    google.edit(`'Αλλαγές'!${cell('check')}`, '2026-11-21')
    expect(read()[1]).toBe('σε εξέλιξη')
    google.edit(`'Αλλαγές'!${cell('check')}`, '2026-11-20')
    google.edit(`'Αλλαγές'!${cell('effect')}`, 'Πήγε καλά')
    expect(read()[1]).toBe('ελέγχθηκε')
  })
})
