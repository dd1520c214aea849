import fc from 'fast-check'
import { grid, openAddon } from '../local-addon'

type Answer = { ok: boolean; message?: string; field?: string; value?: unknown }

const BUDGET = 'Budget 2026'

function withBudget() {
  const google = openAddon()
  google.ui.click('Create', 'Budget')
  const rpc = (name: unknown, input?: unknown) => google.run('rpc', name, input) as Answer
  return { google, rpc }
}

const LINE = { year: 2026, name: 'Podcast ads', group: 'Advertising', channel: '', plan: 80 }

describe('a panel’s call', () => {
  test.each([
    ['no name', undefined, {}],
    ['a name that does not exist', 'budget.destroy', {}],
    ['a name of the language itself', 'constructor', {}],
    ['no argument', 'budget.saveSpent', undefined],
    ['a missing part', 'budget.addLine', { year: 2026, name: 'x' }],
    ['a part too many', 'budget.addLine', { ...LINE, admin: true }],
    ['text for a number', 'budget.addLine', { ...LINE, plan: '80' }],
    ['an enormous amount', 'budget.addLine', { ...LINE, plan: 1e300 }],
    ['a list for a text', 'budget.addLine', { ...LINE, name: ['x'] }],
    ['a month that does not exist', 'budget.showMonth', { year: 2026, month: 13 }],
    ['an unknown mode', 'budget.setMode', { year: 2026, mode: 'steal', cap: null }],
  ])('is refused in words: %s', (_what, name, input) => {
    const { google, rpc } = withBudget()
    const before = grid(google, BUDGET).values
    expect(rpc(name, input)).toEqual({
      ok: false,
      message: 'This request was not understood. Close the panel, open it again and retry.',
      ...(rpc(name, input).field === undefined ? {} : { field: expect.any(String) }),
    })
    expect(grid(google, BUDGET).values).toEqual(before)
  })

  test('says how long a text may be', () => {
    const { rpc } = withBudget()
    expect(rpc('budget.addLine', { ...LINE, name: 'x'.repeat(100_000) })).toEqual({
      ok: false,
      message: 'That is too long: at most 500 characters.',
      field: 'name',
    })
  })

  test('never throws and never changes the sheet, whatever it is given', () => {
    const { google, rpc } = withBudget()
    const before = grid(google, BUDGET).values
    fc.assert(
      fc.property(
        fc.constantFrom('budget.saveSpent', 'budget.setMode', 'documents.words', 'x'),
        fc.jsonValue(),
        (name, input) => {
          expect(rpc(name, input).ok).toBe(false)
        },
      ),
      { numRuns: 100 },
    )
    expect(grid(google, BUDGET).values).toEqual(before)
  })

  test.each([
    '=IMPORTXML("https://x.example","//a")',
    '+1+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '2026-01-31',
    '007',
    '<img src=x onerror=alert(1)>',
    "'quoted",
    'שלום',
    '👩‍🎨 ads',
  ])('text stays text: %s', (name) => {
    const { google, rpc } = withBudget()
    const answer = rpc('budget.addLine', { ...LINE, name })
    expect(answer).toMatchObject({ ok: true })
    const lines = (answer.value as { lines: { name: string }[] }).lines.map((line) => line.name)
    expect(lines).toContain(name.trim())
    const budget = grid(google, BUDGET)
    const row = budget.row(name.trim())
    expect(budget.sheet.getRange(row, budget.column('line')).getFormula()).toBe('')
  })

  test('adds a line below the others of its group', () => {
    const { google, rpc } = withBudget()
    const tiktok = grid(google, BUDGET).row('TikTok ads')
    expect(rpc('budget.addLine', LINE).ok).toBe(true)
    const after = grid(google, BUDGET)
    expect(after.row('Podcast ads')).toBe(tiktok + 1)
    expect(after.value('Podcast ads', 'plan-12')).toBe(80)
    expect(after.value('Advertising', 'plan-01')).toBe(1030)
  })

  test.each([
    ['name', { ...LINE, name: '  ' }],
    ['name', { ...LINE, name: 'instagram ads' }],
    ['group', { ...LINE, group: 'Nothing' }],
    ['plan', { ...LINE, plan: -1 }],
  ])('says which field is wrong: %s', (field, input) => {
    const { rpc } = withBudget()
    expect(rpc('budget.addLine', input)).toMatchObject({ ok: false, field })
  })

  test('saves what was spent, wherever the line has moved to meanwhile', () => {
    const { google, rpc } = withBudget()
    const row = grid(google, BUDGET).row('TikTok ads')
    grid(google, BUDGET).sheet.insertRowsBefore(row, 2)
    const spent = { year: 2026, row, name: 'TikTok ads', month: 3, spent: 111.11, before: null }
    expect(rpc('budget.saveSpent', spent).ok).toBe(true)
    expect(grid(google, BUDGET).value('TikTok ads', 'spent-03')).toBe(111.11)
    // The same call again is the same wish, not a conflict.
    expect(rpc('budget.saveSpent', spent).ok).toBe(true)
  })

  test('does not overwrite what somebody else entered meanwhile', () => {
    const { google, rpc } = withBudget()
    const row = grid(google, BUDGET).row('TikTok ads')
    google.edit(grid(google, BUDGET).a1('TikTok ads', 'spent-03'), 42)
    const answer = rpc('budget.saveSpent', {
      year: 2026,
      row,
      name: 'TikTok ads',
      month: 3,
      spent: 9,
      before: null,
    })
    expect(answer).toMatchObject({ ok: false, field: 'spent', message: expect.stringContaining('42') })
    expect(grid(google, BUDGET).value('TikTok ads', 'spent-03')).toBe(42)
  })

  test('tells the cell that is no amount', () => {
    const { google, rpc } = withBudget()
    const at = grid(google, BUDGET).a1('TikTok ads', 'plan-03')
    google.edit(at, 'lots')
    expect(rpc('budget.read', {})).toMatchObject({
      ok: false,
      message: expect.stringMatching(new RegExp(`${at.split('!')[1]}.*“lots” is not an amount`)),
    })
  })

  test('gives the sentence’s figures: 500 planned, 120 left over from January, 620 to spend', () => {
    const { rpc } = withBudget()
    const view = rpc('budget.read', {}).value as {
      month: number
      lines: { name: string; months: Record<string, unknown>[] }[]
      pace: unknown[]
    }
    const at = view.lines.findIndex(({ name }) => name === 'Instagram ads')
    expect(view.month).toBe(2)
    expect(view.lines[at]?.months[1]).toEqual({
      planned: 500,
      carried: 120,
      available: 620,
      spent: 594.6,
      left: 25.4,
    })
    // 14 of 28 days are over, 594.60 of 620 is spent: 1,189.20 at this pace.
    expect(view.pace[at]).toEqual({ elapsed: 0.5, spent: 594.6 / 620, forecast: 1189.2, word: 'ahead' })
  })
})
