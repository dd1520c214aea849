import { useId, useState } from 'preact/hooks'
import { AmountCell, SelectCell } from '../../panel/cell-field'
import type { Documents } from '../../panel/documents'
import { ExampleMark } from '../../panel/example-mark'
import { TextField } from '../../panel/field'
import { useWords } from '../../panel/words'
import { readTimes, writeTimes } from '../rhythm-text'
import { hoursAWeek, shownHours } from './hours'
import { namesIn } from './shown-posts'
import { TypesChooser, TypesSummary } from './types-chooser'
import type { ChannelPlan, Planning } from './use-planning'

interface Props {
  documents: Documents
  planning: Planning
  plan: ChannelPlan
}

/** One channel: how often, which types, which days and hours, and who. */
export function ChannelRow({ documents, planning, plan }: Props) {
  const { say, sayAny, language } = useWords()
  const { record, rhythm, state } = plan
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const cell = { documents, template: 'channels', record }
  const hours = Math.round(hoursAWeek(rhythm, planning.efforts) * 10) / 10
  const people = namesIn(documents, 'strategy', 'people')
  return (
    <section class={rhythm.isPaused ? 'rhythm paused' : 'rhythm'} aria-label={rhythm.channel}>
      <div class="about">
        <h2>{rhythm.channel}</h2>
        <ExampleMark of={record} />
        {rhythm.isPaused && (
          <p class="caution">{say('calendar.panel.rhythm.paused', { state: sayAny(state) })}</p>
        )}
        {hours > 0 && (
          <p class="help">{say('calendar.panel.fill.hours', { hours: shownHours(hours, language) })}</p>
        )}
      </div>
      <AmountCell {...cell} column="posts" label={say('calendar.panel.rhythm.posts')} />
      <TypesSummary planning={planning} plan={plan} isOpen={isOpen} id={id} onOpen={() => setOpen(!isOpen)} />
      <Days documents={documents} planning={planning} plan={plan} />
      <Hours documents={documents} planning={planning} plan={plan} />
      <SelectCell
        {...cell}
        column="person"
        label={say('common.person')}
        options={people.map((person) => ({ value: person, label: person }))}
      />
      {isOpen && <TypesChooser documents={documents} planning={planning} plan={plan} id={id} />}
    </section>
  )
}

/** Seven buttons; the last day that is on stays on, because a channel without a day has no rhythm. */
function Days({ documents, planning, plan: { record, times, rhythm } }: Props) {
  const { say, sayAny } = useWords()
  const toggle = (day: number) => {
    const days = times.days.includes(day) ? times.days.filter((one) => one !== day) : [...times.days, day]
    if (days.length === 0) return
    // Hours that only stand in for hers are hers from now on: days alone would read as no hours.
    const written = { days: days.sort((one, other) => one - other), times: rhythm.times }
    documents.type('channels', record, 'times', writeTimes(written, planning.dayNames.short))
  }
  return (
    <fieldset class="field">
      <legend>{say('calendar.panel.rhythm.days')}</legend>
      <div class="days">
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <button
            key={day}
            type="button"
            aria-pressed={times.days.includes(day)}
            title={sayAny(`month.weekdays.${day}`)}
            onClick={() => toggle(day)}
          >
            {sayAny(`calendar.panel.days.${day}`)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

function Hours({ documents, planning, plan }: Props) {
  const { say } = useWords()
  const { record, times, best, rhythm } = plan
  const [typed, setTyped] = useState<string>()
  const stored = times.times.join(', ')
  const read = (text: string) => readTimes(text, []).times
  const write = (hours: string[]) =>
    documents.type(
      'channels',
      record,
      'times',
      writeTimes({ ...times, times: hours }, planning.dayNames.short),
    )
  const isHers = typed !== undefined && (read(typed).join(', ') === stored || read(typed).length === 0)
  const isWrong = isHers && typed.trim() !== '' && read(typed).length === 0
  const offered = best.length > 0 ? best.map(({ time }) => time) : rhythm.times
  const isOffered = stored === '' || (best.length > 0 && stored !== offered.join(', '))
  const said = { times: offered.join(', ') }
  return (
    <div class="cell">
      <TextField
        label={say('calendar.panel.rhythm.times')}
        text={isHers ? typed : stored}
        error={isWrong ? say('calendar.panel.rhythm.noTimes') : undefined}
        onText={(text) => {
          setTyped(text)
          if (text.trim() === '' || read(text).length > 0) write(read(text))
        }}
      />
      {isOffered && (
        <p class="help" title={best.length > 0 ? say('calendar.panel.rhythm.bestWhy') : undefined}>
          {best.length > 0
            ? say('calendar.panel.rhythm.best', said)
            : say('calendar.panel.rhythm.starting', said)}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              setTyped(undefined)
              write(offered)
            }}
          >
            {say('calendar.panel.rhythm.use')}
          </button>
        </p>
      )}
    </div>
  )
}
