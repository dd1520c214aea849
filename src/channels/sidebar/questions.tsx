import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Documents } from '../../panel/documents'
import { ChoiceField, FieldError, LongField, TextField } from '../../panel/field'
import { SaveFooter } from '../../panel/save-footer'
import { Step, StepButtons } from '../../panel/steps'
import { useWords } from '../../panel/words'
import { CHOICES, type Question } from '../choose'
import type { Draft } from './answers'
import { CandidateStep } from './candidate-step'
import { type Choosable, pickedOf } from './candidates'
import { ContentField } from './content-field'
import { TestsStep } from './tests-step'

const STEPS = ['offer', 'place', 'buying', 'who', 'make', 'aim', 'candidates', 'tests'] as const
type StepName = (typeof STEPS)[number]

interface Props {
  documents: Documents
  draft: Draft
  all: Choosable[]
  onDone(): void
}

/** Short steps, each of which may be left unanswered: what is not known gives no reasons. */
export function Questions({ documents, draft, all, onDone }: Props) {
  const { say } = useWords()
  const [error, setError] = useState<string>()
  const at = Math.min(Math.max(0, draft.step), STEPS.length - 1)
  const step = STEPS[at] ?? 'offer'
  const picked = pickedOf(all, draft)
  const go = (next: number) => {
    const isMissing = step === 'candidates' && next > at && picked.length === 0
    setError(isMissing ? say('channels.panel.noCandidates') : undefined)
    if (!isMissing) draft.change({ step: next })
  }
  return (
    <>
      <Step title={say(`channels.panel.steps.${step}`)} at={at} count={STEPS.length}>
        <StepContent step={step} draft={draft} documents={documents}>
          {step === 'candidates' && <CandidateStep all={all} picked={picked} draft={draft} />}
          {step === 'tests' && <TestsStep documents={documents} picked={picked} draft={draft} />}
        </StepContent>
        <FieldError>{error}</FieldError>
      </Step>
      <SaveFooter documents={documents}>
        <StepButtons
          at={at}
          count={STEPS.length}
          onGo={go}
          last={say('channels.panel.toResult')}
          onLast={onDone}
        />
      </SaveFooter>
    </>
  )
}

function StepContent(props: {
  step: StepName
  draft: Draft
  documents: Documents
  children: ComponentChildren
}) {
  const { step, draft, documents, children } = props
  const { say } = useWords()
  const currency = documents.sheet('channels')?.currency.code ?? ''
  switch (step) {
    case 'offer':
      return (
        <>
          <p class="help">{say('channels.panel.intro')}</p>
          <LongField
            label={say('channels.panel.ask.offer')}
            help={say('channels.panel.help.offer')}
            text={draft.offer}
            onText={(offer) => draft.change({ offer })}
          />
          <Choice draft={draft} question="buyers" />
        </>
      )
    case 'place':
      return (
        <>
          <Choice draft={draft} question="place" />
          <Choice draft={draft} question="size" help={say('channels.panel.help.size')} />
        </>
      )
    case 'buying':
      return (
        <>
          <Choice draft={draft} question="intent" />
          <Choice draft={draft} question="advocates" help={say('channels.panel.help.advocates')} />
        </>
      )
    case 'who':
      return (
        <>
          <Choice draft={draft} question="age" />
          <Choice draft={draft} question="criterion" help={say('channels.panel.help.criterion')} />
          <TextField
            label={say('channels.panel.ask.criterionText')}
            help={say('channels.panel.help.criterionText')}
            text={draft.criterionText}
            onText={(criterionText) => draft.change({ criterionText })}
          />
        </>
      )
    case 'make':
      return (
        <>
          <ContentField draft={draft} />
          <Choice draft={draft} question="budget" />
          {draft.answers.budget !== undefined && draft.answers.budget !== 'none' && (
            <TextField
              label={say('channels.panel.ask.amount', { currency })}
              help={say('channels.panel.help.amount')}
              text={draft.amount}
              onText={(amount) => draft.change({ amount })}
            />
          )}
          <Choice draft={draft} question="experience" />
        </>
      )
    case 'aim':
      return <Choice draft={draft} question="aim" />
    default:
      return <>{children}</>
  }
}

function Choice({ draft, question, help }: { draft: Draft; question: Question; help?: string }) {
  const { say, sayAny } = useWords()
  const values: readonly string[] = CHOICES[question]
  return (
    <ChoiceField
      legend={say(`channels.panel.ask.${question}`)}
      {...(help ? { help } : {})}
      value={draft.answers[question] ?? ''}
      options={values.map((value) => ({
        value,
        label: sayAny(`channels.panel.options.${question}.${value}`),
      }))}
      onValue={(value) => draft.answer({ [question]: value })}
    />
  )
}
