import { grid, openAddon } from '../local-addon'

describe('SWOT', () => {
  test('compares the shop with three competitors, and offers the names that other sheets keep', () => {
    const google = openAddon()
    google.ui.click('Create', 'Strategy')
    google.ui.click('Create', 'SWOT')
    const { values, headRow, column, sheet } = grid(google, 'SWOT')
    const rows = values.slice(headRow('anchor')).filter((row) => row[column('who') - 1] !== '')
    expect(rows.map((row) => row[column('who') - 1])).toEqual([
      'Mellis Candles',
      'Glow Barn',
      'Wickery',
      'Noctua Home',
    ])
    const lists = ['strengths', 'weaknesses', 'opportunities', 'threats', 'social', 'follows']
    for (const row of rows) expect(lists.map((key) => row[column(key) - 1])).not.toContain('')
    // Each list has its question under its title.
    expect(lists.slice(0, 4).map((key) => values[headRow('prompts') - 1]?.[column(key) - 1])).toEqual([
      'What do you do best?',
      'What do you want to strengthen?',
      'What does the industry love that you can offer?',
      'What can knock you down and stop you growing?',
    ])
    expect(values[headRow('anchor') - 1]?.[column('names-own') - 1]).toBe('Mellis Candles')
    const offered = sheet.getRange(headRow('anchor') + 1, column('who')).getDataValidation()
    expect(offered?.getAllowInvalid()).toBe(true)
  })

  test('speaks Greek', () => {
    const google = openAddon({ userLocale: 'el', locale: 'el_GR' })
    google.ui.click('Δημιουργία', 'SWOT')
    const { values, headRow, column } = grid(google, 'SWOT')
    const at = (key: string) => values[headRow('anchor')]?.[column(key) - 1]
    expect(at('who')).toBe('Κεριά Μέλις')
    expect(String(at('strengths'))).toContain('• 48 ώρες φως\n')
  })
})
