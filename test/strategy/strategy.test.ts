import { grid, openAddon } from '../local-addon'

/** The sheet as an owner reads it: its figures, its questions with their answers, its people. */
function strategyOf(google: ReturnType<typeof openAddon>, name: string) {
  const sheet = grid(google, name)
  const rows = sheet.values.slice(sheet.headRow('anchor'))
  const cell = (row: unknown[] | undefined, key: string) => row?.[sheet.column(key) - 1]
  const figures = sheet.values[sheet.headRow('figures') - 1]
  return {
    ...sheet,
    rows,
    cell,
    figure: (key: string) => cell(figures, key),
    figureNote: (key: string) => cell(sheet.values[sheet.headRow('figure-notes') - 1], key),
    question: (ask: string) => rows.find((row) => cell(row, 'question') === ask),
    answers: rows.filter((row) => cell(row, 'question') !== '' && cell(row, 'answer') !== ''),
    questions: rows.filter((row) => cell(row, 'question') !== ''),
    people: sheet.values
      .slice(sheet.headRow('anchor') - 1)
      .map((row) => cell(row, 'people'))
      .filter((person) => person !== ''),
    progress: () => rows.filter((row) => cell(row, 'section') !== '').map((row) => cell(row, 'state')),
  }
}

describe('the strategy', () => {
  const google = openAddon()
  google.ui.click('Create', 'Strategy')
  const name = 'Strategy'
  const first = strategyOf(google, name)

  test('counts what is answered: in all, of the quick start, of each section', () => {
    expect(first.figure('question')).toBe('75 of 82')
    expect(first.figure('answer')).toBe('9 of 10')
    expect(first.progress()).toEqual([
      ...['9 of 10', '6 of 6', '4 of 5', '7 of 7', '6 of 8', '6 of 6', '8 of 8'],
      ...['6 of 7', '13 of 14', '4 of 4', '6 of 7', ''],
    ])
    const open = first.question('Which business goals do they pursue?')
    expect(first.cell(open, 'state')).toBe('open')
    expect(first.cell(first.question('Who is the boss?'), 'state')).toBe('')
  })

  test('calculates margin, markup and what a month leaves for marketing', () => {
    // 24.00 − 6.40 − 3.20 = 14.40: 60% of the price, 150% of the costs of 9.60; × 120 pieces × 70%.
    expect(first.figure('tip')).toBeCloseTo(0.6, 12)
    expect(first.figureNote('tip')).toBe('Markup 150%')
    expect(first.figure('state')).toBeCloseTo(1209.6, 9)
  })

  test('names each person once, whatever hats she wears', () =>
    expect(first.people).toEqual(['Emma', 'Daniel', 'Sofia']))

  test('finds the figures and the people wherever their rows went, and people in rows of the owner’s own', () => {
    const { sheet, row, column } = strategyOf(google, name)
    const price = row('What do you sell it for?', 'question')
    sheet.moveRows(sheet.getRange(`A${price}:A${price}`), row('Who is the boss?', 'question'))
    expect(strategyOf(google, name).figure('tip')).toBeCloseTo(0.6, 12)
    sheet.insertRowAfter(row('Who writes the texts?', 'question'))
    const added = row('Who writes the texts?', 'question') + 1
    google.edit(`'${name}'!${sheet.getRange(added, column('question')).getA1Notation()}`, 'Who makes tea?')
    google.edit(`'${name}'!${sheet.getRange(added, column('answer')).getA1Notation()}`, ' Sofia ; Tom')
    expect(strategyOf(google, name).people).toEqual(
      expect.arrayContaining(['Emma', 'Daniel', 'Sofia', 'Tom']),
    )
    expect(strategyOf(google, name).figure('question')).toBe('76 of 83')
  })

  test('keeps the questions when the example is cleared, and empties the answers', () => {
    const before = strategyOf(google, name)
    google.ui.answer('OK')
    google.ui.click('Clear the example data')
    const after = strategyOf(google, name)
    expect(after.questions).toHaveLength(before.questions.length)
    expect(after.questions.map((row) => after.cell(row, 'tip'))).toEqual(
      before.questions.map((row) => before.cell(row, 'tip')),
    )
    // What the owner added above is hers.
    expect(after.answers.map((row) => after.cell(row, 'question'))).toEqual(['Who makes tea?'])
    expect(after.figure('question')).toBe('1 of 83')
    expect(after.figure('answer')).toBe('0 of 10')
    expect([after.figure('tip'), after.figure('state')]).toEqual(['', ''])
    expect(after.people).toEqual(['Sofia', 'Tom'])
    expect(after.rows.every((row) => after.cell(row, 'agreed') === '')).toBe(true)
  })
})

describe('the strategy in Greek', () => {
  test('counts, calculates and names people in the owner’s language and locale', () => {
    const google = openAddon({ userLocale: 'el', locale: 'el_GR' })
    google.ui.click('Δημιουργία', 'Στρατηγική')
    const sheet = strategyOf(google, 'Στρατηγική')
    expect(sheet.figure('question')).toBe('75 από 82')
    expect(sheet.progress()[0]).toBe('9 από 10')
    expect(sheet.figure('state')).toBeCloseTo(1209.6, 9)
    expect(sheet.people).toEqual(['Ελένη', 'Νίκος', 'Μαρία'])
  })
})
