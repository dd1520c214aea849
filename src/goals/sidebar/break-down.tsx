import { useState } from 'preact/hooks'
import { readAmount } from '../../panel/amount'
import { Button } from '../../panel/button'
import type { CellValue } from '../../panel/documents'
import { AmountField, CheckField, ChoiceField, FieldError, TextField } from '../../panel/field'
import { More, Notice } from '../../panel/notice'
import { SaveFooter } from '../../panel/save-footer'
import { useSubmit } from '../../panel/use-submit'
import { useWords } from '../../panel/words'
import { choiceText } from './goal'
import { timesOf, typedFigure } from './shown'
import { type Suggestion, suggestionsFor, WAYS, type WayOfParts } from './suggestions'
import { Title } from './title'
import { useLog } from './use-log'
import type { GoalProps } from './wizard'

/** A suggestion with what she made of it. */
interface Edited {
  isIn: boolean
  name: string
  target: string
}

/** Breaks a main goal into smaller ones: she ticks and edits before anything is added. */
export function BreakDown(props: GoalProps) {
  const { documents, goal, go, log } = props
  const words = useWords()
  const { say, count, language } = words
  const { shown } = useLog(props)
  const form = useSubmit([])
  // What is offered stays as it is while she edits it, also after the first of them are in the sheet.
  const [ways] = useState(() => suggestionsFor({ documents, goal, log, words }))
  const known = WAYS.filter((way) => ways[way])
  const [way, setWay] = useState<WayOfParts | undefined>(known[0])
  const [edits, setEdits] = useState<Record<string, Partial<Edited>>>({})
  const [made, setMade] = useState<number>()
  const offered = (way && ways[way]) ?? []
  const keyOf = (one: Suggestion) => `${way} ${one.key}`
  const editedOf = (one: Suggestion): Edited => ({
    isIn: true,
    name: one.name,
    target: typedFigure(one.target, one.metric, language),
    ...edits[keyOf(one)],
  })
  const edit = (one: Suggestion, change: Partial<Edited>) => {
    setMade(undefined)
    setEdits({ ...edits, [keyOf(one)]: { ...edits[keyOf(one)], ...change } })
  }
  const amountOf = (one: Suggestion) => readAmount(editedOf(one).target.replace('%', ''), language)
  const chosen = offered.filter((one) => editedOf(one).isIn && editedOf(one).name.trim() !== '')
  const isWrong = chosen.some((one) => amountOf(one) === undefined)

  const rowOf = (one: Suggestion): Record<string, CellValue> => {
    const amount = amountOf(one)
    const row: Record<string, CellValue> = {
      kind: choiceText(documents, 'kind', goal.kind),
      ...one.cells,
      goal: editedOf(one).name.trim(),
      part: goal.name,
      metric: choiceText(documents, 'metric', one.metric),
      ...(typeof amount === 'number' ? { target: amount / timesOf(one.metric) } : {}),
    }
    return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))
  }
  const add = () =>
    form.submit(async () => {
      const added = await documents.add('goals', chosen.map(rowOf), ['goal'])
      setMade(added.filter((one) => !one.existed).length)
    })
  const back = () => go({ is: 'goal', goal: { row: goal.record.row, name: goal.name } })
  return (
    <>
      <div class="tab">
        <Title onBack={back} back={goal.name}>
          {say('goals.panel.parts.title')}
        </Title>
        {known.length === 0 ? (
          <Notice kind="information">
            <p>{say('goals.panel.parts.needs')}</p>
          </Notice>
        ) : (
          <>
            <ChoiceField
              legend={say('goals.panel.parts.how')}
              value={way ?? ''}
              options={known.map((one) => ({ value: one, label: say(`goals.panel.parts.${one}`) }))}
              onValue={(next) => {
                setWay(next)
                setMade(undefined)
              }}
            />
            {way === 'funnel' && (
              <p class="help">
                {say(
                  offered[0]?.target === undefined
                    ? 'goals.panel.parts.funnelEmpty'
                    : 'goals.panel.parts.funnelTip',
                )}
              </p>
            )}
            {offered.map((one) => (
              <Offer
                key={keyOf(one)}
                edited={editedOf(one)}
                isWrong={amountOf(one) === undefined}
                label={words.sayAny(`names.metrics.${one.metric}`)}
                onEdit={(change) => edit(one, change)}
              />
            ))}
            {way !== 'funnel' && goal.addsUp && (
              <p role="status">
                {say('goals.panel.parts.sum', {
                  sum: shown(chosen.reduce((sum, one) => sum + (amountOf(one) ?? 0), 0)),
                  target: shown((goal.plan.target ?? 0) - (goal.plan.baseline ?? 0)),
                })}
              </p>
            )}
          </>
        )}
        <More title={say('common.tip')}>
          <p>{say('goals.notes.part')}</p>
        </More>
        <FieldError>{form.formError}</FieldError>
        {made !== undefined && (
          <Notice kind="good" isNews>
            <p>{made === 0 ? say('goals.panel.parts.existed') : count('goals.panel.parts.added', made)}</p>
          </Notice>
        )}
      </div>
      <SaveFooter documents={documents}>
        {known.length > 0 && made === undefined && chosen.length > 0 && !isWrong && (
          <Button isPrimary isBusy={form.isBusy} onClick={() => void add()}>
            {form.error ? say('common.buttons.retry') : count('goals.panel.parts.add', chosen.length)}
          </Button>
        )}
        {made !== undefined && (
          <Button isPrimary onClick={back}>
            {say('common.buttons.done')}
          </Button>
        )}
      </SaveFooter>
    </>
  )
}

interface OfferProps {
  edited: Edited
  isWrong: boolean
  label: string
  onEdit(change: Partial<Edited>): void
}

function Offer({ edited, isWrong, label, onEdit }: OfferProps) {
  const { say } = useWords()
  return (
    <fieldset class="offer">
      <CheckField label={edited.name} checked={edited.isIn} onChecked={(isIn) => onEdit({ isIn })} />
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
