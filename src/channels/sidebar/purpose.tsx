import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { LongCell } from '../../panel/cell-field'
import type { Documents, SheetRecord } from '../../panel/documents'
import { LongField } from '../../panel/field'
import { useWords, type Words } from '../../panel/words'
import { purposeOf } from '../purpose'
import type { Draft } from './answers'
import { type Choosable, isHers } from './candidates'

interface Props {
  rank: number
  channel: Choosable
  documents: Documents
  draft: Draft
}

export const suggested = ({ id }: Choosable, draft: Draft, rank: number, { say }: Words): string =>
  say(`channels.panel.purposes.${purposeOf(id, draft.answers.aim, rank)}`)

/** A purpose that she wrote stays until she takes the suggestion; where there is none, the suggestion is a beginning. */
export function Purpose(props: Props) {
  const words = useWords()
  const { say } = words
  const { rank, channel, documents, draft } = props
  const { record } = channel
  if (isHers(record) && hasPurpose(documents, record)) return <OwnPurpose {...props} record={record} />
  return (
    <>
      <LongField
        label={say('channels.panel.result.purpose')}
        help={say('channels.panel.result.purposeHelp')}
        text={draft.purposes[channel.id] ?? suggested(channel, draft, rank, words)}
        onText={(text) => draft.change({ purposes: { ...draft.purposes, [channel.id]: text } })}
      />
      {record?.example && <p class="help">{say('channels.panel.result.exampleRow')}</p>}
    </>
  )
}

/** What she is just emptying is a purpose too. */
export const hasPurpose = (documents: Documents, record: SheetRecord): boolean =>
  record.cells.purpose !== '' || documents.draft('channels', record, 'purpose') !== undefined

function OwnPurpose({ rank, channel, documents, draft, record }: Props & { record: SheetRecord }) {
  const words = useWords()
  const { say } = words
  const [before, setBefore] = useState<string>()
  const suggestion = suggested(channel, draft, rank, words)
  const now = String(documents.value('channels', record, 'purpose'))
  const write = (text: string, old?: string) => {
    setBefore(old)
    documents.type('channels', record, 'purpose', text)
  }
  return (
    <>
      <LongCell
        documents={documents}
        template="channels"
        record={record}
        column="purpose"
        label={say('channels.panel.result.purpose')}
        help={say('channels.panel.result.purposeHelp')}
      />
      {now !== suggestion && (
        <>
          <p class="help">{say('channels.panel.result.suggestion', { text: suggestion })}</p>
          <div class="buttons">
            <Button look="outlined" onClick={() => write(suggestion, now)}>
              {say('channels.panel.result.useSuggestion')}
            </Button>
          </div>
        </>
      )}
      {before !== undefined && now === suggestion && (
        <div class="buttons">
          <Button onClick={() => write(before)}>{say('channels.panel.result.takeBack')}</Button>
        </div>
      )}
    </>
  )
}
