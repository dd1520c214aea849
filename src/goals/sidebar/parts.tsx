import { useState } from 'preact/hooks'
import { readAmount } from '../../panel/amount'
import { Button } from '../../panel/button'
import { AmountField, CheckField, ChoiceField, FieldError, TextField } from '../../panel/field'
import { More, Notice } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { useSubmit } from '../../panel/use-submit'
import { choiceText, filled } from './goal'
import { useOwnWords } from './own-words'
import type { GoalProps } from './props'
import { timesOf, typedFigure } from './shown'
import { type Suggestion, suggestionsFor, WAYS, type WayOfParts } from './suggestions'
import { useLog } from './use-log'

export interface PartsProps extends Omit<GoalProps, 'go'> {
  onDone(): void
}

/** A suggestion with what she made of it. */
interface Edited {
  isIn: boolean
  name: string
  target: string
}

/** Breaks a main goal into smaller ones: she ticks and edits before anything is added. */
export function Parts(props: PartsProps) {
  const { documents, goal, log, onDone } = props
  const words = useOwnWords()
  const { say, own, ownCount, language } = words
  const { shown } = useLog(props)
  const form = useSubmit([])
  // What is offered stays as it is while she edits it, also after the first of them are in the sheet.
  const [ways] = useState(() => suggestionsFor({ documents, goal, log, words }))
  const known = WAYS.filter((way) => ways[way])
  const [way, setWay] = useState<WayOfParts | undefined>(known[0])
  const [edits, setEdits] = useState<Record<string, Partial<Edited>>>({})
  const [made, setMade] = useState<number>()
  const keyOf = (one: Suggestion) => `${way} ${one.part}`
  const offers = ((way && ways[way]) ?? []).map((one) => {
    const edited: Edited = {
      isIn: true,
      name: own('parts.name', { goal: goal.name, part: one.part }),
      target: typedFigure(one.target, one.metric, language),
      ...edits[keyOf(one)],
    }
    return { one, edited, amount: readAmount(edited.target.replace('%', ''), language) }
  })
  const edit = (one: Suggestion, change: Partial<Edited>) => {
    setMade(undefined)
    setEdits({ ...edits, [keyOf(one)]: { ...edits[keyOf(one)], ...change } })
  }
  const chosen = offers.filter(({ edited }) => edited.isIn && edited.name.trim() !== '')
  const add = () =>
    form.submit(async () => {
      const rows = chosen.map(({ one, edited, amount }) =>
        filled({
          kind: choiceText(documents, 'kind', goal.kind),
          start: goal.plan.start ?? '',
          deadline: goal.plan.deadline ?? '',
          channel: goal.channel,
          ...one.cells,
          goal: edited.name.trim(),
          part: goal.name,
          metric: choiceText(documents, 'metric', one.metric),
          target: typeof amount === 'number' ? amount / timesOf(one.metric) : '',
        }),
      )
      const added = await documents.add('goals', rows, ['goal'])
      setMade(added.filter((row) => !row.existed).length)
    })
  return (
    <>
      {known.length === 0 ? (
        <Notice kind="information">
          <p>{own('parts.needs')}</p>
        </Notice>
      ) : (
        <ChoiceField
          legend={own('parts.how')}
          value={way ?? ''}
          options={known.map((one) => ({ value: one, label: own(`parts.${one}`) }))}
          onValue={(next) => {
            setWay(next)
            setMade(undefined)
          }}
        />
      )}
      {way === 'funnel' && (
        <p class="help">{own(offers[0]?.one.target ? 'parts.funnelTip' : 'parts.funnelEmpty')}</p>
      )}
      {offers.map(({ one, edited, amount }) => (
        <Offer
          key={keyOf(one)}
          part={one.part}
          edited={edited}
          isWrong={amount === undefined}
          label={words.sayAny(`names.metrics.${one.metric}`)}
          onEdit={(change) => edit(one, change)}
        />
      ))}
      {way && way !== 'funnel' && goal.addsUp && (
        <p role="status">
          {own('parts.sum', {
            sum: shown(chosen.reduce((sum, { amount }) => sum + (amount ?? 0), 0)),
            target: shown((goal.plan.target ?? 0) - (goal.plan.baseline ?? 0)),
          })}
        </p>
      )}
      <More title={say('common.tip')}>
        <p>{say('goals.notes.part')}</p>
      </More>
      <FieldError>{form.formError}</FieldError>
      {made !== undefined && (
        <Notice kind="good" isNews>
          <p>{made === 0 ? own('parts.existed') : ownCount('parts.added', made)}</p>
        </Notice>
      )}
      <SaveFooter documents={documents}>
        {made !== undefined ? (
          <Button isPrimary onClick={onDone}>
            {say('common.buttons.done')}
          </Button>
        ) : (
          chosen.length > 0 &&
          chosen.every(({ amount }) => amount !== undefined) && (
            <Button isPrimary isBusy={form.isBusy} onClick={() => void add()}>
              {form.error ? say('common.buttons.retry') : ownCount('parts.add', chosen.length)}
            </Button>
          )
        )}
      </SaveFooter>
    </>
  )
}

interface OfferProps {
  part: string
  edited: Edited
  isWrong: boolean
  label: string
  onEdit(change: Partial<Edited>): void
}

function Offer({ part, edited, isWrong, label, onEdit }: OfferProps) {
  const { say } = useOwnWords()
  return (
    <fieldset class="offer">
      <CheckField label={part} checked={edited.isIn} onChecked={(isIn) => onEdit({ isIn })} />
      {edited.isIn && (
        <>
          <TextField label={say('common.goal')} text={edited.name} onText={(name) => onEdit({ name })} />
          <AmountField
            label={label}
            text={edited.target}
            error={isWrong ? say('common.checks.amount') : undefined}
            onText={(target) => onEdit({ target })}
          />
        </>
      )}
    </fieldset>
  )
}
