import { refusal } from './auth'
import { exception } from './exception'
import { type Host, strict } from './strict'

type Properties = GoogleAppsScript.Properties.Properties
type Service = GoogleAppsScript.Properties.PropertiesService

const VALUE_BYTES = 9 * 1024
const STORE_BYTES = 500 * 1024

export type StoreName = 'document' | 'user' | 'script'
export type SavedProperties = Partial<Record<StoreName, Record<string, string>>>

const bytes = (text: string): number => new TextEncoder().encode(text).length

/** What the add-on keeps: one store each for the document, the user and the script. */
export class PropertyStores {
  readonly stores: Record<StoreName, Map<string, string>>

  constructor(saved: SavedProperties = {}) {
    const store = (name: StoreName) => new Map(Object.entries(saved[name] ?? {}))
    this.stores = { document: store('document'), user: store('user'), script: store('script') }
  }

  save(): SavedProperties {
    const { document, user, script } = this.stores
    return {
      document: Object.fromEntries(document),
      user: Object.fromEntries(user),
      script: Object.fromEntries(script),
    }
  }
}

export function createPropertiesService(host: Host, { stores }: PropertyStores): Service {
  const service: Service = {
    getDocumentProperties: () => createStore(host, 'document', stores.document),
    getUserProperties: () => createStore(host, 'user', stores.user),
    getScriptProperties: () => createStore(host, 'script', stores.script),
  }
  return strict('PropertiesService', service, host)
}

function createStore(host: Host, name: StoreName, store: Map<string, string>): Properties {
  const put = (values: Readonly<Record<string, unknown>>): void => {
    const entries = Object.entries(values).map(([key, value]): [string, string] => [key, String(value)])
    for (const [, value] of entries) {
      if (bytes(value) > VALUE_BYTES) throw exception('Argument too large: value')
    }
    const after = new Map([...store, ...entries])
    const size = [...after].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0)
    if (size > STORE_BYTES) {
      throw exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      )
    }
    for (const [key, value] of entries) store.set(key, value)
  }
  const implementation: Properties = {
    getProperty: (key) => store.get(String(key)) ?? null,
    getProperties: () => Object.fromEntries(store),
    getKeys: () => [...store.keys()],
    setProperty(key, value) {
      put({ [key]: value })
      return shown
    },
    setProperties(properties: Record<string, string>, deleteAllOthers = false) {
      if (deleteAllOthers) store.clear()
      put(properties)
      return shown
    },
    deleteProperty(key) {
      store.delete(String(key))
      return shown
    },
    deleteAllProperties() {
      store.clear()
      return shown
    },
  }
  const guard = (method: string): void => {
    // A custom function runs as the owner for everybody: it may read the owner's properties only.
    if (name === 'user' && host.authMode() === 'CUSTOM_FUNCTION' && /^(set|delete)/.test(method)) {
      throw refusal(method)
    }
  }
  const shown: Properties = strict('Properties', implementation, host, { guard })
  return shown
}
