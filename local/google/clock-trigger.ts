import { exception } from './exception'
import { instantOf } from './moment'
import { type Host, strict } from './strict'
import type { Schedule } from './triggers'
import { weekDayIndex } from './weekday'

type Trigger = GoogleAppsScript.Script.Trigger
type Builder = GoogleAppsScript.Script.ClockTriggerBuilder

const HOUR = 3_600_000

export function createClockBuilder(
  host: Host,
  timeZone: string,
  create: (schedule: Schedule) => Trigger,
): Builder {
  const schedule: Schedule = { zone: timeZone }
  let date: [number, number, number] | undefined
  const add = (part: Partial<Schedule>): Builder => {
    Object.assign(schedule, part)
    return shown
  }
  const builder: Builder = {
    after: (milliseconds) => add({ at: host.now().getTime() + milliseconds }),
    at: (when) => add({ at: when.getTime() }),
    atDate(year, month, day) {
      date = [year, month, day]
      return shown
    },
    atHour: (hour) => add({ hour: within(hour, 0, 23, 'hour') }),
    nearMinute: (minute) => add({ minute: within(minute, 0, 59, 'minute') }),
    everyMinutes: (minutes) => add({ every: (minutes * HOUR) / 60 }),
    everyHours: (hours) => add({ every: hours * HOUR }),
    everyDays: (days) => add({ days: within(days, 1, 365, 'n') }),
    everyWeeks: (weeks) => add({ weeks: within(weeks, 1, 52, 'n') }),
    onMonthDay: (day) => add({ monthDay: within(day, 1, 31, 'day') }),
    onWeekDay(day) {
      const weekDay = weekDayIndex(day)
      if (weekDay < 0) throw exception('Invalid argument: day')
      return add({ weekDay, weeks: schedule.weeks ?? 1 })
    },
    inTimezone: (zone) => add({ zone }),
    create() {
      if (date) schedule.at = atDate(date, schedule)
      refuseUnlike(schedule)
      return create({ ...schedule })
    },
  }
  const shown: Builder = strict('ClockTriggerBuilder', builder, host)
  return shown
}

function atDate(
  [year, month, day]: [number, number, number],
  { hour = 0, minute = 0, zone }: Schedule,
): number {
  return instantOf({ year, month, day, hour, minute, second: 0, milliseconds: 0 }, zone).getTime()
}

function refuseUnlike({ at, every, days, weeks, monthDay }: Schedule): void {
  const kinds = [at, every, days, weeks, monthDay].filter((kind) => kind !== undefined)
  if (!kinds.length) throw exception('You must specify a time for the trigger before calling create().')
  if (every !== undefined && every < HOUR) {
    throw exception('The recurrence interval for an Add-on trigger must be at least one hour.')
  }
}

function within(value: number, least: number, most: number, name: string): number {
  if (!(value >= least && value <= most)) throw exception(`Invalid argument: ${name}`)
  return value
}
