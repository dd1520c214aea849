import { createLocalGoogle } from '../../local/google'

type Google = ReturnType<typeof createLocalGoogle>

/** How much an owner has after a few years. */
const SIZES: Record<string, number> = { calendar: 2_000, tasks: 500, metrics: 20_000 }

/**
 * Time of recalculation after one edit in a workbook with all documents, against the same edit in a cell that
 * nothing reads: which of our functions are calculated again, and how long everything takes.
 */
export function benchRecalculation(): void {
  const google = createLocalGoogle({
    locale: 'en_US',
    userLocale: 'en',
    timeZone: 'Europe/Athens',
    now: () => new Date('2026-02-14T09:00:00Z'),
  })
  google.load('dist')
  google.open('FULL')
  google.ui.click('Create', 'All documents')
  for (const [template, rows] of Object.entries(SIZES)) fill(google, template, rows)
  const idle = google.services.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Idle')
  google.edit("'Idle'!A1", 'x')
  const bare = timed(google, "'Idle'!A1")
  console.log(
    `One edit with ${JSON.stringify(SIZES)} rows; a bare edit takes ${bare.milliseconds.toFixed(1)} ms`,
  )
  for (const [sheet, address] of inputs(google)) {
    if (sheet === idle.getName()) continue
    const { milliseconds, calls } = timed(google, `'${sheet}'!${address}`)
    const over = milliseconds > 300 ? '  — OVER 300 ms' : ''
    console.log(
      `  ${sheet.padEnd(20)} ${address.padEnd(6)} ${milliseconds.toFixed(0).padStart(6)} ms, ${(milliseconds / bare.milliseconds).toFixed(0).padStart(5)} × bare, ${calls} calls of functions${over}`,
    )
  }
}

/** Copies the example rows downwards until there are as many as an owner may have. */
function fill(google: Google, template: string, rows: number): void {
  const sheet = sheetOf(google, template)
  if (!sheet) return
  const values = sheet.getDataRange().getValues() as unknown[][]
  const markAt = (values.find((row) => row.includes('smm:mark')) ?? []).indexOf('smm:mark')
  const examples = values.filter((row) => String(row[markAt]).startsWith('demo:'))
  const first = values.findIndex((row) => String(row[markAt]).startsWith('demo:')) + 1
  const keys = (values.find((row) => row.includes('smm:mark')) ?? []) as string[]
  const formulas = sheet.getRange(first - 1, 1, 1, keys.length).getFormulas()[0] ?? []
  const missing = first + rows - sheet.getMaxRows()
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing)
  // Columns that are calculated spill from the row above the first one; only what an owner types is filled in.
  keys.forEach((key, column) => {
    const isTyped =
      examples.some((row) => row[column] !== '') && formulas[column] === '' && key !== 'smm:mark'
    if (!isTyped || isSpilled(sheet, first, column)) return
    const cells = Array.from({ length: rows }, (_, index) => [
      examples[index % examples.length]?.[column] ?? '',
    ])
    sheet.getRange(first, column + 1, rows, 1).setValues(cells)
  })
}

type Sheet = NonNullable<ReturnType<typeof sheetOf>>

/** A protected column is a calculated one. */
function isSpilled(sheet: Sheet, row: number, column: number): boolean {
  return sheet
    .getProtections('RANGE' as never)
    .some(
      (protection: { getRange(): { getColumn(): number; getLastColumn(): number; getRow(): number } }) => {
        const range = protection.getRange()
        return range.getRow() <= row && range.getColumn() <= column + 1 && range.getLastColumn() >= column + 1
      },
    )
}

function sheetOf(google: Google, template: string) {
  const found = google.services.SpreadsheetApp.getActiveSpreadsheet()
    .createDeveloperMetadataFinder()
    .withKey('smm.sheet')
    .find()
    .find(
      (entry: { getValue(): string | null }) => JSON.parse(entry.getValue() ?? '{}').template === template,
    )
  return found?.getLocation().getSheet()
}

/** On each sheet the first cell under the head that the owner fills in. */
function inputs(google: Google): [sheet: string, address: string][] {
  return google.services.SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .flatMap((sheet: Sheet): [string, string][] => {
      const values = sheet.getDataRange().getValues() as unknown[][]
      const mark = (values.find((row) => row.includes('smm:mark')) ?? []).indexOf('smm:mark')
      const row = values.findIndex((cells) => String(cells[mark]).startsWith('demo:'))
      if (row < 0) return []
      const formulas = sheet.getRange(row + 1, 1, 1, mark).getFormulas()[0] ?? []
      return (
        values[row]?.flatMap((value, column): [string, string][] =>
          column < mark && value !== '' && formulas[column] === '' && !isSpilled(sheet, row + 1, column)
            ? [[sheet.getName(), sheet.getRange(row + 1, column + 1).getA1Notation()]]
            : [],
        ) ?? []
      )
    })
}

/** Takes a value away, as an owner would, and puts it back. */
function timed(google: Google, address: string): { milliseconds: number; calls: number } {
  const cell = google.services.SpreadsheetApp.getActiveSpreadsheet().getRange(address)
  const old = cell.getValue()
  const calls = google.functionCalls.total
  const start = performance.now()
  google.edit(address, '')
  const counted = google.functionCalls.total - calls
  const milliseconds = performance.now() - start
  cell.setValue(old)
  return { milliseconds, calls: counted }
}
