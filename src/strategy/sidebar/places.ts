/** Where she is in the guide. A question is known by what it asks, because rows move while others sort the sheet. */
export type Place =
  | { screen: 'home' }
  | { screen: 'finish' }
  | { screen: 'section'; section: string }
  /** Without a section it is the quick start. */
  | { screen: 'steps'; section: string | null; question: string }

export const isSame = (one: Place, other: Place): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Where she stopped, as the browser kept it. */
export function placeIn(kept: string | null): Place | undefined {
  try {
    const place = JSON.parse(kept || 'null') as Place | null
    return typeof place?.screen === 'string' ? place : undefined
  } catch {
    return undefined
  }
}
