import { Button } from '../../panel/button'
import { Notice } from '../../panel/notice'
import { BIG_SEVEN } from '../facts'
import type { Draft } from './answers'
import type { Choosable } from './candidates'
import { CheckList } from './check-list'
import { useOwnWords } from './own-words'

interface Props {
  all: Choosable[]
  picked: Choosable[]
  draft: Draft
}

export function CandidateStep({ all, picked, draft }: Props) {
  const { tell } = useOwnWords()
  const chosen = picked.map(({ id }) => id)
  const pick = (ids: string[]) => draft.change({ picked: ids })
  return (
    <>
      <CheckList
        legend={tell('help.candidates')}
        options={all.map(({ id, label }) => ({ value: id, label }))}
        chosen={chosen}
        onChosen={pick}
      />
      <div class="buttons">
        <Button look="outlined" onClick={() => pick([...chosen, ...BIG_SEVEN])}>
          {tell('bigSeven')}
        </Button>
      </div>
      <Notice kind="information">
        <p>{tell('kids')}</p>
      </Notice>
    </>
  )
}
