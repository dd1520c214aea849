import { Button } from '../../panel/button'
import { shownDay } from '../../panel/days'
import type { Documents } from '../../panel/documents'
import { CheckField, FieldError, SelectField } from '../../panel/field'
import { Footer } from '../../panel/footer'
import { Notice } from '../../panel/notice'
import { useWords } from '../../panel/words'
import type { Filled } from '../month-days'
import { LeftOut } from './left-out'
import { type Fill, keyDateKey, useFill } from './use-fill'
import type { Planning } from './use-planning'
import { WeekSlots } from './week-slots'

const PERIODS: Filled[] = ['this-week', 'next-week', 'this-month', 'next-month', 'quarter']
const LEADS = [0, 1, 2, 3, 4, 5, 6, 7, 10, 14]

interface Props {
  documents: Documents
  planning: Planning
  isShown: boolean
  onLook(): void
}

/** Shows which posts the rhythm asks for, before any of them is written. */
export function FillTab({ documents, planning, isShown, onLook }: Props) {
  const { say, count } = useWords()
  const fill = useFill(documents, planning, isShown)
  const { plan, chosen, form } = fill
  if (!planning.channels.some(({ rhythm }) => rhythm.posts > 0)) {
    return <p class="empty">{say('calendar.panel.fill.noRhythm')}</p>
  }
  return (
    <>
      <div class="fill">
        <div class="wishes">
          <SelectField
            label={say('calendar.panel.fill.period')}
            value={fill.filled}
            options={PERIODS.map((value) => ({ value, label: say(`calendar.panel.fill.periods.${value}`) }))}
            onValue={fill.setFilled}
          />
          <KeyDates planning={planning} fill={fill} />
          <p class="help">{say('calendar.panel.fill.safe')}</p>
        </div>
        <div class="preview">
          <After fill={fill} onLook={onLook} />
          {plan && <LeftOut plan={plan} planning={planning} />}
          {plan?.slots.length === 0 && !fill.added && plan.unfit.length === 0 && (
            <Notice kind="good">
              <p>{say('calendar.panel.fill.nothing')}</p>
            </Notice>
          )}
          {plan?.weeks.map((week) => (
            <WeekSlots key={week.week} week={week} fill={fill} planning={planning} />
          ))}
        </div>
      </div>
      <FieldError>{form.formError}</FieldError>
      <Footer status={{ kind: form.isBusy ? 'saving' : 'none' }}>
        {chosen.length > 0 && (
          <Button isPrimary isBusy={form.isBusy} onClick={fill.add}>
            {form.error?.canRetry
              ? say('common.buttons.retry')
              : count('calendar.panel.fill.add', chosen.length)}
          </Button>
        )}
      </Footer>
    </>
  )
}

function KeyDates({ planning, fill }: { planning: Planning; fill: Fill }) {
  const { say, language } = useWords()
  const dates = fill.nearKeyDates
  return (
    <>
      <fieldset class="key-dates">
        <legend>{say('calendar.panel.fill.keyDates')}</legend>
        {dates.length === 0 && (
          <p class="help">
            {say('calendar.panel.fill.noKeyDates', { sheet: say('names.templates.keydates') })}
          </p>
        )}
        {dates.map((keyDate) => (
          <CheckField
            key={keyDateKey(keyDate)}
            label={keyDate.name}
            help={[shownDay(keyDate.day, language), keyDate.channel]
              .filter((part) => part !== '')
              .join(' · ')}
            checked={!fill.isWithout(keyDate)}
            onChecked={() => fill.toggleKeyDate(keyDate)}
          />
        ))}
      </fieldset>
      {dates.length > 0 && (
        <SelectField
          label={say('calendar.panel.fill.lead')}
          help={say('calendar.panel.fill.leadHelp')}
          value={planning.lead}
          options={LEADS.map((value) => ({ value, label: String(value) }))}
          onValue={planning.setLead}
        />
      )}
    </>
  )
}

/** What became of the posts that were just added, and the way back. */
function After({ fill: { added, form, undo }, onLook }: { fill: Fill; onLook(): void }) {
  const { say, count } = useWords()
  if (!added) return null
  if ('removed' in added) {
    return (
      <Notice kind="information" isNews>
        <p>{count('calendar.panel.fill.undone', added.removed)}</p>
        {added.kept > 0 && <p>{count('calendar.panel.fill.kept', added.kept)}</p>}
      </Notice>
    )
  }
  return (
    <Notice kind="good" isNews>
      <p>{count('calendar.panel.fill.added', added.count)}</p>
      <div class="buttons">
        <Button look="outlined" onClick={onLook}>
          {say('calendar.panel.fill.look')}
        </Button>
        <Button isBusy={form.isBusy} onClick={() => void undo()}>
          {say('common.buttons.undo')}
        </Button>
      </div>
    </Notice>
  )
}
