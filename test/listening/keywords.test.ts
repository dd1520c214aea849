import { grid, openAddon } from '../local-addon'

const today = '2026-11-21'

function withKeywords() {
  const google = openAddon({ today })
  google.ui.click('Create', 'Mentions')
  google.ui.click('Create', 'Keywords')
  const keywords = () => grid(google, 'Keywords')
  const counts = () => {
    const { values, headRow, column } = keywords()
    return ['category', 'variants', 'why', 'tool', 'since', 'until', 'person', 'next', 'active'].map(
      (key) => values[headRow('counts') - 1]?.[column(key) - 1],
    )
  }
  return {
    google,
    keywords,
    counts,
    of: (title: string, key: string) => {
      const sheet = keywords()
      return sheet.values[sheet.row(title, 'keyword') - 1]?.[sheet.column(key) - 1]
    },
    type: (title: string, key: string, value: string) => {
      const sheet = keywords()
      const cell = sheet.sheet.getRange(sheet.row(title, 'keyword'), sheet.column(key)).getA1Notation()
      google.edit(`'Keywords'!${cell}`, value)
    },
  }
}

describe('the keywords', () => {
  test('are counted by category as long as they are watched, so that gaps show', () => {
    const { counts, of, type } = withKeywords()
    // Two brand names, products, slang, both kinds of hashtags and exclusions; three competitors; the launch is over.
    expect(counts()).toEqual([2, 2, 3, 2, 2, 2, 2, 1, 2])
    expect(of('New scent: fig and honey', 'active')).toBe('ended')
    type('Emma from Mellis', 'until', '2026-11-20')
    expect(counts()[7]).toBe(0)
    type('Black Friday', 'since', '2026-11-22')
    expect(of('Black Friday', 'active')).toBe('starts later')
    expect(counts()[4]).toBe(1)
  })

  test('tell how often each was found, and what deserves a second look', () => {
    const { of, type } = withKeywords()
    expect(['Mellis', 'Glow Barn', 'burns clean'].map((word) => of(word, 'found'))).toEqual([7, 4, 0])
    expect(of('Mellis', 'hint')).toBe('')
    expect(of('Noctua Home', 'hint')).toBe('Time to check')
    expect(of('#slowliving', 'hint')).toBe('Choose a tool')
    // Watched since August and never found.
    expect(of('burns clean', 'hint')).toBe('Nothing for 60 days: reword or end it?')
    // Watched for fewer than sixty days.
    expect(of('cosy evening', 'hint')).toBe('')
    type('Mellis', 'category', '')
    expect(of('Mellis', 'hint')).toBe('Choose a category')
    // What is left out needs no tool, and what has ended needs nothing.
    type('Mellis Suffolk', 'tool', '')
    expect(of('Mellis Suffolk', 'hint')).toBe('')
    expect(of('New scent: fig and honey', 'hint')).toBe('')
  })
})
