import { Button } from '../../panel/button'
import { FieldError } from '../../panel/field'
import { SaveFooter } from '../../panel/save-footer'
import { Unsaved } from '../../panel/unsaved'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { nextOpen, quickIn, stepsOf } from '../outline'
import type { Asked, ScreenProps } from './answers'
import { Heading } from './heading'
import type { Place } from './places'

interface Props extends ScreenProps {
  stopped: Place | undefined
}

/** All sections with how far she is; what is open is seen at once. */
export function Home({ answers, go, isNews, stopped }: Props) {
  const { say } = useWords()
  const form = useSubmit([])
  const { documents, questions, sections, isAnswered } = answers
  const done = questions.filter(isAnswered).length
  const quick = quickIn(sections)
  const main = mainWay({ answers, stopped })
  return (
    <>
      <div class="screen">
        <Heading isNews={isNews}>{say('strategy.panel.home')}</Heading>
        <p>{say('strategy.panel.intro')}</p>
        <Unsaved
          documents={documents}
          drafts={documents.autosave.problems.filter((draft) => !documents.isLost(draft))}
        />
        <div>
          <p class="help">{say('strategy.panel.answered', { done, all: questions.length })}</p>
          <div class="bar" aria-hidden="true">
            <div style={{ inlineSize: `${(done / Math.max(1, questions.length)) * 100}%` }} />
          </div>
        </div>
        <ul class="sections">
          {quick.length > 0 && (
            <SectionRow
              title={say('strategy.figures.quick')}
              help={say('strategy.figures.quickNote')}
              isQuick
              questions={quick}
              isAnswered={isAnswered}
              onOpen={() => go(quickPlace(quick, isAnswered))}
            />
          )}
          {sections.map((section) => (
            <SectionRow
              key={section.id}
              title={answers.titleOf(section)}
              questions={section.questions}
              isAnswered={isAnswered}
              onOpen={() => go({ screen: 'section', section: section.id })}
            />
          ))}
        </ul>
        <div class="buttons">
          <Button onClick={() => void form.submit(() => documents.show('strategy'))}>
            {say('common.buttons.show')}
          </Button>
        </div>
        <FieldError>{form.error && say('common.states.unreachable')}</FieldError>
      </div>
      <SaveFooter documents={documents}>
        {main && (
          <Button isPrimary onClick={() => go(main.place)}>
            {say(main.words)}
          </Button>
        )}
      </SaveFooter>
    </>
  )
}

interface RowProps {
  title: string
  help?: string
  isQuick?: boolean
  questions: Asked[]
  isAnswered(question: Asked): boolean
  onOpen(): void
}

function SectionRow({ title, help, isQuick = false, questions, isAnswered, onOpen }: RowProps) {
  const { say } = useWords()
  const [done, all] = [questions.filter(isAnswered).length, questions.length]
  return (
    <li>
      <button type="button" class={isQuick ? 'line quick' : 'line'} onClick={onOpen}>
        <span class="name">
          {title}
          {help && <span class="help">{help}</span>}
        </span>
        {all > 0 && (
          <span class={done === all ? 'done good' : 'done muted'}>
            {done === all && <span aria-hidden="true">✓ </span>}
            {say('strategy.panel.of', { done, all })}
          </span>
        )}
      </button>
    </li>
  )
}

function quickPlace(quick: Asked[], isAnswered: (question: Asked) => boolean): Place {
  const steps = stepsOf(quick)
  const at = nextOpen(steps, 0, isAnswered)
  const question = at === undefined ? undefined : steps[at]?.[0]
  return question ? { screen: 'steps', section: null, question: question.id } : { screen: 'finish' }
}

/** What the main button does: begin, go on where she stopped, or answer what is open. */
function mainWay({ answers, stopped }: Pick<Props, 'answers' | 'stopped'>) {
  const { sections, questions, isAnswered } = answers
  const quick = quickIn(sections)
  const isThere =
    (stopped?.screen === 'section' && sections.some((one) => one.id === stopped.section)) ||
    (stopped?.screen === 'steps' && questions.some((one) => one.id === stopped.question))
  if (stopped && isThere) return { place: stopped, words: 'strategy.panel.goOn' } as const
  if (!quick.every(isAnswered))
    return { place: quickPlace(quick, isAnswered), words: 'strategy.panel.beginQuick' } as const
  const open = sections.find((section) => !section.questions.every(isAnswered))
  return open && ({ place: { screen: 'section', section: open.id }, words: 'strategy.panel.goOpen' } as const)
}
