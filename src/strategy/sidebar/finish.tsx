import { Button } from '../../panel/button'
import { Notice } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { useWords } from '../../panel/words'
import { quickIn } from '../outline'
import type { ScreenProps } from './answers'
import { Crumb, Heading } from './heading'
import { QuestionList } from './question-list'

/** What comes after a strategy, in the order in which one document needs the other. */
const NEXT = ['goals', 'channels', 'budget', 'roadmap', 'calendar'] as const

/** After the quick start: is it a plan already, and what is it good for? */
export function Finish({ answers, go, isNews }: ScreenProps) {
  const { say, count } = useWords()
  const open = quickIn(answers.sections).filter((question) => !answers.isAnswered(question))
  const first = open[0]
  const onOpen = (question: string) => go({ screen: 'steps', section: null, question })
  return (
    <>
      <Crumb onClick={() => go({ screen: 'home' })}>{say('strategy.panel.all')}</Crumb>
      <div class="screen">
        <Heading isNews={isNews}>
          {say(first ? 'strategy.panel.finish.almost' : 'strategy.panel.finish.title')}
        </Heading>
        {first ? (
          <>
            <p>{count('strategy.panel.finish.open', open.length)}</p>
            <QuestionList answers={answers} questions={open} onOpen={onOpen} />
          </>
        ) : (
          <Notice kind="good">
            <p>{say('strategy.panel.finish.usable')}</p>
          </Notice>
        )}
        <h3>{say('strategy.panel.finish.next')}</h3>
        <dl class="next">
          {NEXT.map((template) => (
            <div key={template}>
              <dt>{say(`names.templates.${template}`)}</dt>
              <dd>{say(`strategy.panel.finish.${template}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <SaveFooter documents={answers.documents}>
        <Button isPrimary onClick={() => (first ? onOpen(first.id) : go({ screen: 'home' }))}>
          {say(first ? 'strategy.panel.goOpen' : 'strategy.panel.finish.deeper')}
        </Button>
      </SaveFooter>
    </>
  )
}
