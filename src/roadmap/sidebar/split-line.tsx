import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { DayField, LongField, TextField } from '../../panel/field'
import { useWords } from '../../panel/words'
import { peopleNames } from './reads'

/** A task that is to be. */
export interface Line {
  task: string
  person: string
  deadline: string
}

interface Props {
  documents: Documents
  number: number
  line: Line
  onLine(line: Line): void
  onRemove(): void
}

export function SplitLine({ documents, number, line, onLine, onRemove }: Props) {
  const { say } = useWords()
  return (
    <li>
      <fieldset>
        <legend class="unseen">{say('roadmap.panel.task', { number })}</legend>
        <LongField
          label={say('roadmap.panel.task', { number })}
          text={line.task}
          onText={(task) => onLine({ ...line, task })}
          rows={1}
        />
        <TextField
          label={say('common.person')}
          text={line.person}
          suggestions={peopleNames(documents)}
          onText={(person) => onLine({ ...line, person })}
        />
        <DayField
          label={say('roadmap.panel.deadline')}
          day={line.deadline}
          onDay={(deadline) => onLine({ ...line, deadline })}
        />
        <div class="buttons">
          <Button onClick={onRemove}>{say('common.buttons.remove')}</Button>
        </div>
      </fieldset>
    </li>
  )
}
