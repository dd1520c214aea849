import { fullScope } from './auth'
import { createClockBuilder } from './clock-trigger'
import { enumeration } from './enumeration'
import { exception } from './exception'
import { type Host, strict } from './strict'
import type { TriggerRecord, Triggers, TriggerType } from './triggers'
import { WeekDay } from './weekday'

type ScriptApp = GoogleAppsScript.Script.ScriptApp
type Trigger = GoogleAppsScript.Script.Trigger
type TriggerBuilder = GoogleAppsScript.Script.TriggerBuilder
type SpreadsheetTriggerBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder
type AuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes(): string[] }

export const AuthMode = enumeration<ScriptApp['AuthMode']>('NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL')
const AuthorizationStatus = enumeration<ScriptApp['AuthorizationStatus']>('REQUIRED', 'NOT_REQUIRED')
const EventType = enumeration<ScriptApp['EventType']>(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
)
const TriggerSource = enumeration<ScriptApp['TriggerSource']>(
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
)

const constants = { AuthMode, AuthorizationStatus, EventType, TriggerSource, WeekDay }

export interface ScriptFacts {
  triggers: Triggers
  scopes(): readonly string[]
  timeZone(): string
}

type Emulated = Pick<ScriptApp, 'deleteTrigger' | 'getProjectTriggers' | 'getScriptId' | 'newTrigger'> & {
  getUserTriggers(document: unknown): Trigger[]
  getAuthorizationInfo(mode: unknown, scopes?: string[]): AuthorizationInfo
  requireScopes(mode: unknown, scopes: string[]): void
  requireAllScopes(mode: unknown): void
}

export function createScriptApp(host: Host, facts: ScriptFacts): ScriptApp {
  const { triggers } = facts
  const shown = (record: TriggerRecord): Trigger => createTrigger(host, record)
  const missing = (wanted: readonly string[]): string[] => wanted.filter((scope) => !host.hasScope(scope))
  const require = (mode: unknown, wanted: readonly string[]): void => {
    // At Google the execution ends here and the user is asked; the caller never sees the refusal.
    if (isFull(mode) && missing(wanted).length)
      throw exception('Authorization is required to perform that action.')
  }
  const service: Emulated = {
    newTrigger: (functionName) => createTriggerBuilder(host, functionName, facts, shown),
    getProjectTriggers: () => triggers.list.map(shown),
    getUserTriggers: () => triggers.list.map(shown),
    deleteTrigger(trigger) {
      if (!triggers.remove(ids.get(trigger) ?? ''))
        throw exception(
          'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
        )
    },
    getScriptId: () => 'local-script',
    getAuthorizationInfo(mode, scopes) {
      const wanted = scopes ?? facts.scopes()
      return createAuthorizationInfo(host, wanted, isFull(mode) ? missing(wanted) : [])
    },
    requireScopes: require,
    requireAllScopes: (mode) => require(mode, facts.scopes()),
  }
  return strict('ScriptApp', service, host, { constants }) as unknown as ScriptApp
}

/** Only FULL asks anything of the user. */
const isFull = (mode: unknown): boolean => mode === AuthMode.FULL

function createAuthorizationInfo(
  host: Host,
  wanted: readonly string[],
  missing: readonly string[],
): AuthorizationInfo {
  const info: AuthorizationInfo = {
    getAuthorizationStatus: () =>
      missing.length ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED,
    // Google answers null where nothing is to be authorised, whatever the types say.
    getAuthorizationUrl: () =>
      (missing.length ? 'https://script.google.com/macros/d/local-script/authorize' : null) as string,
    getAuthorizedScopes: () => wanted.filter((scope) => !missing.includes(scope)).map(fullScope),
  }
  return strict('AuthorizationInfo', info, host)
}

const ids = new WeakMap<object, string>()

function createTrigger(host: Host, record: TriggerRecord): Trigger {
  const isClock = record.type === 'CLOCK'
  const implementation: Trigger = {
    getEventType: () => EventType[record.type],
    getHandlerFunction: () => record.functionName,
    getTriggerSource: () => (isClock ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS),
    getTriggerSourceId: () => (isClock ? (null as unknown as string) : 'local-spreadsheet'),
    getUniqueId: () => record.id,
  }
  const trigger = strict('Trigger', implementation, host)
  ids.set(trigger, record.id)
  return trigger
}

function createTriggerBuilder(
  host: Host,
  functionName: string,
  { triggers, timeZone }: ScriptFacts,
  shown: (record: TriggerRecord) => Trigger,
): TriggerBuilder {
  if (!functionName) throw exception('Invalid argument: functionName')
  const builder: Pick<TriggerBuilder, 'timeBased'> & {
    forSpreadsheet(given: unknown): SpreadsheetTriggerBuilder
  } = {
    timeBased: () =>
      createClockBuilder(host, timeZone(), (schedule) =>
        shown(triggers.add(functionName, 'CLOCK', schedule)),
      ),
    forSpreadsheet: () => createSpreadsheetBuilder(host, (type) => shown(triggers.add(functionName, type))),
  }
  return strict('TriggerBuilder', builder, host) as unknown as TriggerBuilder
}

function createSpreadsheetBuilder(
  host: Host,
  create: (type: TriggerType) => Trigger,
): SpreadsheetTriggerBuilder {
  let type: TriggerType | undefined
  const choose = (chosen: TriggerType): SpreadsheetTriggerBuilder => {
    type = chosen
    return shown
  }
  const builder: Omit<SpreadsheetTriggerBuilder, 'onFormSubmit'> = {
    onOpen: () => choose('ON_OPEN'),
    onEdit: () => choose('ON_EDIT'),
    onChange: () => choose('ON_CHANGE'),
    create() {
      if (!type) throw exception('You must specify a trigger type before calling create().')
      return create(type)
    },
  }
  const shown: SpreadsheetTriggerBuilder = strict(
    'SpreadsheetTriggerBuilder',
    builder,
    host,
  ) as SpreadsheetTriggerBuilder
  return shown
}
