import { Button } from '../../panel/button'
import { Notice } from '../../panel/notice'
import { useWords } from '../../panel/words'
import type { OneProps } from './details'
import { Outcome } from './screen'
import type { useShift } from './use-shift'

type Props = Omit<OneProps, 'rows'> & { shift: ReturnType<typeof useShift> }

/** What was shifted, what somebody else had changed, and the way back. */
export function Shifted({ documents, row, onGo, shift }: Props) {
  const { say, count } = useWords()
  const { made = [], kept = [], isUndone = false } = shift.outcome ?? {}
  const shifted = made.filter(({ template }) => template === 'roadmap').map(({ record }) => record.row)
  return (
    <Outcome
      documents={documents}
      row={row}
      onGo={onGo}
      title={say('roadmap.panel.shift')}
      buttons={
        !isUndone &&
        made.length > 0 && (
          <Button look="outlined" isBusy={shift.isBusy} onClick={() => void shift.undo()}>
            {say('common.buttons.undo')}
          </Button>
        )
      }
    >
      {/* What did not reach the server yet is no news: the footer tells that it waits. */}
      {made.length > 0 && documents.autosave.isEmpty && (
        <Notice kind="good" isNews>
          <p>
            {isUndone ? say('roadmap.panel.undone') : count('roadmap.panel.shifted', new Set(shifted).size)}
          </p>
        </Notice>
      )}
      {kept.length > 0 && (
        <Notice kind="caution" isNews>
          <p>{say('roadmap.panel.keptTheirs')}</p>
          <ul>
            {kept.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Outcome>
  )
}
