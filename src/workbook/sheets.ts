import type { Template } from '../../sheets-templates/template'
import { loadStored } from './stored-data'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** What a sheet of ours says of itself, in metadata that survives renaming, moving and copying. */
export interface SheetIdentity {
  template: string
  version: number
  /** Sheets that exist once a year carry their year. */
  year: number
  language: string
  currency: string
}

export interface OurSheet extends SheetIdentity {
  sheet: Sheet
  /** False while the sheet is being drawn: a command that was cut off will finish it. */
  complete: boolean
}

const IDENTITY = 'smm.sheet'
const COMPLETE = 'smm.complete'

export const templateOf = (id: string): Template => loadStored<Template>(`template-${id}`)

/** All sheets that the add-on made, in no particular order, by one look at the spreadsheet's metadata. */
export function ourSheets(): OurSheet[] {
  const found = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().find()
  const sheets = new Map<number, OurSheet>()
  const complete = new Set<number>()
  for (const metadata of found) {
    const key = metadata.getKey()
    if (key !== IDENTITY && key !== COMPLETE) continue
    const sheet = metadata.getLocation().getSheet()
    if (!sheet) continue
    const id = sheet.getSheetId()
    if (key === COMPLETE) complete.add(id)
    else
      sheets.set(id, {
        ...(JSON.parse(metadata.getValue() ?? '{}') as SheetIdentity),
        sheet,
        complete: false,
      })
  }
  return [...sheets].map(([id, ours]) => ({ ...ours, complete: complete.has(id) }))
}

export function findSheet(template: string, year?: number): OurSheet | undefined {
  return ourSheets().find(
    (ours) => ours.template === template && ours.complete && (year === undefined || ours.year === year),
  )
}

/** The sheet that the owner looks at, if it is one of ours. */
export function activeSheet(): OurSheet | undefined {
  const active = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetId()
  return ourSheets().find((ours) => ours.sheet.getSheetId() === active && ours.complete)
}

export function claim(sheet: Sheet, identity: SheetIdentity): void {
  sheet.addDeveloperMetadata(IDENTITY, JSON.stringify(identity))
}

export function markComplete(sheet: Sheet): void {
  sheet.addDeveloperMetadata(COMPLETE, 'true')
}
