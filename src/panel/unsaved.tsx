import type { Draft } from './autosave'
import { Button } from './button'
import type { Documents } from './documents'
import { FieldError } from './field'
import { useWords } from './words'

/**
 * What was typed and cannot be saved as it is, wherever it was typed: also of rows that another screen shows, or that
 * are gone. Nothing of it is dropped before she says so.
 */
export function Unsaved({ documents }: { documents: Documents }) {
  const problems = documents.autosave.problems
  if (problems.length === 0) return null
  return (
    <ul class="unsaved">
      {problems.map((draft) => (
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
