import { Button } from '../../panel/button'
import { FieldError } from '../../panel/field'
import { SaveFooter } from '../../panel/save-footer'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { nextOpen, stepsOf } from '../outline'
import { Agreement } from './agreement'
import type { AskedSection, ScreenProps } from './answers'
import { Crumb, Heading } from './heading'
import { Journey } from './journey'
import { People } from './people'
import { QuestionList } from './question-list'

interface Props extends ScreenProps {
  section: AskedSection
}

/** One section: its questions with the answers, to read through together and to open what is still open. */
export function SectionScreen({ answers, go, isNews, section }: Props) {
  const { say } = useWords()
  const form = useSubmit([])
  const { documents, sections, isAnswered } = answers
  const isPeople = section.id === 'part-people'
  const steps = stepsOf(section.questions)
  const open = isPeople ? undefined : steps[nextOpen(steps, 0, isAnswered) ?? -1]?.[0]
  const next = sections[sections.indexOf(section) + 1]
  const onOpen = (question: string) => go({ screen: 'steps', section: section.id, question })
  const begun = section.questions.some(isAnswered)
  return (
    <>
      <Crumb onClick={() => go({ screen: 'home' })}>{say('strategy.panel.all')}</Crumb>
      <div class="screen">
        <Heading isNews={isNews}>{answers.titleOf(section)}</Heading>
        {section.why && <p class="muted">{section.why}</p>}
        {section.questions.length === 0 ? (
          <>
            <p>{say('strategy.panel.none')}</p>
            <div class="buttons">
              <Button look="outlined" onClick={() => void form.submit(() => documents.show('strategy'))}>
                {say('common.buttons.show')}
              </Button>
            </div>
            <FieldError>{form.error && say('common.states.unreachable')}</FieldError>
          </>
        ) : isPeople ? (
          <People answers={answers} section={section} />
        ) : section.id === 'part-journey' ? (
          <Journey answers={answers} questions={section.questions} onOpen={onOpen} />
        ) : (
          <QuestionList answers={answers} questions={section.questions} onOpen={onOpen} />
        )}
        {!isPeople && begun && <Agreement answers={answers} questions={section.questions} />}
      </div>
      <SaveFooter documents={documents}>
        {open && (
          <Button isPrimary onClick={() => onOpen(open.id)}>
            {say(begun ? 'strategy.panel.goOpen' : 'common.buttons.begin')}
          </Button>
        )}
        {!open && next && (
          <Button isPrimary onClick={() => go({ screen: 'section', section: next.id })}>
            {say('strategy.panel.next', { section: answers.titleOf(next) })}
          </Button>
        )}
      </SaveFooter>
    </>
  )
}
