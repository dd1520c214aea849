/** The time of the local Google. Tests move it; scripts see it in `new Date()`. */
export class Clock {
  private offset = 0

  constructor(private readonly base: () => Date) {}

  now(): Date {
    return new Date(this.base().getTime() + this.offset)
  }

  set(date: Date): void {
    this.offset = date.getTime() - this.base().getTime()
  }

  advance(milliseconds: number): void {
    this.offset += milliseconds
  }

  /** The host's Date, asking this clock for the present: values of scripts and services share one type. */
  dateConstructor(): DateConstructor {
    const now = () => this.now().getTime()
    return new Proxy(Date, {
      construct: (target, args, newTarget) =>
        Reflect.construct(target, args.length ? args : [now()], newTarget) as object,
      apply: () => this.now().toString(),
      get: (target, property) => (property === 'now' ? now : Reflect.get(target, property, target)),
    })
  }
}
