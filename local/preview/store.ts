import { forget } from './frame/kept'

/** What is kept between visits. `data` is whatever the local Google needs to come back as it was. */
export interface Kept {
  data: unknown
  savedAt: string
}

const NAME = 'smm-planner-preview'
const PLACE = 'kept'
const KEY = 'workbook'

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(PLACE)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function inStore<T>(
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(PLACE, mode)
      const request = use(transaction.objectStore(PLACE))
      // Done only when it is on disk, not when it was asked for: a reload may follow at once.
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = transaction.onerror = () => reject(transaction.error ?? request.error)
    })
  } finally {
    database.close()
  }
}

export async function load(): Promise<Kept | undefined> {
  return (await inStore('readonly', (store) => store.get(KEY))) as Kept | undefined
}

export async function wipe(): Promise<void> {
  forget()
  await inStore('readwrite', (store) => store.clear())
}

async function save(data: unknown): Promise<void> {
  await inStore('readwrite', (store) => store.put({ data, savedAt: new Date().toISOString() }, KEY))
}

/** Saves a little after the last change, and at once when the page is left. */
export class Saver {
  private timer: ReturnType<typeof setTimeout> | undefined
  private stopped = false

  constructor(
    private readonly read: () => unknown,
    private readonly onFailure: (error: unknown) => void,
  ) {
    document.addEventListener('visibilitychange', () => {
      if (document.hidden && this.timer !== undefined) void this.now()
    })
  }

  soon(): void {
    if (this.stopped) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.whenIdle(), 1000)
  }

  /** Whether there is something that a closed page would lose. */
  get waiting(): boolean {
    return this.timer !== undefined
  }

  /** Reading a large workbook takes a tenth of a second: not while the owner types. */
  private whenIdle(): void {
    requestIdleCallback(() => void this.now(), { timeout: 3000 })
  }

  async now(): Promise<void> {
    clearTimeout(this.timer)
    if (this.stopped) return
    try {
      const data = this.read()
      this.timer = undefined
      await save(data)
    } catch (error) {
      this.onFailure(error)
    }
  }

  /** After this nothing is saved any more: a wiped workbook must not come back by a late save. */
  stop(): void {
    clearTimeout(this.timer)
    this.stopped = true
  }
}
