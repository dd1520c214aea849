import { TextCell } from '../../panel/cell-field'
import { shownDay } from '../../panel/days'
import { CheckField } from '../../panel/field'
import { useWords } from '../../panel/words'
import { hatsOf } from '../people'
import { type Answers, type Asked, type AskedSection, cellOf } from './answers'

/** Who does what: a short list of names reads better on one screen than seven. */
export function People({ answers, section }: { answers: Answers; section: AskedSection }) {
  const { count } = useWords()
  const hats = hatsOf(section.questions.map((question) => String(answers.answer(question))))
  const names = hats.map(({ name }) => name)
  return (
    <>
      {section.questions.map((question) => (
        <Role key={question.id} answers={answers} question={question} names={names} />
      ))}
      {hats.length > 0 && (
        <ul class="result">
          {hats.map((hat) => (
            <li key={hat.name}>{count('strategy.panel.people.hats', hat.count, { name: hat.name })}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function Role(props: { answers: Answers; question: Asked; names: string[] }) {
  const { answers, question, names } = props
  const { say, language } = useWords()
  const { documents } = answers
  const agreed = String(documents.value('strategy', question.row, 'agreed'))
  const example = answers.exampleOf(question)
  const isAnswered = answers.isAnswered(question)
  const help = [question.tip, !isAnswered && example && say('strategy.panel.forExample', { value: example })]
  return (
    <div class="role">
      <TextCell
        {...cellOf(answers, question)}
        label={question.ask}
        help={help.filter(Boolean).join(' ')}
        suggestions={names}
      />
      {isAnswered && (
        <CheckField
          label={
            agreed === ''
              ? say('strategy.panel.people.agree')
              : say('strategy.panel.people.agreed', { day: shownDay(agreed, language) })
          }
          checked={agreed !== ''}
          onChecked={(isAgreed) =>
            documents.type('strategy', question.row, 'agreed', isAgreed ? documents.today : '')
          }
        />
      )}
    </div>
  )
}
