import fc from 'fast-check'
import { SMM_CARRIED, SMM_CARRYOVER, SMM_REMAINING } from '../../src/budget/functions'

const PLANNED = [[500, 500, 500]]
const ACTUAL = [[380, 650, '']]

describe('a line of 500 a month, 380 spent in January, 650 in February, March open', () => {
  it.each([
    [undefined, undefined, [500, 620, 500]],
    ['surplus', undefined, [500, 620, 500]],
    ['all', undefined, [500, 620, 470]],
    ['capped', 50, [500, 550, 500]],
    ['spread', undefined, [500, 560, 560]],
    ['none', undefined, [500, 500, 500]],
  ])('may spend in mode %p (cap %p): %p', (mode, cap, available) =>
    expect(SMM_CARRYOVER(PLANNED, ACTUAL, mode, cap)).toEqual([available]),
  )

  it('carried 120 into February', () => expect(SMM_CARRIED(PLANNED, ACTUAL)).toEqual([[0, 120, 0]]))
  it('carried the overspend into March in mode all', () =>
    expect(SMM_CARRIED(PLANNED, ACTUAL, 'all')).toEqual([[0, 120, -30]]))
  it('has nothing left to tell of the open month', () =>
    expect(SMM_REMAINING(PLANNED, ACTUAL)).toEqual([[120, -30, '']]))
  it('starts with what came over from last year', () => {
    expect(SMM_CARRYOVER(PLANNED, ACTUAL, '', '', 70)).toEqual([[570, 690, 540]])
    expect(SMM_CARRIED(PLANNED, ACTUAL, '', '', 70)).toEqual([[70, 190, 40]])
  })
})

describe('months', () => {
  it('that are not closed carry nothing, months closed at 0 carry their plan', () => {
    expect(SMM_CARRYOVER([[100, 100]], [['', '']])).toEqual([[100, 100]])
    expect(SMM_CARRYOVER([[100, 100]], [[0, '']])).toEqual([[100, 200]])
    expect(SMM_CARRYOVER([[100, 100, 100]], [[150, '', 20]], 'all')).toEqual([[100, 50, 100]])
  })

  it('take a refund as money that is there again', () =>
    expect(SMM_CARRYOVER([[100, 100]], [[-20, '']])).toEqual([[100, 220]]))

  it('without a plan in a planned line count as 0', () =>
    expect(SMM_CARRYOVER([[100, '', 100]], [[40, '', '']])).toEqual([[100, 60, 100]]))

  it('of a spread surplus share it to the cent, odd cents first', () => {
    expect(SMM_CARRYOVER([[10, 0, 0, 0]], [[0, '', '', '']], 'spread')).toEqual([[10, 3.34, 3.33, 3.33]])
    expect(SMM_CARRYOVER([[0.0301, 0, 0]], [[0, '', '']], 'spread')).toEqual([[0.0301, 0.0201, 0.01]])
  })

  it('spread again what was spread to them', () =>
    expect(SMM_CARRYOVER([[90, 0, 0, 0]], [[0, 0, '', '']], 'spread')).toEqual([[90, 30, 45, 45]]))

  it('calculate 0.1 + 0.2 − 0.3 as 0', () =>
    expect(SMM_REMAINING([[0.1, 0.2]], [[0, 0.3]])).toEqual([[0.1, 0]]))
})

describe('ranges', () => {
  it('answer a single cell with a single cell', () => {
    expect(SMM_CARRYOVER(500, 380)).toBe(500)
    expect(SMM_REMAINING(500, 380)).toBe(120)
    expect(SMM_REMAINING(500, '')).toBe('')
    expect(SMM_CARRYOVER('', '')).toBe('')
    expect(SMM_CARRYOVER(500)).toBe(500)
  })

  it('use one cell for all cells of the other', () =>
    expect(SMM_CARRYOVER(500, [[380, 650, '']])).toEqual([[500, 620, 500]]))

  it('keep blank rows where they are, also where something was spent', () =>
    expect(
      SMM_CARRYOVER(
        [
          [100, 100],
          ['', ' '],
          [50, 50],
          ['', ''],
        ],
        [
          [90, ''],
          ['', 7],
          [50, ''],
          ['', ''],
        ],
      ),
    ).toEqual([
      [100, 110],
      ['', ''],
      [50, 50],
      ['', ''],
    ]))

  it('ignore empty columns to the right: they are no months', () =>
    expect(SMM_CARRYOVER([[90, 0, 0, '']], [[0, '', '', '']], 'spread')).toEqual([[90, 45, 45, '']]))

  it('may be longer than the data', () => {
    expect(
      SMM_CARRYOVER(
        [[100, 100]],
        [
          [90, ''],
          ['', ''],
        ],
      ),
    ).toEqual([[100, 110]])
    expect(
      SMM_CARRYOVER(
        [
          [100, 100],
          ['', ''],
        ],
        [[90, '']],
      ),
    ).toEqual([
      [100, 110],
      ['', ''],
    ])
  })

  it('give each line its own opening, cap and mode', () =>
    expect(
      SMM_CARRYOVER(
        [
          [100, 100],
          [100, 100],
          [100, 100],
        ],
        [
          [20, ''],
          [20, ''],
          [120, ''],
        ],
        [['surplus'], ['capped'], ['all']],
        [[''], [30], ['']],
        [[5], [''], [0]],
      ),
    ).toEqual([
      [105, 185],
      [100, 130],
      [100, 80],
    ]))
})

describe('modes', () => {
  it.each([
    ' SPREAD ',
    'Is spread over the rest of the year',
    'ΜΟΙΡΑΖΟΝΤΑΙ ΣΤΟΥΣ ΥΠΟΛΟΙΠΟΥΣ ΜΗΝΕΣ',
    'est réparti sur le reste de l’année',
    "est réparti sur le reste de l'année",
    'dibagi rata ke sisa tahun',
    'hahatiin sa natitirang buwan ng taon',
    'są rozkładane na resztę roku',
  ])('%p spreads', (mode) => expect(SMM_CARRYOVER(PLANNED, ACTUAL, mode)).toEqual([[500, 560, 560]]))
})

const cents = fc.integer({ min: 0, max: 10_000_000 }).map((number) => number / 100)
const closed = fc.integer({ min: -1_000_000, max: 10_000_000 }).map((number) => number / 100)
const plan = fc.record({
  months: fc.array(fc.record({ planned: cents, actual: fc.option(closed, { nil: '' as const }) }), {
    minLength: 1,
    maxLength: 12,
  }),
  opening: closed,
  cap: cents,
})
const modes = fc.constantFrom('surplus', 'all', 'capped', 'spread', 'none')
const units = (amount: unknown): bigint => BigInt(Math.round(Number(amount) * 10000))
const sum = (amounts: unknown[]): bigint =>
  amounts.reduce<bigint>((all, amount) => all + units(amount || 0), 0n)

describe('whatever is planned and spent', () => {
  it('available = planned + carried and remaining = available − actual', () =>
    fc.assert(
      fc.property(plan, modes, ({ months, opening, cap }, mode) => {
        const planned = [months.map((month) => month.planned)]
        const actual = [months.map((month) => month.actual)]
        const available = (SMM_CARRYOVER(planned, actual, mode, cap, opening) as number[][])[0] ?? []
        const carried = (SMM_CARRIED(planned, actual, mode, cap, opening) as number[][])[0] ?? []
        const remaining = (SMM_REMAINING(planned, actual, mode, cap, opening) as (number | '')[][])[0] ?? []
        months.forEach((month, at) => {
          expect(units(available[at])).toBe(units(month.planned) + units(carried[at]))
          if (month.actual === '') expect(remaining[at]).toBe('')
          else expect(units(remaining[at])).toBe(units(available[at]) - units(month.actual))
        })
      }),
    ))

  it('no mode makes money: what is carried on is at most what was left', () =>
    fc.assert(
      fc.property(
        plan,
        fc.constantFrom('surplus', 'capped', 'spread', 'none'),
        ({ months, opening, cap }, mode) => {
          const planned = [months.map((month) => month.planned)]
          const actual = [months.map((month) => month.actual)]
          const carried = ((SMM_CARRIED(planned, actual, mode, cap, opening) as number[][])[0] ?? []).slice(1)
          const remaining = (SMM_REMAINING(planned, actual, mode, cap, opening) as (number | '')[][])[0] ?? []
          const surplus = remaining.slice(0, -1).map((left) => Math.max(0, left || 0))
          if (mode === 'surplus' || mode === 'spread') expect(sum(carried)).toBe(sum(surplus))
          else expect(sum(carried) <= sum(surplus)).toBe(true)
        },
      ),
    ))

  it('in mode all, opening + planned − spent of closed months is what is left at the end', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cents, closed), { minLength: 1, maxLength: 12 }),
        closed,
        (months, opening) => {
          const planned = [months.map(([amount]) => amount)]
          const actual = [months.map(([, amount]) => amount)]
          const remaining = (SMM_REMAINING(planned, actual, 'all', '', opening) as number[][])[0] ?? []
          expect(units(remaining[months.length - 1])).toBe(
            units(opening) + sum(planned[0] ?? []) - sum(actual[0] ?? []),
          )
        },
      ),
    ))

  it('a scalar is a range of one cell', () =>
    fc.assert(
      fc.property(cents, closed, modes, cents, (planned, actual, mode, cap) => {
        expect([[SMM_CARRYOVER(planned, actual, mode, cap)]]).toEqual(
          SMM_CARRYOVER([[planned]], [[actual]], mode, cap),
        )
      }),
    ))
})
