import type { Documents } from '../../panel/documents'
import { SelectField, TextField } from '../../panel/field'
import { useWords } from '../../panel/words'
import type { Filter as Chosen } from '../cards'
import { knownNames } from './reads'

interface Props {
  documents: Documents
  filter: Chosen
  onFilter(filter: Chosen): void
  /** How many are done, of how many. */
  done: number
  total: number
}

const EVERYBODY = 'everybody'
const personOf = (value: string): string | undefined => (value === EVERYBODY ? undefined : value.slice(1))

export function Filter({ documents, filter, onFilter, done, total }: Props) {
  const { say } = useWords()
  const people = knownNames(documents, 'strategy', 'people', 'person')
  return (
    <div class="filter">
      <SelectField
        label={say('board.panel.person')}
        value={filter.person === undefined ? EVERYBODY : `=${filter.person}`}
        options={[
          { value: EVERYBODY, label: say('board.panel.everybody') },
          ...people.map((person) => ({ value: `=${person}`, label: person })),
          { value: '=', label: say('board.panel.nobody') },
        ]}
        onValue={(value) => onFilter({ ...filter, person: personOf(value) })}
      />
      <TextField
        label={say('board.panel.search')}
        text={filter.search}
        onText={(search) => onFilter({ ...filter, search })}
      />
      {total > 0 && <p class="help">{say('board.panel.share', { done, total })}</p>}
    </div>
  )
}
