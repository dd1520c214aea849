import { grid, openAddon } from '../local-addon'

const today = '2026-11-21'

function facts(google: ReturnType<typeof openAddon>, sheet: string, ...keys: string[]) {
  const { values, headRow, column } = grid(google, sheet)
  return values
    .slice(headRow('anchor'), headRow('anchor') + 4)
    .map((row) => keys.map((key) => row[column(key) - 1]))
}

/** A day of a cell is midnight in Athens: by noon it is the same day everywhere else. */
const noonOf = (date: Date) => new Date(date.getTime() + 12 * 3_600_000)

describe('the review', () => {
  test('knows what the log knows of each month, by one call', () => {
    const google = openAddon({ today })
    google.ui.click('Create', 'Review')
    const read = () => facts(google, 'Review', 'reach', 'engagement', 'orders', 'revenue', 'spend', 'roas')
    // November, October, September of the example: sums over the channels, revenue ÷ spending.
    expect(read()).toEqual([
      [43400, 6061, 97, 3271.4, 1089.6, 3271.4 / 1089.6],
      [28000, 2919, 42, 1386.5, 776.4, 1386.5 / 776.4],
      [37920, 5503, 74, 2458.9, 927.3, 2458.9 / 927.3],
      ['', '', '', '', '', ''],
    ])
    const before = google.functionCalls.total
    const { sheet, headRow, column } = grid(google, 'Review')
    const month = sheet.getRange(headRow('anchor') + 1, column('month')).getA1Notation()
    google.edit(`'Review'!${month}`, '2026-10-17')
    expect(google.functionCalls.total - before).toBe(1)
    // Any day of a month stands for it.
    expect(read()[0]?.[0]).toBe(28000)
    google.edit(`'Review'!${month}`, '')
    expect(read()[0]).toEqual(['', '', '', '', '', ''])
  })

  test('counts what the calendar knows, and shows what is left of this year’s budget', () => {
    const google = openAddon({ today: '2026-02-14' })
    for (const sheet of ['Budget', 'Calendar', 'Review']) google.ui.click('Create', sheet)
    const calendar = grid(google, 'Calendar')
    const posts = calendar.values.slice(calendar.headRow('anchor')).map((row) => ({
      date: row[calendar.column('date') - 1],
      published: row[calendar.column('published') - 1],
    }))
    const inFebruary = posts.filter(({ date }) => date instanceof Date && noonOf(date).getUTCMonth() === 1)
    const published = inFebruary.filter((post) => post.published instanceof Date)
    const [february, january] = facts(google, 'Review', 'post-count', 'left')
    expect(february?.[0]).toBe(`${published.length} / ${inFebruary.length}`)
    // January: 120 + 53.60 left of three lines of ads, and nothing of the others.
    const budget = grid(google, 'Budget 2026')
    expect(january?.[1]).toBeCloseTo(Number(budget.value('Total', 'left-01')), 8)
    expect(february?.[1]).toBeCloseTo(Number(budget.value('Total', 'left-02')), 8)
    // December was last year’s budget.
    expect(facts(google, 'Review', 'left')[2]).toEqual([''])
  })

  test('counts the tasks that were due and the goals that were running', () => {
    const google = openAddon({ today })
    for (const sheet of ['Tasks', 'Goals', 'Review']) google.ui.click('Create', sheet)
    const rows = (name: string) => {
      const { values, headRow, column } = grid(google, name)
      return values.slice(headRow('anchor')).map((row) => (key: string) => row[column(key) - 1])
    }
    const day = (value: unknown) => (value instanceof Date ? noonOf(value).toISOString().slice(0, 10) : '')
    const due = rows('Tasks').filter((task) => day(task('deadline')).startsWith('2026-11'))
    const running = rows('Goals').filter(
      (goal) =>
        day(goal('start')) !== '' &&
        day(goal('start')) <= '2026-11-30' &&
        day(goal('deadline')) >= '2026-11-01',
    )
    const reached = running.filter(
      (goal) => typeof goal('reached') === 'number' && Number(goal('reached')) >= 1,
    )
    const [counted] = facts(google, 'Review', 'tasks-due', 'goals-running', 'goal-count')
    expect(due.length).toBeGreaterThan(0)
    expect(running.length).toBeGreaterThan(0)
    expect(counted).toEqual([due.length, running.length, `${reached.length} / ${running.length}`])
    expect(facts(google, 'Review', 'task-count')[0]?.[0]).toMatch(new RegExp(`^\\d+ / ${due.length}$`))
  })

  test('is the same for a Greek owner', () => {
    const google = openAddon({ today, userLocale: 'el', locale: 'el_GR' })
    google.ui.click('Δημιουργία', 'Απολογισμός')
    expect(facts(google, 'Απολογισμός', 'reach', 'orders', 'roas')[0]).toEqual([43400, 97, 3271.4 / 1089.6])
  })
})
