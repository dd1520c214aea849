import { Refusal } from '../core/refusal'
import { tell } from '../workbook/dialogs'
import { findSheet } from '../workbook/sheets'
import { showColumns } from '../workbook/show-columns'
import { words } from '../workbook/words'

/** What only the advanced view shows: figures by channel, rates and money. */
const ADVANCED = ['gap-1', 'channels', 'rates']

export const showBasic = (): void => show(false)
export const showAdvanced = (): void => show(true)

function show(isAdvanced: boolean): void {
  const report = findSheet('report')
  if (!report) throw new Refusal('report.messages.openReport')
  showColumns(report, ADVANCED, isAdvanced)
  report.sheet.activate()
  tell(words().say(isAdvanced ? 'report.messages.advanced' : 'report.messages.basic'))
}
