import { useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import { LongCell } from '../../panel/cell-field'
import type { Documents, SheetRecord } from '../../panel/documents'
import { LongField } from '../../panel/field'
import { purposeOf } from '../purpose'
import type { Draft } from './answers'
import { type Choosable, isHers } from './candidates'
import { type OwnWords, useOwnWords } from './own-words'

interface Props {
  rank: number
  channel: Choosable
  documents: Documents
  draft: Draft
}

export const suggested = ({ id }: Choosable, draft: Draft, rank: number, { tell }: OwnWords): string =>
  tell(`purposes.${purposeOf(id, draft.answers.aim, rank)}`)

/** A purpose that she wrote stays until she takes the suggestion; where there is none, the suggestion is a beginning. */
export function Purpose(props: Props) {
  const words = useOwnWords()
  const { tell } = words
  const { rank, channel, documents, draft } = props
  const { record } = channel
  if (isHers(record) && hasPurpose(documents, record)) return <OwnPurpose {...props} record={record} />
  return (
    <>
      <LongField
        label={tell('result.purpose')}
        help={tell('result.purposeHelp')}
        text={draft.purposes[channel.id] ?? suggested(channel, draft, rank, words)}
        onText={(text) => draft.change({ purposes: { ...draft.purposes, [channel.id]: text } })}
      />
      {record?.example && <p class="help">{tell('result.exampleRow')}</p>}
    </>
  )
}

/** What she is just emptying is a purpose too. */
export const hasPurpose = (documents: Documents, record: SheetRecord): boolean =>
  record.cells.purpose !== '' || documents.draft('channels', record, 'purpose') !== undefined

function OwnPurpose({ rank, channel, documents, draft, record }: Props & { record: SheetRecord }) {
  const words = useOwnWords()
  const { tell } = words
  const [before, setBefore] = useState('')
  const suggestion = suggested(channel, draft, rank, words)
  const now = String(documents.value('channels', record, 'purpose'))
  const isTaken = now === suggestion
  const swap = () => {
    setBefore(now)
    documents.type('channels', record, 'purpose', isTaken ? before : suggestion)
  }
  return (
    <>
      <LongCell
        documents={documents}
        template="channels"
        record={record}
        column="purpose"
        label={tell('result.purpose')}
        help={tell('result.purposeHelp')}
      />
      {!isTaken && <p class="help">{tell('result.suggestion', { text: suggestion })}</p>}
      {(!isTaken || before) && (
        <div class="buttons">
          <Button look="outlined" onClick={swap}>
            {tell(isTaken ? 'result.takeBack' : 'result.useSuggestion')}
          </Button>
        </div>
      )}
    </>
  )
}
