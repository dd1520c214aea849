import { grid, openAddon } from '../local-addon'

function ideas(owner: object, menu: [string, string]) {
  const google = openAddon(owner)
  google.ui.click(...menu)
  const read = () => {
    const sheet = grid(google, menu[1])
    return {
      ...sheet,
      at: (mark: string, key: string) => sheet.values[sheet.headRow(mark) - 1]?.[sheet.column(key) - 1],
    }
  }
  return { google, read }
}

describe('ideas', () => {
  const { google, read } = ideas({}, ['Create', 'Ideas'])
  const counts = () => ['status', 'kind', 'type', 'channel'].map((key) => read().at('figures', key))

  test('are worth fit × reach', () => {
    const { values, headRow, column } = read()
    const first = headRow('anchor')
    expect(values.slice(first, first + 3).map((row) => row[column('score') - 1])).toEqual([20, 15, 16])
  })

  test('are counted by status: new, planned, done, dropped', () => {
    expect(counts()).toEqual([3, 3, 2, 2])
  })

  test('put the best one forward that is not planned yet', () => {
    const best = String(read().at('figures', 'persona'))
    expect(best).toMatch(/^Caption contest/)
    const { sheet, row, column } = read()
    google.edit(`'Ideas'!${sheet.getRange(row(best, 'idea'), column('status')).getA1Notation()}`, 'Planned')
    expect(counts()).toEqual([2, 4, 2, 2])
    expect(read().at('figures', 'persona')).toMatch(/^Tag products/)
  })

  test('have no score where one of the two is missing, and no best one where all is decided', () => {
    const { sheet, headRow, column } = read()
    const first = headRow('anchor') + 1
    sheet.getRange(first, column('fit')).clearContent()
    expect(read().values[first - 1]?.[column('score') - 1]).toBe('')
    sheet.getRange(first, column('status'), 10, 1).setValues(Array.from({ length: 10 }, () => ['Done']))
    expect(counts()).toEqual([0, 0, 10, 0])
    expect(read().at('figures', 'persona')).toBe('')
  })
})

test('ideas speak Greek', () => {
  const { read } = ideas({ userLocale: 'el', locale: 'el_GR' }, ['Δημιουργία', 'Ιδέες'])
  expect(read().at('figures', 'status')).toBe(3)
  expect(read().at('figures', 'persona')).toMatch(/^Διαγωνισμός λεζάντας/)
})
