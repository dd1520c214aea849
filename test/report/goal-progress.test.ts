import { SMM_GOAL_PROGRESS } from '../../src/report/functions'

const TIME = ['2026-01-01', '2026-01-31', '2026-01-16'] as const

describe('a goal half-way through its time', () => {
  it.each([
    ['from 1,000 to 2,000, at 1,500', 1000, 2000, 1500, [0.5, 0.5, 'on track']],
    ['at 1,700', 1000, 2000, 1700, [0.7, 0.5, 'ahead']],
    ['at 1,300', 1000, 2000, 1300, [0.3, 0.5, 'behind']],
    ['at exactly ten points less', 1000, 2000, 1400, [0.4, 0.5, 'on track']],
    ['downwards, from 10 to 5, at 7.5', 10, 5, 7.5, [0.5, 0.5, 'on track']],
    ['downwards, still at 10', 10, 5, 10, [0, 0.5, 'behind']],
    ['that went the wrong way', 100, 200, 90, [-0.1, 0.5, 'behind']],
    ['whose target is its baseline', 100, 100, 100, ['', 0.5, '']],
    ['without a baseline', '', 100, 50, ['', 0.5, '']],
    ['without a target', 0, '', 50, ['', '', '']],
  ])('%s', (_, baseline, target, current, row) =>
    expect(SMM_GOAL_PROGRESS(baseline, target, current, ...TIME)).toEqual([row]),
  )

  it('answers a column with a row for each goal', () =>
    expect(SMM_GOAL_PROGRESS([[0], [''], [0]], [[10], [''], [10]], [[5], [''], [1]], ...TIME)).toEqual([
      [0.5, 0.5, 'on track'],
      ['', '', ''],
      [0.1, 0.5, 'behind'],
    ]))

  it('answers nothing in the empty rows of a column beside single cells', () =>
    expect(SMM_GOAL_PROGRESS(0, 10, [[5], ['']], ...TIME)).toEqual([
      [0.5, 0.5, 'on track'],
      ['', '', ''],
    ]))
})

describe('the time of a goal', () => {
  it.each([
    ['2025-12-01', 0],
    ['2026-01-01', 0],
    ['2026-01-31', 1],
    ['2026-06-01', 1],
    ['', ''],
  ])('on %p is %p', (today, elapsed) =>
    expect(SMM_GOAL_PROGRESS(0, 10, 0, '2026-01-01', '2026-01-31', today)[0]?.[1]).toBe(elapsed),
  )

  it('of one day is over on that day', () =>
    expect(SMM_GOAL_PROGRESS(0, 10, 10, '2026-01-01', '2026-01-01', '2026-01-01')).toEqual([
      [1, 1, 'on track'],
    ]))

  it('of one day has not begun on the day before', () =>
    expect(SMM_GOAL_PROGRESS(0, 10, 0, '2026-01-02', '2026-01-02', '2026-01-01')).toEqual([
      [0, 0, 'on track'],
    ]))
})

describe('goals refuse', () => {
  const goal = (...changed: [number, unknown]) => {
    const cells: unknown[] = [0, 10, 5, ...TIME]
    cells[changed[0]] = changed[1]
    return () => SMM_GOAL_PROGRESS(...(cells as Parameters<typeof SMM_GOAL_PROGRESS>))
  }
  it.each([
    [0, 'x', 'baseline: "x" is not an amount'],
    [1, 'x', 'target: "x" is not an amount'],
    [2, '#N/A', 'current: this cell holds an error, #N/A'],
    [3, 'x', 'start: "x" is not a date'],
    [4, '2025-12-31', 'deadline: 2025-12-31 is before the start, 2026-01-01'],
    [5, false, 'today: "FALSE" is not a date'],
  ])('argument %p that is %p', (at, value, sentence) => expect(goal(at, value)).toThrow(new Error(sentence)))

  it('says its word in the language that it is told', () =>
    expect(SMM_GOAL_PROGRESS(0, 10, 5, ...TIME, 'fr_FR')).toEqual([[0.5, 0.5, 'dans les temps']]))
})
