import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { LongField } from '../../panel/field'
import { useWords } from '../../panel/words'
import { isInRoadmap, ToRoadmap } from './to-roadmap'

interface Props {
  documents: Documents
  text: string
  onText(text: string): void
  onAdded(): void
  /** Leads to a pair that is still open, where there is one. */
  onNext: (() => void) | undefined
}

/** A sentence that she may put into her own words, and then into the roadmap. */
export function Suggestion({ documents, text, onText, onAdded, onNext }: Props) {
  const { say } = useWords()
  return (
    <>
      <LongField
        label={say('swot.panel.suggested')}
        text={text}
        onText={onText}
        help={say('swot.panel.reword')}
      />
      <ToRoadmap documents={documents} initiative={text} isMain onAdded={onAdded} />
      {onNext && isInRoadmap(documents, text) && (
        <div class="buttons">
          <Button look="outlined" onClick={onNext}>
            {say('swot.panel.nextPair')}
          </Button>
        </div>
      )}
    </>
  )
}
