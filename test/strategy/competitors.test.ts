import { grid, openAddon } from '../local-addon'

const TODAY = '2026-02-14'

function reader(google: ReturnType<typeof openAddon>, name: string) {
  const sheet = grid(google, name)
  return {
    ...sheet,
    at: (mark: string, key: string) => sheet.values[sheet.headRow(mark) - 1]?.[sheet.column(key) - 1],
    address: (mark: string, key: string) =>
      `'${name}'!${sheet.sheet.getRange(sheet.headRow(mark), sheet.column(key)).getA1Notation()}`,
    of: (row: string, key: string, by = 'competitor') =>
      sheet.values.slice(sheet.headRow('anchor')).find((cells) => cells[sheet.column(by) - 1] === row)?.[
        sheet.column(key) - 1
      ],
  }
}

describe('competitors', () => {
  const google = openAddon({ today: TODAY })
  google.ui.click('Create', 'Competitors')
  const read = () => reader(google, 'Competitors')

  test('tell whom to look at again', () => {
    const { of } = read()
    expect(of('Glow Barn', 'days')).toBe(12)
    expect(of('Glow Barn', 'state')).toBe('Up to date')
    expect(of('Noctua Home', 'days')).toBe(118)
    expect(of('Noctua Home', 'state')).toBe('Look again')
  })

  test('take another limit, and say who was never looked at', () => {
    google.edit(read().address('settings', 'kind'), 30)
    expect(read().of('Wickery', 'state')).toBe('Look again')
    google.edit(read().address('settings', 'kind'), 90)
    const { sheet, row, column } = read()
    sheet.getRange(row('Wickery', 'competitor'), column('seen')).clearContent()
    expect([read().of('Wickery', 'days'), read().of('Wickery', 'state')]).toEqual(['', 'Not looked yet'])
  })

  test('stand side by side with our own brand', () => {
    expect(read().at('us', 'competitor')).toBe('Mellis Candles')
    expect(read().at('us', 'threats')).toBe(read().of('Mellis Candles', 'threats'))
    google.edit(read().address('them', 'competitor'), 'Noctua Home')
    const { at, of } = read()
    expect(at('them', 'positioning')).toBe(of('Noctua Home', 'positioning'))
    expect(at('them', 'opportunities')).toBe('')
    expect(at('them', 'threats')).toBe(of('Noctua Home', 'threats'))
  })
})

describe('figures of competitors', () => {
  const google = openAddon({ today: TODAY })
  google.ui.click('Create', 'Competitor figures')
  const read = () => reader(google, 'Competitor figures')
  const names = () => ['rival-1', 'rival-2', 'rival-3', 'rival-4'].map((mark) => read().at(mark, 'who'))

  test('calculate the engagement of an average post by followers', () => {
    const { values, headRow, column } = read()
    // The first row: Glow Barn on Instagram, 212 likes, 14 shares, 19 comments of 8,420 followers.
    expect(values[headRow('anchor')]?.[column('rate') - 1]).toBeCloseTo((212 + 14 + 19) / 8420, 12)
  })

  test('show the newest figures of each on the chosen channel, the biggest first', () => {
    expect(names()).toEqual(['Noctua Home', 'Glow Barn', 'Wickery', ''])
    const { at } = read()
    expect([at('rival-3', 'followers'), at('rival-3', 'likes'), at('rival-3', 'posts')]).toEqual([
      3990, 168, 5,
    ])
    expect(at('rival-3', 'channel')).toBeCloseTo(3990 / 3180 - 1, 12)
    expect(at('rival-3', 'rate')).toBeCloseTo((168 + 15 + 18) / 3990, 12)
    google.edit(read().address('settings', 'who'), 'Facebook')
    expect(names()).toEqual(['Wickery', 'Glow Barn', 'Noctua Home', ''])
    google.edit(read().address('settings', 'who'), 'YouTube')
    expect(names()).toEqual(['', '', '', ''])
    google.edit(read().address('settings', 'who'), 'Instagram')
  })

  test('leave our own line blank until there is a log, then fill it from there', () => {
    expect(read().at('us', 'who')).toBe('Mellis Candles')
    expect(read().at('us', 'followers')).toBe('')
    google.ui.click('Create', 'Metrics')
    const { at } = read()
    expect(at('us', 'followers')).toBe(2688)
    expect(at('us', 'channel')).toBeCloseTo(2688 / 2355 - 1, 12)
    // Nobody knows yet how many posts there were, so there is no average.
    expect([at('us', 'likes'), at('us', 'posts'), at('us', 'rate')]).toEqual(['', '', ''])
  })

  test('count a figure that is missing as missing', () => {
    const { sheet, headRow, column } = read()
    const row = headRow('anchor') + 1
    sheet.getRange(row, column('likes'), 1, 3).clearContent()
    expect(read().values[row - 1]?.[column('rate') - 1]).toBe('')
  })
})

test('competitors and their figures speak Greek', () => {
  const google = openAddon({ userLocale: 'el', locale: 'el_GR', today: TODAY })
  google.ui.click('Δημιουργία', 'Μετρήσεις')
  google.ui.click('Δημιουργία', 'Στοιχεία ανταγωνιστών')
  const figures = reader(google, 'Στοιχεία ανταγωνιστών')
  expect(figures.at('us', 'who')).toBe('Κεριά Μέλις')
  expect(figures.at('us', 'followers')).toBe(2688)
  expect(figures.at('rival-1', 'who')).toBe('Noctua Home')
  const competitors = reader(google, 'Ανταγωνιστές')
  expect(competitors.of('Noctua Home', 'state')).toBe('Νέα ματιά')
  expect(competitors.at('us', 'strengths')).toBe(competitors.of('Κεριά Μέλις', 'strengths'))
})
