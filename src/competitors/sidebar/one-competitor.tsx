import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { shownDay } from '../../panel/days'
import type { Documents } from '../../panel/documents'
import { ExampleMark } from '../../panel/example-mark'
import { More, Notice } from '../../panel/notice'
import { RemoveRow } from '../../panel/remove-row'
import { SaveFooter } from '../../panel/save-footer'
import { Screen } from '../../panel/way-back'
import { useWords } from '../../panel/words'
import { newestOf } from '../figures'
import { fieldsOf, type Group, groupsOf, titleOf } from './groups'
import { LookState } from './look-state'
import { type Rival, readFigures } from './records'

interface Props {
  documents: Documents
  rival: Rival
  back: { label: string; go(): void }
  onGroup(group: Group): void
}

/** One competitor at a glance: what is written down already, and when somebody last looked. */
export function OneCompetitor({ documents, rival, back, onGroup }: Props) {
  const { say, language } = useWords()
  const { record, name, isUs, look } = rival
  const seen = String(documents.value('competitors', record, 'seen'))
  const isSeenToday = seen === documents.today
  /** What stood there before she pressed the button, for as long as she stays here. */
  const [before, setBefore] = useState<string>()
  const see = (day: string) => {
    setBefore(day === documents.today ? seen : undefined)
    documents.type('competitors', record, 'seen', day)
  }
  return (
    <>
      <Screen back={back}>
        <h2>
          {name} <ExampleMark of={record} />
        </h2>
        <p class="help">
          <LookState look={look} />
        </p>
        <ul class="cards">
          {groupsOf(isUs).map((group) => (
            <li key={group}>
              <button type="button" onClick={() => onGroup(group)}>
                <span class="name">{say(titleOf(group, isUs))}</span>
                <span class="help">
                  <Filled documents={documents} rival={rival} group={group} />
                </span>
                <span class="side" aria-hidden="true">
                  ›
                </span>
              </button>
            </li>
          ))}
        </ul>
        {isUs && (
          <p class="help">{say('competitors.panel.ownFigures', { sheet: say('names.templates.metrics') })}</p>
        )}
        <div role="status">
          {isSeenToday && (
            <Notice kind="good">
              <p>{say('competitors.panel.seenOn', { day: shownDay(seen, language) })}</p>
              {before !== undefined && (
                <Button onClick={() => see(before)}>{say('common.buttons.undo')}</Button>
              )}
            </Notice>
          )}
        </div>
        <More title={say('competitors.panel.removeTitle')}>
          <RemoveRow
            label={say('competitors.panel.remove')}
            question={say('competitors.panel.removeAsk', { who: name, sheet: say('names.templates.rivals') })}
            onRemove={async () => {
              await documents.remove('competitors', record)
              back.go()
            }}
          />
        </More>
      </Screen>
      <SaveFooter documents={documents}>
        {!isSeenToday && (
          <Button isPrimary onClick={() => see(documents.today)}>
            {say('competitors.panel.seen')}
          </Button>
        )}
      </SaveFooter>
    </>
  )
}

function Filled({ documents, rival, group }: Pick<Props, 'documents' | 'rival'> & { group: Group }) {
  const { say, language } = useWords()
  if (group === 'figures') {
    const days = newestOf(readFigures(documents), rival.name).map(({ day }) => day)
    const last = days.sort().at(-1)
    return <>{last ? say('competitors.panel.lastFigures', { day: shownDay(last, language) }) : '–'}</>
  }
  const fields = fieldsOf(group, rival.isUs)
  const filled = fields.filter((field) => documents.value('competitors', rival.record, field) !== '')
  return <>{say('competitors.panel.filled', { filled: filled.length, fields: fields.length })}</>
}
