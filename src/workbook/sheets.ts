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
  id: number
  /** False while the sheet is being drawn: a command that was cut off will finish it. */
  complete: boolean
}

const IDENTITY = 'smm.sheet'
const COMPLETE = 'smm.complete'

export const templateOf = (id: string): Template => loadStored<Template>(`template-${id}`)

/** What the spreadsheet's metadata said in this execution: each of its entries costs several calls. */
let found: OurSheet[] | undefined

/** An owner may delete or add sheets while a script waits for her answer. */
export const forgetSheets = (): void => {
  found = undefined
}

/** All sheets that the add-on made, in no particular order, by one look at the spreadsheet's metadata. */
export function ourSheets(): OurSheet[] {
  found ??= sheetsOfFile()
  return found
}

function sheetsOfFile(): OurSheet[] {
  const entries = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().find()
  const sheets = new Map<number, OurSheet>()
  const complete = new Set<number>()
  for (const metadata of entries) {
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
        id,
        complete: false,
      })
  }
  return [...sheets].map(([id, ours]) => ({ ...ours, complete: complete.has(id) }))
}

/** Those that are drawn to the end. */
export const completeSheets = (): OurSheet[] => ourSheets().filter((ours) => ours.complete)

export function findSheet(template: string, year?: number): OurSheet | undefined {
  return ourSheets().find(
    (ours) => ours.template === template && ours.complete && (year === undefined || ours.year === year),
  )
}

/** The sheet that the owner looks at, if it is one of ours. */
export function activeSheet(): OurSheet | undefined {
  const active = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetId()
  return ourSheets().find((ours) => ours.id === active && ours.complete)
}

export function claim(sheet: Sheet, identity: SheetIdentity, id: number): void {
  sheet.addDeveloperMetadata(IDENTITY, JSON.stringify(identity))
  found?.push({ ...identity, sheet, id, complete: false })
}

/** Writes down that a sheet was brought up to date. */
export function claimVersion(ours: OurSheet, version: number): void {
  ours.version = version
  const { template, year, language, currency } = ours
  const [entry] = ours.sheet.createDeveloperMetadataFinder().withKey(IDENTITY).find()
  entry?.setValue(JSON.stringify({ template, version, year, language, currency }))
}

export function markComplete(sheet: Sheet, id: number): void {
  sheet.addDeveloperMetadata(COMPLETE, 'true')
  for (const ours of found ?? []) if (ours.id === id) ours.complete = true
}
