import { athens, world } from './world'

describe('setValue reads text as if it were typed', () => {
  const typed = (text: string, locale = 'en_US') => {
    const { sheet } = world({ locale })
    return sheet.getRange('A1').setValue(text).getValue()
  }

  test('digits become a number, leading zeros are lost', () => expect(typed('01234')).toBe(1234))
  test('a leading quote keeps text as text', () => expect(typed("'01234")).toBe('01234'))
  test('a leading quote keeps a formula as text', () => expect(typed("'=1+1")).toBe('=1+1'))
  test('a leading = makes a formula', () => expect(typed('=1+1')).toBe(2))
  test('a lone = is text', () => expect(typed('=')).toBe('='))
  test('true and false become booleans', () => expect([typed('TRUE'), typed('false')]).toEqual([true, false]))
  test('a percentage becomes a fraction', () => expect(typed('12.5%')).toBe(0.125))
  test('grouped digits become a number', () => expect(typed('1,234.5')).toBe(1234.5))
  test('an amount of money becomes a number', () => expect(typed('$1,200')).toBe(1200))
  test('the decimal separator is that of the spreadsheet', () => {
    expect(typed('1.234,5', 'el_GR')).toBe(1234.5)
    expect(typed('1,5', 'el_GR')).toBe(1.5)
    expect(typed('1 234,5', 'fr_FR')).toBe(1234.5)
    expect(typed('1.234,5', 'in_ID')).toBe(1234.5)
    expect(typed('1,234.5', 'fil_PH')).toBe(1234.5)
  })
  test('the order of day and month is that of the spreadsheet', () => {
    expect(typed('2/1/2026')).toEqual(athens(2026, 2, 1))
    expect(typed('2/1/2026', 'el_GR')).toEqual(athens(2026, 1, 2))
    expect(typed('2.01.2026', 'pl_PL')).toEqual(athens(2026, 1, 2))
  })
  test('a day as ISO writes it is a date everywhere', () => {
    expect(typed('2026-01-31')).toEqual(athens(2026, 1, 31))
    expect(typed('2026-01-31', 'fr_FR')).toEqual(athens(2026, 1, 31))
  })
  test('a day with the name of its month is a date', () => {
    expect(typed('Jan 5, 2026')).toEqual(athens(2026, 1, 5))
    expect(typed('5 Ιανουαρίου 2026', 'el_GR')).toEqual(athens(2026, 1, 5))
  })
  test('a day with a time', () => expect(typed('2026-07-01 14:30')).toEqual(athens(2026, 7, 1, 14, 30)))
  test('what is no date stays text', () => expect(typed('2026-02-30')).toBe('2026-02-30'))
  test('text with line breaks stays text', () => expect(typed('1\n2')).toBe('1\n2'))
})

test('a cell formatted as plain text keeps what is written', () => {
  const { sheet } = world()
  sheet
    .getRange('A1:A2')
    .setNumberFormat('@')
    .setValues([['01234'], ['TRUE']])
  expect(sheet.getRange('A1:A2').getValues()).toEqual([['01234'], ['TRUE']])
})

test('what is written earlier counts, whatever is done in between', () => {
  const { sheet, SpreadsheetApp } = world()
  sheet.getRange('A1').setNumberFormat('@')
  sheet.getRange('B1').setValue(true)
  sheet.setColumnWidth(1, 50)
  sheet.getRange('B1').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build())
  sheet.getRange('A1').setValue('01234')
  expect(sheet.getRange('A1:B1').getValues()).toEqual([['01234', true]])
})

describe('dates', () => {
  test('a Date becomes a date cell of the time zone and comes back as the same instant', () => {
    const { sheet } = world()
    const summer = athens(2026, 7, 1)
    const moment = athens(2026, 1, 31, 18, 45)
    sheet.getRange('A1:B1').setValues([[summer, moment]])
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[summer, moment]])
    expect(sheet.getRange('A1').getDisplayValue()).toBe('7/1/2026')
  })

  test('midnight is right on both sides of the change of clocks', () => {
    const { sheet } = world({ timeZone: 'America/Sao_Paulo' })
    sheet.getRange('A1:A2').setValues([['2018-11-03'], ['2018-11-05']])
    expect(sheet.getRange('A1:A2').getValues()).toEqual([
      [new Date('2018-11-03T03:00:00Z')],
      [new Date('2018-11-05T02:00:00Z')],
    ])
  })

  test('another time zone shows another instant for the same cell', () => {
    const { sheet, spreadsheet } = world()
    sheet.getRange('A1').setValue('2026-01-31')
    spreadsheet.setSpreadsheetTimeZone('Asia/Manila')
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2026-01-30T16:00:00Z'))
  })

  test('a number is a date when its cell is formatted as one', () => {
    const { sheet } = world()
    sheet.getRange('A1').setValue(46053).setNumberFormat('yyyy-mm-dd')
    expect(sheet.getRange('A1').getValue()).toEqual(athens(2026, 1, 31))
  })

  test('a Date of another realm is a date', () => {
    const { sheet } = world()
    const foreign = Object.create(null, {}) as object
    expect(foreign).toBeDefined()
    const { runInNewContext } = jest.requireActual<typeof import('node:vm')>('node:vm')
    sheet.getRange('A1').setValue(runInNewContext('new Date(Date.UTC(2026, 0, 30, 22))'))
    expect(sheet.getRange('A1').getValue()).toEqual(athens(2026, 1, 31))
  })
})

describe('getValues', () => {
  test('gives each type, and empty text for an empty cell', () => {
    const { sheet } = world()
    sheet.getRange('A1:E1').setValues([[1.5, 'a', true, '', null]])
    expect(sheet.getRange('A1:E1').getValues()).toEqual([[1.5, 'a', true, '', '']])
  })

  test('gives the text of an error', () => {
    const { sheet } = world()
    sheet.getRange('A1:D1').setValues([['=1/0', '=NOSUCH(1)', '=SUM(', '=NA()']])
    expect(sheet.getRange('A1:D1').getValues()).toEqual([['#DIV/0!', '#NAME?', '#ERROR!', '#N/A']])
  })

  test('a link in Markdown is plain text', () => {
    const { sheet } = world()
    sheet.getRange('A1').setValue('[a](https://example.com)')
    expect(sheet.getRange('A1').getValue()).toBe('[a](https://example.com)')
  })
})

describe('refusals', () => {
  test('too few rows', () => {
    const { sheet } = world()
    expect(() => sheet.getRange('A1:A3').setValues([[1], [2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    )
  })

  test('too many columns', () => {
    const { sheet } = world()
    expect(() => sheet.getRange('A1').setValues([[1, 2]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    )
  })

  test('no table', () => {
    const { sheet } = world()
    expect(() => sheet.getRange('A1').setValues([1] as never)).toThrow(
      "don't match the method signature for SpreadsheetApp.Range.setValues.",
    )
  })

  test('more than 50000 characters in a cell', () => {
    const { sheet } = world()
    expect(() => sheet.getRange('A1').setValue('x'.repeat(50_001))).toThrow('maximum of 50000 characters')
    expect(() => sheet.getRange('A1').setValue('x'.repeat(50_000))).not.toThrow()
  })
})

test('isBlank tells whether nothing is in the range', () => {
  const { sheet } = world()
  sheet.getRange('B2').setValue(0)
  expect([sheet.getRange('A1').isBlank(), sheet.getRange('A1:C3').isBlank()]).toEqual([true, false])
})

test('getDisplayValue follows format and locale', () => {
  const { sheet } = world({ locale: 'fr_FR' })
  sheet.getRange('A1').setValue(1234.5).setNumberFormat('#,##0.00 €')
  sheet.getRange('A2').setValue('2026-01-31').setNumberFormat('mmmm yyyy')
  const shown = sheet.getRange('A1:A2').getDisplayValues().flat()
  // The space between thousands is a narrow one that does not break.
  expect(shown.map((text) => text.replace(/\s/g, ' '))).toEqual(['1 234,50 €', 'janvier 2026'])
})
