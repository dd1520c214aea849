import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { FieldError } from '../../panel/field'
import { Notice } from '../../panel/notice'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { sameName } from '../own'

export const isInRoadmap = (documents: Documents, initiative: string): boolean =>
  documents.rows('roadmap').some(({ cells }) => sameName(String(cells.initiative), initiative))

interface Props {
  documents: Documents
  initiative: string
  isMain?: boolean
  onAdded?: () => void
}

/** Puts a sentence into the roadmap, once; where there is no roadmap yet, it is made first. */
export function ToRoadmap({ documents, initiative, isMain = false, onAdded }: Props) {
  const { say } = useWords()
  const form = useSubmit([])
  const roadmap = documents.sheet('roadmap')
  const sheet = say('names.templates.roadmap')
  if (isInRoadmap(documents, initiative)) {
    return (
      <Notice kind="good" isNews>
        <p>{say('swot.panel.there', { sheet })}</p>
      </Notice>
    )
  }
  const status = String(roadmap?.settings.planned ?? '')
  const add = () => {
    const row = { initiative: initiative.trim(), ...(status ? { status } : {}) }
    if (row.initiative === '') return form.refuse('initiative', say('swot.panel.needsText'))
    void form.submit(async () => {
      await documents.add('roadmap', [row], ['initiative'])
      onAdded?.()
    })
  }
  const create = () => void form.submit(() => documents.create('roadmap'))
  return (
    <div class="cell">
      {!roadmap && <p class="help">{say('swot.panel.noRoadmap', { sheet })}</p>}
      <FieldError>{form.formError}</FieldError>
      <div class="buttons">
        <Button isPrimary={isMain} look="outlined" isBusy={form.isBusy} onClick={roadmap ? add : create}>
          {say(roadmap ? 'swot.panel.toRoadmap' : 'swot.panel.createRoadmap', { sheet })}
        </Button>
      </div>
      <p class="help" role="status">
        {form.isBusy && !roadmap && say('common.states.creating')}
      </p>
    </div>
  )
}
