/** How often each service was called: `Range.setValues` and kin. */
export class CallCounter {
  private counts = new Map<string, number>()

  add(name: string): void {
    this.counts.set(name, this.of(name) + 1)
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0)
  }

  get byName(): Record<string, number> {
    return Object.fromEntries(this.counts)
  }

  reset(): void {
    this.counts = new Map()
  }
}
