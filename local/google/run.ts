import { shown } from './exception'

/**
 * The border of google.script.run: what may cross it, and how it arrives. Both sides get copies; a Date,
 * a function or a circle makes the call fail.
 */
export function crossing(value: unknown, property: string): unknown {
  return copy(value, property, new Set())
}

/** What the failure handler gets: Google names it ScriptError and puts the kind of error into the message. */
export function scriptError(thrown: unknown): Error {
  const error = new Error(shown(thrown), { cause: thrown })
  error.name = 'ScriptError'
  return error
}

function illegal(property: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${property}`)
}

function copy(value: unknown, property: string, above: Set<object>): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  // JSON knows no NaN and no Infinity.
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (value === undefined) return undefined
  if (typeof value !== 'object') throw illegal(property)
  if (above.has(value)) throw new TypeError('Failed due to circular reference.')
  above.add(value)
  const copied = Array.isArray(value) ? copyArray(value, above) : copyObject(value, property, above)
  above.delete(value)
  return copied
}

function copyArray(values: readonly unknown[], above: Set<object>): unknown[] {
  return Array.from(values, (item, index) => copy(item, String(index), above) ?? null)
}

function copyObject(value: object, property: string, above: Set<object>): Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value)
  // Plain objects of any realm: Object.prototype is the prototype without a prototype.
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null
  if (!plain || Object.prototype.toString.call(value) !== '[object Object]') throw illegal(property)
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [key, copy(item, key, above)])
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined))
}
