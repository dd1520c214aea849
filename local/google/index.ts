/** The local Google for Node: see docs/architecture.md. */
import { LocalGoogle } from './create'
import { loadFolder } from './load-node'
import type { LocalGoogleOptions } from './options'

export function createLocalGoogle(options: LocalGoogleOptions = {}): LocalGoogle {
  return new LocalGoogle(options, loadFolder)
}

export type { LocalGoogle } from './create'
export { Killed } from './executions'
export type * from './types'
