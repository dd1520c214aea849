import type { Documents } from '../../panel/documents'
import { useWords } from '../../panel/words'
import type { Share } from '../mix'
import { writeTypes } from '../rhythm-text'
import type { ChannelPlan, Planning } from './use-planning'

interface SummaryProps {
  planning: Planning
  plan: ChannelPlan
  isOpen: boolean
  /** Of what is opened. */
  id: string
  onOpen(): void
}

/** Which types a channel gets, and what else she wrote there. */
export function TypesSummary({ planning, plan: { rhythm, types }, isOpen, id, onOpen }: SummaryProps) {
  const { say } = useWords()
  const said = rhythm.types
    .map(({ type, weight }) => `${planning.typeName(type)}${weight === 1 ? '' : ` ×${weight}`}`)
    .join(', ')
  return (
    <div class="field types">
      <span class="label">{say('calendar.panel.rhythm.types')}</span>
      <button type="button" class="link" aria-expanded={isOpen} aria-controls={id} onClick={onOpen}>
        {types.shares.length > 0 ? said : say('calendar.panel.rhythm.startingTypes', { types: said })}
      </button>
      {types.rest.length > 0 && (
        <p class="help">{say('calendar.panel.rhythm.sheetSays', { text: types.rest.join(', ') })}</p>
      )}
    </div>
  )
}

interface Props {
  documents: Documents
  planning: Planning
  plan: ChannelPlan
  id: string
}

/** All types to choose from, and how often each beside the others. What else she wrote in that cell stays. */
export function TypesChooser({ documents, planning, plan: { record, rhythm, types }, id }: Props) {
  const { say } = useWords()
  const write = (shares: Share[]) =>
    documents.type('channels', record, 'types', writeTypes({ ...types, shares }))
  const toggle = (type: string) => {
    const others = types.shares.filter((share) => share.type !== type)
    write(others.length < types.shares.length ? others : [...others, { type, weight: 1 }])
  }
  const weigh = (type: string, weight: number) =>
    write(types.shares.map((share) => (share.type === type ? { type, weight } : share)))
  return (
    <fieldset class="chips" id={id}>
      <legend class="unseen">{say('calendar.panel.rhythm.typesOf', { channel: rhythm.channel })}</legend>
      {planning.typeChoices.map(({ text }) => {
        const share = types.shares.find(({ type }) => type === text)
        const name = planning.typeName(text)
        return (
          <span key={text} class={share ? 'chip on' : 'chip'}>
            <label>
              <input type="checkbox" checked={share !== undefined} onChange={() => toggle(text)} />
              {name}
            </label>
            {share && types.shares.length > 1 && (
              <select
                aria-label={say('calendar.panel.rhythm.often', { type: name })}
                value={share.weight}
                onChange={(event) => weigh(text, event.currentTarget.selectedIndex + 1)}
              >
                {[1, 2, 3, 4].map((weight) => (
                  <option key={weight} value={weight}>
                    ×{weight}
                  </option>
                ))}
              </select>
            )}
          </span>
        )
      })}
    </fieldset>
  )
}
