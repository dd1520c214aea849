import { SMM_BUDGET_MONTH, SMM_OPENING } from '../../src/budget/functions'

const PLANNED = [
  [500, 500, 500],
  ['', '', ''],
  [250, 250, 0],
]
const ACTUAL = [
  [380, 650, ''],
  ['', '', ''],
  ['', '', ''],
]

describe('a month of the budget beside its year', () => {
  it('shows planned, carried, allowed, spent, left; planned, spent, left and share of the year', () =>
    expect(SMM_BUDGET_MONTH(PLANNED, ACTUAL, 2)).toEqual([
      [500, 120, 620, 650, -30, 1500, 1030, 470, 0.75],
      ['', '', '', '', '', '', '', '', ''],
      [250, 0, 250, '', '', 500, '', 500, 0.25],
    ]))

  it('counts the opening as money of the first month and of the year', () =>
    expect(SMM_BUDGET_MONTH([[100, 100]], [[50, '']], 1, 'surplus', '', 20)).toEqual([
      [100, 20, 120, 50, 70, 200, 50, 170, 1],
    ]))

  it('leaves the month empty where none is chosen or none is planned there', () => {
    expect(SMM_BUDGET_MONTH([[100, 100]], [[50, '']], '')).toEqual([['', '', '', '', '', 200, 50, 150, 1]])
    expect(SMM_BUDGET_MONTH([[100, '']], [[50, '']], 2)).toEqual([['', '', '', '', '', 100, 50, 50, 1]])
  })

  it('has no share of a budget of 0', () =>
    expect(SMM_BUDGET_MONTH(0, '', 1)).toEqual([[0, 0, 0, '', '', 0, '', 0, '']]))
})

describe('what a line brings over from last year', () => {
  const last = [['Instagram ads'], ['Facebook ads'], ['Tools'], ['']]
  const planned = [
    [500, 500],
    [300, 300],
    [20, 20],
    ['', ''],
  ]
  const actual = [
    [380, 600],
    [300, 350],
    [20, ''],
    ['', ''],
  ]
  const opening = (mode?: string, cap?: number) =>
    SMM_OPENING(
      [['facebook ADS '], ['Instagram ads'], ['Tools'], [''], ['New']],
      last,
      planned,
      actual,
      mode,
      cap,
    )

  it.each([
    ['surplus', undefined, [[0], [20], [''], [''], ['']]],
    ['all', undefined, [[-50], [20], [''], [''], ['']]],
    ['capped', 110, [[0], [10], [''], [''], ['']]],
    ['capped', 15, [[0], [0], [''], [''], ['']]],
    ['spread', undefined, [[0], [0], [''], [''], ['']]],
    ['none', undefined, [[0], [0], [''], [''], ['']]],
  ])('in mode %s', (mode, cap, brought) => expect(opening(mode, cap)).toEqual(brought))

  it('adds lines of one name up and gives the money away once', () =>
    expect(
      SMM_OPENING(
        [['Ads'], ['ads']],
        [['Ads'], ['Ads'], ['Ads']],
        [[10], [20], [40]],
        [[4], [5], ['']],
        'surplus',
      ),
    ).toEqual([[21], ['']]))

  it('takes the opening of last year along', () =>
    expect(SMM_OPENING('Ads', 'Ads', 100, 90, 'surplus', '', 5)).toBe(15))
})
