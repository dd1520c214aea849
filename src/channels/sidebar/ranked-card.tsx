import { useId } from 'preact/hooks'
import { AmountCell } from '../../panel/cell-field'
import type { Documents } from '../../panel/documents'
import { CheckField } from '../../panel/field'
import { More } from '../../panel/notice'
import { useWords } from '../../panel/words'
import type { Ranked, Reason } from '../choose'
import type { Draft } from './answers'
import { type Choosable, isHers } from './candidates'
import { FactList } from './facts'
import { Purpose } from './purpose'

interface Props {
  /** Where it stands among all that were compared, from 1. */
  place: number
  /** Where it stands among those she takes; 0 if she does not. */
  rank: number
  ranked: Ranked
  channel: Choosable
  documents: Documents
  draft: Draft
  onTake(isTaken: boolean): void
}

/** What speaks for it has points or is a ticked test. */
export const isFor = ({ key, points }: Reason): boolean => points > 0 || key === 'users'

export function RankedCard({ place, rank, ranked, channel, documents, draft, onTake }: Props) {
  const { say } = useWords()
  const id = useId()
  const facts = ranked.reasons.flatMap((reason) => reason.facts)
  return (
    <li class="card" aria-labelledby={id}>
      <div class="head">
        <h3 id={id}>
          {place}. {channel.label}
        </h3>
        <span class={`verdict ${ranked.verdict}`}>{say(`channels.panel.verdicts.${ranked.verdict}`)}</span>
      </div>
      <ul class="reasons">
        {[...ranked.reasons.filter(isFor), ...ranked.reasons.filter((reason) => !isFor(reason))].map(
          (reason) => (
            <li key={reason.key} class={isFor(reason) ? 'for' : 'against'}>
              <span class="unseen">{say(`channels.panel.brief.${isFor(reason) ? 'for' : 'against'}`)}: </span>
              {say(`channels.panel.reasons.${reason.key}`)}
            </li>
          ),
        )}
      </ul>
      {facts.length > 0 && (
        <More title={say('channels.panel.result.why')}>
          <FactList facts={facts} />
        </More>
      )}
      <CheckField label={say('channels.panel.result.take')} checked={rank > 0} onChecked={onTake} />
      {rank > 0 && (
        <div class="taken">
          <Rank rank={rank} channel={channel} documents={documents} />
          <Purpose rank={rank} channel={channel} documents={documents} draft={draft} />
        </div>
      )}
    </li>
  )
}

/** The rank that will be written, beside the one that stands in the sheet; a field only where both collide. */
function Rank({ rank, channel, documents }: Pick<Props, 'rank' | 'channel' | 'documents'>) {
  const { say } = useWords()
  const record = isHers(channel.record) ? channel.record : undefined
  const now = record?.cells.rank ?? ''
  if (record && documents.draft('channels', record, 'rank')?.problem) {
    return (
      <AmountCell
        documents={documents}
        template="channels"
        record={record}
        column="rank"
        label={say('channels.columns.rank')}
      />
    )
  }
  return (
    <p>
      <strong>{say('channels.panel.result.rank', { rank })}</strong>
      {now !== '' && now !== rank && (
        <span class="help"> ({say('channels.panel.result.rankWas', { rank: now as number })})</span>
      )}
    </p>
  )
}
