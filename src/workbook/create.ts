import { beginningOf } from './beginning'
import { today } from './clock'
import { currencyByCode, currencyOf } from './money'
import type { Neighbour } from './render/formula'
import { type Layout, newLayout } from './render/layout'
import { render } from './render/render'
import { claim, findSheet, markComplete, type OurSheet, ourSheets, templateOf } from './sheets'
import { readTable } from './table'
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

/**
 * Brings the owner to the sheet of a template, drawing it first where there is none. A run that was cut off
 * anywhere is finished by the next one: the sheet's name is written down before the sheet is made, its identity
 * right after, and that it is complete at the very end.
 */
export function createSheet(id: string, words: Words, year: number, start?: Start): Created {
  const template = templateOf(id)
  const known = ourSheets().filter((ours) => ours.template === id && (!template.yearly || ours.year === year))
  const complete = known.find((ours) => ours.complete)
  if (complete) return { sheet: complete.sheet, isNew: false }
  for (const needed of template.needs ?? []) createSheet(needed, words, year)

  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const locale = spreadsheet.getSpreadsheetLocale()
  const currency = currencyOf(locale)
  const unfinished = known[0]
  const sheet = unfinished ? emptied(unfinished.sheet) : insertSheet(words.say(template.name, { year }))
  if (!unfinished) {
    claim(sheet, {
      template: id,
      version: template.version,
      year,
      language: words.language,
      currency: currency.code,
    })
    PropertiesService.getDocumentProperties().deleteProperty(JOURNAL)
  }
  const beginning = beginningOf(id, { locale, today: today(), words })
  const facts = { year, currency, today: today(), beginning }
  render(sheet, template, words, facts, neighbourIn(id), start === undefined)
  start?.(sheet, newLayout(template))
  markComplete(sheet)
  return { sheet, isNew: true }
}

/** How formulas of one template find another's table as it stands now. */
export function neighbourIn(own: string): (id: string) => Neighbour | undefined {
  const known = new Map<string, Neighbour | undefined>()
  return (id) => {
    if (id === own) return undefined
    if (!known.has(id)) {
      const ours = findSheet(id)
      known.set(id, ours && { sheetName: ours.sheet.getName(), layout: readTable(ours).layout })
    }
    return known.get(id)
  }
}

/** Inserts a sheet of this name, or of this name with a number where the owner has one of that name. */
function insertSheet(wanted: string): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const properties = PropertiesService.getDocumentProperties()
  const sheets = spreadsheet.getSheets()
  const journal = properties.getProperty(JOURNAL)
  if (journal) {
    const { name, before } = JSON.parse(journal) as { name: string; before: number[] }
    const leftOver = sheets.find((sheet) => sheet.getName() === name && !before.includes(sheet.getSheetId()))
    if (leftOver && name.startsWith(wanted)) return leftOver
  }
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()))
  let name = wanted
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} (${number})`
  properties.setProperty(JOURNAL, JSON.stringify({ name, before: sheets.map((sheet) => sheet.getSheetId()) }))
  return spreadsheet.insertSheet(name, sheets.length)
}

/** A half-drawn sheet is drawn anew; charts and protections would otherwise stand twice. */
function emptied(sheet: Sheet): Sheet {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart)
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) protection.remove()
  return sheet
}

export const factsOf = (ours: OurSheet) => ({
  year: ours.year,
  currency: currencyByCode(ours.currency),
  today: today(),
})
