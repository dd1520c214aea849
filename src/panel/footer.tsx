import type { ComponentChildren } from 'preact'
import { useWords } from './words'

/** What became of the last thing she did. */
export type Status = { kind: 'none' | 'saving' | 'saved' } | { kind: 'said' | 'failed'; sentence: string }

interface Props {
  status: Status
  /** What she has to decide about before anything else. */
  above?: ComponentChildren
  children?: ComponentChildren
}

/** Stays in view: the main button at the left, and quietly what was saved. */
export function Footer({ status, above, children }: Props) {
  const { say } = useWords()
  const text =
    'sentence' in status ? status.sentence : status.kind === 'none' ? '' : say(`common.states.${status.kind}`)
  return (
    <footer>
      {above}
      <div class="buttons">{children}</div>
      <p class={`status ${status.kind}`} role="status" aria-live="polite">
        {text}
      </p>
    </footer>
  )
}
