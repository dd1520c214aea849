import { exception } from './exception'
import type { Execution, Executions } from './executions'
import { type Host, strict } from './strict'

type Lock = GoogleAppsScript.Lock.Lock
type Service = GoogleAppsScript.Lock.LockService

export type LockName = 'document' | 'user' | 'script'

/** `outside` is another user's execution, or code that runs outside of any execution. */
type Holder = Execution | 'outside'

/** The locks of the document, the user and the script. Only one execution runs at a time here. */
export class Locks {
  private readonly holders = new Map<LockName, Holder>()
  /** Changes when all locks are dropped, so that lock objects of before know that they hold nothing. */
  private readonly owners = new Map<LockName, object>()

  constructor(private readonly executions: Executions) {}

  acquire(name: LockName, owner: object): boolean {
    const me = this.executions.current() ?? 'outside'
    const holder = this.holders.get(name)
    if (holder !== undefined && (holder !== me || this.owners.get(name) === stranger)) return false
    this.holders.set(name, me)
    this.owners.set(name, owner)
    if (me !== 'outside') me.atEnd.add(() => this.release(name, owner))
    return true
  }

  has(name: LockName, owner: object): boolean {
    return this.owners.get(name) === owner
  }

  release(name: LockName, owner: object): void {
    if (!this.has(name, owner)) return
    this.holders.delete(name)
    this.owners.delete(name)
  }

  /** An alert or prompt suspends the script, and Google drops its locks. */
  dropAll(): void {
    for (const [name, owner] of this.owners) if (owner !== stranger) this.release(name, owner)
  }

  /** Another user's execution takes the lock, until the returned function is called. */
  holdAsStranger(name: LockName): () => void {
    this.holders.set(name, 'outside')
    this.owners.set(name, stranger)
    return () => this.release(name, stranger)
  }
}

const stranger = Object.freeze({})

/** `wait` lets the time of a vain wait pass. */
export function createLockService(host: Host, locks: Locks, wait: (milliseconds: number) => void): Service {
  const create = (name: LockName): Lock => {
    const owner = {}
    const tryLock = (timeout: number): boolean => {
      if (locks.has(name, owner) || locks.acquire(name, owner)) return true
      wait(timeout)
      return false
    }
    const lock: Lock = {
      tryLock,
      waitLock(timeout) {
        if (!tryLock(timeout)) {
          throw exception('Lock timeout: another process was holding the lock for too long.')
        }
      },
      hasLock: () => locks.has(name, owner),
      releaseLock: () => locks.release(name, owner),
    }
    return strict('Lock', lock, host)
  }
  const service: Service = {
    getDocumentLock: () => create('document'),
    getScriptLock: () => create('script'),
    getUserLock: () => create('user'),
  }
  return strict('LockService', service, host)
}
