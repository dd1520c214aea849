/**
 * Scripts run in a vm context with built-in types of its own. They get the host's types instead, so that a
 * Date of a script is a Date to the workbook. Literals (`[]`, `{}`) and errors of the engine still carry the
 * context's types: `instanceof` accepts those too.
 */
type Constructor = abstract new (...args: never[]) => unknown

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

function lenient<T extends Constructor>(type: T, test: (value: unknown) => boolean): T {
  const proxy: T = new Proxy(type, {
    get(target, property) {
      if (property !== Symbol.hasInstance) return Reflect.get(target, property, target) as unknown
      return function hasInstance(this: unknown, value: unknown): boolean {
        // A class of the script that extends this type inherits the method, and is itself strict.
        return this === proxy ? test(value) : Function.prototype[Symbol.hasInstance].call(this as T, value)
      }
    },
  })
  return proxy
}

const isObject = (value: unknown): boolean =>
  (typeof value === 'object' && value !== null) || typeof value === 'function'

/** Errors of a realm: the chain of prototypes names the type. */
function isErrorNamed(value: unknown, name: string): boolean {
  if (tagOf(value) !== 'Error') return false
  for (let at: unknown = value; at; at = Object.getPrototypeOf(at)) {
    const made: unknown = Object.getOwnPropertyDescriptor(at, 'constructor')?.value
    if (typeof made === 'function' && made.name === name) return true
  }
  return false
}

const errors = [
  Error,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
  AggregateError,
]
const typedArrays = [
  ArrayBuffer,
  DataView,
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
]

/** The host's types for a fresh context; Date comes from the clock. Function is left out: it would open the way to the host's globals. */
export function hostTypes(): Record<string, unknown> {
  const types: Record<string, unknown> = {
    Object: lenient(Object, isObject),
    Array: lenient(Array, Array.isArray),
    Promise: lenient(Promise, (value) => tagOf(value) === 'Promise'),
    RegExp: lenient(RegExp, (value) => tagOf(value) === 'RegExp'),
    Map,
    Set,
    WeakMap,
    WeakSet,
    Symbol,
    JSON,
    Math,
    Intl,
  }
  for (const type of errors) types[type.name] = lenient(type, (value) => isErrorNamed(value, type.name))
  for (const type of typedArrays) types[type.name] = type
  return types
}

/** A copy with the host's types of arrays, plain objects, dates and errors that came out of a context. */
export function toHost(value: unknown): unknown {
  return convert(value, new Map())
}

function convert(value: unknown, done: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (done.has(value)) return done.get(value)
  if (Array.isArray(value)) {
    const copy: unknown[] = []
    done.set(value, copy)
    for (const item of value) copy.push(convert(item, done))
    return copy
  }
  const tag = tagOf(value)
  if (tag === 'Date' && !(value instanceof Date)) return new Date((value as Date).getTime())
  if (tag === 'Error' && !(value instanceof Error)) return hostError(value as Error)
  if (tag !== 'Object' || !isForeignPlain(value)) return value
  const copy: Record<string, unknown> = {}
  done.set(value, copy)
  for (const [key, item] of Object.entries(value)) copy[key] = convert(item, done)
  return copy
}

function isForeignPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype !== null && Object.getPrototypeOf(prototype) === null
}

function hostError(error: Error): Error {
  const type = errors.find((candidate) => candidate.name === error.name) ?? Error
  const copy =
    type === AggregateError ? new Error(error.message) : new (type as ErrorConstructor)(error.message)
  copy.name = error.name
  if (error.stack !== undefined) copy.stack = error.stack
  return copy
}
