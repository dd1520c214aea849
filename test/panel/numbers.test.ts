import { capitalized, shownMoney, shownShare, typedAmount } from '../../src/panel/numbers'

const EUR = { code: 'EUR', decimals: 2 }
/** Intl puts blanks of several widths that must not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('amounts in sentences', () => {
  test.each([
    ['en', '€1,250'],
    ['el', '1.250 €'],
    ['fr', '1 250 €'],
    ['id', '€1.250'],
    ['fil', '€1,250'],
    ['pl', '1 250 €'],
  ] as const)('in %s: %s', (language, shown) => {
    expect(plain(shownMoney(1250, EUR, language))).toBe(shown)
  })

  test('have cents only where there are any', () => {
    expect(shownMoney(594.6, EUR, 'en')).toBe('€594.60')
    expect(shownMoney(594, EUR, 'en')).toBe('€594')
    expect(shownMoney(0.1 + 0.2 - 0.3, EUR, 'en')).toBe('€0')
    expect(plain(shownMoney(2_040_000, { code: 'IDR', decimals: 0 }, 'id'))).toBe('Rp 2.040.000')
    expect(plain(shownMoney(480, { code: 'PLN', decimals: 2 }, 'pl'))).toBe('480 zł')
    expect(plain(shownMoney(4666.67, EUR, 'en', 0))).toBe('€4,667')
  })

  test('a currency that is none is written as it is', () => {
    expect(plain(shownMoney(5, { code: '?!', decimals: 2 }, 'en'))).toBe('5 ?!')
  })
})

test('shares are whole percents', () => {
  expect(shownShare(0.643, 'en')).toBe('64%')
  expect(plain(shownShare(0.643, 'fr'))).toBe('64 %')
})

test('an amount in a field has no thousands and the language’s comma', () => {
  expect(typedAmount(1594.6, 'el')).toBe('1594,60')
  expect(typedAmount(1594.6, 'en')).toBe('1594.60')
  expect(typedAmount(1500, 'pl')).toBe('1500')
  expect(typedAmount(null, 'en')).toBe('')
})

test('a month at the beginning of a list entry', () => {
  expect(capitalized('février', 'fr')).toBe('Février')
})
