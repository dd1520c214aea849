import { Button } from '../../panel/button'
import { Notice } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { useWords } from '../../panel/words'
import type { OneProps } from './details'
import { ScreenOf } from './screen'

interface Props extends Omit<OneProps, 'rows'> {
  added: number
  /** Were tasks of this initiative already. */
  there: number
}

export function SplitMade({ documents, row, onGo, added, there }: Props) {
  const { say, count } = useWords()
  const sheet = say('names.templates.tasks')
  return (
    <>
      <ScreenOf title={say('roadmap.panel.split')} back={row.name} onBack={() => onGo('details')}>
        <Notice kind="good" isNews>
          {added > 0 && <p>{count('roadmap.panel.tasksMade', added, { sheet })}</p>}
          {there > 0 && <p>{count('roadmap.panel.tasksThere', there)}</p>}
        </Notice>
        <p class="help">{say('roadmap.panel.seeBoard')}</p>
      </ScreenOf>
      <SaveFooter documents={documents}>
        <Button isPrimary onClick={() => onGo('overview')}>
          {say('roadmap.panel.all')}
        </Button>
        <Button look="outlined" onClick={() => void documents.show('tasks').catch(() => {})}>
          {say('common.buttons.show')}
        </Button>
      </SaveFooter>
    </>
  )
}
