import type { ComponentChildren } from 'preact'
import type { Documents } from '../../panel/documents'
import { SaveFooter } from '../../panel/save-footer'
import { useOwnWords } from './own-words'

interface Props {
  documents: Documents
  title: string
  /** To the list. */
  onBack?: () => void
  children: ComponentChildren
  footer?: ComponentChildren
}

/** A screen with its title, which takes the focus when it comes, and the way back above it. */
export function Screen({ documents, title, onBack, children, footer }: Props) {
  const { own } = useOwnWords()
  return (
    <>
      <div class="tab">
        <div>
          {onBack && (
            <button type="button" class="back" onClick={onBack}>
              <span aria-hidden="true">‹ </span>
              {own('all')}
            </button>
          )}
          <h2 tabIndex={-1}>{title}</h2>
        </div>
        {children}
      </div>
      <SaveFooter documents={documents}>{footer}</SaveFooter>
    </>
  )
}

interface ChipProps {
  label: string
  isChosen?: boolean
  onClick(): void
}

/** One of a few quick answers. */
export function Chip({ label, isChosen, onClick }: ChipProps) {
  return (
    <button type="button" class="chip" aria-pressed={isChosen} onClick={onClick}>
      {label}
    </button>
  )
}
