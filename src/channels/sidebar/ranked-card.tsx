import type { Documents } from '../../panel/documents'
import { CheckField } from '../../panel/field'
import { More } from '../../panel/notice'
import type { Ranked, Reason } from '../choose'
import type { Draft } from './answers'
import { type Choosable, isHers } from './candidates'
import { FactList } from './facts'
import { useOwnWords } from './own-words'
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
  const { tell } = useOwnWords()
  const facts = ranked.reasons.flatMap((reason) => reason.facts)
  return (
    <li class="card">
      <div class="head">
        <h3>
          {place}. {channel.label}
        </h3>
        <span class={`verdict ${ranked.verdict}`}>{tell(`verdicts.${ranked.verdict}`)}</span>
      </div>
      <ul class="reasons">
        {[true, false].map((isGood) =>
          ranked.reasons
            .filter((reason) => isFor(reason) === isGood)
            .map(({ key }) => (
              <li key={key} class={isGood ? 'for' : 'against'}>
                <span class="unseen">{tell(isGood ? 'brief.for' : 'brief.against')}: </span>
                {tell(`reasons.${key}`)}
              </li>
            )),
        )}
      </ul>
      {facts.length > 0 && (
        <More title={tell('result.why')}>
          <FactList facts={facts} />
        </More>
      )}
      <CheckField label={tell('result.take')} checked={rank > 0} onChecked={onTake} />
      {rank > 0 && (
        <div class="taken">
          <Rank rank={rank} channel={channel} />
          <Purpose rank={rank} channel={channel} documents={documents} draft={draft} />
        </div>
      )}
    </li>
  )
}

/** The rank that will be written, beside the one that stands in the sheet. */
function Rank({ rank, channel }: Pick<Props, 'rank' | 'channel'>) {
  const { tell } = useOwnWords()
  const now = isHers(channel.record) ? channel.record.cells.rank : ''
  return (
    <p>
      <strong>{tell('result.rank', { rank })}</strong>
      {now !== '' && now !== rank && (
        <span class="help"> ({tell('result.rankWas', { rank: now as number })})</span>
      )}
    </p>
  )
}
