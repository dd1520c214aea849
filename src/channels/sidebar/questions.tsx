import { useState } from 'preact/hooks'
import type { Documents } from '../../panel/documents'
import { ChoiceField, FieldError, LongField, TextField } from '../../panel/field'
import { SaveFooter } from '../../panel/save-footer'
import { Step, StepButtons } from '../../panel/steps'
import { CHOICES, type Question } from '../choose'
import { CONTENTS } from '../facts'
import type { Draft } from './answers'
import { CandidateStep } from './candidate-step'
import { type Choosable, pickedOf } from './candidates'
import { CheckList } from './check-list'
import { useOwnWords } from './own-words'
import { TestsStep } from './tests-step'

/** The steps, each with the questions that are answered by choosing one of a few. */
const STEPS = {
  offer: ['buyers'],
  place: ['place', 'size'],
  buying: ['intent', 'advocates'],
  who: ['age', 'criterion'],
  make: ['experience', 'budget'],
  aim: ['aim'],
  candidates: [],
  tests: [],
} satisfies Record<string, Question[]>
const NAMES = Object.keys(STEPS) as (keyof typeof STEPS)[]

/** Questions that she answers in her own words. */
type Written = 'offer' | 'criterionText' | 'amount'

interface Props {
  documents: Documents
  draft: Draft
  all: Choosable[]
  onDone(): void
}

/** Short steps, each of which may be left unanswered: what is not known gives no reasons. */
export function Questions({ documents, draft, all, onDone }: Props) {
  const { tell } = useOwnWords()
  const [error, setError] = useState<string>()
  const at = draft.step
  const name = NAMES[at] ?? 'offer'
  const ask: Question[] = STEPS[name]
  const { budget } = draft.answers
  const picked = pickedOf(all, draft)
  const go = (next: number) => {
    const isMissing = name === 'candidates' && next > at && picked.length === 0
    setError(isMissing ? tell('noCandidates') : undefined)
    if (!isMissing) draft.change({ step: next })
  }
  const currency = documents.sheet('channels')?.currency.code ?? ''
  const written = (key: Written, Field: typeof TextField | typeof LongField) => (
    <Field
      label={tell(`ask.${key}`, { currency })}
      help={tell(`help.${key}`)}
      text={draft[key]}
      onText={(text) => draft.change({ [key]: text })}
    />
  )
  return (
    <>
      <Step title={tell(`steps.${name}`)} at={at} count={NAMES.length}>
        {name === 'offer' && (
          <>
            <p class="help">{tell('intro')}</p>
            {written('offer', LongField)}
          </>
        )}
        {name === 'make' && (
          <CheckList
            legend={tell('ask.content')}
            help={tell('help.content')}
            options={CONTENTS.map((value) => ({ value, label: tell(`options.content.${value}`) }))}
            chosen={draft.answers.content ?? []}
            onChosen={(content) => draft.answer({ content })}
          />
        )}
        {ask.map((question) => (
          <Choice key={question} draft={draft} question={question} />
        ))}
        {name === 'who' && written('criterionText', TextField)}
        {name === 'make' && budget !== undefined && budget !== 'none' && written('amount', TextField)}
        {name === 'candidates' && <CandidateStep all={all} picked={picked} draft={draft} />}
        {name === 'tests' && <TestsStep documents={documents} picked={picked} draft={draft} />}
        <FieldError>{picked.length === 0 && error}</FieldError>
      </Step>
      <SaveFooter documents={documents}>
        <StepButtons at={at} count={NAMES.length} onGo={go} last={tell('toResult')} onLast={onDone} />
      </SaveFooter>
    </>
  )
}

const HELPED: Question[] = ['size', 'advocates', 'criterion']

function Choice({ draft, question }: { draft: Draft; question: Question }) {
  const { tell, sayAny } = useOwnWords()
  const values: readonly string[] = CHOICES[question]
  return (
    <ChoiceField
      legend={tell(`ask.${question}`)}
      {...(HELPED.includes(question) ? { help: sayAny(`channels.panel.help.${question}`) } : {})}
      value={draft.answers[question] ?? ''}
      options={values.map((value) => ({
        value,
        label: sayAny(`channels.panel.options.${question}.${value}`),
      }))}
      onValue={(value) => draft.answer({ [question]: value })}
    />
  )
}
