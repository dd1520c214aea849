import * as budget from '../../src/budget/functions'

type Answer = () => unknown
const says = (answer: Answer, sentence: string) => expect(answer).toThrow(new Error(sentence))

describe('carry-over refuses', () => {
  const table: [string, Answer, string][] = [
    [
      'text in the plan',
      () =>
        budget.SMM_CARRYOVER(
          [
            [1, 2, 3],
            [4, 5, 'abc'],
          ],
          [
            [1, 2, 3],
            [4, 5, 6],
          ],
        ),
      'planned, row 2, column 3: "abc" is not an amount',
    ],
    ['text in a single cell', () => budget.SMM_CARRYOVER('abc', 1), 'planned: "abc" is not an amount'],
    [
      'digits that are text',
      () => budget.SMM_CARRYOVER([['500', 1]], [[1, 1]]),
      'planned, row 1, column 1: "500" is not an amount',
    ],
    [
      'a tick',
      () => budget.SMM_CARRYOVER([[1, 1]], [[true, 1]]),
      'actual, row 1, column 1: "TRUE" is not an amount',
    ],
    [
      'a date',
      () => budget.SMM_CARRYOVER([[1, 1]], [[new Date(2026, 0, 5), 1]]),
      'actual, row 1, column 1: "2026-01-05" is not an amount',
    ],
    [
      'an error',
      () => budget.SMM_CARRYOVER([[1, '#REF!']], [[1, 1]]),
      'planned, row 1, column 2: this cell holds an error, #REF!',
    ],
    [
      'an error in a row without a plan',
      () =>
        budget.SMM_CARRYOVER(
          [
            [1, 1],
            ['', ''],
          ],
          [
            [1, 1],
            ['#N/A', ''],
          ],
        ),
      'actual, row 2, column 1: this cell holds an error, #N/A',
    ],
    [
      'a negative plan',
      () => budget.SMM_CARRYOVER([[1, -5]], [[1, 1]]),
      'planned, row 1, column 2: -5 is negative: 0 or more is expected',
    ],
    [
      'an amount that is too large',
      () => budget.SMM_CARRYOVER([[1e12, 1]], [[1, 1]]),
      'planned, row 1, column 1: 1000000000000 is out of range, ≤ 900 000 000 000',
    ],
    [
      'a sum that is too large',
      () => budget.SMM_CARRYOVER([[9e11, 9e11]], [[0, '']]),
      'The amounts add up to more than 900 000 000 000',
    ],
    [
      'no number at all',
      () => budget.SMM_CARRYOVER([[Number.NaN, 1]], [[1, 1]]),
      'planned, row 1, column 1: "NaN" is not an amount',
    ],
    [
      'fewer months spent than planned',
      () =>
        budget.SMM_CARRYOVER(
          [
            [1, 2, 3],
            [1, 2, 3],
          ],
          [
            [1, 2],
            [1, 2],
          ],
        ),
      'planned is 2 × 3 cells, actual is 2 × 2: the same size is expected',
    ],
    [
      'more lines spent than planned',
      () =>
        budget.SMM_CARRYOVER(
          [[1, 2]],
          [
            [1, 2],
            [1, ''],
          ],
        ),
      'planned is 1 × 2 cells, actual is 2 × 2: the same size is expected',
    ],
    [
      'a column beside a row',
      () => budget.SMM_CARRYOVER([[1, 2]], [[1], [2]]),
      'planned is 1 × 2 cells, actual is 2 × 1: the same size is expected',
    ],
    [
      'an unknown mode',
      () => budget.SMM_CARRYOVER(1, 1, 'later'),
      'mode: "later" is not one of: surplus, all, capped, spread, none',
    ],
    [
      'an unknown mode of one line',
      () => budget.SMM_CARRYOVER([[1], [1]], [[1], [1]], [['all'], [7]]),
      'mode, row 2, column 1: "7" is not one of: surplus, all, capped, spread, none',
    ],
    [
      'capped without a cap',
      () => budget.SMM_CARRYOVER(1, 1, 'capped'),
      'cap: the mode "capped" needs an amount here',
    ],
    [
      'capped without the cap of one line',
      () => budget.SMM_CARRYOVER([[1], [1]], [[1], [1]], 'capped', [[1], ['']]),
      'cap, row 2, column 1: the mode "capped" needs an amount here',
    ],
    [
      'a negative cap',
      () => budget.SMM_CARRYOVER(1, 1, 'capped', -1),
      'cap: -1 is negative: 0 or more is expected',
    ],
    [
      'a negative cap that is not used',
      () => budget.SMM_CARRYOVER(1, 1, 'all', -1),
      'cap: -1 is negative: 0 or more is expected',
    ],
    ['a cap in words', () => budget.SMM_CARRYOVER(1, 1, 'capped', 'fifty'), 'cap: "fifty" is not an amount'],
    [
      'an opening in words',
      () => budget.SMM_CARRYOVER([[1], [1]], [[1], [1]], '', '', [[1], ['x']]),
      'opening, row 2, column 1: "x" is not an amount',
    ],
    [
      'too few openings',
      () => budget.SMM_CARRYOVER([[1], [1], [1]], [[1], [1], [1]], '', '', [[1], [2]]),
      'planned is 3 × 1 cells, opening is 2 × 1: the same size is expected',
    ],
    [
      'openings in a row',
      () => budget.SMM_CARRYOVER([[1], [1]], [[1], [1]], '', '', [[1, 2]]),
      'planned is 2 × 1 cells, opening is 1 × 2: the same size is expected',
    ],
    [
      'a month that is none',
      () => budget.SMM_BUDGET_MONTH([[1, 2]], [[1, 2]], 3),
      'month: 3 is out of range, 1–2',
    ],
    [
      'half a month',
      () => budget.SMM_BUDGET_MONTH([[1, 2]], [[1, 2]], 1.5),
      'month: 1.5 is out of range, 1–2',
    ],
    [
      'several months',
      () => budget.SMM_BUDGET_MONTH([[1, 2]], [[1, 2]], [[1, 2]]),
      'month is 1 × 2 cells: 1 × 1 is expected',
    ],
    [
      'lines of last year without names',
      () => budget.SMM_OPENING('Ads', [['Ads']], [[1], [2]], [[1], [2]]),
      'last_lines is 1 × 1 cells, planned is 2 × 1: the same size is expected',
    ],
  ]
  it.each(table)('%s', (_, answer, sentence) => says(answer, sentence))
})

describe('pacing, ad budget and margins refuse', () => {
  const table: [string, Answer, string][] = [
    [
      'a budget in words',
      () => budget.SMM_PACING([['x'], [1]], 1, '2026-01-01', '2026-01-31', '2026-01-02'),
      'budget, row 1, column 1: "x" is not an amount',
    ],
    [
      'a negative budget',
      () => budget.SMM_PACING(-1, 1, '2026-01-01', '2026-01-31', '2026-01-02'),
      'budget: -1 is negative: 0 or more is expected',
    ],
    [
      'spending in words',
      () => budget.SMM_PACING(1, 'x', '2026-01-01', '2026-01-31', '2026-01-02'),
      'spent: "x" is not an amount',
    ],
    [
      'a start that is no day',
      () => budget.SMM_PACING(1, 1, '1 January', '2026-01-31', '2026-01-02'),
      'start: "1 January" is not a date',
    ],
    [
      'an end that is no day',
      () => budget.SMM_PACING(1, 1, '2026-01-01', true, '2026-01-02'),
      'end: "TRUE" is not a date',
    ],
    [
      'a today that is an error',
      () => budget.SMM_PACING(1, 1, '2026-01-01', '2026-01-31', '#VALUE!'),
      'today: this cell holds an error, #VALUE!',
    ],
    [
      'an end before the start',
      () => budget.SMM_PACING([[1], [1]], 1, '2026-02-01', '2026-01-31', '2026-01-02'),
      'end: 2026-01-31 is before the start, 2026-02-01',
    ],
    [
      'budgets in a table',
      () =>
        budget.SMM_PACING(
          [
            [1, 2],
            [3, 4],
          ],
          1,
          '2026-01-01',
          '2026-01-31',
          '2026-01-02',
        ),
      'budget is 2 × 2 cells: n × 1 is expected',
    ],
    [
      'fewer amounts spent than budgets',
      () => budget.SMM_PACING([[1], [2], [3]], [[1], [2]], '2026-01-01', '2026-01-31', ''),
      'budget is 3 × 1 cells, spent is 2 × 1: the same size is expected',
    ],
    ['sales in words', () => budget.SMM_AD_BUDGET('x', 1, 1), 'sales: "x" is not an amount'],
    [
      'a negative markup',
      () => budget.SMM_AD_BUDGET(1, -0.5, 1),
      'markup: -0.5 is negative: 0 or more is expected',
    ],
    [
      'a negative occupancy',
      () => budget.SMM_AD_BUDGET(1, 0.5, -1),
      'occupancy: -1 is negative: 0 or more is expected',
    ],
    ['11 for 11 %', () => budget.SMM_AD_BUDGET(1, 0.5, 1, 11), 'share: 11 is out of range, 0–1 (0–100 %)'],
    [
      'a markup below −100 %',
      () => budget.SMM_MARGIN([[0.5, -2]]),
      'markup, row 1, column 2: -2 is out of range, ≥ −1 (−100 %)',
    ],
    ['a margin above 100 %', () => budget.SMM_MARKUP(50), 'margin: 50 is out of range, ≤ 1 (100 %)'],
    ['a margin in words', () => budget.SMM_BREAKEVEN_ROAS('x'), 'margin: "x" is not an amount'],
    [
      'fees above 100 %',
      () => budget.SMM_BREAKEVEN_ROAS(0.5, 1.5),
      'fees: 1.5 is out of range, 0–1 (0–100 %)',
    ],
    [
      'negative refunds',
      () => budget.SMM_BREAKEVEN_ROAS(0.5, 0, -0.1),
      'refund_rate: -0.1 is out of range, 0–1 (0–100 %)',
    ],
    [
      'a profit in words',
      () => budget.SMM_BREAKEVEN_ROAS(0.5, 0, 0, 'some'),
      'target_profit: "some" is not an amount',
    ],
  ]
  it.each(table)('%s', (_, answer, sentence) => says(answer, sentence))
})
