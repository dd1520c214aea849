import { book, grid, months, openAddon } from '../local-addon'

type Google = ReturnType<typeof openAddon>
const BUDGET = 'Budget 2026'
const TOOLS = 'Tools (from the sheet Tools)'
const said = (google: Google) => google.ui.toasts[google.ui.toasts.length - 1]?.message

/** Tools of February 2026: 15 and 29 each month, 109.99 in May, 19.99 in September. */
const PAID = { 'plan-01': 44, 'plan-05': 153.99, 'plan-09': 63.99, 'year-planned': 12 * 44 + 109.99 + 19.99 }

function expectPaid(google: Google, line: string, name = BUDGET): void {
  const budget = grid(google, name)
  for (const [key, amount] of Object.entries(PAID))
    expect([key, budget.value(line, key)]).toEqual([key, expect.closeTo(amount, 9)])
}

describe('a budget that is made where the tools are known', () => {
  test('takes their payments month by month, instead of example lines that would be paid twice', () => {
    const google = openAddon()
    google.ui.click('Create', 'Tools')
    google.ui.click('Create', 'Budget')
    expectPaid(google, TOOLS)
    const budget = grid(google, BUDGET)
    expect(budget.value(TOOLS, 'group')).toBe('Marketing software')
    expect(budget.value('Marketing software', 'plan-05')).toBeCloseTo(153.99, 9)
    expect(() => budget.row('Post scheduler')).toThrow()
    expect(budget.value('Instagram ads', 'available-02')).toBe(620)

    // What is not spent moves on, as on any other line.
    google.edit(budget.a1(TOOLS, 'spent-01'), 30)
    expect(grid(google, BUDGET).value(TOOLS, 'available-02')).toBe(58)

    const answer = google.run('rpc', 'budget.read', {}) as {
      value: { lines: { name: string; months: { planned: number }[] }[] }
    }
    const line = answer.value.lines.find(({ name }) => name === TOOLS)
    expect(line?.months.map(({ planned }) => planned).slice(0, 5)).toEqual([44, 44, 44, 44, 153.99])

    // A price that changes in Tools changes the plan.
    const tools = grid(google, 'Tools')
    google.edit(
      `'Tools'!${tools.sheet.getRange(tools.row('Buffer', 'tool'), tools.column('cost')).getA1Notation()}`,
      20,
    )
    expect(grid(google, BUDGET).value(TOOLS, 'plan-01')).toBe(49)

    // The line belongs to the sheet: clearing the example empties Tools, and leaves the line.
    google.edit(grid(google, BUDGET).a1(TOOLS, 'spent-01'), '')
    google.ui.answer('OK')
    google.ui.click('Clear the example data')
    expect(grid(google, BUDGET).value(TOOLS, 'plan-03')).toBe(20)
    google.ui.click('Check and repair the sheets')
    expect(said(google)).toBe('All sheets are in order.')
  })

  test('next year’s budget asks the same tools for its own year', () => {
    const google = openAddon()
    google.ui.click('Create', 'Tools')
    google.ui.click('Create', 'Budget')
    google.ui.click('Budget', 'Create next year’s budget')
    const next = grid(google, 'Budget 2027')
    expect(next.value(TOOLS, 'plan-05')).toBeCloseTo(153.99, 9)
    expect(next.sheet.getRange(next.row(TOOLS), next.column('plan-01')).getFormula()).toMatch(
      /^=IFERROR\(SMM_COSTS/,
    )
    expect(next.value(TOOLS, 'mark')).toBe('feed:tools')
    expect(next.value('Instagram ads', 'plan-12')).toBe(1100)
  })
})

describe('a budget that is older than its tools', () => {
  test('brings them in once, wherever the owner puts the line and whatever she calls it', () => {
    const google = openAddon()
    google.ui.click('Create', 'Budget')
    google.ui.click('Budget', 'Bring in tools and campaigns')
    expect(said(google)).toBe('Create this first, to bring in more: “Tools”, “Key dates”.')

    // The owner has renamed the group, and made one of the example's lines her own.
    const { sheet, row } = grid(google, BUDGET)
    sheet.getRange(row('Marketing software'), 1).setValue('Apps')
    google.edit(grid(google, BUDGET).a1('Stock photos', 'plan-12'), 35)
    google.ui.click('Create', 'Tools')
    google.ui.click('Budget', 'Bring in tools and campaigns')
    expect(said(google)).toContain(`Added to the budget: “${TOOLS}”.`)
    expect(said(google)).toContain('gone: “Post scheduler”, “Video editor (free plan)”.')
    expectPaid(google, TOOLS)
    const budget = grid(google, BUDGET)
    expect(budget.value(TOOLS, 'group')).toBe('Apps')
    expect(budget.value('Stock photos', 'plan-12')).toBe(35)
    expect(budget.sheet.getRange(budget.row(TOOLS), 1).getNote()).toContain('One formula')

    google.edit(budget.a1(TOOLS, 'line'), 'All our apps')
    grid(google, BUDGET).sheet.sort(1)
    const before = grid(google, BUDGET).values.length
    google.ui.click('Budget', 'Bring in tools and campaigns')
    expect(said(google)).toContain('Already in the budget: “All our apps”.')
    expect(grid(google, BUDGET).values.length).toBe(before)
    expectPaid(google, 'All our apps')
    expect(book(google).getSheets().length).toBeGreaterThan(2)
  })

  test('finishes what was cut off', () => {
    const google = openAddon()
    google.ui.click('Create', 'Tools')
    google.ui.click('Create', 'Budget')
    // Only the mark was written before the script was stopped.
    const { sheet, row, column } = grid(google, BUDGET)
    const at = row(TOOLS)
    for (const key of ['line', 'group', ...months('plan')]) sheet.getRange(at, column(key)).clearContent()
    google.ui.click('Budget', 'Bring in tools and campaigns')
    expectPaid(google, TOOLS)
    expect(grid(google, BUDGET).row(TOOLS)).toBe(at)
  })
})
