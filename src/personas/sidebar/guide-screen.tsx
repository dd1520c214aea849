import { useState } from 'preact/hooks'
import { AmountCell, SelectCell } from '../../panel/cell-field'
import type { Documents } from '../../panel/documents'
import { More } from '../../panel/notice'
import { shownMoney } from '../../panel/numbers'
import { SaveFooter } from '../../panel/save-footer'
import { Step, StepButtons } from '../../panel/steps'
import { useWords } from '../../panel/words'
import { progress } from '../traits'
import { Answer } from './answer'
import { Avatar } from './avatar'
import { Card } from './card'
import { GUIDE } from './guide'
import type { Persona } from './persona'

interface Props {
  documents: Documents
  persona: Persona
  /** The step to begin with. */
  from: number
  onDone(): void
}

/** The questions of one persona, a few on each screen, and below them the card that grows by every answer. */
export function GuideScreen({ documents, persona, from, onDone }: Props) {
  const { say } = useWords()
  const [at, setAt] = useState(from)
  const steps = GUIDE[persona.kind]
  const step = steps[Math.min(at, steps.length - 1)]
  if (!step) return null
  return (
    <>
      <Bar persona={persona} onCard={onDone} />
      <Step title={say(`personas.panel.steps.${step.name}`)} at={at} count={steps.length}>
        {step.asks.map((ask) =>
          ask === 'channel' ? (
            <Channel key={ask} documents={documents} persona={persona} />
          ) : ask === 'money' ? (
            <Money key={ask} documents={documents} persona={persona} />
          ) : (
            <Answer key={ask} documents={documents} persona={persona} question={ask} />
          ),
        )}
        <Card persona={persona} />
      </Step>
      <SaveFooter documents={documents}>
        <StepButtons
          at={at}
          count={steps.length}
          onGo={setAt}
          last={say('personas.panel.seeCard')}
          onLast={onDone}
        />
      </SaveFooter>
    </>
  )
}

/** Who this is about stays in view; its ring closes while she types, and it leads to the card at any time. */
function Bar({ persona, onCard }: { persona: Persona; onCard(): void }) {
  const { say } = useWords()
  const { done, of } = progress(persona.kind, persona.answers)
  return (
    <button type="button" class="bar" onClick={onCard}>
      <Avatar persona={persona} />
      <span class="name">{persona.name || say('personas.panel.nameless')}</span>
      <span class="help">{say('personas.panel.answered', { done, of })}</span>
    </button>
  )
}

function Channel({ documents, persona }: { documents: Documents; persona: Persona }) {
  const { say } = useWords()
  const names = documents.rows('channels').map((one) => String(one.cells.channel))
  const known = names.length > 0 ? names : SOME_CHANNELS.map((channel) => say(`names.channels.${channel}`))
  return (
    <SelectCell
      documents={documents}
      template="personas"
      record={persona.record}
      column="channel"
      label={say('personas.columns.channel')}
      help={say('personas.notes.channel')}
      options={known.filter((name) => name !== '').map((name) => ({ value: name, label: name }))}
    />
  )
}

/** Offered until she has chosen her channels. */
const SOME_CHANNELS = [
  'instagram',
  'facebook',
  'tiktok',
  'youtube',
  'pinterest',
  'linkedin',
  'google',
  'newsletter',
  'website',
] as const

/** What ads for this audience cost, for whoever has such figures already. */
function Money({ documents, persona }: { documents: Documents; persona: Persona }) {
  const { say, language } = useWords()
  const { record, spend, outside } = persona
  const currency = documents.sheet('personas')?.currency ?? { code: 'EUR', decimals: 2 }
  const cell = { documents, template: 'personas', record }
  return (
    <More title={say('personas.panel.money')}>
      <AmountCell
        {...cell}
        column="spend"
        label={`${say('personas.columns.spend')} (${currency.code})`}
        help={say('personas.notes.spend')}
      />
      <AmountCell
        {...cell}
        column="outside"
        times={100}
        label={`${say('personas.columns.outside')} (%)`}
        help={say('personas.notes.outside')}
      />
      {typeof spend === 'number' && typeof outside === 'number' && (
        <p role="status">
          {say('personas.columns.wasted')}: <strong>{shownMoney(spend * outside, currency, language)}</strong>
        </p>
      )}
    </More>
  )
}
