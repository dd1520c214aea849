import { exception, shown } from './exception'
import { toHost } from './realm'
import type { AuthModeName } from './strict'

export type ExecutionKind = 'open' | 'menu' | 'run' | 'edit' | 'trigger' | 'function' | 'direct'

export interface ExecutionRecord {
  kind: ExecutionKind
  function: string
  mode: AuthModeName
  startedAt: Date
  status: 'running' | 'completed' | 'failed'
  /** What Google's execution log shows of the failure. */
  message?: string
}

export interface Execution {
  readonly record: ExecutionRecord
  /** Whether a user sits before it: clock triggers and custom functions have no user interface. */
  ui: boolean
  /** Run when the execution ends: locks are given back here. */
  atEnd: Set<() => void>
  killed?: Killed
}

/**
 * Thrown by a test's `onCall` to end an execution as Google does when its time is over: whatever the script
 * catches, no service answers it any more.
 */
export class Killed extends Error {
  override name = 'Exception'

  constructor(message = 'Exceeded maximum execution time') {
    super(message)
  }
}

export interface ExecutionRequest {
  kind: ExecutionKind
  function: string
  mode: AuthModeName
  ui: boolean
}

/** Runs script code as Google does: in an auth mode, with writes sent and locks released at its end. */
export class Executions {
  readonly log: ExecutionRecord[] = []
  private readonly stack: Execution[] = []
  private quiet = 0

  constructor(
    private readonly now: () => Date,
    private readonly flush: () => void,
  ) {}

  current(): Execution | undefined {
    return this.stack.at(-1)
  }

  /** Code outside of any execution, as `google.services` in a test, counts as run from the editor. */
  mode(): AuthModeName {
    return this.current()?.record.mode ?? 'FULL'
  }

  hasUi(): boolean {
    return this.current()?.ui ?? true
  }

  /** Tells a hook of a call; an execution that was killed makes no further one. */
  hear(hook: () => void): void {
    const execution = this.current()
    if (execution?.killed) throw execution.killed
    try {
      hook()
    } catch (thrown) {
      if (execution && thrown instanceof Killed) execution.killed = thrown
      throw thrown
    }
  }

  /** True while the local Google itself uses its services: such calls are nobody's. */
  isInternal(): boolean {
    return this.quiet > 0
  }

  internally<T>(work: () => T): T {
    this.quiet += 1
    try {
      return work()
    } finally {
      this.quiet -= 1
    }
  }

  run<T>(request: ExecutionRequest, work: () => T): T {
    const { kind, function: name, mode, ui } = request
    const record: ExecutionRecord = { kind, function: name, mode, startedAt: this.now(), status: 'running' }
    const execution: Execution = { record, ui, atEnd: new Set() }
    const isFunction = kind === 'function'
    // Custom functions run by the thousand: their failures stand in their cells.
    if (!isFunction) this.log.push(record)
    this.stack.push(execution)
    // A cell may be calculated while the local Google looks at the sheet: its calls are the script's.
    const quiet = this.quiet
    this.quiet = 0
    try {
      const result = work()
      if (execution.killed) throw execution.killed
      refusePromise(result)
      // Google sends what was written even if the script fails later, and before it gives locks back.
      if (!isFunction) this.flush()
      record.status = 'completed'
      return result
    } catch (thrown) {
      record.status = 'failed'
      record.message = shown(thrown)
      if (!isFunction) this.flushAfterFailure()
      throw toHost(thrown)
    } finally {
      for (const end of execution.atEnd) end()
      this.stack.pop()
      this.quiet = quiet
    }
  }

  /** As `run`, for code that nobody waits for: a failure goes to the log only. */
  runUnattended(request: ExecutionRequest, work: () => unknown): void {
    try {
      this.run(request, work)
    } catch {
      // Recorded by run().
    }
  }

  private flushAfterFailure(): void {
    try {
      this.flush()
    } catch {
      // The script's own failure is the one to tell.
    }
  }
}

/** Google waits for a promise that the entry point returns; a synchronous stand-in cannot. */
function refusePromise(result: unknown): void {
  if (Object.prototype.toString.call(result) === '[object Promise]') {
    throw exception('not emulated: an entry point that returns a promise')
  }
}
