import fc from 'fast-check'
import { SMM_AD_BUDGET, SMM_BREAKEVEN_ROAS, SMM_MARGIN, SMM_MARKUP } from '../../src/budget/functions'

describe('the ad budget of Roy H. Williams', () => {
  it('is 56,000 to 74,400 for a million of sales, 92 % markup and 36,000 of rent', () =>
    expect(SMM_AD_BUDGET(1_000_000, 0.92, 36_000)).toEqual([[56_000, 74_400]]))
  it('is 26,600 at 11 % for half a million and 24,000 of rent', () =>
    expect(SMM_AD_BUDGET(500_000, 0.92, 24_000, 0.11)).toBe(26_600))
  it('answers columns', () => {
    expect(SMM_AD_BUDGET([[1_000_000], ['']], 0.92, 36_000)).toEqual([
      [56_000, 74_400],
      ['', ''],
    ])
    expect(SMM_AD_BUDGET([[500_000], [500_000]], 0.92, 24_000, [[0.11], ['']])).toEqual([[26_600], ['']])
  })
  it('shows that rent may eat it up', () =>
    expect(SMM_AD_BUDGET(100_000, 0.5, 8_000)).toEqual([[-3_000, -2_000]]))
  it('is empty where something is missing', () =>
    expect(SMM_AD_BUDGET(1_000_000, 0.92, '')).toEqual([['', '']]))
})

describe('margin and markup', () => {
  it('bought for 100 and sold for 150 is a markup of 50 % and a margin of 33.3 %', () => {
    expect(SMM_MARGIN(0.5)).toBeCloseTo(1 / 3, 12)
    expect(SMM_MARKUP(50 / 150)).toBeCloseTo(0.5, 12)
  })
  it('answer in the shape of the question', () => {
    expect(
      SMM_MARGIN([
        [1, ''],
        [0, 3],
      ]),
    ).toEqual([
      [0.5, ''],
      [0, 0.75],
    ])
    expect(SMM_MARKUP([[0.5, 1, 0]])).toEqual([[1, '', 0]])
    expect(SMM_MARGIN(-1)).toBe('')
  })
  it('of a third are as exact as a cell is', () => {
    expect(SMM_MARKUP(1 / 3)).toBeCloseTo(0.5, 14)
    expect(SMM_MARGIN(-1 / 3)).toBeCloseTo(-0.5, 14)
  })
  it('undo each other', () =>
    fc.assert(
      fc.property(fc.double({ min: -0.9, max: 20, noNaN: true }), (markup) =>
        expect(SMM_MARKUP(SMM_MARGIN(markup))).toBeCloseTo(markup, 6),
      ),
    ))
})

describe('break-even return on ad spend', () => {
  it.each([
    [0.2, 5],
    [0.3, 3.33],
    [0.4, 2.5],
    [0.5, 2],
    [0.6, 1.67],
    [0.7, 1.43],
    [0.8, 1.25],
  ])('is at a margin of %p: %p', (margin, roas) => expect(SMM_BREAKEVEN_ROAS(margin)).toBeCloseTo(roas, 2))

  it('is 2.15 at 55 % with fees of 5.5 % and 6 % of refunds', () =>
    expect(SMM_BREAKEVEN_ROAS(0.55, 0.035 + 0.02, 0.06)).toBeCloseTo(2.15, 2))
  it('is 10 at 20 % for a profit of 10 %', () => expect(SMM_BREAKEVEN_ROAS(0.2, '', '', 0.1)).toBe(10))
  it('does not exist where nothing is left', () =>
    expect(SMM_BREAKEVEN_ROAS([[0], [-0.1], [0.3], ['']], 0.2, 0, 0.1)).toEqual([[''], [''], [''], ['']]))
  it('takes decimal fractions for what was written', () => {
    expect(SMM_BREAKEVEN_ROAS(0.3, 0.2)).toBe(10)
    expect(SMM_BREAKEVEN_ROAS(0.8, 0.7, '', 0.1)).toBe('')
  })
  it('is 3 at a third', () => expect(SMM_BREAKEVEN_ROAS(1 / 3)).toBeCloseTo(3, 13))
  it('is not asked for in the empty rows of a column', () =>
    expect(SMM_BREAKEVEN_ROAS(0.4, [[0.2], [''], ['']])).toEqual([[5], [''], ['']]))
  it('does not exist where all is refunded', () => expect(SMM_BREAKEVEN_ROAS(0.5, 0, 1)).toBe(''))
})
