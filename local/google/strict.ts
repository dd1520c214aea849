/**
 * The frame of every stand-in: an object that shows the methods it offers, tells the host of each call,
 * and throws for everything else. A stand-in must never pretend.
 */

export type AuthModeName = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL'

/** What every stand-in gets from the local Google. */
export interface Host {
  /** Told of every service call before it happens; may throw to make it fail (crash tests). */
  onCall(service: string, method: string, args: readonly unknown[]): void
  authMode(): AuthModeName
  /** Whether the manifest lists the scope and the user granted it. Full address or the part after `/auth/`. */
  hasScope(scope: string): boolean
  now(): Date
  /** The Ui that SpreadsheetApp.getUi() hands out, or throws as Google does. */
  ui(): GoogleAppsScript.Base.Ui
  /** Spreadsheet.toast(). `seconds` is negative for a toast that stays. */
  toast(message: string, title: string, seconds: number): void
  /** The user at the keyboard. */
  userEmail(): string
}

export interface StrictOptions {
  /** Enums and other plain values that the service shows as properties, e.g. SpreadsheetApp.BorderStyle. */
  constants?: Readonly<Record<string, unknown>>
  /** Called after onCall and before the method: the place to refuse by auth mode or scope. */
  guard?(method: string, args: readonly unknown[]): void
}

/** Asked for by promises, JSON, loggers and test runners; Google's objects have none of them. */
const probes = new Set([
  'then',
  'toJSON',
  'inspect',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  '$$typeof',
  'constructor',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
  '@@__IMMUTABLE_KEYED__@@',
  '@@__IMMUTABLE_ORDERED__@@',
  '@@__IMMUTABLE_LIST__@@',
  '@@__IMMUTABLE_MAP__@@',
  '@@__IMMUTABLE_SET__@@',
  '@@__IMMUTABLE_STACK__@@',
  '@@__IMMUTABLE_SEQ__@@',
  '_isMockFunction',
  'hasAttribute',
  'window',
])

const implementations = new WeakMap<object, object>()

/** The implementation behind a strict object that a script hands back as an argument. */
export function implementationOf<T extends object>(
  value: unknown,
  type: abstract new (...args: never[]) => T,
) {
  if (typeof value !== 'object' || value === null) return undefined
  const implementation = implementations.get(value) ?? value
  return implementation instanceof type ? implementation : undefined
}

export function notEmulated(what: string): Error {
  return new Error(`not emulated: ${what}`)
}

/** Google's sentence for arguments that fit none of a method's overloads. */
export function signatureError(service: string, method: string, args: readonly unknown[]): Error {
  const types = args.map(typeName).join(',')
  return new Error(`The parameters (${types}) don't match the method signature for ${service}.${method}.`)
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'number[]'
  if (typeof value === 'string') return 'String'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'Boolean'
  if (typeof value === 'function') return 'Function'
  return String(value).replace(/^\[object (.*)\]$/, '$1')
}

/**
 * Shows the methods of `implementation` and nothing else of it: fields, and methods whose names begin with an
 * underscore, are the stand-in's own. Calls that methods make on each other are not told to the host.
 */
export function strict<T extends object>(
  name: string,
  implementation: T,
  host: Host,
  options: StrictOptions = {},
): T {
  const shown = new Map<string, unknown>()
  const constants = options.constants ?? {}

  const find = (property: string): unknown => {
    if (shown.has(property)) return shown.get(property)
    const method = isMethod(implementation, property)
    if (!method) return undefined
    const call = (...args: unknown[]) => {
      host.onCall(name, property, args)
      options.guard?.(property, args)
      return Reflect.apply(method, implementation, args)
    }
    shown.set(property, call)
    return call
  }

  const proxy = new Proxy({} as T, {
    get(_target, property) {
      if (typeof property === 'symbol') return property === Symbol.toStringTag ? name : undefined
      if (Object.hasOwn(constants, property)) return constants[property]
      const method = find(property)
      if (method) return method
      if (property === 'toString') return () => name
      if (property === 'valueOf') return () => proxy
      if (probes.has(property)) return undefined
      throw notEmulated(`${name}.${property}`)
    },
    has(_target, property) {
      return (
        typeof property === 'string' && (Object.hasOwn(constants, property) || find(property) !== undefined)
      )
    },
    set(_target, property) {
      throw notEmulated(`setting ${name}.${String(property)}`)
    },
    ownKeys: () => [],
    getPrototypeOf: () => null,
  })
  implementations.set(proxy, implementation)
  return proxy
}

type Method = (...args: unknown[]) => unknown

function isMethod(implementation: object, property: string): Method | undefined {
  if (property.startsWith('_') || property === 'constructor') return undefined
  for (let owner: object | null = implementation; owner && owner !== Object.prototype; ) {
    const found = Object.getOwnPropertyDescriptor(owner, property)
    if (found) return typeof found.value === 'function' ? (found.value as Method) : undefined
    owner = Object.getPrototypeOf(owner) as object | null
  }
  return undefined
}
