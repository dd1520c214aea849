import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { LongField } from '../../panel/field'
import { Notice } from '../../panel/notice'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'

interface Props {
  documents: Documents
  text: string
  isThere: boolean
  onText(text: string): void
  onAdded(): void
  onNext(): void
  hasNext: boolean
}

/** A sentence that she may put into her own words, and then into the roadmap. */
export function Suggestion({ documents, text, isThere, onText, onAdded, onNext, hasNext }: Props) {
  const { say } = useWords()
  const form = useSubmit(['initiative'])
  const roadmap = documents.sheet('roadmap')
  const sheet = say('names.templates.roadmap')
  const status = String(roadmap?.settings.planned ?? '')
  const add = () => {
    const initiative = text.trim()
    if (initiative === '') return form.refuse('initiative', say('swot.panel.needsText'))
    void form.submit(async () => {
      await documents.add('roadmap', [{ initiative, ...(status ? { status } : {}) }], ['initiative'])
      onAdded()
    })
  }
  const create = () => void form.submit(() => documents.create('roadmap'))
  return (
    <>
      <LongField
        label={say('swot.panel.suggested')}
        text={text}
        onText={onText}
        help={say('swot.panel.reword')}
        error={form.errorAt('initiative') ?? form.formError}
      />
      {isThere ? (
        <Notice kind="good" isNews>
          <p>{say('swot.panel.there', { sheet })}</p>
        </Notice>
      ) : (
        <>
          {!roadmap && <p class="help">{say('swot.panel.noRoadmap', { sheet })}</p>}
          <div class="buttons">
            <Button isPrimary isBusy={form.isBusy} onClick={roadmap ? add : create}>
              {say(roadmap ? 'swot.panel.toRoadmap' : 'swot.panel.createRoadmap', { sheet })}
            </Button>
          </div>
          <p class="help" role="status">
            {form.isBusy && !roadmap && say('common.states.creating')}
          </p>
        </>
      )}
      {isThere && hasNext && (
        <div class="buttons">
          <Button look="outlined" onClick={onNext}>
            {say('swot.panel.nextPair')}
          </Button>
        </div>
      )}
    </>
  )
}
