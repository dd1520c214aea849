import { SMM_SMART } from '../../src/goals/functions'

describe('what a goal lacks to be SMART', () => {
  it.each([
    [['a', 'b', 'c', 'd', 'e'], ''],
    [['', '', '', '', ''], ''],
    [['a', '', 'c', 'd', ' '], 'measurable, time-bound'],
    [['', 'b', '', '', new Date(2026, 0, 1)], 'specific, achievable, relevant'],
    [[true, true, false, true, true], 'achievable'],
    [['a', 0, 'c', 'd', 'e'], ''],
  ])('%p: %p', (goal, missing) =>
    expect(SMM_SMART(...(goal as [string, string, string, string, string]))).toBe(missing),
  )

  it('answers columns', () =>
    expect(
      SMM_SMART(
        [['a'], [''], ['a']],
        [['b'], [''], ['']],
        [['c'], [''], ['c']],
        [['d'], [''], ['d']],
        [['e'], [''], ['e']],
      ),
    ).toEqual([[''], [''], ['measurable']]))

  it('answers in the language that it is told', () =>
    expect(SMM_SMART('α', '', 'γ', 'δ', '', 'el')).toBe('μετρήσιμος, χρονικά ορισμένος'))

  it('refuses an error', () =>
    expect(() => SMM_SMART('a', '#N/A', '', '', '')).toThrow(
      new Error('measurable: this cell holds an error, #N/A'),
    ))
})
