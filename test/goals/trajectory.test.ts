import fc from 'fast-check'
import { SMM_TRAJECTORY } from '../../src/goals/functions'

const year = (of: number) => [
  Array.from({ length: 12 }, (_, month) => `${of}-${String(month + 1).padStart(2, '0')}-01`),
]

describe('what a goal should have reached by the end of each month', () => {
  it('is 1,000 followers more every month of a year', () =>
    expect(SMM_TRAJECTORY(2000, 14000, '2026-01-01', '2026-12-31', year(2026))).toEqual([
      [3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000, 11000, 12000, 13000, 14000],
    ]))

  it('is 2,500 followers more in each of six months, and nothing afterwards', () =>
    expect(SMM_TRAJECTORY(10000, 25000, '2026-01-01', '2026-06-30', year(2026))).toEqual([
      [12500, 15000, 17500, 20000, 22500, 25000, '', '', '', '', '', ''],
    ]))

  it('is 2,000 e-mail addresses more in each of six months, from none', () =>
    expect(SMM_TRAJECTORY('', 12000, '2026-07-01', '2026-12-31', year(2026))).toEqual([
      ['', '', '', '', '', '', 2000, 4000, 6000, 8000, 10000, 12000],
    ]))

  it('of a rate that rises within 15 days is the target in their month', () =>
    expect(SMM_TRAJECTORY(0.02, 0.045, '2026-03-05', '2026-03-19', year(2026))[0]?.slice(1, 4)).toEqual([
      '',
      0.045,
      '',
    ]))

  it('keeps the decimals of a rate', () =>
    expect(SMM_TRAJECTORY(0.02, 0.03, '2026-01-01', '2026-03-31', year(2026))[0]?.slice(0, 3)).toEqual([
      0.0233, 0.0267, 0.03,
    ]))

  it('counts a month by its days where the goal begins or ends in it', () =>
    // Fourteen of 28 days of February, March, fifteen of thirty days of April: two months.
    expect(SMM_TRAJECTORY(0, 200, '2026-02-15', '2026-04-15', year(2026))[0]?.slice(0, 5)).toEqual([
      '',
      50,
      150,
      200,
      '',
    ]))

  it('may lead downwards', () =>
    expect(SMM_TRAJECTORY(30, 10, '2026-01-01', '2026-02-28', [['2026-01-10', '', '2026-02-10']])).toEqual([
      [20, '', 10],
    ]))

  it('answers a row for each goal of a column, longer than its goals', () =>
    expect(
      SMM_TRAJECTORY(
        [[0], [''], ['']],
        [[10], [''], [20]],
        [['2026-01-01'], [''], ['2026-02-01']],
        [['2026-02-28'], [''], ['2026-02-01']],
        [['2026-01-01', '2026-02-01']],
      ),
    ).toEqual([
      [5, 10],
      ['', ''],
      ['', 20],
    ]))

  it.each([
    ['target', ['', '2026-01-01', '2026-02-01']],
    ['start', [10, '', '2026-02-01']],
    ['deadline', [10, '2026-01-01', '']],
  ] as const)('is nothing without a %s', (_, [target, start, deadline]) =>
    expect(SMM_TRAJECTORY(0, target, start, deadline, '2026-01-01')).toEqual([['']]),
  )
})

describe('a trajectory refuses', () => {
  it.each([
    [['x', 10, '2026-01-01', '2026-02-01'], 'baseline: "x" is not an amount'],
    [[0, 10, 'x', '2026-02-01'], 'start: "x" is not a date'],
    [[0, 10, '2026-01-01', '2025-12-31'], 'deadline: 2025-12-31 is before the start, 2026-01-01'],
  ] as const)('%p', ([baseline, target, start, deadline], sentence) =>
    expect(() => SMM_TRAJECTORY(baseline, target, start, deadline, '2026-01-01')).toThrow(
      new Error(sentence),
    ),
  )
})

test('whatever the goal, it never turns back, and ends at its target', () => {
  const day = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10)
  fc.assert(
    fc.property(
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: 0, max: 364 }),
      fc.integer({ min: 0, max: 364 }),
      (baseline, target, one, other) => {
        const [start, deadline] = [Math.min(one, other), Math.max(one, other)]
        const [row = []] = SMM_TRAJECTORY(baseline, target, day(start), day(deadline), year(2026))
        const steps = row.filter((value): value is number => value !== '')
        expect(steps).toHaveLength(Number(day(deadline).slice(5, 7)) - Number(day(start).slice(5, 7)) + 1)
        expect(steps[steps.length - 1]).toBe(target)
        const way = Math.sign(target - baseline)
        const all = [baseline, ...steps]
        for (let at = 1; at < all.length; at++) {
          expect(((all[at] ?? 0) - (all[at - 1] ?? 0)) * way).toBeGreaterThanOrEqual(0)
        }
      },
    ),
  )
})
