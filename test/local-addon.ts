import { createLocalGoogle, type LocalGoogle } from '../local/google'

export interface Owner {
  locale?: string
  userLocale?: string
  timeZone?: string
  onCall?: (service: string, method: string) => void
  today?: string
  /** What `save()` gave: she comes back to it. */
  kept?: object
}

/** The built add-on in a new spreadsheet of an owner, opened as she would open it. */
export function openAddon(owner: Owner = {}): LocalGoogle {
  const day = owner.today ?? '2026-02-14'
  const google = createLocalGoogle({
    locale: owner.locale ?? 'en_US',
    userLocale: owner.userLocale ?? 'en',
    timeZone: owner.timeZone ?? 'Europe/Athens',
    now: () => new Date(`${day}T09:00:00Z`),
    onCall: (service, method) => owner.onCall?.(service, method),
    ...owner.kept,
  })
  google.load('dist')
  google.open('FULL')
  return google
}

export const book = (google: LocalGoogle) => google.services.SpreadsheetApp.getActiveSpreadsheet()

export function sheetNamed(google: LocalGoogle, name: string) {
  const sheet = book(google).getSheetByName(name)
  if (!sheet) throw new Error(`There is no sheet “${name}”, only ${sheetNames(google).join(', ')}`)
  return sheet
}

export const sheetNames = (google: LocalGoogle): string[] =>
  book(google)
    .getSheets()
    .map((sheet) => sheet.getName())

/** A sheet as an owner finds her way in it: lines by what they are called, columns by their hidden keys. */
export function grid(google: LocalGoogle, name: string) {
  const sheet = sheetNamed(google, name)
  const values = sheet.getDataRange().getValues() as unknown[][]
  const keyRow = values.findIndex((row) => row.some((value) => String(value).startsWith('smm:')))
  const columns = new Map((values[keyRow] ?? []).map((key, index) => [String(key).slice(4), index + 1]))
  const column = (key: string): number => {
    const at = columns.get(key)
    if (!at) throw new Error(`There is no column ${key}`)
    return at
  }
  const row = (title: string, key = 'line'): number => {
    const at = values.findIndex((cells) => cells[column(key) - 1] === title)
    if (at < 0) throw new Error(`There is no row “${title}”`)
    return at + 1
  }
  return {
    sheet,
    values,
    column,
    row,
    headRow: (mark: string): number => row(mark, 'mark'),
    value: (title: string, key: string): unknown => values[row(title) - 1]?.[column(key) - 1],
    a1: (title: string, key: string): string =>
      `'${name}'!${sheet.getRange(row(title), column(key)).getA1Notation()}`,
  }
}

export const months = (block: string): string[] =>
  Array.from({ length: 12 }, (_, index) => `${block}-${String(index + 1).padStart(2, '0')}`)
