import { grid, openAddon, sheetNames } from '../local-addon'

type Cells = Record<string, unknown>
type Answer = { ok: boolean; value?: unknown }
type Read = { sheets: { strategy: { rows: { row: number; example: boolean; cells: Cells }[] } } }

function owner(withExample: boolean) {
  const google = openAddon()
  const rpc = (name: string, input: unknown) => google.run('rpc', name, input) as Answer
  if (withExample) google.ui.click('Create', 'Strategy')
  else rpc('documents.create', { template: 'strategy' })
  const read = () =>
    (
      rpc('documents.read', {
        sheets: { strategy: { columns: ['section', 'question', 'answer', 'agreed', 'key'] } },
      }).value as Read
    ).sheets.strategy.rows
  const row = (key: string) => {
    const found = read().find(({ cells }) => cells.key === key)
    if (!found) throw new Error(`There is no question ${key}`)
    return found
  }
  const type = (key: string, column: string, after: unknown) => {
    const { row: at, cells } = row(key)
    const place = { row: at, key: 'question', value: cells.question }
    return rpc('documents.save', {
      template: 'strategy',
      changes: [{ place, column, before: cells[column], after }],
    })
  }
  return { google, rpc, read, row, type }
}

describe('a strategy that a panel begins', () => {
  test('asks all questions and answers none', () => {
    const { read } = owner(false)
    const rows = read()
    expect(rows.filter(({ cells }) => cells.section !== '')).toHaveLength(12)
    expect(rows.filter(({ cells }) => cells.question !== '')).toHaveLength(82)
    expect(rows.filter(({ cells }) => cells.answer !== '' || cells.agreed !== '')).toEqual([])
    expect(rows.some(({ example }) => example)).toBe(false)
  })

  test('keeps figures as figures, which the sheet calculates with', () => {
    const { google, type } = owner(false)
    for (const [key, figure] of Object.entries({ cost: 6, price: 24, fees: 3, sales: 120, reinvest: 0.7 }))
      expect(type(key, 'answer', figure)).toEqual({ ok: true, value: [] })
    const { sheet, values, column } = grid(google, 'Strategy')
    const figures = values.findIndex((cells) => cells.includes('figures')) + 1
    expect(sheet.getRange(figures, column('tip')).getValue()).toBe(0.625)
    expect(sheet.getRange(figures, column('state')).getValue()).toBe(1260)
    const share = values.findIndex((cells) => cells[column('key') - 1] === 'reinvest') + 1
    expect(sheet.getRange(share, column('answer')).getDisplayValue()).toBe('70.0%')
  })
})

test('the holidays belong to the key dates, however these are begun', () => {
  const google = openAddon()
  google.run('rpc', 'documents.create', { template: 'keydates' })
  const { values, column } = grid(google, sheetNames(google).at(-1) ?? '')
  expect(values.some((cells) => cells[column('name') - 1] === 'Christmas Day')).toBe(true)
})

describe('an answer that is the same as the example’s', () => {
  test('is hers, and stays when the example is cleared', () => {
    const { google, row, type } = owner(true)
    const example = String(row('who').cells.answer)
    expect(row('who').example).toBe(true)
    expect(type('who', 'answer', example)).toEqual({ ok: true, value: [] })
    expect(row('who').example).toBe(false)
    google.ui.click('Clear the example data')
    expect(row('who').cells.answer).toBe(example)
    expect(row('why').cells.answer).toBe('')
  })
})

test('only answers can be written, not the questions', () => {
  const { row, type } = owner(true)
  expect(type('who', 'question', 'Mine?').value).toEqual([
    { index: 0, kind: 'refused', message: expect.stringContaining('was not understood') },
  ])
  expect(row('who').cells.question).not.toBe('Mine?')
})
