import { createCacheService } from './cache'
import { createConsole, createLogger, type ScriptLog } from './console'
import { createHtmlService, type HtmlSource } from './html'
import { createLockService, type Locks } from './lock'
import { createGmailApp, createMailApp } from './mail'
import { createPropertiesService, type PropertyStores } from './properties'
import { createScriptApp, type ScriptFacts } from './script'
import { createSession, type SessionFacts } from './session'
import { createSpreadsheetServices } from './spreadsheet'
import { type Host, strict } from './strict'
import { createUrlFetchApp, type WebFacts } from './url-fetch'
import { createUtilities } from './utilities'
import type { Engine } from './workbook/engine'

/** Named here so that a script that uses them hears "not emulated" instead of "is not defined". */
const absent = [
  'Browser',
  'CalendarApp',
  'CardService',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'Drive',
  'FormApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'Maps',
  'MimeType',
  'Sheets',
  'SitesApp',
  'SlidesApp',
  'XmlService',
] as const

export interface ServiceParts extends WebFacts {
  host: Host
  engine: Engine
  html: HtmlSource
  stores: PropertyStores
  locks: Locks
  log: ScriptLog
  session: SessionFacts
  script: ScriptFacts
  /** Lets time pass without waiting. */
  pass(milliseconds: number): void
}

export type Services = ReturnType<typeof createServices>

export function createServices(parts: ServiceParts) {
  const { host } = parts
  const others = Object.fromEntries(absent.map((name) => [name, strict(name, {}, host)]))
  return {
    ...others,
    ...createSpreadsheetServices(host, parts.engine),
    CacheService: createCacheService(host),
    GmailApp: createGmailApp(host, parts.outbox),
    HtmlService: createHtmlService(host, parts.html),
    LockService: createLockService(host, parts.locks, parts.pass),
    Logger: createLogger(host, parts.log),
    MailApp: createMailApp(host, parts.outbox),
    PropertiesService: createPropertiesService(host, parts.stores),
    ScriptApp: createScriptApp(host, parts.script),
    Session: createSession(host, parts.session),
    UrlFetchApp: createUrlFetchApp(host, parts),
    Utilities: createUtilities(host, parts.pass),
    console: createConsole(parts.log),
  }
}
