import { grid, openAddon } from '../local-addon'

const today = '2026-11-21'

const opened = (menu: [string, string], owner = {}) => {
  const google = openAddon({ today, ...owner })
  google.ui.click(...menu)
  const name = menu[1]
  const read = () => grid(google, name)
  const head = (row: string) => {
    const { values, headRow, column } = read()
    return ['channel', 'author', 'about', 'sentiment', 'kind', 'said'].map(
      (key) => values[headRow(row) - 1]?.[column(key) - 1],
    )
  }
  const rows = (...keys: string[]) => {
    const { values, headRow, column } = read()
    return values.slice(headRow('anchor')).map((row) => keys.map((key) => row[column(key) - 1]))
  }
  const edit = (row: number, key: string, value: string) => {
    const { sheet, headRow, column } = read()
    google.edit(`'${name}'!${sheet.getRange(headRow('anchor') + row, column(key)).getA1Notation()}`, value)
  }
  return { google, read, head, rows, edit }
}

describe('the mentions', () => {
  test('add up to the figures of the month and of the month before', () => {
    const { head, read, google } = opened(['Create', 'Mentions'])
    // November: 9 of us, 4 of them positive, 3 of competitors; 3 wait; answers took 2, 0, 1, 0, 0 and 0 days.
    expect(head('figures')).toEqual([9, 3, 0.75, 4 / 9, 3, 0.5])
    // October: 5 of us, 2 positive, 3 of competitors; of those that wait one is late; 2, 1, 1, 1 and 1 days.
    expect(head('figure-notes')).toEqual([5, 3, 5 / 8, 2 / 5, 1, 1.2])
    // Any day of a month stands for it.
    const { sheet, headRow, column } = read()
    google.edit(
      `'Mentions'!${sheet.getRange(headRow('settings'), column('status')).getA1Notation()}`,
      '2026-10-17',
    )
    expect(head('figures').slice(0, 4)).toEqual([5, 3, 5 / 8, 2 / 5])
  })

  test('wait, are answered, or are late; those of competitors need no answer', () => {
    const { rows, edit } = opened(['Create', 'Mentions'])
    const states = () => rows('status').map(([state]) => state)
    // Today’s question, yesterday’s praise, a question of three days ago, a competitor, an answered complaint.
    expect(states().slice(0, 5)).toEqual(['open', 'open', 'late', '', 'answered'])
    edit(3, 'answered', '2026-11-21')
    expect(rows('status', 'days')[2]).toEqual(['answered', 3])
    // Praise may wait, a question from the day before yesterday may not.
    edit(2, 'date', '2026-11-01')
    edit(1, 'date', '2026-11-20')
    expect(states().slice(0, 2)).toEqual(['open', 'open'])
    edit(1, 'date', '2026-11-19')
    expect(states()[0]).toBe('late')
    expect(states()[23]).toBe('')
  })

  test('show the months and where people talk', () => {
    const { rows } = opened(['Create', 'Mentions'])
    const byMonth = rows('month-ours', 'month-theirs', 'month-share', 'month-positive', 'month-negative')
    expect(byMonth.slice(0, 4)).toEqual([
      [2, 1, 2 / 3, 1, 0],
      [5, 3, 5 / 8, 2, 1],
      [9, 3, 0.75, 4, 2],
      ['', '', '', '', ''],
    ])
    expect(rows('place', 'place-ours', 'place-theirs', 'place-negative').slice(0, 5)).toEqual([
      ['Facebook', 3, 0, 1],
      ['Instagram', 5, 2, 1],
      ['TikTok', 1, 1, 0],
      ['', '', '', ''],
      ['', '', '', ''],
    ])
  })

  test('are the same for a Greek owner', () => {
    const { head, rows } = opened(['Δημιουργία', 'Τι λένε για μας'], { userLocale: 'el', locale: 'el_GR' })
    expect(head('figures')).toEqual([9, 3, 0.75, 4 / 9, 3, 0.5])
    expect(rows('status').slice(0, 5)).toEqual([['ανοιχτή'], ['ανοιχτή'], ['άργησε'], [''], ['απαντήθηκε']])
  })
})
