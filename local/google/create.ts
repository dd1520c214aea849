import { authorise, fullScope } from './auth'
import { CallCounter } from './calls'
import { Clock } from './clock'
import { type LogEntry, ScriptLog } from './console'
import { customFunction } from './custom-functions'
import { Editing } from './editing'
import { exception } from './exception'
import { type ExecutionRecord, type ExecutionRequest, Executions } from './executions'
import type { Project, ProjectFiles } from './load'
import { loadFiles } from './load-browser'
import { LocalUi } from './local-ui'
import { type LockName, Locks } from './lock'
import type { LocalGoogleOptions, SavedGoogle } from './options'
import { Outbox, type Sent, type SentRequest } from './outbox'
import { Program } from './program'
import { PropertyStores } from './properties'
import { toHost } from './realm'
import { crossing, scriptError } from './run'
import { Screen } from './screen'
import { createServices, type Services } from './services'
import { createUser } from './session'
import type { AuthModeName, Host } from './strict'
import { TriggerRunner } from './trigger-runner'
import { type TriggerRecord, Triggers } from './triggers'
import { createUi } from './ui'
import { type PreparedAnswer, PreparedWeb, type UrlMatcher } from './url-fetch'
import { Engine } from './workbook/engine'

/** Reads a folder; absent in the browser. */
export type FolderLoader = (folder: string) => Project

export type ScriptFunctions = Record<string, (...args: unknown[]) => unknown>

const NO_PROJECT_ZONE = 'Etc/UTC'

/** Google for one user, one spreadsheet and one add-on, in memory. */
export class LocalGoogle {
  readonly services: Services
  readonly ui: LocalUi
  /** How often each service was called by menu items, panels and triggers. */
  readonly calls = new CallCounter()
  /** How often each service was called by custom functions, which a sheet calculates when it likes. */
  readonly callsOfFunctions = new CallCounter()
  /** How often each custom function was calculated; what waits to be calculated is calculated first. */
  get functionCalls(): CallCounter {
    this.engine.settle()
    return this.countedFunctions
  }
  private readonly countedFunctions = new CallCounter()
  /** The o-spreadsheet engine with its buffered writes. */
  readonly engine: Engine

  private readonly clock: Clock
  private readonly executions: Executions
  private readonly locks: Locks
  private readonly log: ScriptLog
  private readonly outbox: Outbox
  private readonly web = new PreparedWeb()
  private readonly program: Program
  private readonly stores: PropertyStores
  private readonly installed: Triggers
  private readonly runner: TriggerRunner
  private readonly editing: Editing
  private readonly refused = new Set<string>()

  constructor(
    private readonly options: LocalGoogleOptions,
    private readonly loadFolder?: FolderLoader,
  ) {
    this.clock = new Clock(options.now ?? (() => new Date()))
    this.engine = createEngine(options, () => this.clock.now())
    this.executions = new Executions(
      () => this.clock.now(),
      () => this.engine.flush(),
    )
    this.locks = new Locks(this.executions)
    this.log = new ScriptLog(() => this.clock.now())
    this.outbox = new Outbox(options.onSend)
    this.stores = new PropertyStores(options.properties)
    this.installed = new Triggers(options.triggers ?? [], () => this.clock.now())
    this.program = new Program(() => this.globals(), options.freshFunctions ?? false)
    const screen = new Screen(options.renderer ?? {})
    const host = this.createHost(screen)
    this.services = this.createServices(host)
    this.editing = new Editing(this.engine, this.executions, this.services.SpreadsheetApp, createUser(host))
    this.ui = new LocalUi(screen, (name) =>
      this.runScript({ kind: 'menu', function: name, mode: 'FULL', ui: true }, []),
    )
    this.runner = new TriggerRunner(this.clock, this.installed, this.editing, (request, args) =>
      this.runUnattended(request, args),
    )
  }

  /** The o-spreadsheet model, with all writes done. */
  get workbook(): Engine['model'] {
    this.engine.flush()
    return this.engine.model
  }

  /** Mails and web requests, recorded instead of sent. */
  get sent(): readonly Sent[] {
    return this.outbox.sent
  }

  /** What Google's list of executions shows, failures with their messages. */
  get executionLog(): readonly ExecutionRecord[] {
    return this.executions.log
  }

  get console(): readonly LogEntry[] {
    return this.log.entries
  }

  get triggers(): readonly TriggerRecord[] {
    return this.installed.list
  }

  now(): Date {
    return this.clock.now()
  }

  /** A folder as clasp would push it, or its files. Gives the script's functions, run as from the editor. */
  load(source: string | ProjectFiles): ScriptFunctions {
    const project = typeof source === 'string' ? this.folder(source) : loadFiles(source)
    this.program.load(project)
    this.engine.clearFunctions()
    for (const declared of project.functions) {
      if (!declared.customFunction) continue
      const compute = customFunction(declared, {
        executions: this.executions,
        call: (name, args) =>
          this.program.executeFunction((scope) => apply(scope.find(name), name, args, 'Unknown function: ')),
        counted: (name) => this.countedFunctions.add(name),
      })
      this.engine.registerFunction(declared.name, declared.parameters, (args) => compute(...args))
    }
    this.engine.recalculate()
    const runnable = project.functions.map(({ name }): [string, (...args: unknown[]) => unknown] => [
      name,
      (...args) => toHost(this.runScript({ kind: 'direct', function: name, mode: 'FULL', ui: true }, args)),
    ])
    return Object.fromEntries(runnable)
  }

  /** A user opens the file: what was shown is gone, onOpen runs in the mode, then installed open triggers. */
  open(mode: AuthModeName = 'LIMITED'): void {
    this.ui.reset()
    try {
      if (this.program.declares('onOpen')) {
        this.runScript({ kind: 'open', function: 'onOpen', mode, ui: true }, [this.editing.openEvent(mode)])
      }
    } finally {
      this.runner.opened()
    }
  }

  /** A user installs the add-on while she works in this file: onInstall runs with all rights. */
  install(): void {
    const request: ExecutionRequest = { kind: 'open', function: 'onInstall', mode: 'FULL', ui: true }
    if (this.program.declares('onInstall')) this.runScript(request, [this.editing.openEvent('FULL')])
  }

  /** A call as a sidebar makes it with google.script.run. */
  run(name: string, ...args: unknown[]): unknown {
    if (name.endsWith('_') || !this.program.declares(name)) {
      throw new TypeError(`google.script.run.${name} is not a function`)
    }
    const copies = args.map((arg, index) => crossing(arg, String(index)) ?? null)
    try {
      const result = this.runScript({ kind: 'run', function: name, mode: 'FULL', ui: true }, copies)
      return crossing(result, 'result')
    } catch (thrown) {
      throw scriptError(thrown)
    }
  }

  /** A user types into a cell: the value is read as typed, and the triggers of editing run. */
  edit(a1: string, value: string | number | boolean | Date | null): void {
    const edit = this.editing.type(a1, value)
    if (this.program.declares('onEdit')) {
      const request: ExecutionRequest = { kind: 'edit', function: 'onEdit', mode: 'LIMITED', ui: true }
      this.runUnattended(request, [this.editing.editEvent(edit, 'LIMITED')])
    }
    this.runner.edited(edit)
  }

  /** A user clicks on a cell or drags over a range. */
  select(a1: string): void {
    this.editing.select(a1)
  }

  /** The message that a user reads when she points at a cell with an error. */
  error(a1: string): string | undefined {
    return this.editing.error(a1)
  }

  /** Moves the clock and fires the time-driven triggers that are due, in their order. */
  tick(date: Date): void {
    this.runner.tick(date)
  }

  /** Prepares the answer to web requests. */
  respond(matcher: UrlMatcher, answer: PreparedAnswer | ((request: SentRequest) => PreparedAnswer)): void {
    this.web.respond(matcher, answer)
  }

  /** Another user's execution holds the lock until the returned function is called. */
  holdLock(name: LockName): () => void {
    return this.locks.holdAsStranger(name)
  }

  /** The user withholds a scope of the manifest on the consent screen. */
  refuseScope(scope: string): void {
    this.refused.add(fullScope(scope))
  }

  grantScope(scope: string): void {
    this.refused.delete(fullScope(scope))
  }

  /** Everything that lasts, as plain data for createLocalGoogle. */
  save(): Required<SavedGoogle> {
    this.engine.flush()
    return {
      workbook: this.engine.export(),
      properties: this.stores.save(),
      triggers: structuredClone(this.installed.list),
    }
  }

  private folder(path: string): Project {
    if (!this.loadFolder) throw new Error('A folder cannot be loaded in the browser: give its files.')
    return this.loadFolder(path)
  }

  private runScript(request: ExecutionRequest, args: readonly unknown[]): unknown {
    return this.executions.run(request, () =>
      this.program.execute((scope) => {
        const found = this.program.declares(request.function) ? scope.find(request.function) : undefined
        return apply(found, request.function, args, 'Script function not found: ')
      }),
    )
  }

  private runUnattended(request: ExecutionRequest, args: readonly unknown[]): void {
    try {
      this.runScript(request, args)
    } catch {
      // Nobody waits: the log of executions holds the failure.
    }
  }

  private globals(): Record<string, unknown> {
    return { Date: this.clock.dateConstructor(), ...this.services }
  }

  private scopes(): readonly string[] | undefined {
    return this.options.scopes ?? this.program.project?.manifest.oauthScopes
  }

  private hasScope(scope: string): boolean {
    const wanted = fullScope(scope)
    if (this.refused.has(wanted)) return false
    return this.scopes()?.some((listed) => fullScope(listed) === wanted) ?? true
  }

  private createHost(screen: Screen): Host {
    const ui = () =>
      createUi(host, { screen, addonName: () => this.addonName(), suspended: () => this.locks.dropAll() })
    const host: Host = {
      onCall: (service, method, args) => this.called(service, method, args),
      authMode: () => (this.executions.isInternal() ? 'FULL' : this.executions.mode()),
      hasScope: (scope) => this.executions.isInternal() || this.hasScope(scope),
      now: () => this.clock.now(),
      ui: () => {
        if (!this.executions.hasUi()) throw exception('Cannot call SpreadsheetApp.getUi() from this context.')
        return ui()
      },
      toast: (message, title, seconds) => screen.toast({ message, title, seconds }),
      userEmail: () => this.options.userEmail ?? 'owner@example.com',
    }
    return host
  }

  private called(service: string, method: string, args: readonly unknown[]): void {
    if (this.executions.isInternal()) return
    const counter = this.executions.mode() === 'CUSTOM_FUNCTION' ? this.callsOfFunctions : this.calls
    counter.add(`${service}.${method}`)
    this.executions.hear(() => this.options.onCall?.(service, method, args))
    const authority = { mode: this.executions.mode(), hasScope: (scope: string) => this.hasScope(scope) }
    authorise(service, method, authority)
  }

  private addonName(): string {
    return this.options.addonName ?? this.program.project?.manifest.addOns?.common?.name ?? 'Add-on'
  }

  private createServices(host: Host): Services {
    const timeZone = () => this.program.project?.manifest.timeZone ?? this.options.timeZone ?? NO_PROJECT_ZONE
    return createServices({
      host,
      engine: this.engine,
      html: {
        file: (name) => this.program.project?.html.get(name),
        evaluate: (code) => this.program.evaluate(code),
      },
      stores: this.stores,
      locks: this.locks,
      log: this.log,
      outbox: this.outbox,
      web: this.web,
      allowed: () => this.program.project?.manifest.urlFetchWhitelist,
      session: { userLocale: this.options.userLocale ?? 'en', timeZone },
      script: { triggers: this.installed, scopes: () => this.scopes() ?? [], timeZone },
      pass: (milliseconds) => this.clock.advance(milliseconds),
    })
  }
}

function createEngine(options: LocalGoogleOptions, now: () => Date): Engine {
  return new Engine({
    now,
    ...(options.workbook !== undefined && { data: options.workbook }),
    ...(options.model !== undefined && { model: options.model }),
    ...(options.locale !== undefined && { locale: options.locale }),
    ...(options.timeZone !== undefined && { timeZone: options.timeZone }),
  })
}

function apply(found: unknown, name: string, args: readonly unknown[], absent: string): unknown {
  if (typeof found !== 'function') throw exception(`${absent}${name}`)
  return Reflect.apply(found, undefined, args)
}
