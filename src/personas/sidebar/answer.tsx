import { LongCell } from '../../panel/cell-field'
import type { Documents } from '../../panel/documents'
import { More } from '../../panel/notice'
import { useWords } from '../../panel/words'
import type { Kind, Question } from '../traits'
import type { Persona } from './persona'

/** Whose answers serve as an example; what the first did not tell, the next did. */
const EXAMPLES: Record<Kind, readonly string[]> = {
  '': ['giver'],
  buyer: ['giver'],
  segment: ['young', 'retired', 'giver'],
  negative: ['hunter', 'giver'],
}

/** One question: what is asked, the field, and folded away how to find out and what somebody else wrote. */
export function Answer(props: { documents: Documents; persona: Persona; question: Question }) {
  const { documents, persona, question } = props
  const { say, sayAny } = useWords()
  const { kind, record } = persona
  const example = EXAMPLES[kind]
    .map((one) => `personas.demo.${one}.${question}`)
    .map((key) => ({ key, text: sayAny(key) }))
    .find(({ key, text }) => text !== key)
  const isLeftOut = kind === 'negative' && question === 'audience'
  return (
    <div class="answer">
      <LongCell
        documents={documents}
        template="personas"
        record={record}
        column={question}
        label={isLeftOut ? say('personas.panel.leaveOut') : say(`personas.columns.${question}`)}
        help={isLeftOut ? say('personas.panel.leaveOutHow') : say(`personas.notes.${question}`)}
        rows={2}
      />
      <More title={say('personas.panel.tipAndExample')}>
        <p>{isLeftOut ? say('personas.panel.tips.leaveOut') : say(`personas.panel.tips.${question}`)}</p>
        {example && (
          <p>
            <span class="help">{say('common.example')}</span>
            <br />
            {example.text}
          </p>
        )}
      </More>
    </div>
  )
}
