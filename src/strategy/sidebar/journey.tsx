import { Notice } from '../../panel/notice'
import { useWords } from '../../panel/words'
import type { Answers, Asked } from './answers'
import { QuestionList } from './question-list'

interface Props {
  answers: Answers
  questions: readonly Asked[]
  onOpen(question: string): void
}

/** The customer's way step by step: where nobody knows what happens there is a gap in it. */
export function Journey({ answers, questions, onOpen }: Props) {
  const { say, count } = useWords()
  const gaps = questions.filter((question) => !answers.isAnswered(question)).length
  return (
    <>
      <Notice kind={gaps === 0 ? 'good' : 'caution'}>
        <p>
          {gaps === 0
            ? say('strategy.panel.journey.whole')
            : count('strategy.panel.journey.gaps', gaps, { all: questions.length })}
        </p>
      </Notice>
      <QuestionList answers={answers} questions={questions} onOpen={onOpen} isPath />
    </>
  )
}
