import { beginningOf } from './beginning'
import { today } from './clock'
import { type Currency, currencyOf } from './money'
import { type Coming, neighboursOf } from './neighbours'
import { relink } from './relink'
import { type Layout, newLayout } from './render/layout'
import { fitGrid, render } from './render/render'
import { claim, completeSheets, markComplete, type OurSheet, ourSheets, templateOf } from './sheets'
import { bringUpToDate, isOutdated } from './update'
import type { Words } from './words'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const JOURNAL = 'smm.creating'

export interface Created {
  sheet: Sheet
  /** False where the sheet was already there. */
  isNew: boolean
}

/** Fills a new sheet with something else than its example. */
export type Start = (sheet: Sheet, layout: Layout) => void
/** What a new sheet holds at first: its example, nothing but its own rows, or what somebody fills in. */
type Content = 'example' | 'own' | Start

/** Brings the owner to the sheet of a template, drawing it first where there is none, and the sheets it needs. */
export function createSheet(id: string, words: Words, year: number, start?: Start): Created {
  const there = known(id, year).find((ours) => ours.complete)
  if (there) {
    if (isOutdated(there)) bringUpToDate([there], year)
    return { sheet: there.sheet, isNew: false }
  }
  const needed = withNeeds(id).filter((one) => !known(one, year).some((ours) => ours.complete))
  const made = drawSheets(needed, words, year, (one) => (one === id && start ? start : 'example'))
  return { sheet: made[made.length - 1] as Sheet, isNew: true }
}

/** The same without any example, in this sheet and in those that it needs. */
export function createEmptySheet(id: string, words: Words, year: number): Sheet {
  const needed = withNeeds(id).filter((one) => !known(one, year).some((ours) => ours.complete))
  drawSheets(needed, words, year, () => 'own')
  return known(id, year).find((ours) => ours.complete)?.sheet as Sheet
}

/** Draws all of these sheets that are not there yet; answers how many were. */
export function createSheets(ids: readonly string[], words: Words, year: number): number {
  const missing = ids.filter((id) => !known(id, year).some((ours) => ours.complete))
  bringUpToDate(ourSheets().filter(isOutdated), year)
  return drawSheets(missing, words, year).length
}

/** A template and all that it needs, the needed ones first. */
function withNeeds(id: string): string[] {
  return [...new Set([...(templateOf(id).needs ?? []).flatMap(withNeeds), id])]
}

const known = (id: string, year: number): OurSheet[] =>
  ourSheets().filter((ours) => ours.template === id && (!templateOf(id).yearly || ours.year === year))

/**
 * A run that was cut off anywhere is finished by the next one: the sheet's name is written down before the sheet is
 * made, its identity right after, and that it is complete at the very end. The last sheet is complete only when the
 * sheets that were there before have taken up their links to the new ones.
 */
function drawSheets(
  ids: string[],
  words: Words,
  year: number,
  contentOf: (id: string) => Content = () => 'example',
): Sheet[] {
  const before = completeSheets()
  const file = fileNow()
  const claimed = ids.map((id) => claimedSheet(id, words, year, file))
  for (const { id, sheet } of claimed) fitGrid(sheet, templateOf(id))
  const neighbours = neighboursOf(before, year, claimed)
  claimed.forEach(({ id, sheet, number }, index) => {
    const content = contentOf(id)
    const beginning = beginningOf(id, { locale: file.locale, today: today(), words })
    const facts = { year, currency: file.currency, today: today(), beginning }
    const isFilled = typeof content === 'function'
    render(sheet, templateOf(id), words, facts, neighbours(id), isFilled ? 'none' : content)
    if (isFilled) content(sheet, newLayout(templateOf(id)))
    if (index === claimed.length - 1) relink(before, ids, neighbours)
    markComplete(sheet, number)
  })
  return claimed.map(({ sheet }) => sheet)
}

function claimedSheet(id: string, words: Words, year: number, file: File): Coming {
  const unfinished = known(id, year)[0]
  if (unfinished) {
    const { sheet } = unfinished
    return { id, sheet: emptied(sheet), name: sheet.getName(), number: unfinished.id }
  }
  const template = templateOf(id)
  const made = insertSheet(words.say(template.name, { year }), file)
  const identity = { template: id, version: template.version, year, language: words.language }
  claim(made.sheet, { ...identity, currency: file.currency.code }, made.number)
  PropertiesService.getDocumentProperties().deleteProperty(JOURNAL)
  return { id, ...made }
}

/** What of the file is asked for once, however many sheets are made. */
interface File {
  sheets: Omit<Coming, 'id'>[]
  locale: string
  currency: Currency
}

function fileNow(): File {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const locale = spreadsheet.getSpreadsheetLocale()
  const sheets = spreadsheet
    .getSheets()
    .map((sheet) => ({ sheet, name: sheet.getName(), number: sheet.getSheetId() }))
  return { sheets, locale, currency: currencyOf(locale) }
}

/** Inserts a sheet of this name, or of this name with a number where the owner has one of that name. */
function insertSheet(wanted: string, { sheets }: File): Omit<Coming, 'id'> {
  const properties = PropertiesService.getDocumentProperties()
  const journal = properties.getProperty(JOURNAL)
  if (journal) {
    const { name, before } = JSON.parse(journal) as { name: string; before: number[] }
    const leftOver = sheets.find((one) => one.name === name && !before.includes(one.number))
    if (leftOver && name.startsWith(wanted)) return leftOver
  }
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()))
  let name = wanted
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`
  properties.setProperty(JOURNAL, JSON.stringify({ name, before: sheets.map(({ number }) => number) }))
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet(name, sheets.length)
  const made = { sheet, name, number: sheet.getSheetId() }
  sheets.push(made)
  return made
}

/** A half-drawn sheet is drawn anew; charts and protections would otherwise stand twice. */
function emptied(sheet: Sheet): Sheet {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart)
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) protection.remove()
  return sheet
}
