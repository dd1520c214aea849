import { Button } from '../../panel/button'
import type { Documents } from '../../panel/documents'
import { Notice } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { useWords } from '../../panel/words'
import { isAnswered, nextHint } from '../traits'
import { Actions, ShowCard } from './actions'
import { Card } from './card'
import { GUIDE, type GuideStep } from './guide'
import type { Persona } from './persona'

interface Props {
  documents: Documents
  persona: Persona
  /** Another persona that says nearly the same. */
  twin: Persona | undefined
  isCopy: boolean
  onStep(at: number): void
  onRename(): void
  onDuplicate(): Promise<unknown>
  onDelete(): Promise<unknown>
  onBack(): void
}

/** A persona as it is read out to whoever writes for it, what would make it more useful, and all one can do with it. */
export function PersonaScreen(props: Props) {
  const { documents, persona, twin, isCopy, onStep, onBack } = props
  const { say } = useWords()
  const outside = typeof persona.outside === 'number' ? persona.outside : undefined
  const hint = nextHint(persona.kind, persona.answers, outside)
  const steps = GUIDE[persona.kind]
  const next = steps.findIndex((step) => asked(step).some((one) => !isAnswered(persona.answers, one)))
  return (
    <>
      <div class="one">
        <h2 class="unseen">{say('personas.card')}</h2>
        <button type="button" class="back" onClick={onBack}>
          <Arrow /> {say('personas.panel.all')}
        </button>
        <Card persona={persona} />
        {isCopy ? (
          <Notice kind="information" isNews>
            <p>{say('personas.panel.isCopy')}</p>
          </Notice>
        ) : (
          twin && (
            <Notice kind="caution">
              <p>{say('personas.panel.twin', { name: twin.name })}</p>
            </Notice>
          )
        )}
        <Notice kind={hint === 'ready' ? 'good' : 'information'}>
          <p>{say(`personas.hints.${hint}`)}</p>
          {hint === 'ready' && <p>{say('personas.panel.readOut')}</p>}
        </Notice>
        <Groups steps={steps} persona={persona} onStep={onStep} />
        <Actions {...props} />
      </div>
      <SaveFooter documents={documents}>
        {next >= 0 && (
          <Button isPrimary onClick={() => onStep(next)}>
            {say('personas.panel.goOn')}
          </Button>
        )}
        <ShowCard documents={documents} persona={persona} isPrimary={next < 0} />
      </SaveFooter>
    </>
  )
}

const asked = (step: GuideStep) => step.asks.filter((ask) => ask !== 'channel' && ask !== 'money')

/** The groups of questions with how many are answered; each opens. */
function Groups(props: { steps: readonly GuideStep[]; persona: Persona; onStep(at: number): void }) {
  const { steps, persona, onStep } = props
  const { say } = useWords()
  return (
    <ul class="groups">
      {steps.map((step, at) => {
        const all = asked(step)
        const done = all.filter((one) => isAnswered(persona.answers, one)).length
        return (
          <li key={step.name}>
            <button type="button" onClick={() => onStep(at)}>
              <span>{say(`personas.panel.steps.${step.name}`)}</span>
              <span class={done === all.length ? 'good' : 'help'}>
                {done === all.length && '✓ '}
                {say('personas.panel.answered', { done, of: all.length })}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

const Arrow = () => (
  <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
    <path d="M15.4 7.4 10.8 12l4.6 4.6L14 18l-6-6 6-6z" fill="currentColor" />
  </svg>
)
