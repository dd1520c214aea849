import { useState } from 'preact/hooks'
import type { FormError } from '../../panel/use-submit'

/** An open editor. It lives outside of its line, so that going to another month or year loses nothing. */
export interface Draft {
  /** `undefined` until she types: the field then shows what the sheet holds. */
  text?: string
  /** What was shown when she began to type: the server saves only on top of that. */
  before?: number | null
  error?: FormError
}

export function useDrafts() {
  const [drafts, setDrafts] = useState<Record<string, Draft>>({})
  return {
    drafts,
    put: (id: string, draft: Draft) => setDrafts((all) => ({ ...all, [id]: draft })),
    /** Changes an editor that is still open; one that she has left meanwhile stays shut. */
    patch: (id: string, part: Partial<Draft>) =>
      setDrafts((all) => (all[id] ? { ...all, [id]: { ...all[id], ...part } } : all)),
    drop: (id: string) => setDrafts(({ [id]: _, ...others }) => others),
  }
}
