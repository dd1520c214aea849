import type { ComponentChildren } from 'preact'
import { Button } from './button'
import type { Documents } from './documents'
import { Footer, type Status } from './footer'
import { Unsaved } from './unsaved'
import { useWords } from './words'

/** The footer of a panel that saves by itself: quietly what was saved, and loudly what was not. */
export function SaveFooter({ documents, children }: { documents: Documents; children?: ComponentChildren }) {
  const { say } = useWords()
  const { state, failure } = documents.autosave
  const status: Status =
    state === 'failed'
      ? { kind: 'failed', sentence: failure?.sentence ?? say('common.states.kept') }
      : state === 'asking'
        ? { kind: 'failed', sentence: say('common.states.asking') }
        : { kind: state === 'waiting' ? 'saving' : state }
  return (
    <Footer
      status={status}
      above={<Unsaved documents={documents} drafts={documents.autosave.problems.filter(documents.isLost)} />}
    >
      {children}
      {state === 'failed' && (
        <Button look="outlined" onClick={() => void documents.autosave.flush()}>
          {say('common.buttons.retry')}
        </Button>
      )}
    </Footer>
  )
}
