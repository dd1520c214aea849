import fc from 'fast-check'
import { KPIS } from '../../src/core/kpis'
import { METRICS } from '../../src/core/metrics'
import { asked } from '../../src/goals/asked'
import { barsOf } from '../../src/goals/bars'
import { afterMonths, endOfQuarter } from '../../src/goals/deadlines'
import { addsUp } from '../../src/goals/figure'
import { growthIn, ownGrowth, targetFor } from '../../src/goals/growth'
import { flawsOf, judge } from '../../src/goals/judgement'
import { monthsBetween } from '../../src/goals/months'
import { stateOf } from '../../src/goals/state'
import { LANGUAGES } from '../../src/i18n/languages'
import { goals as el } from '../../src/i18n/texts/el/goals'
import { goals as en } from '../../src/i18n/texts/en/goals'
import { goals as fil } from '../../src/i18n/texts/fil/goals'
import { goals as fr } from '../../src/i18n/texts/fr/goals'
import { goals as id } from '../../src/i18n/texts/id/goals'
import { goals as pl } from '../../src/i18n/texts/pl/goals'

const YEAR = { start: '2026-01-01', deadline: '2026-12-31' }

describe('the growth of the log', () => {
  it('of a level is a straight line from the first month to the last', () =>
    expect(ownGrowth([1000, 1030, null, 1120], false)).toEqual({ perMonth: 40, months: 3 }))
  it('of what adds up is the average month', () =>
    expect(ownGrowth([74, 42, 97], true)).toEqual({ perMonth: 71, months: 3 }))
  it('looks back half a year', () => {
    expect(ownGrowth([9000, 0, 10, 20, 30, 40, 50, 60], false)).toEqual({ perMonth: 10, months: 6 })
    expect(ownGrowth([9000, 7, 7, 7, 7, 7, 7], true)).toEqual({ perMonth: 7, months: 6 })
  })
  it.each([[[]], [[5]], [[null, 5, null]]])('of %p is not told', (values) => {
    expect(ownGrowth(values, false)).toBeUndefined()
    expect(ownGrowth(values, true)).toBeUndefined()
  })
})

describe('the judgement', () => {
  const plan = (target: number, baseline = 1000) => ({ ...YEAR, baseline, target })
  const growth = { perMonth: 40, months: 6 }

  it.each([
    [1400, 'easy'],
    [1480, 'realistic'],
    [1960, 'realistic'],
    [1961, 'ambitious'],
    [2920, 'ambitious'],
    [2921, 'unrealistic'],
  ])('of %d followers after 1,000 and 40 a month is %s', (target, realism) =>
    expect(judge(plan(target), growth)?.realism).toBe(realism),
  )

  it('says the figures: 190 a month are 4.75 times 40, and 40 a month lead to 1,480', () =>
    expect(judge(plan(1000 + 12 * 190), growth)).toEqual({
      realism: 'unrealistic',
      needed: 190,
      growth,
      times: 4.75,
      reachable: 1480,
    }))
  it.each([0, -5])('growth of %d a month is no measure', (perMonth) =>
    expect(judge(plan(1400), { perMonth, months: 3 })).toMatchObject({
      realism: 'against',
      times: undefined,
    }),
  )
  it('costs may fall', () =>
    expect(judge({ ...YEAR, baseline: 2, target: 1.4 }, { perMonth: -0.05, months: 6 })?.realism).toBe(
      'realistic',
    ))
  it.each([
    [{ ...YEAR, baseline: 5, target: 5 }],
    [{ ...YEAR, baseline: 5, target: undefined }],
    [{ baseline: 5, target: 9, start: '2026-01-01', deadline: undefined }],
    [{ baseline: 5, target: 9, start: '2026-02-01', deadline: '2026-01-01' }],
  ])('of %p is not told', (unfinished) => expect(judge(unfinished, growth)).toBeUndefined())

  it('finds what cannot be meant', () => {
    const level = { addsUp: false, lessIsBetter: false }
    const flaws = (more: object, facts = level) => flawsOf({ ...plan(2000), ...more }, '2026-06-01', facts)
    expect(flaws({})).toEqual([])
    expect(flaws({ target: 1000 })).toEqual(['unchanged'])
    expect(flaws({ target: 900 })).toEqual(['below'])
    expect(flaws({ target: 900 }, { ...level, lessIsBetter: true })).toEqual([])
    expect(flaws({ deadline: '2026-05-31' })).toEqual(['past'])
    expect(flaws({ deadline: '2025-12-31' })).toEqual(['backwards', 'past'])
    expect(flaws({ deadline: '2029-01-31' })).toEqual(['long'])
    expect(flaws({ baseline: undefined, target: 0 }, { ...level, addsUp: true })).toEqual(['unchanged'])
  })
  it('what one’s own growth reaches is judged as realistic', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 1, max: 1e4 }),
        (baseline, perMonth) => {
          const own = { perMonth, months: 6 }
          const reachable = judge(plan(baseline + 1, baseline), own)?.reachable ?? 0
          // Rounding to whole followers may fall on either side.
          expect(['easy', 'realistic', undefined]).toContain(judge(plan(reachable, baseline), own)?.realism)
        },
      ),
    ))
})

describe('a target as growth', () => {
  it.each([
    [1000, 50, 1500],
    [1284, 25, 1605],
    [3, 10, 3],
  ])('%d and %d%% more are %d', (from, percents, target) =>
    expect(targetFor(from, percents, true)).toBe(target),
  )
  it('goes there and back', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1e6 }), fc.integer({ min: -90, max: 900 }), (from, percents) =>
        expect(growthIn(from, targetFor(from, percents, false))).toBeCloseTo(percents, 5),
      ),
    ))
})

describe('days', () => {
  it.each([
    ['2026-01-01', 12, '2026-12-31'],
    ['2026-11-22', 3, '2027-02-21'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('from %s on %d months last until %s', (start, months, end) =>
    expect(afterMonths(start, months)).toBe(end),
  )
  it.each([
    ['2026-01-01', '2026-03-31'],
    ['2026-11-22', '2026-12-31'],
    ['2026-12-05', '2027-03-31'],
    ['2026-02-28', '2026-03-31'],
  ])('the quarter of %s ends on %s', (day, end) => expect(endOfQuarter(day)).toBe(end))
  it('lists months across years', () => {
    expect(monthsBetween('2026-11-22', '2027-01-05')).toEqual(['2026-11-01', '2026-12-01', '2027-01-01'])
    expect(monthsBetween('2027-01-05', '2026-11-22')).toEqual([])
  })
})

describe('the picture of a plan', () => {
  const log = { months: ['2025-11-01', '2025-12-01', '2026-01-01'], values: [null, 60, 70] }
  it('of what adds up shows what each month brings; together they are the target', () => {
    const bars = barsOf({ ...YEAR, baseline: undefined, target: 1200 }, true, log)
    expect(bars).toHaveLength(13)
    expect(bars[0]).toEqual({ month: '2025-12-01', was: 60 })
    expect(bars[1]).toEqual({ month: '2026-01-01', was: 70, plan: 100, sum: 100 })
    expect(bars.at(-1)).toEqual({ month: '2026-12-01', was: undefined, plan: 100, sum: 1200 })
  })
  it('of a level shows where it stands at the end of each month', () =>
    expect(barsOf({ ...YEAR, baseline: 1000, target: 2200 }, false, log).slice(1, 3)).toMatchObject([
      { plan: 1100 },
      { plan: 1200 },
    ]))
  it('adds up to the target whatever it is', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 700 }), (target, days) => {
        const deadline = new Date(Date.UTC(2026, 0, 20 + days)).toISOString().slice(0, 10)
        const bars = barsOf({ baseline: 0, target, start: '2026-01-20', deadline }, true, {
          months: [],
          values: [],
        })
        expect(bars.reduce((sum, { plan = 0 }) => sum + plan, 0)).toBeCloseTo(target, 6)
      }),
    ))
})

describe('how a goal stands', () => {
  const goal = { target: 100, reached: 0.5, time: 0.5, start: '2026-01-01', deadline: '2026-12-31' }
  it.each([
    [{}, 'track'],
    [{ reached: 0.39 }, 'risk'],
    [{ reached: 0.4 }, 'track'],
    [{ reached: 1 }, 'reached'],
    [{ deadline: '2026-06-30' }, 'missed'],
    [{ start: '2026-08-01' }, 'waiting'],
    [{ reached: undefined }, 'unknown'],
    [{ time: undefined }, undefined],
    [{ target: undefined }, undefined],
  ])('%p: %p', (more, state) => expect(stateOf({ ...goal, ...more }, '2026-07-01')).toBe(state))
})

describe('figures and questions', () => {
  it('all that the log counts adds up but followers; rates do not', () =>
    expect(KPIS.filter(addsUp)).toEqual(METRICS.filter((metric) => metric !== 'followers')))

  const NOTES = [
    ...(['goal', 'channel', 'metric', 'kind', 'specific', 'first', 'achievable'] as const),
    ...(['resources', 'relevant', 'steps', 'deadline', 'outcome'] as const),
  ]
  it.each(LANGUAGES)('in %s each note begins with its question', (language) => {
    const { notes } = { el, en, fil, fr, id, pl }[language]
    for (const key of NOTES) {
      const { question, tip } = asked(notes[key], language)
      expect(question).toMatch(language === 'el' ? /.;$/ : /.\?$/)
      expect(`${question} ${tip}`.trim()).toBe(notes[key])
    }
  })
  it('the question is told from the tip', () =>
    expect(asked('By when? A strategy lasts a year.', 'en')).toEqual({
      question: 'By when?',
      tip: 'A strategy lasts a year.',
    }))
})
