import { useWords } from '../../panel/words'
import { isAnswered, type Question } from '../traits'
import { Avatar } from './avatar'
import type { Persona } from './persona'

/** Facts first, then what moves them: the order in which one tells others about somebody. */
const FACTS = ['work', 'personal', 'communication', 'interests'] as const
const WISHES = ['business', 'dreams', 'challenges'] as const
const ADS = ['audience', 'criterion'] as const

/**
 * A persona as one would tell others about it. Only what is answered is shown, so the card grows while she types:
 * what stands in their way and what they doubt on the left, what the shop answers on the right.
 */
export function Card({ persona }: { persona: Persona }) {
  const { say } = useWords()
  const { kind, answers, channel } = persona
  const has = (question: Question) => isAnswered(answers, question)
  const title = (question: Question) => say(`personas.columns.${question}`)
  return (
    <article class={`persona-card ${kind || 'buyer'}`}>
      <div class="portrait">
        <Avatar persona={persona} isLarge />
        <div>
          <h3>{persona.name || say('personas.panel.nameless')}</h3>
          <p class="kind">{kind ? say(`personas.kinds.${kind}`) : say('personas.hints.kind')}</p>
        </div>
      </div>
      {has('demographics') && <p class="line">{answers.demographics}</p>}
      {has('exclude') && (
        <div class="reason">
          <h4>{title('exclude')}</h4>
          <p>{answers.exclude}</p>
        </div>
      )}
      <Entries>
        {FACTS.filter(has).map((question) => (
          <Entry key={question} title={title(question)} text={answers[question] ?? ''} />
        ))}
        {channel !== '' && <Entry title={say('personas.columns.channel')} text={channel} />}
        {WISHES.filter(has).map((question) => (
          <Entry key={question} title={title(question)} text={answers[question] ?? ''} />
        ))}
      </Entries>
      <div class="talk">
        {has('objections') && <Said by="them" title={title('objections')} text={answers.objections ?? ''} />}
        {has('impact') && <Said by="us" title={title('impact')} text={answers.impact ?? ''} />}
        {has('promise') && <Said by="us" title={title('promise')} text={answers.promise ?? ''} />}
      </div>
      {has('hook') && (
        <div class="hook">
          <h4>{title('hook')}</h4>
          <p>{answers.hook}</p>
        </div>
      )}
      <Entries>
        {ADS.filter(has).map((question) => (
          <Entry
            key={question}
            title={
              kind === 'negative' && question === 'audience'
                ? say('personas.panel.leaveOut')
                : title(question)
            }
            text={answers[question] ?? ''}
          />
        ))}
      </Entries>
    </article>
  )
}

function Entries({ children }: { children: preact.ComponentChildren }) {
  return <dl>{children}</dl>
}

function Entry({ title, text }: { title: string; text: string }) {
  return (
    <div class="entry">
      <dt>{title}</dt>
      <dd>{text}</dd>
    </div>
  )
}

function Said({ by, title, text }: { by: 'them' | 'us'; title: string; text: string }) {
  return (
    <div class={`said ${by}`}>
      <h4>{title}</h4>
      <p>{text}</p>
    </div>
  )
}
