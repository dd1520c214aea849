import { Button } from '../../panel/button'
import { CheckField } from '../../panel/field'
import { Notice } from '../../panel/notice'
import { useWords } from '../../panel/words'
import { BIG_SEVEN } from '../facts'
import type { Draft } from './answers'
import type { Choosable } from './candidates'

interface Props {
  all: Choosable[]
  picked: Choosable[]
  draft: Draft
}

export function CandidateStep({ all, picked, draft }: Props) {
  const { say } = useWords()
  const isPicked = (id: string) => picked.some((one) => one.id === id)
  const pick = (wanted: (id: string) => boolean) =>
    draft.change({ picked: all.map(({ id }) => id).filter(wanted) })
  const isBig = (id: string) => BIG_SEVEN.some((big) => big === id)
  return (
    <>
      <p class="help">{say('channels.panel.help.candidates')}</p>
      <div class="buttons">
        <Button look="outlined" onClick={() => pick((id) => isBig(id) || isPicked(id))}>
          {say('channels.panel.bigSeven')}
        </Button>
      </div>
      <fieldset>
        <legend class="unseen">{say('channels.panel.steps.candidates')}</legend>
        {all.map(({ id, label }) => (
          <CheckField
            key={id}
            label={label}
            checked={isPicked(id)}
            onChecked={(isWanted) => pick((one) => (one === id ? isWanted : isPicked(one)))}
          />
        ))}
      </fieldset>
      <Notice kind="information">
        <p>{say('channels.panel.kids')}</p>
      </Notice>
    </>
  )
}
