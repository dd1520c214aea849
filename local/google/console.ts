import { formatString } from './format-string'
import { type Host, strict } from './strict'

export interface LogEntry {
  level: 'log' | 'info' | 'warn' | 'error'
  message: string
  at: Date
}

/** Logger and console: recorded, and shown by nobody until asked for. */
export class ScriptLog {
  readonly entries: LogEntry[] = []
  /** What Logger.getLog() returns: since the execution's start at Google, since clear() here. */
  loggerLines: string[] = []

  constructor(private readonly now: () => Date) {}

  write(level: LogEntry['level'], values: readonly unknown[]): void {
    this.entries.push({ level, message: messageOf(values), at: this.now() })
  }
}

export function messageOf(values: readonly unknown[]): string {
  const [first, ...rest] = values
  if (typeof first === 'string' && rest.length && /%[sdifoOj]/.test(first)) {
    const placeholders = first.match(/%[sdifoOj]/g)?.length ?? 0
    const filled = formatString(first.replace(/%[oOj]/g, '%s'), ...rest.slice(0, placeholders).map(text))
    return [filled, ...rest.slice(placeholders).map(text)].join(' ')
  }
  return values.map(text).join(' ')
}

function text(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const tag = Object.prototype.toString.call(value)
  if (tag === '[object Error]') return String((value as Error).stack ?? value)
  // Enums and Google's objects have names; of data the content is wanted.
  const named = Object.hasOwn(value, 'toString') || !['[object Object]', '[object Array]'].includes(tag)
  if (named) return String(value)
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return String(value)
  }
}

export function createLogger(host: Host, log: ScriptLog): GoogleAppsScript.Base.Logger {
  const logger: GoogleAppsScript.Base.Logger = {
    log(...values: unknown[]) {
      log.write('info', values)
      log.loggerLines.push(messageOf(values))
      return shown
    },
    getLog: () => log.loggerLines.map((line) => `${line}\n`).join(''),
    clear() {
      log.loggerLines = []
    },
  }
  const shown: GoogleAppsScript.Base.Logger = strict('Logger', logger, host)
  return shown
}

type ScriptConsole = Pick<Console, 'log' | 'info' | 'warn' | 'error' | 'time' | 'timeEnd'>

/** Not a counted service: writing to the console costs a script nothing. */
export function createConsole(log: ScriptLog): ScriptConsole {
  return {
    log: (...values: unknown[]) => log.write('log', values),
    info: (...values: unknown[]) => log.write('info', values),
    warn: (...values: unknown[]) => log.write('warn', values),
    error: (...values: unknown[]) => log.write('error', values),
    time: () => {},
    timeEnd: () => {},
  }
}
