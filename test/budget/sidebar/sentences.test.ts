import type { MODES } from '../../../src/budget/carry-over'
import { availableSentence, spentSentence } from '../../../src/budget/sidebar/sentences'
import type { MonthView } from '../../../src/budget/view'
import { en } from '../../../src/i18n/texts/en'
import { wordsOf } from '../../../src/panel/words'

const { say } = wordsOf('en', en)
const MONTHS = ['January', 'February', 'March']
const names = { money: (amount: number) => `€${amount}`, month: (number: number) => MONTHS[number - 1] ?? '' }

const month = (view: Partial<MonthView>): MonthView => ({
  planned: 0,
  carried: 0,
  available: 0,
  spent: null,
  left: null,
  ...view,
})

function available(
  view: Partial<MonthView>,
  number: number,
  mode: (typeof MODES)[number] = 'surplus',
): string {
  const { key, facts } = availableSentence(month(view), number, mode, names)
  return say(key, facts)
}

function spent(view: Partial<MonthView>): string | undefined {
  const sentence = spentSentence(month(view), names)
  return sentence && say(sentence.key, sentence.facts)
}

describe('what may be spent', () => {
  test('the plan alone', () => {
    expect(available({ planned: 500, available: 500 }, 2)).toBe('February: €500 planned to spend')
  })

  test('with what was left over', () => {
    expect(available({ planned: 500, carried: 120, available: 620 }, 2)).toBe(
      'February: €500 planned + €120 left over from January = €620 to spend',
    )
  })

  test('in January what was left over comes from last year', () => {
    expect(available({ planned: 500, carried: 120, available: 620 }, 1)).toBe(
      'January: €500 planned + €120 left over from last year = €620 to spend',
    )
  })

  test('less what was overspent', () => {
    expect(available({ planned: 500, carried: -30, available: 470 }, 3, 'all')).toBe(
      'March: €500 planned − €30 overspent in February = €470 to spend',
    )
    expect(available({ planned: 500, carried: -30, available: 470 }, 1, 'all')).toBe(
      'January: €500 planned − €30 overspent last year = €470 to spend',
    )
  })

  test('what was spread comes from more than one month', () => {
    expect(available({ planned: 500, carried: 60, available: 560 }, 2, 'spread')).toContain('from January')
    expect(available({ planned: 500, carried: 60, available: 560 }, 3, 'spread')).toContain(
      'from earlier months',
    )
  })

  test('nothing at all', () => {
    expect(available({}, 2)).toBe('February: nothing planned')
  })
})

describe('what was spent', () => {
  test('and what is left', () => {
    expect(spent({ planned: 500, available: 500, spent: 380, left: 120 })).toBe('€380 spent, €120 left')
    expect(spent({ planned: 500, available: 500, spent: 0, left: 500 })).toBe('€0 spent, €500 left')
  })

  test('more than there was', () => {
    expect(spent({ planned: 300, available: 300, spent: 335, left: -35 })).toBe('€335 spent, €35 too much')
    expect(spent({ spent: 10, left: -10 })).toBe('€10 spent, €10 too much')
  })

  test('a refund leaves more than there was', () => {
    expect(spent({ planned: 300, available: 300, spent: -20, left: 320 })).toBe('€-20 spent, €320 left')
  })

  test('not yet', () => {
    expect(spent({ planned: 300, available: 300 })).toBe('Nothing entered as spent yet')
  })

  test('where nothing was planned and nothing spent, nothing is said', () => {
    expect(spent({})).toBeUndefined()
    expect(spent({ spent: 0, left: 0 })).toBeUndefined()
  })
})
