import type { Language } from '../../src/i18n/languages'
import { menuWords } from '../../src/i18n/menu'
import { book, grid, months, openAddon, sheetNamed, sheetNames } from '../local-addon'

const BUDGET = 'Budget 2026'

function withBudget(owner = {}) {
  const google = openAddon(owner)
  google.ui.click('Create', 'Budget')
  return google
}

describe('a new budget', () => {
  test('shows January’s surplus of the Instagram ads in February, by a formula that can be read', () => {
    const google = withBudget()
    const budget = grid(google, BUDGET)
    // 500 planned, 380 spent: 120 move on, and 500 + 120 = 620.
    expect(budget.value('Instagram ads', 'plan-01')).toBe(500)
    expect(budget.value('Instagram ads', 'spent-01')).toBe(380)
    expect(budget.value('Instagram ads', 'available-02')).toBe(620)
    expect(budget.value('Instagram ads', 'left-01')).toBe(120)
    const formula = budget.sheet
      .getRange(budget.headRow('anchor'), budget.column('available-01'))
      .getFormula()
    expect(formula).toMatch(/^=SMM_CARRYOVER\(/)
    const shown = budget.sheet
      .getRange(budget.headRow('band'), budget.column('available-04'))
      .getDisplayValue()
    expect(shown).toBe(formula)
  })

  test('shows the chosen month and the year of each line', () => {
    const google = withBudget()
    const budget = grid(google, BUDGET)
    // February: 500 planned, 120 carried, 620 to spend, 594.60 spent, 25.40 left.
    expect(
      ['planned', 'carried', 'available', 'spent', 'left'].map((key) =>
        budget.value('Instagram ads', `month-${key}`),
      ),
    ).toEqual([500, 120, 620, 594.6, 25.4])
    // Eight usual months, 600 in May and October, 900 in November, 1,100 in December.
    const planned = 8 * 500 + 2 * 600 + 900 + 1100
    expect(budget.value('Instagram ads', 'year-planned')).toBe(planned)
    expect(budget.value('Instagram ads', 'year-spent')).toBeCloseTo(974.6, 10)
    expect(budget.value('Instagram ads', 'year-left')).toBeCloseTo(planned - 974.6, 10)
  })

  test('totals each group and everything, and the shares add up to one', () => {
    const google = withBudget()
    const budget = grid(google, BUDGET)
    expect(budget.value('Advertising', 'plan-01')).toBe(950)
    expect(budget.value('Advertising', 'spent-01')).toBeCloseTo(776.4, 10)
    expect(budget.value('Total', 'plan-01')).toBe(15 + 29 + 950 + 120 + 18 + 32)
    const shares = ['Marketing software', 'Advertising', 'Hired services', 'Digital assets'].map((group) =>
      Number(budget.value(group, 'year-share')),
    )
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
  })

  test('what is left adds up also while a line is still open', () => {
    const google = withBudget()
    google.edit(grid(google, BUDGET).a1('TikTok ads', 'spent-02'), '')
    const budget = grid(google, BUDGET)
    // Advertising in February: 620 + 300 + 203.60 may be spent, 594.60 + 335 was.
    for (const month of ['month-', '02']) {
      const key = (block: string) => (month === 'month-' ? `month-${block}` : `${block}-${month}`)
      const [available, spent, left] = ['available', 'spent', 'left'].map((block) =>
        Number(budget.value('Advertising', key(block))),
      )
      expect([available, spent, left]).toEqual([1123.6, 929.6, expect.closeTo(194, 10)])
    }
    expect(budget.value('Total', 'left-03')).toBe('')
    expect(budget.value('Hired services', 'left-03')).toBe('')
  })

  test('needs three calls of custom functions for the whole sheet', () => {
    const google = withBudget()
    const before = google.functionCalls.total
    google.edit(grid(google, BUDGET).a1('Instagram ads', 'plan-03'), 700)
    expect(google.functionCalls.total - before).toBe(3)
  })

  test('follows the drop-down of what happens to unspent money', () => {
    const google = withBudget()
    const budget = grid(google, BUDGET)
    const mode = `'${BUDGET}'!${budget.sheet.getRange(budget.headRow('settings'), budget.column('month-carried')).getA1Notation()}`
    const available = () => grid(google, BUDGET).value('Instagram ads', 'available-02')
    google.edit(mode, 'lapses')
    expect(available()).toBe(500)
    google.edit(mode, 'moves on up to a limit')
    google.edit(
      `'${BUDGET}'!${budget.sheet.getRange(budget.headRow('settings'), budget.column('year-spent')).getA1Notation()}`,
      50,
    )
    expect(available()).toBe(550)
    google.edit(mode, 'is spread over the rest of the year')
    // 120 over eleven months: 10.90 each and a cent more in the first ten.
    expect(available()).toBe(510.91)
  })

  test.each([
    ['el', 'el_GR', 'Προϋπολογισμός', 'EUR'],
    ['fr', 'fr_FR', 'Budget', 'EUR'],
    ['id', 'id_ID', '', 'IDR'],
    ['fil', 'fil_PH', '', 'PHP'],
    ['pl', 'pl_PL', '', 'PLN'],
  ])('speaks %s and counts in the money of %s', (userLocale, locale, word, currency) => {
    const google = openAddon({ userLocale, locale })
    const words = menuWords(userLocale as Language)
    google.ui.click(words.create, words.templates.budget)
    const name = sheetNames(google).find((one) => one.includes('2026')) ?? ''
    expect(name).toContain(word)
    const budget = grid(google, name)
    expect(budget.values[budget.headRow('settings') - 1]?.[budget.column('year-left') - 1]).toBe(currency)
    expect(
      budget.values
        .flat()
        .filter((value) => /^[a-z]+\.[a-z]/i.test(String(value)) && !String(value).includes(' ')),
    ).toEqual([])
    const errors = budget.sheet
      .getDataRange()
      .getDisplayValues()
      .flat()
      .filter((text) => /^#/.test(text))
    expect(errors).toEqual([])
  })
})

describe('lines', () => {
  test('a line typed into the next free row belongs to the budget', () => {
    const google = withBudget()
    const budget = grid(google, BUDGET)
    const row = budget.row('Online shop plan') + 1
    const at = (key: string) =>
      `'${BUDGET}'!${budget.sheet.getRange(row, budget.column(key)).getA1Notation()}`
    google.edit(at('line'), 'Podcast ads')
    google.edit(at('group'), 'Advertising')
    google.edit(at('plan-01'), 80)
    google.edit(at('plan-02'), 80)
    google.edit(at('spent-01'), 50)
    const after = grid(google, BUDGET)
    expect(after.value('Podcast ads', 'available-02')).toBe(110)
    expect(after.value('Advertising', 'plan-01')).toBe(1030)
  })

  test('rows may be inserted and deleted anywhere, the first line too', () => {
    const google = withBudget()
    const { sheet, row } = grid(google, BUDGET)
    sheet.insertRowBefore(row('Post scheduler'))
    sheet.insertRowAfter(row('TikTok ads'))
    sheet.deleteRow(grid(google, BUDGET).row('Facebook ads'))
    const after = grid(google, BUDGET)
    expect(after.value('Instagram ads', 'available-02')).toBe(620)
    expect(after.value('Advertising', 'plan-01')).toBe(650)
    expect(after.values.map((cells) => cells[0])).not.toContain('Facebook ads')
  })

  test('sorting the lines keeps each line’s money with it', () => {
    const google = withBudget()
    const { sheet, headRow, column } = grid(google, BUDGET)
    sheet.sort(column('line'))
    const after = grid(google, BUDGET)
    expect(after.row('Copywriter')).toBe(headRow('anchor') + 1)
    expect(after.value('Instagram ads', 'available-02')).toBe(620)
    expect(after.value('Advertising', 'plan-01')).toBe(950)
  })

  test('the menu adds a line below the selected one and removes a line after asking', () => {
    const google = withBudget()
    const before = grid(google, BUDGET)
    google.select(before.a1('TikTok ads', 'line'))
    google.ui.click('Budget', 'Add a line')
    expect(grid(google, BUDGET).row('Product photographer')).toBe(before.row('Product photographer') + 1)
    google.ui.click('Budget', 'Add a line')

    google.select(grid(google, BUDGET).a1('Instagram ads', 'plan-04'))
    google.ui.answer('CANCEL')
    google.ui.click('Budget', 'Remove this line')
    expect(grid(google, BUDGET).value('Instagram ads', 'plan-01')).toBe(500)
    google.ui.answer('OK')
    google.ui.click('Budget', 'Remove this line')
    expect(() => grid(google, BUDGET).row('Instagram ads')).toThrow()
    expect(grid(google, BUDGET).value('Advertising', 'plan-01')).toBe(450)
  })

  test('tracking plans only hides the spending and keeps it', () => {
    const google = withBudget()
    google.ui.click('Budget', 'Track plans only')
    const { sheet, column, value } = grid(google, BUDGET)
    for (const key of ['month-spent', 'spent-01', 'spent-12', 'available-06', 'left-12', 'year-spent'])
      expect([key, sheet.isColumnHiddenByUser(column(key))]).toEqual([key, true])
    expect(sheet.isColumnHiddenByUser(column('plan-12'))).toBe(false)
    expect(value('Instagram ads', 'spent-01')).toBe(380)
    google.ui.click('Budget', 'Track plans and spending')
    for (const key of months('spent')) expect(sheet.isColumnHiddenByUser(column(key))).toBe(false)
  })
})

describe('next year’s budget', () => {
  test('opens with the plan and with what each line has left, as soon as December is closed', () => {
    const google = withBudget()
    google.ui.click('Budget', 'Create next year’s budget')
    const next = () => grid(google, 'Budget 2027')
    expect(next().value('Instagram ads', 'plan-01')).toBe(500)
    expect(next().value('Instagram ads', 'spent-01')).toBe('')
    expect(next().value('Instagram ads', 'opening')).toBe('')
    for (const month of months('spent').slice(2))
      google.edit(grid(google, BUDGET).a1('Instagram ads', month), 500)
    // What is left runs on in each month: 25.40 from February, +100 in May and October, +400 in November, +600.
    expect(next().value('Instagram ads', 'opening')).toBeCloseTo(25.4 + 100 + 100 + 400 + 600, 10)
    expect(next().value('Instagram ads', 'available-01')).toBeCloseTo(500 + 1225.4, 10)
  })

  test('is created once', () => {
    const google = withBudget()
    google.ui.click('Budget', 'Create next year’s budget')
    sheetNamed(google, BUDGET).activate()
    google.ui.click('Budget', 'Create next year’s budget')
    expect(sheetNames(google).filter((name) => name.includes('2027'))).toEqual(['Budget 2027'])
  })
})

describe('what owners do to sheets', () => {
  test('creating twice brings her back to the one she has', () => {
    const google = withBudget()
    google.edit(grid(google, BUDGET).a1('Instagram ads', 'plan-05'), 777)
    google.ui.click('Create', 'Budget')
    expect(sheetNames(google).filter((name) => name.startsWith('Budget'))).toEqual([BUDGET])
    expect(grid(google, BUDGET).value('Instagram ads', 'plan-05')).toBe(777)
  })

  test('a sheet of the same name that is not ours stays as it is', () => {
    const google = openAddon()
    book(google).insertSheet(BUDGET).getRange('A1').setValue('my own')
    google.ui.click('Create', 'Budget')
    expect(sheetNamed(google, BUDGET).getRange('A1').getValue()).toBe('my own')
    expect(grid(google, `${BUDGET} (2)`).value('Instagram ads', 'available-02')).toBe(620)
  })

  test('a renamed sheet, in Greek and longer than Excel allows, is still the budget', () => {
    const google = withBudget()
    const name = 'Ο προϋπολογισμός μας για τα κοινωνικά δίκτυα, έτος 2026'
    sheetNamed(google, BUDGET).setName(name)
    google.select(grid(google, name).a1('TikTok ads', 'line'))
    google.ui.click('Budget', 'Create next year’s budget')
    expect(grid(google, 'Budget 2027').value('TikTok ads', 'plan-11')).toBe(250)
    expect(grid(google, name).value('Instagram ads', 'available-02')).toBe(620)
  })

  test('a renamed and a moved column are found', () => {
    const google = withBudget()
    const { sheet, column, headRow } = grid(google, BUDGET)
    sheet.getRange(headRow('header'), column('group')).setValue('Θέμα')
    sheet.moveColumns(sheet.getRange(1, column('channel'), 1, 1), column('group'))
    const answer = google.run('rpc', 'budget.read', {}) as {
      ok: boolean
      value: { lines: { name: string; channel: string; group: string }[] }
    }
    expect(answer.ok).toBe(true)
    expect(answer.value.lines.find(({ name }) => name === 'Instagram ads')).toMatchObject({
      channel: 'Instagram',
      group: 'Advertising',
    })
  })

  test('a deleted column is told and can be brought back', () => {
    const google = withBudget()
    const { sheet, column } = grid(google, BUDGET)
    sheet.deleteColumn(column('spent-03'))
    const answer = google.run('rpc', 'budget.read', {}) as { ok: boolean; message: string }
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('Spent: Mar') })
    google.ui.answer('OK')
    google.ui.click('Check and repair the sheets')
    expect(google.run('rpc', 'budget.read', {})).toMatchObject({ ok: true })
    const after = grid(google, BUDGET)
    expect(after.value('Instagram ads', 'available-02')).toBe(620)
    expect(after.column('spent-03')).toBe(after.column('spent-02') + 1)
    google.edit(after.a1('Instagram ads', 'spent-03'), 400)
    // March: 500 planned + 25.40 left from February − 400 spent = 125.40 left for April.
    expect(grid(google, BUDGET).value('Instagram ads', 'available-04')).toBe(625.4)
  })

  test('a formula typed over is brought back only when it is gone', () => {
    const google = withBudget()
    const { sheet, column, headRow } = grid(google, BUDGET)
    sheet.getRange(headRow('anchor'), column('available-01')).clearContent()
    google.ui.answer('OK')
    google.ui.click('Check and repair the sheets')
    expect(grid(google, BUDGET).value('Instagram ads', 'available-02')).toBe(620)
    google.ui.click('Check and repair the sheets')
    expect(google.ui.toasts[google.ui.toasts.length - 1]?.message).toBe('All sheets are in order.')
  })

  test('clearing the example keeps what she changed, formulas, choices and formats', () => {
    const google = withBudget()
    google.edit(grid(google, BUDGET).a1('Instagram ads', 'plan-05'), 777)
    google.ui.answer('OK')
    google.ui.click('Clear the example data')
    const after = grid(google, BUDGET)
    expect(after.value('Instagram ads', 'plan-05')).toBe(777)
    expect(after.value('Instagram ads', 'available-02')).toBe(620)
    expect(() => after.row('Facebook ads')).toThrow()
    const first = after.headRow('anchor') + 1
    expect(after.sheet.getRange(first, after.column('group')).getDataValidation()).not.toBeNull()
    expect(after.sheet.getRange(first, after.column('plan-01')).getNumberFormat()).toContain('#,##0')
    google.edit(`'${BUDGET}'!${after.sheet.getRange(first, after.column('plan-01')).getA1Notation()}`, 10)
    expect(grid(google, BUDGET).sheet.getRange(first, after.column('available-01')).getValue()).toBe(10)
    google.ui.answer('OK')
    google.ui.click('Clear the example data')
    expect(google.ui.toasts[google.ui.toasts.length - 1]?.message).toBe('There is no example data left.')
  })
})
