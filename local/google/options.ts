import type { Sent } from './outbox'
import type { SavedProperties } from './properties'
import type { Renderer } from './screen'
import type { TriggerRecord } from './triggers'
import type { EngineOptions } from './workbook/engine'

/** What `save()` gives and `createLocalGoogle` takes again. */
export interface SavedGoogle {
  /** The workbook with its developer metadata, notes and protections, as plain data. */
  workbook?: unknown
  properties?: SavedProperties
  triggers?: readonly TriggerRecord[]
}

export interface LocalGoogleOptions extends SavedGoogle {
  /** The spreadsheet's locale, e.g. `el_GR`. */
  locale?: string
  /** The spreadsheet's zone, and the script's where the manifest names none. */
  timeZone?: string
  /** The user's language. */
  userLocale?: string
  /** What the user has granted. Without it the loaded manifest's; with neither, everything, as Google guesses. */
  scopes?: readonly string[]
  now?: () => Date
  /** Told of every service call before it happens; may throw to make it fail. */
  onCall?: (service: string, method: string, args: readonly unknown[]) => void
  userEmail?: string
  /** Heads the add-on's menu; else the manifest's name of the add-on. */
  addonName?: string
  /** An o-spreadsheet model that exists already: the preview's grid. */
  model?: NonNullable<EngineOptions['model']>
  /** Draws what the add-on shows: the preview. */
  renderer?: Renderer
  onSend?: (item: Sent) => void
  /** Evaluate the script for each call of a custom function, as Google does; slow. */
  freshFunctions?: boolean
}
