import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { FieldError } from '../../panel/field'
import { More, Notice } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { useSubmit } from '../../panel/use-submit'
import { choose } from '../choose'
import { Advised } from './advised'
import type { Draft } from './answers'
import { Brief } from './brief'
import { type Choosable, pickedOf, testsOf } from './candidates'
import { useOwnWords } from './own-words'
import { RankedCard } from './ranked-card'
import { writeResult } from './write-result'

interface Props {
  documents: Documents
  draft: Draft
  all: Choosable[]
  isShown: boolean
  onBegin(): void
}

/** The channels in their order, with the reasons; she says which she takes and what they are for. */
export function ResultTab({ documents, draft, all, isShown, onBegin }: Props) {
  const words = useOwnWords()
  const { tell, count } = words
  const form = useSubmit([])
  const [written, setWritten] = useState<number>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isShown) heading.current?.focus({ preventScroll: true })
  }, [isShown])

  const picked = pickedOf(all, draft)
  if (picked.length === 0) {
    return (
      <div class="empty">
        <p>{tell('result.none')}</p>
        <Button isPrimary onClick={onBegin}>
          {tell('result.begin')}
        </Button>
      </div>
    )
  }

  const candidates = picked.map((one) => ({ id: one.id, tests: testsOf(documents, draft, one) }))
  const result = choose(draft.answers, candidates)
  const ranking = result.ranking.map((ranked) => ({
    ranked,
    channel: picked.find(({ id }) => id === ranked.id) as Choosable,
  }))
  const taken = ranking.filter(({ ranked }) => draft.taken.includes(ranked.id)).map(({ channel }) => channel)
  const hasTests = candidates.some(({ tests }) => Object.values(tests).some(Boolean))
  const take = (id: string, isTaken: boolean) => {
    setWritten(undefined)
    form.clear()
    draft.change({ taken: [...draft.taken.filter((one) => one !== id), ...(isTaken ? [id] : [])] })
  }
  const write = () => {
    setWritten(undefined)
    if (taken.length === 0) {
      form.refuse('', tell('result.nothing'))
      return
    }
    void form.submit(async () => {
      const state = await writeResult(documents, draft, taken, words)
      if (state === 'written') setWritten(taken.length)
      else form.refuse('', tell(`result.${state}`))
    })
  }

  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {tell('result.order')}
      </h2>
      {!hasTests && (
        <Notice kind="caution">
          <p>{tell('result.noTests')}</p>
        </Notice>
      )}
      {result.advice.map((advice) => (
        <Advised
          key={advice.key}
          advice={advice}
          kind={advice.key === 'search' ? 'caution' : 'information'}
        />
      ))}
      <ol class="ranking">
        {ranking.map(({ ranked, channel }, index) => (
          <RankedCard
            key={ranked.id}
            place={index + 1}
            rank={taken.indexOf(channel) + 1}
            ranked={ranked}
            channel={channel}
            documents={documents}
            draft={draft}
            onTake={(isTaken) => take(ranked.id, isTaken)}
          />
        ))}
      </ol>
      {taken.length === 1 && (
        <Notice kind="caution" isNews>
          <p>{tell('result.oneOnly')}</p>
        </Notice>
      )}
      {result.risks.length > 0 && (
        <>
          <h2>{tell('risks')}</h2>
          {result.risks.map((risk) => (
            <Advised key={risk.key} advice={risk} kind="caution" />
          ))}
        </>
      )}
      <More title={tell('result.how')}>
        <p>{tell('result.weights')}</p>
      </More>
      <Brief documents={documents} draft={draft} result={result} picked={picked} />
      <SaveFooter documents={documents}>
        <Button isPrimary isBusy={form.isBusy} onClick={write}>
          {tell('result.write')}
        </Button>
        <div class="said">
          <FieldError>{form.formError}</FieldError>
          <p role="status" class="help">
            {written !== undefined && count('channels.panel.result.written', written)}
          </p>
        </div>
      </SaveFooter>
    </>
  )
}
