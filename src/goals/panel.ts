import * as v from 'valibot'
import { gridOf } from '../core/cells'
import { readLog } from '../core/log'
import { menuWords } from '../i18n/menu'
import { cellDays } from '../workbook/cell-days'
import { today } from '../workbook/clock'
import { openPanel } from '../workbook/dialogs'
import { channelKey, knownName } from '../workbook/known-names'
import { currentLanguage } from '../workbook/language'
import { procedure } from '../workbook/room'
import { findSheet } from '../workbook/sheets'
import { readTable } from '../workbook/table'
import { type History, history } from './history'

/** What the log knows of the past year; `hasExample`: rows of the example are among it. */
export type LogHistory = History & { hasExample: boolean }

/** Added up here: all rows of a log would be megabytes, and a panel needs a figure a month. */
const readHistory = procedure(v.strictObject({}), (): LogHistory | null => {
  const ours = findSheet('metrics')
  if (!ours) return null
  const { rows } = readTable(ours)
  const cells = rows.map((row) =>
    ['date', 'channel', 'metric', 'value'].map((key) => row.cells.get(key) ?? ''),
  )
  const log = readLog(gridOf('log', cells), {
    metricKey: (text) => knownName('metrics', text)?.key,
    channelKey,
    readDay: cellDays().numberOf,
  })
  return { ...history(log, today()), hasExample: rows.some((row) => row.untouched) }
})

/** The two pages of goals lead to each other; the sidebar keeps its title. */
const open = procedure(v.strictObject({ page: v.picklist(['goals', 'goal-parts']) }), ({ page }) => {
  openPanel(page, menuWords(currentLanguage()).strategy.goals)
  return null
})

export const procedures = { 'goals.history': readHistory, 'goals.open': open }

export type GoalProcedures = typeof procedures
