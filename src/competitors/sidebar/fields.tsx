import { AmountCell, type CellProps, LongCell, SelectCell, TextCell } from '../../panel/cell-field'
import type { Documents } from '../../panel/documents'
import { SaveFooter } from '../../panel/save-footer'
import { Step, StepButtons } from '../../panel/steps'
import { Screen } from '../../panel/way-back'
import { useWords } from '../../panel/words'
import { hasName, withNameSwitched } from '../names'
import { FiguresToday } from './figures-today'
import { type Field, fieldsOf, type Group, groupsOf, titleOf } from './groups'
import { channelNames, type Rival } from './records'

interface Props {
  documents: Documents
  rival: Rival
  group: Group
  onGroup(group: Group): void
  back: { label: string; go(): void }
}

/** One group of fields; Next leads to the group after it. */
export function Fields({ documents, rival, group, onGroup, back }: Props) {
  const { say } = useWords()
  const groups = groupsOf(rival.isUs)
  const at = groups.indexOf(group)
  const go = (index: number) => onGroup(groups[index] ?? group)
  return (
    <>
      <Screen back={back}>
        <Step title={say(titleOf(group, rival.isUs))} at={at} count={groups.length}>
          {group === 'figures' ? (
            <FiguresToday documents={documents} who={rival.name} />
          ) : (
            fieldsOf(group, rival.isUs).map((field) => (
              <OneField key={field} documents={documents} rival={rival} field={field} />
            ))
          )}
        </Step>
      </Screen>
      <SaveFooter documents={documents}>
        <StepButtons
          at={at}
          count={groups.length}
          onGo={go}
          last={say('common.buttons.done')}
          onLast={back.go}
        />
      </SaveFooter>
    </>
  )
}

const LINES: readonly Field[] = ['competitor', 'website', 'place']

function OneField({ documents, rival, field }: Pick<Props, 'documents' | 'rival'> & { field: Field }) {
  const { say, sayAny } = useWords()
  const cell = {
    documents,
    template: 'competitors',
    record: rival.record,
    column: field,
    label: say(field === 'competitor' ? 'competitors.panel.name' : `competitors.columns.${field}`),
    // What the notes ask is about others.
    help: field === 'competitor' || rival.isUs ? undefined : say(`competitors.notes.${field}`),
  }
  if (field === 'overlap') return <AmountCell {...cell} label={`${cell.label} (%)`} times={100} />
  if (field === 'price') {
    const prices = documents.sheet('competitors')?.choices.price ?? []
    return (
      <SelectCell {...cell} options={prices.map(({ key, text }) => ({ value: text, label: sayAny(key) }))} />
    )
  }
  if (field === 'uses') return <Uses {...cell} />
  return LINES.includes(field) ? <TextCell {...cell} /> : <LongCell {...cell} />
}

/** The list of networks is at hand, so that none is forgotten; others may be written beside it. */
function Uses(cell: CellProps) {
  const { say } = useWords()
  const { documents, record, column, label } = cell
  const text = String(documents.value('competitors', record, column))
  const names = channelNames(documents, (network) => say(`names.channels.${network}`))
  return (
    <div class="cell">
      <LongCell {...cell} rows={2} />
      <fieldset class="chips">
        <legend class="unseen">{label}</legend>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={hasName(text, name)}
            onClick={() => documents.type('competitors', record, column, withNameSwitched(text, name))}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
