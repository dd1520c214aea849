import { Button } from '../../panel/button'
import { Notice } from '../../panel/notice'
import { useWords } from '../../panel/words'
import type { OneProps } from './details'
import { Outcome } from './screen'

interface Props extends Omit<OneProps, 'rows'> {
  added: number
  /** Were tasks of this initiative already. */
  there: number
}

export function SplitMade({ documents, row, onGo, added, there }: Props) {
  const { say, count } = useWords()
  const sheet = say('names.templates.tasks')
  return (
    <Outcome
      documents={documents}
      row={row}
      onGo={onGo}
      title={say('roadmap.panel.split')}
      buttons={
        <Button look="outlined" onClick={() => void documents.show('tasks').catch(() => {})}>
          {say('common.buttons.show')}
        </Button>
      }
    >
      <Notice kind="good" isNews>
        {added > 0 && <p>{count('roadmap.panel.tasksMade', added, { sheet })}</p>}
        {there > 0 && <p>{count('roadmap.panel.tasksThere', there)}</p>}
      </Notice>
      <p class="help">{say('roadmap.panel.seeBoard')}</p>
    </Outcome>
  )
}
