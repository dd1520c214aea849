import { authMode, type ChangeEvent, type EditEvent, type OpenEvent } from './events'
import type { Executions } from './executions'
import type { AuthModeName } from './strict'
import type { Engine } from './workbook/engine'

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp
type Range = GoogleAppsScript.Spreadsheet.Range

export interface Edit {
  range: Range
  value: string | undefined
  oldValue: string | undefined
}

/** What users do to the sheet, and the events that tell of it. Its own calls of the services do not count. */
export class Editing {
  constructor(
    private readonly engine: Engine,
    private readonly executions: Executions,
    private readonly app: SpreadsheetApp,
    private readonly user: GoogleAppsScript.Base.User,
  ) {}

  type(a1: string, value: string | number | boolean | Date | null): Edit {
    return this.executions.internally(() => {
      const range = this.rangeAt(a1)
      const cell = range.getCell(1, 1)
      const before = this.eventText(cell.getValue())
      if (value === null || value === '') range.clearContent()
      else range.setValue(value)
      range.activate()
      this.engine.flush()
      const after = this.eventText(cell.getValue())
      // Google tells values only of single cells.
      const single = range.getNumRows() * range.getNumColumns() === 1
      return { range, value: single ? after : undefined, oldValue: single ? before : undefined }
    })
  }

  select(a1: string): void {
    this.executions.internally(() => {
      this.rangeAt(a1).activate()
      this.engine.flush()
    })
  }

  error(a1: string): string | undefined {
    const { sheetId, col, row } = this.executions.internally(() => {
      const range = this.rangeAt(a1)
      const sheetId = this.engine.sheetIdByName(range.getSheet().getName())
      return { sheetId: sheetId ?? '', col: range.getColumn() - 1, row: range.getRow() - 1 }
    })
    const cell = this.engine.evaluated({ sheetId, col, row })
    return cell.type === 'error' ? String(cell.message ?? cell.value) : undefined
  }

  openEvent(mode: AuthModeName): OpenEvent {
    const source = this.executions.internally(() => this.app.getActiveSpreadsheet())
    return { authMode: authMode(mode), source, user: this.user }
  }

  editEvent({ range, value, oldValue }: Edit, mode: AuthModeName): EditEvent {
    return {
      ...this.openEvent(mode),
      range,
      ...(value !== undefined && { value }),
      ...(oldValue !== undefined && { oldValue }),
    }
  }

  changeEvent(changeType: ChangeEvent['changeType'], mode: AuthModeName): ChangeEvent {
    return { ...this.openEvent(mode), changeType }
  }

  private rangeAt(a1: string): Range {
    return this.app.getActiveSpreadsheet().getRange(a1)
  }

  /** Events carry text: numbers as they are, days as the serial number of the cell. */
  private eventText(value: unknown): string | undefined {
    if (value === '') return undefined
    if (Object.prototype.toString.call(value) === '[object Date]')
      return String(this.engine.serialOf(value as Date))
    return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
  }
}
