import { useRef, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { LongField } from '../../panel/field'
import { More } from '../../panel/notice'
import type { Result } from '../choose'
import type { Draft } from './answers'
import { briefText } from './brief-text'
import type { Choosable } from './candidates'
import { useOwnWords } from './own-words'

interface Props {
  documents: Documents
  draft: Draft
  result: Result
  picked: Choosable[]
}

/** What a consultant needs to know, as a text that goes into any e-mail. */
export function Brief({ documents, draft, result, picked }: Props) {
  const words = useOwnWords()
  const { tell } = words
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<'copied' | 'press'>()
  const text = briefText({ documents, draft, result, picked, words })
  // Pages of add-ons may not use the newer way to the clipboard; what is selected can at least be copied by hand.
  const copy = () => {
    field.current?.select()
    setSaid(document.execCommand('copy') ? 'copied' : 'press')
  }
  return (
    <More title={tell('brief.open')}>
      <LongField
        label={tell('brief.label')}
        help={tell('brief.help')}
        text={text}
        inputRef={field}
        rows={8}
        onText={() => {}}
      />
      <div class="buttons">
        <Button look="outlined" onClick={copy}>
          {tell('brief.copy')}
        </Button>
      </div>
      <p class="help" role="status">
        {said && tell(`brief.${said}`)}
      </p>
    </More>
  )
}
