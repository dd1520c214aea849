import { Refusal } from '../core/refusal'
import { forgetSheets } from './sheets'

/** Two people pressing the same button at once: the second waits, and is told when it takes too long. */
export function alone<T>(work: () => T): T {
  const lock = LockService.getDocumentLock()
  if (lock && !lock.tryLock(10_000)) throw new Refusal('documents.errors.busy')
  forgetSheets()
  try {
    return work()
  } finally {
    // What was written must be there before the next one reads it.
    SpreadsheetApp.flush()
    lock?.releaseLock()
  }
}
