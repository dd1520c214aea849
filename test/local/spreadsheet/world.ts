import { authorise } from '../../../local/google/auth'
import { createSpreadsheetServices } from '../../../local/google/spreadsheet'
import type { AuthModeName, Host } from '../../../local/google/strict'
import { Engine, type EngineOptions } from '../../../local/google/workbook'

export interface Call {
  service: string
  method: string
}

export interface Toast {
  message: string
  title: string
  seconds: number
}

/** A workbook with SpreadsheetApp over it, and a host that remembers. */
export function world(options: EngineOptions = {}) {
  const engine = new Engine({ timeZone: 'Europe/Athens', ...options })
  const calls: Call[] = []
  const toasts: Toast[] = []
  const granted = new Set(['spreadsheets.currentonly'])
  const state = { mode: 'FULL' as AuthModeName }
  const host: Host = {
    onCall(service, method) {
      calls.push({ service, method })
      authorise(service, method, { mode: state.mode, hasScope: host.hasScope })
    },
    authMode: () => state.mode,
    hasScope: (scope) => granted.has(scope),
    now: () => engine.now(),
    ui: () => ({ toString: () => 'Ui' }) as GoogleAppsScript.Base.Ui,
    toast: (message, title, seconds) => toasts.push({ message, title, seconds }),
    userEmail: () => 'owner@example.com',
  }
  const { SpreadsheetApp, Charts } = createSpreadsheetServices(host, engine)
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet()
  const sheet = spreadsheet.getActiveSheet()
  calls.length = 0
  return { engine, SpreadsheetApp, Charts, spreadsheet, sheet, calls, toasts, granted, state }
}

/** The workbook as it comes back from a saved file. */
export function reopened({ engine }: { engine: Engine }) {
  return world({ data: JSON.parse(JSON.stringify(engine.export())) })
}

/** Athens is two hours ahead of UTC in winter, three in summer. */
export const athens = (year: number, month: number, day: number, hour = 0, minute = 0): Date => {
  const summer = month > 3 && month < 11
  return new Date(Date.UTC(year, month - 1, day, hour - (summer ? 3 : 2), minute))
}
