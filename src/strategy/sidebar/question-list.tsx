import { useWords } from '../../panel/words'
import type { Answers, Asked } from './answers'

interface Props {
  answers: Answers
  questions: readonly Asked[]
  onOpen(question: string): void
  /** As a path that is walked from top to bottom. */
  isPath?: boolean
}

/** Questions with what she answered; each opens its own screen. */
export function QuestionList({ answers, questions, onOpen, isPath = false }: Props) {
  const { say } = useWords()
  const List = isPath ? 'ol' : 'ul'
  return (
    <List class={isPath ? 'asked path' : 'asked'}>
      {questions.map((question) => {
        const answer = answers.shownAnswer(question)
        const isStuck = answers.documents.draft('strategy', question.row, 'answer')?.problem !== undefined
        return (
          <li key={question.id} class={answer === '' ? 'open' : 'filled'}>
            <button type="button" onClick={() => onOpen(question.id)}>
              <span class="ask">
                {question.isQuick && <Star />}
                {question.ask}
              </span>
              {answer === '' ? (
                <span class="caution">{say('strategy.panel.open')}</span>
              ) : (
                <span class="said">{answer}</span>
              )}
              {isStuck && <span class="error">{say('common.states.asking')}</span>}
            </button>
          </li>
        )
      })}
    </List>
  )
}

function Star() {
  const { say } = useWords()
  return (
    <>
      <span class="caution" aria-hidden="true">
        ★{' '}
      </span>
      <span class="unseen">{say('strategy.figures.quick')} </span>
    </>
  )
}
