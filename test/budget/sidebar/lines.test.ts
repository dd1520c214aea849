import type { BudgetView } from '../../../src/budget/panel'
import { groupedLines, keyedLines, plannedForAds, withEdit } from '../../../src/budget/sidebar/lines'
import { totalOf, viewLine } from '../../../src/budget/view'

const year = (amount: number) => new Array<number>(12).fill(amount)
const open = new Array<number | null>(12).fill(null)

function line(
  name: string,
  group: string,
  planned: number,
  spent: (number | null)[] = [],
  channel = '',
  opening = 0,
) {
  const amounts = open.map((_, month) => spent[month] ?? null)
  return viewLine(
    { row: 0, name, group, channel, planned: year(planned), spent: amounts, opening },
    'surplus',
    0,
  )
}

function budget(lines: BudgetView['lines']): BudgetView {
  const rows = lines.map((one, index) => ({ ...one, row: 20 + index }))
  return {
    years: [2026],
    year: 2026,
    sheet: 'Budget 2026',
    month: 2,
    today: '2026-02-14',
    currency: { code: 'EUR', decimals: 2 },
    mode: 'surplus',
    cap: 0,
    groups: ['Software', 'Ads', 'Services', 'Assets'],
    lines: rows,
    totals: totalOf(rows),
    pace: rows.map(() => null),
    totalPace: null,
  }
}

describe('lines of the panel', () => {
  test('keep their keys when a line is inserted above them', () => {
    const before = keyedLines(budget([line('A', 'Ads', 1), line('A', 'Ads', 2), line('B', 'Ads', 3)]))
    const after = keyedLines(
      budget([line('New', 'Ads', 1), line('A', 'Ads', 1), line('A', 'Ads', 2), line('B', 'Ads', 3)]),
    )
    expect(new Set(before.map(({ key }) => key)).size).toBe(3)
    expect(after.slice(1).map(({ key }) => key)).toEqual(before.map(({ key }) => key))
  })

  test('stand in the groups of the sheet, in their order, the rest last', () => {
    const view = budget([
      line('X', 'Own', 1),
      line('S', 'Services', 1),
      line('O', '', 1),
      line('T', 'Software', 1),
    ])
    expect(groupedLines(view).map(({ name }) => name)).toEqual(['Software', 'Services', 'Own', ''])
  })
})

describe('an amount that is not confirmed yet', () => {
  test('is shown as the sheet will calculate it, in its month and in those after it', () => {
    const view = budget([line('A', 'Ads', 500), line('B', 'Ads', 100, [100])])
    const [key] = keyedLines(view).map((one) => one.key)
    const shown = withEdit(view, { key: key ?? '', month: 1, spent: 380 })
    expect(shown.lines[0]?.months[0]).toMatchObject({ spent: 380, left: 120 })
    expect(shown.lines[0]?.months[1]).toMatchObject({ carried: 120, available: 620 })
    expect(shown.totals[0]).toMatchObject({ available: 600, spent: 480, left: 120 })
    expect(shown.lines[1]).toEqual(view.lines[1])
  })

  test('gives today’s month its pace, and keeps last year’s rest', () => {
    const view = budget([line('A', 'Ads', 500, [380], '', 40)])
    const [key] = keyedLines(view).map((one) => one.key)
    const shown = withEdit(view, { key: key ?? '', month: 2, spent: 310 })
    expect(shown.lines[0]?.months[0]).toMatchObject({ carried: 40, available: 540, left: 160 })
    // 14 of 28 days, 310 of 660.
    expect(shown.pace[0]).toMatchObject({ elapsed: 0.5, word: 'on track', forecast: 620 })
  })

  test('of a line that is gone changes nothing', () => {
    const view = budget([line('A', 'Ads', 500)])
    expect(withEdit(view, { key: 'gone', month: 1, spent: 1 })).toBe(view)
  })
})

describe('what is planned for ads', () => {
  test('the lines of the second group', () => {
    const view = budget([line('A', 'Ads', 500), line('S', 'Services', 100, [], 'Instagram')])
    expect(plannedForAds(view)).toBe(6000)
  })

  test('without such lines those that have a channel', () => {
    const view = budget([line('S', 'Services', 100, [], 'Instagram'), line('H', 'Assets', 50)])
    expect(plannedForAds(view)).toBe(1200)
  })
})

test('the totals of a month add up while some lines are open', () => {
  const [month] = totalOf([line('A', 'Ads', 500, [594.6]), line('B', 'Ads', 200)])
  expect(month).toMatchObject({ available: 700, spent: 594.6, left: 105.4 })
})
