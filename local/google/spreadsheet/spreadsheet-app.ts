import { exception } from '../exception'
import { notEmulated } from '../strict'
import { newColorBuilder } from './color'
import { newFormatBuilder } from './conditional-format'
import type { Context, GRange, GSheet, GSpreadsheet } from './context'
import { newValidationBuilder } from './data-validation'
import { newRichTextBuilder } from './rich-text'
import { newTextStyleBuilder } from './text-style'

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp

export class SpreadsheetApp
  implements
    Pick<
      App,
      | 'flush'
      | 'getActive'
      | 'getActiveRange'
      | 'getActiveSheet'
      | 'getActiveSpreadsheet'
      | 'getCurrentCell'
      | 'getUi'
      | 'newColor'
      | 'newConditionalFormatRule'
      | 'newDataValidation'
      | 'newRichTextValue'
      | 'newTextStyle'
      | 'openById'
      | 'openByUrl'
      | 'setActiveRange'
      | 'setActiveSheet'
      | 'setCurrentCell'
    >
{
  constructor(readonly context: Context) {}

  getActive(): GSpreadsheet {
    return this.context.spreadsheet()
  }

  getActiveSpreadsheet(): GSpreadsheet {
    return this.context.spreadsheet()
  }

  getActiveSheet(): GSheet {
    return this.context.rawSpreadsheet().getActiveSheet()
  }

  getActiveRange(): GRange {
    return this.context.rawSpreadsheet().getActiveRange() as GRange
  }

  getCurrentCell(): GRange {
    return this.context.rawSpreadsheet().getCurrentCell() as GRange
  }

  setActiveRange(range: GRange): GRange {
    return this.context.rawSpreadsheet().setActiveRange(range)
  }

  setActiveSheet(sheet: GSheet): GSheet {
    return this.context.rawSpreadsheet().setActiveSheet(sheet)
  }

  setCurrentCell(cell: GRange): GRange {
    return this.context.rawSpreadsheet().setCurrentCell(cell)
  }

  flush(): void {
    this.context.engine.flush()
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return this.context.host.ui()
  }

  /** There is one file: its own id opens it, another is another file. */
  openById(id: string): GSpreadsheet {
    if (!this.context.host.hasScope('spreadsheets')) {
      throw exception(
        'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
      )
    }
    if (id === this.context.engine.settings.id) return this.context.spreadsheet()
    throw notEmulated('SpreadsheetApp.openById of another file')
  }

  openByUrl(url: string): GSpreadsheet {
    const id = /\/spreadsheets\/d\/([\w-]+)/.exec(url)?.[1]
    if (id === undefined) throw exception(`Invalid argument: ${url}`)
    return this.openById(id)
  }

  newColor() {
    return newColorBuilder(this.context)
  }

  newConditionalFormatRule() {
    return newFormatBuilder(this.context)
  }

  newDataValidation() {
    return newValidationBuilder(this.context)
  }

  newRichTextValue() {
    return newRichTextBuilder(this.context)
  }

  newTextStyle() {
    return newTextStyleBuilder(this.context)
  }
}
