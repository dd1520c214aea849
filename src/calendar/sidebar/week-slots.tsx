import { shownDay, shownWeekday } from '../../panel/days'
import { useWords } from '../../panel/words'
import { round } from '../diary'
import { plusDays } from '../month-days'
import type { Slot, Week } from '../wishes'
import { shownHours } from './hours'
import { LoadBar } from './load-bar'
import { type Fill, slotKey } from './use-fill'
import type { Planning } from './use-planning'

interface Props {
  week: Week
  fill: Fill
  planning: Planning
}

/** The new posts of a week; each can be left out. */
export function WeekSlots({ week, fill, planning }: Props) {
  const { say, language } = useWords()
  const last = plusDays(week.week, 6)
  const slots = fill.plan?.slots.filter(({ day }) => day >= week.week && day <= last) ?? []
  const added = round(
    slots.filter((slot) => !fill.isSkipped(slot)).reduce((sum, { effort }) => sum + effort, 0),
  )
  const { capacity } = planning
  const facts = {
    hours: shownHours(week.hoursThere + added, language),
    capacity: shownHours(capacity ?? 0, language),
  }
  if (slots.length === 0) return null
  return (
    <section class="week">
      <div class="week-head">
        <h2>{say('calendar.panel.fill.week', { day: shownDay(week.week, language) })}</h2>
        <p class="help">
          {capacity === null
            ? say('calendar.panel.fill.loadOnly', facts)
            : say('calendar.panel.fill.load', facts)}
        </p>
      </div>
      <LoadBar there={week.hoursThere} added={added} capacity={capacity} />
      <ul>
        {slots.map((slot) => (
          <li key={slotKey(slot)}>
            <SlotLine slot={slot} fill={fill} planning={planning} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function SlotLine({ slot, fill, planning }: { slot: Slot; fill: Fill; planning: Planning }) {
  const { say, language } = useWords()
  const campaign = slot.campaign && slot.campaign !== slot.keyDate ? slot.campaign : ''
  return (
    <label class={fill.isSkipped(slot) ? 'slot skipped' : 'slot'}>
      <input type="checkbox" checked={!fill.isSkipped(slot)} onChange={() => fill.toggleSlot(slot)} />
      <span>{shownWeekday(slot.day, language)}</span>
      <span class="time">{slot.time}</span>
      <span class="channel">{slot.channel}</span>
      <span>{planning.typeName(slot.type)}</span>
      <span class="time">
        {say('calendar.panel.fill.hours', { hours: shownHours(slot.effort, language) })}
      </span>
      <span class="muted">
        {slot.keyDate ? `★ ${say('calendar.panel.fill.before', { name: slot.keyDate })}` : campaign}
      </span>
    </label>
  )
}
