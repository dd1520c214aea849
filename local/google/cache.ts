import { exception } from './exception'
import { type Host, strict } from './strict'

type Cache = GoogleAppsScript.Cache.Cache
type Service = GoogleAppsScript.Cache.CacheService

const VALUE_BYTES = 100 * 1024
const KEY_LENGTH = 250
const DEFAULT_SECONDS = 600
const MOST_SECONDS = 6 * 60 * 60
const MOST_ENTRIES = 1000
const KEPT_ENTRIES = 900

interface Entry {
  value: string
  until: number
}

export function createCacheService(host: Host): Service {
  const document = createCache(host)
  const script = createCache(host)
  const user = createCache(host)
  const service: Service = {
    getDocumentCache: () => document,
    getScriptCache: () => script,
    getUserCache: () => user,
  }
  return strict('CacheService', service, host)
}

function createCache(host: Host): Cache {
  const entries = new Map<string, Entry>()

  const read = (key: string): string | null => {
    checkKey(key)
    const entry = entries.get(key)
    if (!entry) return null
    if (entry.until > host.now().getTime()) return entry.value
    entries.delete(key)
    return null
  }
  const write = (key: string, given: unknown, seconds: number): void => {
    checkKey(key)
    const value = String(given)
    if (new TextEncoder().encode(value).length > VALUE_BYTES) throw exception('Argument too large: value')
    // Nothing is refused: what is below a second counts as not said, what is above the most as the most.
    const kept = seconds >= 1 ? Math.min(seconds, MOST_SECONDS) : DEFAULT_SECONDS
    entries.delete(key)
    entries.set(key, { value, until: host.now().getTime() + kept * 1000 })
    if (entries.size > MOST_ENTRIES) evict(entries)
  }
  const cache: Cache = {
    get: (key) => read(key),
    getAll(keys) {
      const found = keys.map((key): [string, string | null] => [key, read(key)])
      return Object.fromEntries(found.filter(([, value]) => value !== null))
    },
    put: (key: string, value: string, seconds: number = DEFAULT_SECONDS) => write(key, value, seconds),
    putAll(values: Record<string, unknown>, seconds: number = DEFAULT_SECONDS) {
      for (const [key, value] of Object.entries(values)) write(key, value, seconds)
    },
    remove(key) {
      entries.delete(key)
    },
    removeAll(keys) {
      for (const key of keys) entries.delete(key)
    },
  }
  return strict('Cache', cache, host)
}

function checkKey(key: string): void {
  if (String(key).length > KEY_LENGTH) throw exception('Argument too large: key')
}

/** Google drops the entries that were written first, a tenth at once. */
function evict(entries: Map<string, Entry>): void {
  const oldest = [...entries.keys()].slice(0, entries.size - KEPT_ENTRIES)
  for (const key of oldest) entries.delete(key)
}
