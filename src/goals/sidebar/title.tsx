import type { ComponentChildren } from 'preact'
import { useWords } from '../../panel/words'

/** The title of a screen, which takes the focus when it comes, and the way back above it. */
export function Title({
  children,
  onBack,
  back,
}: {
  children: ComponentChildren
  back?: string
  onBack?: () => void
}) {
  const { say } = useWords()
  return (
    <div class="title">
      {onBack && (
        <button type="button" class="back" onClick={onBack}>
          <span aria-hidden="true">‹ </span>
          {back ?? say('goals.panel.all')}
        </button>
      )}
      <h2 tabIndex={-1}>{children}</h2>
    </div>
  )
}
