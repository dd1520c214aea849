import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import {
  countriesIn,
  countryOfLocale,
  type HolidayData,
  holidaysBetween,
  type KeyDate,
  missingHolidays,
  restOfYear,
  yearAhead,
} from '../../src/calendar/holidays'
import { LANGUAGES } from '../../src/i18n/languages'

const data: HolidayData = JSON.parse(readFileSync('dist/holidays.html', 'utf8'))

const days = (country: string, key: string, year: number) =>
  holidaysBetween(data, [country], `${year}-01-01`, `${year}-12-31`)
    .filter((holiday) => holiday.key === key)
    .map((holiday) => holiday.day)

describe('the holidays that the build wrote down', () => {
  // As published by the governments, churches and newspapers of these countries.
  test.each<[country: string, key: string, day: string]>([
    ['GR', 'cleanMonday', '2026-02-23'],
    ['GR', 'easterSunday', '2026-04-12'],
    ['GR', 'easterMonday', '2026-04-13'],
    ['GR', 'whitMonday', '2026-06-01'],
    ['GR', 'easterMonday', '2027-05-03'],
    ['GR', 'ohiDay', '2026-10-28'],
    ['CY', 'cleanMonday', '2026-02-23'],
    ['CY', 'whitMonday', '2026-06-01'],
    ['CY', 'cyprusIndependence', '2028-10-01'],
    ['FR', 'easterMonday', '2026-04-06'],
    ['FR', 'ascension', '2026-05-14'],
    ['FR', 'mothersDay', '2026-05-31'],
    ['FR', 'bastilleDay', '2031-07-14'],
    ['BE', 'belgianNationalDay', '2026-07-21'],
    ['BE', 'fathersDay', '2026-06-14'],
    ['CA', 'victoriaDay', '2026-05-18'],
    ['CA', 'thanksgiving', '2026-10-12'],
    ['CH', 'swissNationalDay', '2026-08-01'],
    ['CH', 'swissPrayerDay', '2026-09-20'],
    ['ID', 'indonesianIndependence', '2026-08-17'],
    ['ID', 'nyepi', '2026-03-19'],
    ['ID', 'vesak', '2026-05-31'],
    ['ID', 'eidAlAdha', '2026-05-27'],
    ['ID', 'islamicNewYear', '2026-06-16'],
    ['ID', 'mawlid', '2026-08-25'],
    ['PH', 'rizalDay', '2026-12-30'],
    ['PH', 'nationalHeroes', '2026-08-31'],
    ['PH', 'maundyThursday', '2026-04-02'],
    ['PL', 'polishIndependence', '2026-11-11'],
    ['PL', 'corpusChristi', '2026-06-04'],
    ['PL', 'mothersDay', '2026-05-26'],
    ['PL', 'polishConstitution', '2027-05-03'],
    ['US', 'thanksgiving', '2026-11-26'],
    ['US', 'blackFriday', '2026-11-27'],
    ['US', 'usIndependence', '2026-07-04'],
    ['US', 'laborDay', '2026-09-07'],
    ['GB', 'mothersDay', '2026-03-15'],
    ['GB', 'summerHoliday', '2026-08-31'],
    ['DE', 'germanUnity', '2026-10-03'],
    ['DE', 'mothersDay', '2026-05-10'],
    ['DE', 'firstAdvent', '2026-11-29'],
    ['DE', 'cyberMonday', '2026-11-30'],
  ])('%s: %s is on %s', (country, key, day) => {
    expect(days(country, key, Number(day.slice(0, 4)))).toEqual([day])
  })

  test('Idulfitri 2026 is on the days that the ministers decided', () => {
    expect(days('ID', 'eidAlFitr', 2026)).toEqual(['2026-03-21', '2026-03-22'])
  })

  test('a feast of the moon may come twice in a year', () => {
    expect(days('ID', 'israMiraj', 2027)).toEqual(['2027-01-05', '2027-12-25'])
  })

  test('Thanksgiving is the fourth Thursday of November, and Black Friday the day after', () => {
    for (let year = data.first; year <= data.last; year++) {
      const [thanksgiving = ''] = days('US', 'thanksgiving', year)
      const date = new Date(`${thanksgiving}T00:00:00Z`)
      expect([date.getUTCDay(), Math.ceil(date.getUTCDate() / 7), date.getUTCMonth()]).toEqual([4, 4, 10])
      const [friday = ''] = days('GR', 'blackFriday', year)
      expect(Date.parse(friday) - Date.parse(thanksgiving)).toBe(86_400_000)
    }
  })

  test('every country has every one of its days in every year', () => {
    for (const [country, known] of Object.entries(data.days))
      for (const key of Object.keys(known))
        for (let year = data.first; year <= data.last; year++)
          expect([country, key, year, days(country, key, year).length > 0]).toEqual([
            country,
            key,
            year,
            true,
          ])
  })

  test('every day has a name in every language, no two the same in one', () => {
    expect(data.languages).toEqual([...LANGUAGES])
    const used = new Set(Object.values(data.days).flatMap((country) => Object.keys(country)))
    expect(Object.keys(data.names).sort()).toEqual([...used].sort())
    for (const names of Object.values(data.names))
      expect(names.every((name) => name.trim() !== '')).toBe(true)
    data.languages.forEach((language, index) => {
      const names = Object.values(data.names).map((all) => all[index])
      expect([language, names.length - new Set(names).size]).toEqual([language, 0])
    })
  })

  test('no Greek name is English, but for those that Greeks say in English', () => {
    const greek = data.languages.indexOf('el')
    const latin = Object.values(data.names)
      .map((names) => names[greek] ?? '')
      .filter((name) => !/\p{Script=Greek}/u.test(name))
    expect(latin).toEqual(['Halloween', 'Black Friday', 'Cyber Monday'])
  })

  test('the countries are told in the note and in every language', () => {
    const known = Object.keys(data.days).join(', ')
    for (const language of LANGUAGES) {
      const texts = JSON.parse(readFileSync(`dist/texts-${language}.html`, 'utf8'))
      expect(texts.keydates.notes.countries).toContain(known)
    }
  })

  test('reach two years beyond this one: otherwise raise LAST_YEAR in scripts/build/holidays.ts', () => {
    expect(data.last).toBeGreaterThanOrEqual(new Date().getFullYear() + 2)
  })
})

describe('which holidays', () => {
  test('the same holiday on the same day in several countries is one', () => {
    const newYear = holidaysBetween(data, ['GR', 'DE'], '2026-01-01', '2026-01-05')
    expect(newYear.map(({ day, key, countries }) => [day, key, countries])).toEqual([
      ['2026-01-01', 'newYear', ['GR', 'DE']],
    ])
  })

  test('Easter is another day in Greece than in Germany', () => {
    const easter = holidaysBetween(data, ['GR', 'DE'], '2026-04-01', '2026-04-30')
    expect(easter.filter(({ key }) => key === 'easterSunday').map(({ day }) => day)).toEqual([
      '2026-04-05',
      '2026-04-12',
    ])
  })

  test('a year ahead begins with this month and ends before it comes again', () => {
    expect(yearAhead('2026-11-21')).toEqual(['2026-11-01', '2027-10-31'])
    expect(yearAhead('2027-03-31')).toEqual(['2027-03-01', '2028-02-29'])
  })

  test('of this year only the months that are not over count', () => {
    expect(restOfYear(2026, '2026-11-21')).toEqual(['2026-11-01', '2026-12-31'])
    expect(restOfYear(2027, '2026-11-21')).toEqual(['2027-01-01', '2027-12-31'])
  })

  test.each([
    ['GR, DE', ['GR', 'DE']],
    [' de;fr / be  de ', ['DE', 'FR', 'BE']],
    ['EL, UK', ['GR', 'GB']],
    ['', []],
  ])('“%s” names countries', (list, codes) => {
    expect(countriesIn(list)).toEqual(codes)
  })

  test.each([
    ['el_GR', 'GR'],
    ['fr_CA', 'CA'],
    ['en_US', 'US'],
    ['in_ID', 'ID'],
    ['fil', 'PH'],
    ['en', undefined],
  ])('a spreadsheet of %s is at home in %s', (locale, country) => {
    expect(countryOfLocale(locale)).toBe(country)
  })
})

describe('what is missing', () => {
  const wanted = holidaysBetween(data, ['GR', 'DE'], '2026-01-01', '2026-12-31')
  const row = (day: string, name: string, country: string, isHoliday = true): KeyDate => ({
    day,
    name,
    country,
    isHoliday,
  })
  const missing = (rows: KeyDate[]) => missingHolidays(data, wanted, rows)
  const on = (day: string, rows: KeyDate[]) => missing(rows).filter((holiday) => holiday.day === day)

  test('all of them on an empty sheet', () => {
    expect(missing([])).toEqual(wanted)
  })

  test('none that stands there in any language', () => {
    for (const name of ['Πρωτοχρονιά', 'Nowy Rok', '  new year’s DAY '])
      expect(on('2026-01-01', [row('2026-01-01', name, 'DE, GR')])).toEqual([])
  })

  test('only the country that is not named yet', () => {
    const [left] = on('2026-01-01', [row('2026-01-01', 'New Year’s Day', 'GR')])
    expect(left?.countries).toEqual(['DE'])
  })

  test('none that the owner renamed and left a holiday of that country', () => {
    expect(on('2026-10-28', [row('2026-10-28', 'Parade!', 'GR')])).toEqual([])
  })

  test('but a campaign of hers on that day is no holiday', () => {
    expect(on('2026-10-28', [row('2026-10-28', 'Parade!', 'GR', false)])).toHaveLength(1)
  })

  test('a renamed row stands for one holiday of the day, not for two', () => {
    // Ascension Day and Father’s Day are one day in Germany.
    expect(on('2026-05-14', [row('2026-05-14', 'Vatertag', 'DE')])).toHaveLength(1)
    expect(
      on('2026-05-14', [row('2026-05-14', 'Vatertag', 'DE'), row('2026-05-14', 'Himmelfahrt', 'DE')]),
    ).toEqual([])
  })

  test('nothing, once what was missing was added, whatever stood there before', () => {
    const code = fc.constantFrom('GR', 'DE', 'GR, DE', '', 'FR')
    const known = fc.constantFrom(...wanted.map((holiday) => holiday.day))
    const rows = fc.array(
      fc.record({ day: known, name: fc.string(), country: code, isHoliday: fc.boolean() }),
    )
    fc.assert(
      fc.property(rows, (before) => {
        const added = missing(before).map((holiday) =>
          row(holiday.day, data.names[holiday.key]?.[1] ?? '', holiday.countries.join(', ')),
        )
        expect(missing([...before, ...added])).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})
