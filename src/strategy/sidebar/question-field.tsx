import { useRef } from 'preact/hooks'
import { Button } from '../../panel/button'
import { LongCell } from '../../panel/cell-field'
import { More } from '../../panel/notice'
import { useWords } from '../../panel/words'
import { type Answers, type Asked, cellOf } from './answers'

/** The field of one question: why it is asked below it, and what another shop wrote. */
export function QuestionField({ answers, question }: { answers: Answers; question: Asked }) {
  const { say } = useWords()
  const field = useRef<HTMLDivElement>(null)
  const example = answers.exampleOf(question)
  const take = () => {
    answers.documents.type('strategy', question.row, 'answer', example)
    field.current?.querySelector('textarea')?.focus()
  }
  return (
    <div class="question" ref={field}>
      <LongCell
        {...cellOf(answers, question)}
        label={say('strategy.columns.answer')}
        help={question.tip}
        rows={4}
      />
      {example && !answers.isAnswered(question) && (
        <More title={say('common.example')}>
          <p>{example}</p>
          <div class="buttons">
            <Button onClick={take}>{say('strategy.panel.take')}</Button>
          </div>
        </More>
      )}
    </div>
  )
}
