import { exception } from './exception'
import type { AuthModeName } from './strict'

/**
 * Who may call what. Read from Google's tables of auth modes (docs/fidelity.md names what is unverified);
 * one place, so that each stand-in need not know.
 */
const PREFIX = 'https://www.googleapis.com/auth/'

export const fullScope = (scope: string): string => (scope.startsWith('https://') ? scope : PREFIX + scope)

const SHEETS = ['spreadsheets.currentonly', 'spreadsheets']
const UI = ['script.container.ui']
const TRIGGERS = ['script.scriptapp']

/** Any one of the listed scopes opens the method; `Service.*` stands for every method of the service. */
const scopesOf: Readonly<Record<string, readonly string[]>> = {
  'Ui.showSidebar': UI,
  'Ui.showModalDialog': UI,
  'Ui.showModelessDialog': UI,
  'Ui.showDialog': UI,
  'ScriptApp.newTrigger': TRIGGERS,
  'ScriptApp.getProjectTriggers': TRIGGERS,
  'ScriptApp.getUserTriggers': TRIGGERS,
  'ScriptApp.deleteTrigger': TRIGGERS,
  'MailApp.*': ['script.send_mail'],
  'GmailApp.*': ['https://mail.google.com/'],
  'UrlFetchApp.*': ['script.external_request'],
  'SpreadsheetApp.openById': ['spreadsheets'],
  'SpreadsheetApp.openByUrl': ['spreadsheets'],
  'SpreadsheetApp.open': ['spreadsheets'],
  'SpreadsheetApp.create': ['spreadsheets'],
  'SpreadsheetApp.getActive': SHEETS,
  'SpreadsheetApp.getActiveSpreadsheet': SHEETS,
  'SpreadsheetApp.getActiveSheet': SHEETS,
  'SpreadsheetApp.getActiveRange': SHEETS,
  'SpreadsheetApp.getCurrentCell': SHEETS,
  'SpreadsheetApp.getSelection': SHEETS,
  'SpreadsheetApp.flush': SHEETS,
  'Session.getActiveUser': ['userinfo.email'],
  'Session.getEffectiveUser': ['userinfo.email'],
}

/** Services that touch neither the document nor the user: these work before the add-on is used in a file. */
const OPEN_IN_NONE = new Set([
  'Logger',
  'console',
  'Utilities',
  'Menu',
  'Session',
  'User',
  'AuthorizationInfo',
  'Blob',
])
const CALLS_IN_NONE = new Set([
  'SpreadsheetApp.getUi',
  'Ui.createAddonMenu',
  'Ui.createMenu',
  'ScriptApp.getAuthorizationInfo',
  'ScriptApp.getScriptId',
])

/** What a simple trigger may not do, scopes or no scopes: it runs without the user's authorisation. */
const CLOSED_IN_LIMITED =
  /^(MailApp|GmailApp|UrlFetchApp)\.|^ScriptApp\.(newTrigger|deleteTrigger|getProjectTriggers|getUserTriggers|getOAuthToken)$|^Ui\.(show|alert|prompt)|^SpreadsheetApp\.(open|create)/

const CLOSED_IN_FUNCTION =
  /^(MailApp|GmailApp)\.|^ScriptApp\.(newTrigger|deleteTrigger|getProjectTriggers|getUserTriggers|getOAuthToken)$|^Ui\.|^SpreadsheetApp\.(open|create|setActive|flush$)/

/** In a custom function the document is read-only; builders and values are no part of the document. */
const DOCUMENT = new Set([
  'Spreadsheet',
  'Sheet',
  'Range',
  'RangeList',
  'NamedRange',
  'Protection',
  'Filter',
  'Banding',
  'EmbeddedChart',
  'DeveloperMetadata',
  'Group',
  'Slicer',
  'PivotTable',
  'TextFinder',
])
const READS =
  /^(get|is|can|find|next|previous|has|offset|match|ignore|with|on|start|use|createTextFinder|createDeveloperMetadataFinder|newChart|toString$)/

export interface Authority {
  mode: AuthModeName
  hasScope(scope: string): boolean
}

/** Throws Google's refusal where the present execution may not make the call. */
export function authorise(service: string, method: string, authority: Authority): void {
  const call = `${service}.${method}`
  const scopes = scopesOf[call] ?? scopesOf[`${service}.*`] ?? []
  if (service === 'Session') {
    authoriseUser(call, scopes, authority)
    return
  }
  if (closed(service, method, authority.mode)) {
    // Google names the method alone when a custom function writes to the document.
    throw refusal(authority.mode === 'CUSTOM_FUNCTION' && DOCUMENT.has(service) ? method : call, scopes)
  }
  if (scopes.length && !scopes.some((scope) => authority.hasScope(scope))) throw refusal(call, scopes)
}

/** Without authorisation Google does not refuse to name the user: it answers with an empty address. */
function authoriseUser(call: string, scopes: readonly string[], authority: Authority): void {
  if (authority.mode !== 'FULL' || !scopes.length) return
  if (!scopes.some((scope) => authority.hasScope(scope))) throw refusal(call, scopes)
}

function closed(service: string, method: string, mode: AuthModeName): boolean {
  const call = `${service}.${method}`
  if (mode === 'NONE') return !OPEN_IN_NONE.has(service) && !CALLS_IN_NONE.has(call)
  if (mode === 'LIMITED') return CLOSED_IN_LIMITED.test(call)
  if (mode === 'CUSTOM_FUNCTION') {
    return CLOSED_IN_FUNCTION.test(call) || (DOCUMENT.has(service) && !READS.test(method))
  }
  return false
}

export function refusal(call: string, scopes: readonly string[] = []): Error {
  const [first, ...others] = scopes.map(fullScope)
  if (first === undefined) return exception(`You do not have permission to call ${call}`)
  const required = others.length ? `(${[first, ...others].join(' || ')})` : first
  return exception(`You do not have permission to call ${call}. Required permissions: ${required}`)
}
