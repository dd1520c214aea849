import { CheckField } from '../../panel/field'
import { useWords } from '../../panel/words'
import { CONTENTS } from '../facts'
import type { Draft } from './answers'

export function ContentField({ draft }: { draft: Draft }) {
  const { say } = useWords()
  const made = draft.answers.content ?? []
  return (
    <fieldset>
      <legend>{say('channels.panel.ask.content')}</legend>
      {CONTENTS.map((content) => (
        <CheckField
          key={content}
          label={say(`channels.panel.options.content.${content}`)}
          checked={made.includes(content)}
          onChecked={(isMade) =>
            draft.answer({
              content: CONTENTS.filter((one) => (one === content ? isMade : made.includes(one))),
            })
          }
        />
      ))}
      <p class="help">{say('channels.panel.help.content')}</p>
    </fieldset>
  )
}
