import { SMM_PACING } from '../../src/budget/functions'

const JUNE = [new Date(2026, 5, 1), new Date(2026, 5, 30)] as const

describe('pacing of 300 in June', () => {
  it.each([
    ['2026-06-15', 150, [0.5, 0.5, 300, 'on track']],
    ['2026-06-15', 180, [0.5, 0.6, 360, 'on track']],
    ['2026-06-15', 183, [0.5, 0.61, 366, 'ahead']],
    ['2026-06-15', 117, [0.5, 0.39, 234, 'behind']],
    ['2026-06-30', 300, [1, 1, 300, 'on track']],
    ['2026-07-20', 240, [1, 0.8, 240, 'behind']],
    ['2026-05-31', 0, [0, 0, '', 'on track']],
    ['2026-06-03', -30, [0.1, -0.1, -300, 'behind']],
  ])('on %s with %p spent', (today, spent, row) =>
    expect(SMM_PACING(300, spent, ...JUNE, today)).toEqual([row]),
  )

  it('rounds the forecast to what money is counted in', () =>
    expect(SMM_PACING(300, 100, ...JUNE, '2026-06-07')).toEqual([[7 / 30, 1 / 3, 428.5714, 'on track']]))

  it('answers a column with a row for each budget, and what it can where something is missing', () =>
    expect(SMM_PACING([[300], [''], [0], [300]], [[150], [5], [10], ['']], ...JUNE, 46188)).toEqual([
      [0.5, 0.5, 300, 'on track'],
      ['', '', '', ''],
      [0.5, '', 20, ''],
      [0.5, '', '', ''],
    ]))

  it('answers nothing in the empty rows of a column beside single cells', () =>
    expect(SMM_PACING(300, [[150], [''], [300]], ...JUNE, '2026-06-15')).toEqual([
      [0.5, 0.5, 300, 'on track'],
      ['', '', '', ''],
      [0.5, 1, 600, 'ahead'],
    ]))

  it('knows no time without dates', () =>
    expect(SMM_PACING(300, 150, '', JUNE[1], '2026-06-15')).toEqual([['', 0.5, '', '']]))

  it('says its word in the language that it is told', () =>
    expect(SMM_PACING(300, 150, ...JUNE, '2026-06-15', 'pl')).toEqual([[0.5, 0.5, 300, 'zgodnie z planem']]))
})
