import { grid, openAddon } from '../local-addon'

type Google = ReturnType<typeof openAddon>

const column = (google: Google, sheet: string, key: string) => {
  const { values, headRow, column } = grid(google, sheet)
  return values
    .slice(headRow('anchor'))
    .map((row) => row[column(key) - 1])
    .slice(0, 6)
}

const at = (google: Google, sheet: string, channel: string, key: string) => {
  const found = grid(google, sheet)
  const cell = found.sheet.getRange(found.row(channel, 'channel'), found.column(key))
  return `'${sheet}'!${cell.getA1Notation()}`
}

describe('the channels', () => {
  test('show what deserves a second look, the share of the ad money, and what is set up', () => {
    const google = openAddon()
    google.ui.click('Create', 'Budget')
    google.ui.click('Create', 'Channels')
    const value = (channel: string, key: string) => {
      const { values, row, column } = grid(google, 'Channels')
      return values[row(channel, 'channel') - 1]?.[column(key) - 1]
    }
    // Instagram 7,200 and its creators 700, Facebook 4,100, TikTok 2,050.
    const all = 7900 + 4100 + 2050
    expect(column(google, 'Channels', 'ads')).toEqual([7900 / all, 4100 / all, '', '', 2050 / all, ''])
    // Seven of ten people on Instagram are the right ones, two of ten on TikTok.
    expect(value('Instagram', 'missed')).toBeCloseTo(7900 * 0.3, 8)
    expect(value('TikTok', 'missed')).toBeCloseTo(2050 * 0.8, 8)
    expect(column(google, 'Channels', 'set-up')).toEqual([1, 6 / 7, 1, 6 / 7, 6 / 7, 4 / 7])
    expect(column(google, 'Channels', 'hint')).toEqual([
      '',
      '',
      '',
      '',
      'Likes without sales: nobody here will buy from you.',
      'Nobody knows what it is for: give it a purpose.',
    ])

    const figures = () => {
      const { values, headRow, column } = grid(google, 'Channels')
      const figure = (key: string, row = 'figures') => values[headRow(row) - 1]?.[column(key) - 1]
      return [
        figure('channel'),
        figure('purpose'),
        figure('ads'),
        figure('ads', 'figure-notes'),
        figure('hint'),
      ]
    }
    expect(figures()).toEqual([5, 'Instagram', 7900 / all, 'Instagram', 2])

    google.edit(at(google, 'Channels', 'TikTok', 'sells'), true)
    expect(value('TikTok', 'hint')).toBe('')
    google.edit(at(google, 'Channels', 'Pinterest', 'purpose'), 'Ideas for the living room')
    expect(value('Pinterest', 'hint')).toBe('Nobody posts here: wake it up or close it.')
    google.edit(at(google, 'Channels', 'Facebook', 'state'), 'Duplicate')
    expect(value('Facebook', 'hint')).toContain('There are two of it')
    google.edit(at(google, 'Channels', 'Facebook', 'state'), 'Access lost')
    expect(value('Facebook', 'hint')).toContain('Get the access back')
    google.edit(at(google, 'Channels', 'Facebook', 'secured'), true)
    expect(value('Facebook', 'set-up')).toBe(1)

    // Everything on one channel.
    const budget = grid(google, 'Budget 2026')
    for (const line of ['Facebook ads', 'TikTok ads']) google.edit(budget.a1(line, 'channel'), '')
    expect(figures().slice(2, 4)).toEqual([1, 'Nearly everything hangs on it'])
  })

  test('are what the budget and the metrics offer to choose from', () => {
    const google = openAddon()
    google.ui.click('Create', 'Channels')
    google.ui.click('Create', 'Budget')
    google.ui.click('Create', 'Metrics')
    for (const name of ['Budget 2026', 'Metrics']) {
      const { sheet, headRow, column } = grid(google, name)
      const row = name === 'Metrics' ? headRow('header') : headRow('anchor')
      const rule = sheet.getRange(row + 1, column('channel')).getDataValidation()
      expect([name, String(rule?.getCriteriaType())]).toEqual([name, 'VALUE_IN_RANGE'])
    }
  })

  test('speak Greek', () => {
    const google = openAddon({ userLocale: 'el', locale: 'el_GR' })
    google.ui.click('Δημιουργία', 'Εργαλεία')
    google.ui.click('Δημιουργία', 'Προϋπολογισμός')
    google.ui.click('Δημιουργία', 'Κανάλια')
    expect(column(google, 'Κανάλια', 'hint').slice(4)).toEqual([
      '«Μου αρέσει» χωρίς πωλήσεις: κανείς εδώ δεν θα αγοράσει από εσάς.',
      'Κανείς δεν ξέρει σε τι χρησιμεύει: δώστε του σκοπό.',
    ])
    expect(column(google, 'Κανάλια', 'ads')[0]).toBeCloseTo(7900 / 14050, 12)
    expect(grid(google, 'Προϋπολογισμός 2026').value('Εργαλεία (από φύλλο)', 'plan-01')).toBe(44)
    for (const name of ['Κανάλια', 'Εργαλεία', 'Προϋπολογισμός 2026']) {
      const shown = grid(google, name).sheet.getDataRange().getDisplayValues().flat()
      expect([
        name,
        shown.filter((text) => /^#|^[a-z]+\.[a-z]+[.a-z]*$/.test(text) && !text.includes('.example')),
      ]).toEqual([name, []])
    }
  })
})

describe('the tools', () => {
  test('say what is in use, what it costs a month and in this year, and when it is due', () => {
    const google = openAddon()
    google.ui.click('Create', 'Tools')
    const tools = () => {
      const { values, headRow, row, column } = grid(google, 'Tools')
      return {
        of: (tool: string, ...keys: string[]) =>
          keys.map((key) => values[row(tool, 'tool') - 1]?.[column(key) - 1]),
        figure: (key: string) => values[headRow('figures') - 1]?.[column(key) - 1],
      }
    }
    expect(tools().of('Buffer', 'state', 'every', 'monthly', 'year', 'due-01')).toEqual([
      'in use',
      1,
      15,
      180,
      15,
    ])
    expect(tools().of('Canva', 'state', 'every', 'year', 'due-04', 'due-05')).toEqual([
      'in use',
      12,
      109.99,
      0,
      109.99,
    ])
    expect(tools().of('Trello', 'state', 'every', 'monthly', 'year')).toEqual(['in use', 0, 0, 0])
    expect(tools().of('Hootsuite', 'state', 'monthly', 'year')).toEqual(['ended', '', 0])
    expect(tools().of('Moz', 'state', 'monthly', 'year', 'due-01')).toEqual(['not in use', '', '', ''])
    expect(tools().figure('tool')).toBeCloseTo(15 + 29 + (109.99 + 19.99) / 12, 10)
    expect(tools().figure('role')).toBeCloseTo(12 * 44 + 109.99 + 19.99, 10)
    expect([tools().figure('use'), tools().figure('plan')]).toEqual([7, 1])

    // Plans may be renamed: the sheet reads its own names.
    const { sheet, headRow, column: index, row } = grid(google, 'Tools')
    sheet.getRange(headRow('settings'), index('cost')).setValue('each month')
    sheet.getRange(row('Buffer', 'tool'), index('plan')).setValue('each month')
    expect(tools().of('Buffer', 'every', 'monthly')).toEqual([1, 15])
  })
})
