import type { ComponentChildren } from 'preact'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { SaveFooter } from '../../panel/save-footer'
import { useWords } from '../../panel/words'
import type { Row } from './reads'
import type { Go } from './roadmap'

interface Props {
  documents: Documents
  title: string
  /** The initiative that the screen is about; without it the way back leads to all of them. */
  row?: Row
  onGo: Go
  children: ComponentChildren
  buttons?: ComponentChildren
}

/** A screen with the way back above its title, and its buttons in the footer. */
export function ScreenOf({ documents, title, row, onGo, children, buttons }: Props) {
  const { say } = useWords()
  return (
    <>
      <section class="screen">
        <div class="back">
          <Button onClick={() => onGo(row ? 'details' : 'overview')}>
            ‹ {row?.name ?? say('roadmap.panel.all')}
          </Button>
        </div>
        <h2 tabIndex={-1} data-title>
          {title}
        </h2>
        {children}
      </section>
      <SaveFooter documents={documents}>{buttons}</SaveFooter>
    </>
  )
}

/** The last screen of what was done with an initiative: back to all of them, or something else. */
export function Outcome({ buttons, ...props }: Props) {
  const { say } = useWords()
  return (
    <ScreenOf
      {...props}
      buttons={
        <>
          <Button isPrimary onClick={() => props.onGo('overview')}>
            {say('roadmap.panel.all')}
          </Button>
          {buttons}
        </>
      }
    />
  )
}
