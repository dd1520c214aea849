import { MODES } from '../../src/budget/carry-over'
import { SMM_CARRYOVER } from '../../src/budget/functions'
import { KPIS } from '../../src/core/kpis'
import { foldName } from '../../src/core/names'
import { PERIODS } from '../../src/core/period'
import { errors } from '../../src/i18n/errors'
import { LANGUAGES, type Language } from '../../src/i18n/languages'
import { scriptWords } from '../../src/i18n/script'
import { SMM_KPI, SMM_KPI_ROLLUP } from '../../src/report/functions'
import { GROUPINGS } from '../../src/report/rollup'
import { channelKey, knownName } from '../../src/workbook/known-names'

const services = globalThis as Record<string, unknown>

afterEach(() => {
  for (const name of ['Session', 'HtmlService', 'SpreadsheetApp', 'Utilities']) delete services[name]
})

describe('the language of a refusal', () => {
  const stored = {
    createTemplateFromFile: (name: string) => ({
      getRawContent: () => JSON.stringify(errors[name.replace('errors-', '') as Language]),
    }),
  }
  const refused = () => SMM_CARRYOVER([[1, 'abc']], [[1, 1]])

  it.each([
    ['en_GB', 'planned, row 1, column 2: "abc" is not an amount'],
    ['el', 'planned, γραμμή 1, στήλη 2: το «abc» δεν είναι ποσό'],
    ['fr_CA', 'planned, ligne 1, colonne 2 : « abc » n’est pas un montant'],
    ['in', 'planned, baris 1, kolom 2: “abc” bukan jumlah uang'],
    ['tl', 'planned, row 1, column 2: hindi halaga ang “abc”'],
    ['pl-PL', 'planned, wiersz 1, kolumna 2: „abc” nie jest kwotą'],
    ['de', 'planned, row 1, column 2: "abc" is not an amount'],
  ])('of a user with %s', (locale, sentence) => {
    services.Session = { getActiveUserLocale: () => locale }
    services.HtmlService = stored
    expect(refused).toThrow(new Error(sentence))
  })

  it('is English where the platform does not tell', () => {
    services.Session = {
      getActiveUserLocale: () => {
        throw new Error('not allowed')
      },
    }
    expect(refused).toThrow('is not an amount')
  })

  it('is not asked for while there is nothing to refuse', () => {
    const getActiveUserLocale = jest.fn(() => 'el')
    services.Session = { getActiveUserLocale }
    SMM_CARRYOVER([[1, 2]], [[1, 1]])
    expect(getActiveUserLocale).not.toHaveBeenCalled()
  })
})

describe('the words of every language', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort()

  it.each(LANGUAGES)('%s says every error with the same facts as English', (language) => {
    for (const [key, sentence] of Object.entries(errors.en)) {
      const own = (errors[language] as Record<string, string>)[key] ?? ''
      expect([key, placeholders(own)]).toEqual([key, placeholders(sentence)])
    }
  })

  it.each(LANGUAGES)(
    '%s names every mode, period, grouping, channel and KPI, and is understood',
    (language) => {
      const words = scriptWords[language]
      for (const section of ['modes', 'periods', 'groupings', 'channels', 'metrics'] as const)
        for (const [key, name] of Object.entries(words[section])) {
          expect([section, name, knownName(section, name)?.key]).toEqual([section, name, key])
          expect([section, key, knownName(section, key.toUpperCase())?.key]).toEqual([section, key, key])
          expect(name.trim()).toBe(name)
        }
    },
  )

  it('no name or alias means two things', () => {
    for (const section of ['channels', 'metrics'] as const) {
      const meanings = new Map<string, string>()
      for (const language of LANGUAGES) {
        const words = scriptWords[language]
        const aliases = section === 'channels' ? words.channelAliases : words.metricAliases
        const named = [
          ...Object.entries(words[section]),
          ...Object.entries(aliases).flatMap(([key, list]) =>
            list.split(',').map((alias) => [key, alias] as const),
          ),
        ]
        for (const [key, name] of named) {
          expect(Object.keys(scriptWords.en[section])).toContain(key)
          expect([name, meanings.get(foldName(name)) ?? key]).toEqual([name, key])
          meanings.set(foldName(name), key)
        }
      }
    }
  })

  it('names of KPIs hold no comma, since lists of them do', () => {
    for (const language of LANGUAGES)
      for (const name of Object.values(scriptWords[language].metrics)) expect(name).not.toMatch(/[,;\n]/)
  })

  it('are those that the rules know', () => {
    expect(Object.keys(scriptWords.en.metrics).sort()).toEqual([...KPIS].sort())
    expect(Object.keys(scriptWords.en.modes)).toEqual([...MODES])
    expect(Object.keys(scriptWords.en.periods)).toEqual([...PERIODS])
    expect(Object.keys(scriptWords.en.groupings)).toEqual([...GROUPINGS])
  })

  it.each([
    ['Twitter', 'x'],
    [' FB ', 'facebook'],
    ['Strona internetowa', 'website'],
    ['My Market Stall', 'my market stall'],
  ])('channel %p is %p', (name, key) => expect(channelKey(name)).toBe(key))

  it.each([
    ['bookmarks', 'saves'],
    ['Reposts', 'shares'],
    ['subscribers', 'followers'],
    ['συνδρομητές', 'followers'],
    ['Clicks', 'clicks'],
    ['customers', 'customers'],
    ['video views', 'views'],
  ])('metric %p is %p', (name, key) => expect(knownName('metrics', name)?.key).toBe(key))
})

describe('days of cells in a spreadsheet whose time zone is not the script’s', () => {
  const HOURS = 3_600_000
  /** A platform whose spreadsheet stands at a fixed offset from UTC. */
  const stand = (offset: number, zone: string) => {
    const formatDate = jest.fn((date: Date, _: string, format: string) => {
      const shifted = new Date(date.getTime() + offset * HOURS).toISOString()
      return format.includes('HH') ? `${shifted.slice(0, 10)} ${shifted.slice(11, 16)}` : shifted.slice(0, 10)
    })
    services.Session = { getScriptTimeZone: () => 'Etc/UTC', getActiveUserLocale: () => 'en' }
    services.SpreadsheetApp = { getActive: () => ({ getSpreadsheetTimeZone: () => zone }) }
    services.Utilities = {
      formatDate,
      parseDate: (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - offset * HOURS),
    }
    return formatDate
  }
  const midnight = (day: string, offset: number) => new Date(Date.parse(`${day}T00:00:00Z`) - offset * HOURS)

  it.each([
    [14, 'Pacific/Kiritimati'],
    [-11, 'Pacific/Pago_Pago'],
  ])('at UTC%+d', (offset, zone) => {
    stand(offset, zone)
    const log = [
      [midnight('2026-01-31', offset), 'a', 'reach', 1],
      [midnight('2026-02-01', offset), 'a', 'reach', 10],
      [midnight('2026-02-28', offset), 'a', 'reach', 100],
      [midnight('2026-03-01', offset), 'a', 'reach', 1000],
    ]
    expect(SMM_KPI(log, 'reach', '', midnight('2026-02-01', offset), midnight('2026-02-28', offset))).toBe(
      110,
    )
    expect(SMM_KPI_ROLLUP(log, 'reach', 'month', 'total')).toEqual([
      ['Period', 'reach'],
      [midnight('2026-01-01', offset), 1],
      [midnight('2026-02-01', offset), 110],
      [midnight('2026-03-01', offset), 1000],
    ])
  })

  it('is not misled by a day on which both zones happen to agree', () => {
    const two = (number: number) => String(number).padStart(2, '0')
    const local = (date: Date) =>
      `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`
    const winter = new Date(2026, 0, 15)
    const summer = new Date(2026, 6, 1, 23)
    stand(0, 'Europe/Elsewhere')
    services.Utilities = {
      formatDate: (date: Date, _: string, format: string) =>
        (date.getTime() === winter.getTime() ? local(winter) : local(new Date(date.getTime() + HOURS))).slice(
          0,
          format.length,
        ),
    }
    const log = [
      [winter, 'a', 'reach', 1],
      [summer, 'a', 'reach', 10],
    ]
    expect(SMM_KPI(log, 'reach', '', '2026-07-02', '2026-07-02')).toBe(10)
  })

  it('asks the platform once for each date, not for each row', () => {
    const formatDate = stand(14, 'Pacific/Kiritimati')
    const log = Array.from({ length: 500 }, (_, row) => [
      midnight(`2026-01-0${(row % 5) + 1}`, 14),
      'a',
      'reach',
      1,
    ])
    expect(SMM_KPI(log, 'reach')).toBe(500)
    expect(formatDate.mock.calls.length).toBeLessThanOrEqual(6)
  })

  it('asks nothing where there is no date', () => {
    services.SpreadsheetApp = {
      getActive: () => {
        throw new Error('asked')
      },
    }
    expect(SMM_KPI([['2026-01-01', 'a', 'reach', 1]], 'reach', '', 46023)).toBe(1)
  })

  it('reads dates by the script’s own clock where both zones are the same', () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const formatDate = jest.fn((date: Date) => {
      const two = (number: number) => String(number).padStart(2, '0')
      return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`
    })
    services.Session = { getScriptTimeZone: () => zone }
    services.SpreadsheetApp = { getActive: () => ({ getSpreadsheetTimeZone: () => zone }) }
    services.Utilities = { formatDate }
    const log = Array.from({ length: 30 }, (_, day) => [new Date(2026, 0, day + 1), 'a', 'reach', 1])
    expect(SMM_KPI(log, 'reach', '', '2026-01-05', '2026-01-07')).toBe(3)
    expect(formatDate).toHaveBeenCalledTimes(1)
  })
})
