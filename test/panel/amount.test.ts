import fc from 'fast-check'
import { LANGUAGES, type Language } from '../../src/i18n/languages'
import { readAmount } from '../../src/panel/amount'
import { shownMoney, typedAmount } from '../../src/panel/numbers'

describe('reading an amount that somebody typed', () => {
  describe.each(LANGUAGES)('in %s', (language) => {
    test.each([
      ['120', 120],
      ['120.5', 120.5],
      ['120,5', 120.5],
      ['120,50', 120.5],
      ['1 250,50', 1250.5],
      ['1\u00a0250', 1250],
      ['1\u202f250,5', 1250.5],
      ['1,250.50', 1250.5],
      ['1.250,50', 1250.5],
      ['12.345.678', 12_345_678],
      ['12,345,678.9', 12_345_678.9],
      ["1'250.50", 1250.5],
      ['0,125', 0.125],
      [',5', 0.5],
      ['5,', 5],
      ['-30', -30],
      ['−30,5', -30.5],
      ['€ 120', 120],
      ['120 zł', 120],
      ['₱1,250.00', 1250],
      ['Rp 25.000.000', 25_000_000],
      ['120 EUR', 120],
      ['-€5', -5],
      ['0', 0],
      ['-0', 0],
      ['900000000000', 900_000_000_000],
    ])('%s is %d', (text, amount) => {
      expect(readAmount(text, language)).toBe(amount)
    })

    test('an empty field is no amount, and no mistake', () => {
      expect(readAmount('', language)).toBeNull()
      expect(readAmount('  ', language)).toBeNull()
    })

    test.each([
      'abc',
      '12a',
      '1..2',
      '1,2,3',
      '1.2.3',
      '12,34,567.8.9',
      '1 25',
      '1,25 0',
      '--5',
      '€',
      '.',
      '-',
      '5%',
      '1e5',
      '٣',
      '900000000001',
      '1.23456',
      '=1+1',
      '1,234,56',
      'Infinity',
      '0x10',
    ])('%s is not an amount', (text) => {
      expect(readAmount(text, language)).toBeUndefined()
    })
  })

  test.each<[Language, string, number | undefined]>([
    ['en', '1,500', 1500],
    ['fil', '1,500', 1500],
    ['el', '1.500', 1500],
    ['fr', '1.500', 1500],
    ['id', '1.500', 1500],
    ['pl', '1.500', 1500],
    // A thousand times more or less: she is asked rather than misunderstood.
    ['en', '1.500', undefined],
    ['el', '1,500', undefined],
    ['pl', '1,500', undefined],
  ])('in %s %s is %p', (language, text, amount) => {
    expect(readAmount(text, language)).toBe(amount)
  })

  test('what a field or a sentence shows is read as the same amount', () => {
    const amounts = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((units) => units / 10_000)
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), amounts, (language, amount) => {
        expect(readAmount(typedAmount(amount, language), language)).toBe(amount)
      }),
    )
    const cents = fc.integer({ min: 0, max: 10 ** 11 }).map((units) => units / 100)
    const currencies = fc.constantFrom('EUR', 'PLN', 'PHP', 'USD')
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), cents, currencies, (language, amount, code) => {
        expect(readAmount(shownMoney(amount, { code, decimals: 2 }, language), language)).toBe(amount)
      }),
    )
  })
})
