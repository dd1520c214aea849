import * as v from 'valibot'
import { gridOf } from '../core/cells'
import { readLog } from '../core/log'
import { cellDays } from '../workbook/cell-days'
import { today } from '../workbook/clock'
import { channelKey, knownName } from '../workbook/known-names'
import { leadingTo, panelItem } from '../workbook/panel-item'
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
const pages = {
  goals: panelItem('goals', (menu) => menu.strategy.goals),
  'goal-parts': panelItem('goal-parts', (menu) => menu.strategy.goals),
}

export const procedures = { 'goals.history': readHistory, 'goals.open': leadingTo(pages) }

export type GoalProcedures = typeof procedures
