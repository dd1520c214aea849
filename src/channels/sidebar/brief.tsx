import { useRef, useState } from 'preact/hooks'
import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { LongField } from '../../panel/field'
import { More } from '../../panel/notice'
import { useWords } from '../../panel/words'
import type { Result } from '../choose'
import type { Draft } from './answers'
import { briefText } from './brief-text'
import type { Choosable } from './candidates'

interface Props {
  documents: Documents
  draft: Draft
  result: Result
  picked: Choosable[]
}

/** What a consultant needs to know, as a text that goes into any e-mail. */
export function Brief({ documents, draft, result, picked }: Props) {
  const words = useWords()
  const { say } = words
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<'copied' | 'press'>()
  const text = briefText({ documents, draft, result, picked, words })
  const copy = () => {
    field.current?.select()
    // The page of an add-on may not always write to the clipboard; what is selected can be copied by hand.
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    copied.then(
      () => setSaid('copied'),
      () => setSaid(document.execCommand('copy') ? 'copied' : 'press'),
    )
  }
  return (
    <More title={say('channels.panel.brief.open')}>
      <LongField
        label={say('channels.panel.brief.label')}
        help={say('channels.panel.brief.help')}
        text={text}
        inputRef={field}
        rows={8}
        onText={() => {}}
      />
      <div class="buttons">
        <Button look="outlined" onClick={copy}>
          {say('channels.panel.brief.copy')}
        </Button>
      </div>
      <p class="help" role="status">
        {said && say(`channels.panel.brief.${said}`)}
      </p>
    </More>
  )
}
