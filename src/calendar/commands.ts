import type { DemoRow } from '../../sheets-templates/template'
import { serialOfDay } from '../core/day'
import { foldName } from '../core/names'
import { Refusal } from '../core/refusal'
import type { Language } from '../i18n/languages'
import type { Begin } from '../workbook/beginning'
import { today } from '../workbook/clock'
import { tell } from '../workbook/dialogs'
import { alone } from '../workbook/lock'
import { findSheet } from '../workbook/sheets'
import { loadStored } from '../workbook/stored-data'
import { appendRows, type CellValue, readTable, requireColumns, type Table } from '../workbook/table'
import { type Words, words, wordsIn } from '../workbook/words'
import {
  countriesIn,
  countryOfLocale,
  type Holiday,
  type HolidayData,
  holidaysBetween,
  type KeyDate,
  missingHolidays,
  restOfYear,
  yearAhead,
} from './holidays'

const holidayData = (): HolidayData => loadStored<HolidayData>('holidays')

/** The example's shop begins to sell to Germany, and so do many of these shops. */
const NEIGHBOUR = 'DE'

/** A new sheet knows the holidays of the owner's own country and of Germany for a year. */
export const beginKeyDates: Begin = ({ locale, today, words: spoken }) => {
  const data = holidayData()
  const countries = [...new Set([countryOfLocale(locale) ?? '', NEIGHBOUR])].filter((code) => data.days[code])
  const rows = holidaysBetween(data, countries, ...yearAhead(today)).map((holiday) =>
    rowOf(holiday, data, spoken),
  )
  return { settings: { countries: countries.join(', ') }, rows }
}

function rowOf(holiday: Holiday, data: HolidayData, spoken: Words): DemoRow {
  return {
    date: { day: holiday.day },
    name: { plain: nameOf(holiday, data, spoken.language) },
    kind: { text: `keydates.kinds.${holiday.kind}` },
    country: { plain: holiday.countries.join(', ') },
    ...(holiday.isAnnounced ? { notes: { text: 'keydates.announced' } } : {}),
  }
}

/** The same as what a row of cells holds. `until` is empty, so that all of it is one block to write. */
function cellsOf(holiday: Holiday, data: HolidayData, spoken: Words): Map<string, CellValue> {
  return new Map<string, CellValue>([
    ['date', serialOfDay(holiday.day)],
    ['until', ''],
    ['name', nameOf(holiday, data, spoken.language)],
    ['kind', spoken.say(`keydates.kinds.${holiday.kind}`)],
    ['country', holiday.countries.join(', ')],
    ['notes', holiday.isAnnounced ? spoken.say('keydates.announced') : ''],
  ])
}

const nameOf = ({ key }: Holiday, data: HolidayData, language: Language): string =>
  data.names[key]?.[data.languages.indexOf(language)] ?? key

/** Adds what the sheet lacks of the holidays of its countries in its year; never a second time. */
export function addHolidays(): void {
  const { say, count } = words()
  const added = alone(() => {
    const ours = findSheet('keydates')
    if (!ours) throw new Refusal('documents.errors.missingSheet', { sheet: say('templates.keydates') })
    const table = readTable(ours)
    requireColumns(table, ['date', 'name', 'kind', 'country'], words())
    const data = holidayData()
    const countries = chosenCountries(table, data)
    const year = chosenYear(table, data)
    const wanted = holidaysBetween(data, countries, ...restOfYear(year, today()))
    const spoken = wordsIn(ours.language as Language)
    const missing = missingHolidays(data, wanted, keyDates(table, spoken))
    appendRows(
      table,
      missing.map((holiday) => cellsOf(holiday, data, spoken)),
    )
    ours.sheet.activate()
    return { number: missing.length, countries: countries.join(', '), year }
  })
  tell(
    added.number === 0
      ? say('keydates.messages.nothingToAdd', added)
      : count('keydates.messages.added', added.number, added),
  )
}

function chosenCountries(table: Table, data: HolidayData): string[] {
  const countries = countriesIn(String(table.setting('countries')))
  const known = Object.keys(data.days).join(', ')
  if (countries.length === 0) throw new Refusal('keydates.errors.noCountry', { known })
  const unknown = countries.filter((code) => !data.days[code]).join(', ')
  if (unknown) throw new Refusal('keydates.errors.unknownCountry', { unknown, known })
  return countries
}

function chosenYear(table: Table, { first, last }: HolidayData): number {
  const written = table.setting('year')
  const year = Number(written)
  if (written === '' || !Number.isInteger(year) || year < first || year > last) {
    throw new Refusal('keydates.errors.unknownYear', { value: String(written), first, last })
  }
  return year
}

/** Which rows are holidays is told by the words for their kinds, in whichever language they were added. */
function keyDates(table: Table, spoken: Words): KeyDate[] {
  const kinds = ['holiday', 'occasion', 'sales'].map((kind) => foldName(spoken.say(`keydates.kinds.${kind}`)))
  return table.rows.flatMap(({ cells, example }) => {
    const day = String(cells.get('date') ?? '')
    if (day === '') return []
    return [
      {
        day,
        name: String(cells.get('name') ?? ''),
        country: String(cells.get('country') ?? ''),
        isHoliday: !example && kinds.includes(foldName(String(cells.get('kind') ?? ''))),
      },
    ]
  })
}
