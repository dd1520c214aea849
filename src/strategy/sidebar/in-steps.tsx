import { SaveFooter } from '../../panel/save-footer'
import { Step, StepButtons } from '../../panel/steps'
import { useWords } from '../../panel/words'
import { isFigure, quickIn, stepsOf } from '../outline'
import type { AskedSection, ScreenProps } from './answers'
import { Calculator } from './calculator'
import { Crumb } from './heading'
import type { Place } from './places'
import { QuestionField } from './question-field'

interface Props extends ScreenProps {
  /** Without one it is the quick start. */
  section: AskedSection | null
  question: string
}

/** The questions of a section, or those of the quick start, one at a time. */
export function InSteps({ answers, go, isNews, section, question: id }: Props) {
  const { say } = useWords()
  const steps = stepsOf(section ? section.questions : quickIn(answers.sections))
  const list = section ? section.id : null
  // Where the question was reworded or deleted meanwhile, the guide begins again with what is there.
  const at = Math.max(
    0,
    steps.findIndex((step) => step.some((one) => one.id === id)),
  )
  const step = steps[at]
  const first = step?.[0]
  if (!step || !first) return null
  const isPrice = step.length > 1 || isFigure(first.key)
  const overview: Place = section ? { screen: 'section', section: section.id } : { screen: 'home' }
  const onGo = (to: number) => {
    const next = steps[to]?.[0]
    if (next) go({ screen: 'steps', section: list, question: next.id })
  }
  return (
    <>
      <Crumb onClick={() => go(overview)}>
        {section ? answers.titleOf(section) : say('strategy.panel.all')}
      </Crumb>
      <Step
        title={isPrice ? say('strategy.panel.price.title') : first.ask}
        at={at}
        count={steps.length}
        isNews={isNews}
      >
        {isPrice ? (
          <Calculator answers={answers} />
        ) : (
          <QuestionField answers={answers} question={first} key={first.id} />
        )}
      </Step>
      <SaveFooter documents={answers.documents}>
        <StepButtons
          at={at}
          count={steps.length}
          onGo={onGo}
          next={step.some(answers.isAnswered) ? undefined : say('common.steps.skip')}
          last={say('common.buttons.done')}
          onLast={() => go(section ? overview : { screen: 'finish' })}
        />
      </SaveFooter>
    </>
  )
}
