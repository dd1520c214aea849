import type { Clock } from './clock'
import type { Edit, Editing } from './editing'
import { clockEvent } from './events'
import type { ExecutionRequest } from './executions'
import type { TriggerRecord, Triggers } from './triggers'

type Run = (request: ExecutionRequest, args: readonly unknown[]) => void

/** Fires installed triggers. Nobody waits for them: their failures stand in the log of executions. */
export class TriggerRunner {
  constructor(
    private readonly clock: Clock,
    private readonly triggers: Triggers,
    private readonly editing: Editing,
    private readonly run: Run,
  ) {}

  opened(): void {
    for (const trigger of this.triggers.ofType('ON_OPEN')) {
      this.fire(trigger, { ...this.editing.openEvent('FULL'), triggerUid: trigger.id }, true)
    }
  }

  edited(edit: Edit): void {
    for (const trigger of this.triggers.ofType('ON_EDIT')) {
      this.fire(trigger, { ...this.editing.editEvent(edit, 'FULL'), triggerUid: trigger.id }, true)
    }
    for (const trigger of this.triggers.ofType('ON_CHANGE')) {
      this.fire(trigger, { ...this.editing.changeEvent('EDIT', 'FULL'), triggerUid: trigger.id }, true)
    }
  }

  tick(date: Date): void {
    const until = date.getTime()
    // A test may also turn the clock back: then nothing is due.
    if (until < this.clock.now().getTime()) {
      this.clock.set(date)
      return
    }
    for (let next = this.triggers.takeDue(until); next; next = this.triggers.takeDue(until)) {
      // A trigger that ran long has moved the clock past the next one's time.
      const at = new Date(Math.max(next.due, this.clock.now().getTime()))
      this.clock.set(at)
      this.fire(next.trigger, clockEvent(next.trigger.id, at), false)
    }
    if (this.clock.now().getTime() < until) this.clock.set(date)
  }

  private fire(trigger: TriggerRecord, event: object, ui: boolean): void {
    this.run({ kind: 'trigger', function: trigger.functionName, mode: 'FULL', ui }, [event])
  }
}
