import Holidays from 'date-holidays'
import type { HolidayData, HolidayKind } from '../../src/calendar/holidays'
import { holidayNames } from '../../src/i18n/holidays'
import type { HolidayKey } from '../../src/i18n/holidays/en'
import { LANGUAGES } from '../../src/i18n/languages'

/**
 * Which days the sheet “Key dates” knows. The library knows the calendars; what an owner calls a day, and which days
 * matter to a shop, is said here. A day off that this file does not name stops the build, so that a new version of the
 * library cannot slip a name in that an owner of another language would not read.
 */

/** The years that are known. They are written nowhere else; a test says when it is time for more. */
const FIRST_YEAR = 2026
const LAST_YEAR = 2032

/** Names of the library, in English, in all countries. */
const NAMES: Record<string, HolidayKey> = {
  'New Year’s Day': 'newYear',
  Epiphany: 'epiphany',
  'Grandmother’s Day': 'grandmothersDay',
  'Grandfather’s Day': 'grandfathersDay',
  'Chinese New Year': 'chineseNewYear',
  'Fat Thursday': 'fatThursday',
  'Shrove Monday': 'carnivalMonday',
  'International Women’s Day': 'womensDay',
  'St. Patrick’s Day': 'saintPatricksDay',
  Nyepi: 'nyepi',
  'End of Ramadan (Eid al-Fitr)': 'eidAlFitr',
  'Maundy Thursday': 'maundyThursday',
  'Good Friday': 'goodFriday',
  'Easter Saturday': 'holySaturday',
  'Easter Sunday': 'easterSunday',
  'Easter Monday': 'easterMonday',
  'Labour Day': 'labourDay',
  'Mother’s Day': 'mothersDay',
  'Ascension Day': 'ascension',
  Pentecost: 'pentecost',
  'Whit Monday': 'whitMonday',
  'Feast of the Sacrifice (Eid al-Adha)': 'eidAlAdha',
  'Vesak Day': 'vesak',
  'Children’s Day': 'childrensDay',
  'Corpus Christi': 'corpusChristi',
  'Islamic New Year': 'islamicNewYear',
  'Father’s Day': 'fathersDay',
  Assumption: 'assumption',
  'Birthday of Muhammad (Mawlid)': 'mawlid',
  'All Saints’ Day': 'allSaints',
  'All Souls’ Day': 'allSouls',
  'Armistice Day': 'armistice',
  Halloween: 'halloween',
  '1. Advent': 'firstAdvent',
  'St Nicholas’ Eve': 'saintNicholasEve',
  'Saint Nicholas': 'saintNicholas',
  'Immaculate Conception': 'immaculateConception',
  'Feast of the Immaculate Conception of the Blessed Virgin Mary': 'immaculateConception',
  'Laylat al-Mi’raj': 'israMiraj',
  'Christmas Eve': 'christmasEve',
  'Christmas Day': 'christmasDay',
  'Boxing Day': 'secondChristmasDay',
  'New Year’s Eve': 'newYearsEve',
  Thanksgiving: 'thanksgiving',
  'Thanksgiving Day': 'thanksgiving',
}

/** Kept although most people work on them. */
const OBSERVED = new Set<HolidayKey>([
  'grandmothersDay',
  'grandfathersDay',
  'fatThursday',
  'carnivalMonday',
  'womensDay',
  'saintPatricksDay',
  'easterSunday',
  'mothersDay',
  'childrensDay',
  'fathersDay',
  'halloween',
  'firstAdvent',
  'saintNicholasEve',
  'saintNicholas',
  'christmasEve',
  'newYearsEve',
  'truthAndReconciliation',
  'edsa',
])

/** Everything else is a holiday. */
const KINDS: Partial<Record<HolidayKey, HolidayKind>> = {
  ...Object.fromEntries([...OBSERVED].map((key) => [key, 'occasion'])),
  easterSunday: 'holiday',
  truthAndReconciliation: 'holiday',
  edsa: 'holiday',
  valentinesDay: 'occasion',
  singlesDay: 'sales',
  twelveTwelve: 'sales',
  blackFriday: 'sales',
  cyberMonday: 'sales',
}

/** Days that the moon decides: they are announced shortly before, and may be a day off here. */
const ANNOUNCED: HolidayKey[] = [
  'nyepi',
  'eidAlFitr',
  'eidAlAdha',
  'vesak',
  'islamicNewYear',
  'mawlid',
  'israMiraj',
]

interface Country {
  /** The region whose calendar stands for the country where the library keeps common days by region. */
  region?: string
  /** Days that go by another name here, by the library's English name or by its rule; `null` leaves a day out. */
  names?: Record<string, HolidayKey | null>
  /** Days that the library lacks here, in its own words: `2nd sunday in June`. */
  added?: [rule: string, key: HolidayKey][]
  /** Days of single years that are known better than they can be calculated. */
  corrected?: { key: HolidayKey; year: number; days: string[] }[]
}

const SECOND_SUNDAY_OF_MAY: [string, HolidayKey] = ['2nd sunday in May', 'mothersDay']
const THIRD_SUNDAY_OF_JUNE: [string, HolidayKey] = ['3rd sunday in June', 'fathersDay']

const EVERYWHERE: [rule: string, key: HolidayKey][] = [
  ['02-14', 'valentinesDay'],
  ['friday after 4th thursday in November', 'blackFriday'],
  ['monday after 4th thursday in November', 'cyberMonday'],
]

const COUNTRIES: Record<string, Country> = {
  AT: {
    names: {
      Staatsfeiertag: 'labourDay',
      'National Holiday': 'austrianNationalDay',
      'Easter Saturday': null,
    },
    added: [['2nd sunday in June', 'fathersDay']],
  },
  BE: {
    names: { 'National Holiday': 'belgianNationalDay' },
    added: [['2nd sunday in June', 'fathersDay']],
  },
  CA: {
    names: {
      'Canada Day': 'canadaDay',
      'Labour Day': 'laborDay',
      'National Day for Truth and Reconciliation': 'truthAndReconciliation',
    },
    added: [
      ['monday before 05-25', 'victoriaDay'],
      ['2nd monday in October', 'thanksgiving'],
      ['11-11', 'remembranceDay'],
      ['12-26', 'secondChristmasDay'],
    ],
  },
  CH: {
    names: {
      Vätertag: 'fathersDay',
      Bundesfeiertag: 'swissNationalDay',
      'Federal Day of Thanksgiving, Repentance and Prayer': 'swissPrayerDay',
      'Maundy Thursday': null,
    },
  },
  CY: {
    names: {
      'Ash Sunday': 'cleanMonday',
      // The library has Clean Monday a second time, on the Tuesday.
      'Clean Monday': null,
      'Annunciation, Anniversary of 1821 Revolution': 'greekIndependence',
      'Cyprus National Day': 'cyprusNationalDay',
      'Cyprus Independence Day': 'cyprusIndependence',
      'National Holiday': 'ohiDay',
    },
    added: [['orthodox 50', 'whitMonday'], ['03-08', 'womensDay'], THIRD_SUNDAY_OF_JUNE],
  },
  DE: {
    names: { 'National Holiday': 'germanUnity', 'Maundy Thursday': null },
    // Fathers go out on Ascension Day.
    added: [['easter 39', 'fathersDay']],
  },
  ES: {
    names: {
      'Fiesta Nacional de España': 'spanishNationalDay',
      'Día de la Constitución Española': 'spanishConstitution',
    },
    added: [['03-19', 'fathersDay']],
  },
  FR: {
    names: { 'Victory Day': 'victoryDay', 'Bastille Day': 'bastilleDay' },
    added: [['1st sunday in March', 'grandmothersDay'], THIRD_SUNDAY_OF_JUNE],
  },
  GB: {
    // The late August bank holiday is kept by region.
    region: 'ENG',
    names: {
      'Early May bank holiday': 'earlyMayHoliday',
      'Spring bank holiday': 'springHoliday',
      'Summer bank holiday': 'summerHoliday',
    },
    added: [['10-31', 'halloween']],
  },
  GR: {
    names: {
      'Ash Sunday': 'cleanMonday',
      'Annunciation, Anniversary of 1821 Revolution': 'greekIndependence',
      'National Holiday': 'ohiDay',
    },
    added: [['03-08', 'womensDay'], THIRD_SUNDAY_OF_JUNE],
  },
  ID: {
    names: { 'Pancasila Day': 'pancasila', 'Independence Day': 'indonesianIndependence' },
    added: [
      ['easter', 'easterSunday'],
      ['11-11', 'singlesDay'],
      ['11-12', 'fathersDay'],
      ['12-12', 'twelveTwelve'],
      ['12-22', 'mothersDay'],
      // The library's list of moons ends in 2027. These are the new moons of March and the full moons of May there.
      ...['2028-03-26', '2029-03-15', '2030-03-05', '2031-03-24', '2032-03-12'].map(
        (day): [string, HolidayKey] => [day, 'nyepi'],
      ),
      ...['2028-05-09', '2029-05-28', '2030-05-17', '2031-05-07', '2032-05-25'].map(
        (day): [string, HolidayKey] => [day, 'vesak'],
      ),
    ],
    // Decided by the three ministers (SKB 3 Menteri 2026).
    corrected: [{ key: 'eidAlFitr', year: 2026, days: ['2026-03-21', '2026-03-22'] }],
  },
  IT: {
    names: {
      'Liberation from Nazi-Fascism (1945)': 'italianLiberation',
      'Republic Day': 'italianRepublic',
      'National Day of Saint Francis of Assisi': 'saintFrancis',
    },
    added: [
      ['03-08', 'womensDay'],
      ['03-19', 'fathersDay'],
    ],
  },
  NL: { names: { 'King’s Day': 'kingsDay' } },
  PH: {
    names: {
      'EDSA Revolution Anniversary': 'edsa',
      'Day of Valor': 'dayOfValor',
      'Independence Day': 'philippineIndependence',
      'Ninoy Aquino Day': 'ninoyAquino',
      'National Heroes’ Day': 'nationalHeroes',
      'Bonifacio Day': 'bonifacioDay',
      'Rizal Day': 'rizalDay',
    },
    added: [SECOND_SUNDAY_OF_MAY, THIRD_SUNDAY_OF_JUNE, ['11-11', 'singlesDay'], ['12-12', 'twelveTwelve']],
  },
  PL: {
    names: {
      'Constitution Day': 'polishConstitution',
      'Independence Day': 'polishIndependence',
      'Flag Day': null,
    },
  },
  US: {
    names: {
      'Martin Luther King Jr. Day': 'martinLutherKing',
      'Washington’s Birthday': 'presidentsDay',
      'Memorial Day': 'memorialDay',
      Juneteenth: 'juneteenth',
      'Independence Day': 'usIndependence',
      'Labour Day': 'laborDay',
      'Columbus Day': 'columbusDay',
      'Veterans Day': 'veteransDay',
    },
  },
}

/** What goes to `dist/holidays.html`: names once, days by country; a day of every year without its year. */
export function holidays(): HolidayData {
  const days = Object.fromEntries(Object.keys(COUNTRIES).map((code) => [code, daysOf(code)]))
  const used = new Set(Object.values(days).flatMap((country) => Object.keys(country)))
  const keys = (Object.keys(holidayNames.en) as HolidayKey[]).filter((key) => used.has(key))
  return {
    first: FIRST_YEAR,
    last: LAST_YEAR,
    languages: [...LANGUAGES],
    names: Object.fromEntries(
      keys.map((key) => [key, LANGUAGES.map((language) => holidayNames[language][key])]),
    ),
    kinds: Object.fromEntries(
      Object.entries(KINDS).filter(([key, kind]) => used.has(key) && kind !== 'holiday'),
    ),
    announced: ANNOUNCED,
    days,
  }
}

function daysOf(code: string): Record<string, string | string[]> {
  const country = COUNTRIES[code] ?? {}
  const found = new Map<HolidayKey, Set<string>>()
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const corrected = country.corrected?.filter((one) => one.year === year) ?? []
    const keep = (key: HolidayKey, day: string) => {
      if (!found.has(key)) found.set(key, new Set())
      if (!corrected.some((one) => one.key === key)) found.get(key)?.add(day)
    }
    for (const [key, day] of [...knownDays(code, country, year), ...addedDays(country, year)]) keep(key, day)
    for (const { key, days } of corrected) for (const day of days) found.get(key)?.add(day)
  }
  return Object.fromEntries([...found].map(([key, days]) => [key, shortened([...days].sort())]))
}

function knownDays(code: string, { region, names }: Country, year: number): [HolidayKey, string][] {
  const calendar = region ? new Holidays(code, region) : new Holidays(code)
  return calendar.getHolidays(year, 'en').flatMap(({ name: written, type, date, substitute }) => {
    // The Monday that makes up for a holiday on a Sunday is no day to plan a campaign for.
    if (substitute) return []
    const name = written.replace(/'/g, '’')
    const own = names?.[name]
    const key = own === undefined ? NAMES[name] : own
    const isDayOff = type === 'public' || type === 'optional'
    if (key === undefined && type === 'public')
      throw new Error(`${code} ${date}: “${name}” has no name of ours`)
    return key && (isDayOff || OBSERVED.has(key) || own)
      ? [[key, date.slice(0, 10)] as [HolidayKey, string]]
      : []
  })
}

function addedDays({ added = [] }: Country, year: number): [HolidayKey, string][] {
  return [...EVERYWHERE, ...added].flatMap(([rule, key]) => {
    const calendar = new Holidays()
    calendar.setHoliday(rule, key)
    return calendar.getHolidays(year).map(({ date }): [HolidayKey, string] => [key, date.slice(0, 10)])
  })
}

const shortened = (days: string[]): string | string[] => {
  const dates = new Set(days.map((day) => day.slice(5)))
  const years = new Set(days.map((day) => day.slice(0, 4)))
  const isEveryYear = dates.size === 1 && years.size === LAST_YEAR - FIRST_YEAR + 1
  return isEveryYear ? [...dates].join() : days
}
