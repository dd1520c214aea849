/**
 * Google's enums are objects, not numbers: they print as their name, and a script may only compare them
 * with each other.
 */
export interface EnumValue {
  name(): string
  ordinal(): number
  compareTo(other: EnumValue): number
  toString(): string
  toJSON(): string
}

/** `E` is the enum's type in @types/google-apps-script, which declares the values as numbers. */
export function enumeration<E extends object>(...names: Extract<keyof E, string>[]): E {
  const values = names.map((name, index): [string, EnumValue] => [
    name,
    Object.freeze({
      name: () => name,
      ordinal: () => index,
      compareTo: (other: EnumValue) => index - other.ordinal(),
      toString: () => name,
      toJSON: () => name,
    }),
  ])
  return Object.freeze(Object.fromEntries(values)) as unknown as E
}
