import { exception } from './exception'
import { instantOf, type Moment, momentIn } from './moment'

export type TriggerType = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE'

/** When a clock trigger is due. */
export interface Schedule {
  /** Once, at this time. */
  at?: number
  /** Again after so many milliseconds. */
  every?: number
  days?: number
  weeks?: number
  /** 0 is Sunday. */
  weekDay?: number
  monthDay?: number
  hour?: number
  minute?: number
  zone: string
}

/** An installed trigger; plain data, so that it can be saved with the workbook. */
export interface TriggerRecord {
  id: string
  functionName: string
  type: TriggerType
  schedule?: Schedule
  /** When a clock trigger fires next; absent when a single one has fired. */
  due?: number
}

const MOST = 20
const names: Readonly<Record<TriggerType, string>> = {
  CLOCK: 'time-based',
  ON_OPEN: 'open',
  ON_EDIT: 'edit',
  ON_CHANGE: 'change',
}

/** The user's installed triggers of this script in this document. */
export class Triggers {
  list: TriggerRecord[]

  constructor(
    saved: readonly TriggerRecord[],
    private readonly now: () => Date,
  ) {
    this.list = saved.map((record) => ({ ...record }))
  }

  add(functionName: string, type: TriggerType, schedule?: Schedule): TriggerRecord {
    if (this.list.length >= MOST) {
      throw exception(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      )
    }
    if (this.list.some((trigger) => trigger.type === type)) {
      throw exception(
        `This add-on has created too many ${names[type]} triggers in this document for this Google user account.`,
      )
    }
    const record: TriggerRecord = { id: this.freeId(), functionName, type }
    if (schedule) {
      record.schedule = schedule
      record.due = firstDue(schedule, this.now().getTime())
    }
    this.list.push(record)
    return record
  }

  remove(id: string): boolean {
    const before = this.list.length
    this.list = this.list.filter((trigger) => trigger.id !== id)
    return this.list.length < before
  }

  ofType(type: TriggerType): TriggerRecord[] {
    return this.list.filter((trigger) => trigger.type === type)
  }

  /** The next clock trigger due by a time, moved on to its following date. A single one stays in the list. */
  takeDue(until: number): { trigger: TriggerRecord; due: number } | undefined {
    const [trigger] = this.list
      .filter(({ due }) => due !== undefined && due <= until)
      .sort((one, other) => (one.due ?? 0) - (other.due ?? 0))
    if (!trigger?.schedule || trigger.due === undefined) return undefined
    const { due } = trigger
    const next = nextDue(trigger.schedule, due)
    if (next === undefined) delete trigger.due
    else trigger.due = next
    return { trigger, due }
  }

  private freeId(): string {
    const ids = this.list.map(({ id }) => Number(id))
    return String(Math.max(1_000_000, ...ids) + 1)
  }
}

/** Google chooses a minute at random where none is named; here the first possible one. */
function firstDue(schedule: Schedule, now: number): number {
  if (schedule.at !== undefined) return schedule.at
  if (schedule.every !== undefined) return now + schedule.every
  const start = momentIn(new Date(now), schedule.zone)
  const wanted = wall(schedule, start)
  for (let day = 0; day < 400; day += 1) {
    const candidate = instantOf(dayAfter(wanted, day), schedule.zone).getTime()
    if (candidate > now && fits(schedule, candidate)) return candidate
  }
  throw exception('The trigger never fires.')
}

function nextDue(schedule: Schedule, due: number): number | undefined {
  if (schedule.at !== undefined) return undefined
  if (schedule.every !== undefined) return due + schedule.every
  if (schedule.monthDay !== undefined) return firstDue(schedule, due)
  const days = schedule.weeks === undefined ? (schedule.days ?? 1) : schedule.weeks * 7
  // Counted on the clocks of the zone: the hour stays when summer time begins or ends.
  return instantOf(
    dayAfter(wall(schedule, momentIn(new Date(due), schedule.zone)), days),
    schedule.zone,
  ).getTime()
}

const wall = (schedule: Schedule, day: Moment): Moment => ({
  ...day,
  hour: schedule.hour ?? day.hour,
  minute: schedule.minute ?? (schedule.hour === undefined ? day.minute : 0),
  second: 0,
  milliseconds: 0,
})

const dayAfter = (moment: Moment, days: number): Moment => ({ ...moment, day: moment.day + days })

function fits({ weekDay, monthDay, zone }: Schedule, time: number): boolean {
  const { year, month, day } = momentIn(new Date(time), zone)
  if (monthDay !== undefined) return day === monthDay
  return weekDay === undefined || new Date(Date.UTC(year, month - 1, day)).getUTCDay() === weekDay
}
