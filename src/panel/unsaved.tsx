import type { Draft } from './autosave'
import { Button } from './button'
import type { Documents } from './documents'
import { FieldError } from './field'
import { useWords } from './words'

/**
 * What was typed and cannot be saved as it is. The footer of each panel shows what belongs to no row any more, a list
 * of all questions also what other screens ask. Nothing of it is dropped before she says so.
 */
export function Unsaved({ documents, drafts }: { documents: Documents; drafts: Draft[] }) {
  if (drafts.length === 0) return null
  return (
    <ul class="unsaved">
      {drafts.map((draft) => (
        <li key={JSON.stringify(draft.id)}>
          <One documents={documents} draft={draft} />
        </li>
      ))}
    </ul>
  )
}

function One({ documents, draft: { id, after, problem } }: { documents: Documents; draft: Draft }) {
  const { say } = useWords()
  const settle = (mine: boolean) => documents.autosave.settle(id, mine)
  return (
    <div class="cell">
      <h3>{id.place ? String(id.place.value) : id.template}</h3>
      <p class="kept">{String(after)}</p>
      <FieldError>
        {problem?.kind === 'changed'
          ? say('common.changed.said', { value: String(problem.now) || '—' })
          : problem?.kind === 'refused'
            ? problem.message
            : say('common.changed.gone')}
      </FieldError>
      <div class="buttons">
        {problem?.kind === 'changed' && (
          <Button look="outlined" onClick={() => settle(true)}>
            {say('common.changed.mine')}
          </Button>
        )}
        <Button onClick={() => settle(false)}>
          {say(problem?.kind === 'changed' ? 'common.changed.theirs' : 'common.changed.drop')}
        </Button>
      </div>
    </div>
  )
}
