import { Button } from '../../panel/button'
import { shownDay } from '../../panel/days'
import { Notice } from '../../panel/notice'
import { useWords } from '../../panel/words'
import type { Answers, Asked } from './answers'

/** Read through with the people whom it concerns: the day is kept at each answer. */
export function Agreement({ answers, questions }: { answers: Answers; questions: readonly Asked[] }) {
  const { say, language } = useWords()
  const { documents, isAnswered } = answers
  const agreedOn = (question: Asked) => String(documents.value('strategy', question.row, 'agreed'))
  const answered = questions.filter(isAnswered)
  const missing = answered.filter((question) => agreedOn(question) === '')
  const days = answered.map(agreedOn).sort()
  const agree = () => {
    for (const question of missing) documents.type('strategy', question.row, 'agreed', documents.today)
  }
  return (
    <div class="agreement">
      {missing.length === 0 ? (
        <Notice kind="good" isNews>
          <p>{say('strategy.panel.agreedOn', { day: shownDay(days.at(-1) ?? '', language) })}</p>
        </Notice>
      ) : (
        <>
          <p class="help">{say('strategy.panel.agreeHelp')}</p>
          <div class="buttons">
            <Button look="outlined" onClick={agree}>
              {say('strategy.panel.agree')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
