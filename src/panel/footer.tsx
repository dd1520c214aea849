import type { ComponentChildren } from 'preact'
import { Button } from './button'
import { useWords } from './words'

/** What became of the last thing she did. */
export type Status =
  | { kind: 'none' | 'saving' | 'saved' }
  | { kind: 'said'; sentence: string }
  | { kind: 'failed'; sentence: string; retry: () => void }

/** Stays in view: the main button at the left, and quietly what was saved. */
export function Footer({ status, children }: { status: Status; children?: ComponentChildren }) {
  const { say } = useWords()
  const text = {
    none: '',
    saving: say('common.states.saving'),
    saved: say('common.states.saved'),
    said: status.kind === 'said' ? status.sentence : '',
    failed: status.kind === 'failed' ? status.sentence : '',
  }[status.kind]
  return (
    <footer>
      <div class="buttons">
        {children}
        {status.kind === 'failed' && <Button onClick={status.retry}>{say('common.buttons.retry')}</Button>}
      </div>
      <p class={`status ${status.kind}`} role="status" aria-live="polite">
        {text}
      </p>
    </footer>
  )
}
