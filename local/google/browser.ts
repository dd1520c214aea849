/** The local Google without Node: projects are loaded from memory. */
import { LocalGoogle } from './create'
import type { LocalGoogleOptions } from './options'

export function createLocalGoogle(options: LocalGoogleOptions = {}): LocalGoogle {
  return new LocalGoogle(options)
}

export type { LocalGoogle } from './create'
export { Killed } from './executions'
export type * from './types'
